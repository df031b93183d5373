/** Slots per character, so that few pairs share one; the table's size is a power of two between these. */
const SLOTS_PER_UNIT = 16;
const MIN_BITS = 14;
const MAX_BITS = 22;
const MAX_COUNT = 0xffff;

/**
 * How often each pair of neighbouring characters stands on a page, in a hashed table of bounded size. Tells
 * which pieces speak of the same thing: paragraphs of one article share its rarer pairs.
 */
export class GramCounts {
  readonly #counts: Uint16Array;
  /** The last comparison that met each slot; a pair counts once in each. */
  readonly #met: Uint32Array;
  readonly #shift: number;
  #comparison = 0;

  /** `length` is that of all texts together, in UTF-16 units. */
  constructor(texts: Iterable<string>, length: number) {
    const bits = Math.min(MAX_BITS, Math.max(MIN_BITS, Math.ceil(Math.log2(length * SLOTS_PER_UNIT + 1))));
    this.#shift = 32 - bits;
    this.#counts = new Uint16Array(1 << bits);
    this.#met = new Uint32Array(1 << bits);
    for (const text of texts) {
      for (let at = 1; at < text.length; at++) {
        const slot = this.#slot(text.charCodeAt(at - 1), text.charCodeAt(at));
        const count = this.#counts[slot] ?? 0;
        if (count < MAX_COUNT) this.#counts[slot] = count + 1;
      }
    }
  }

  /** Of the pair that two pieces make where they meet. */
  across(head: string, tail: string): number {
    return this.#counts[this.#slot(head.charCodeAt(head.length - 1), tail.charCodeAt(0))] ?? 0;
  }

  /** How much two texts share: the pairs that both hold, each by its rarity, over the shorter one's length. */
  kinship(one: string, other: string): number {
    const inOne = this.#comparison + 1;
    const inBoth = this.#comparison + 2;
    this.#comparison = inBoth;
    for (let at = 1; at < one.length; at++) {
      this.#met[this.#slot(one.charCodeAt(at - 1), one.charCodeAt(at))] = inOne;
    }
    let shared = 0;
    for (let at = 1; at < other.length; at++) {
      const [first, second] = [other.charCodeAt(at - 1), other.charCodeAt(at)];
      const slot = this.#slot(first, second);
      if (this.#met[slot] !== inOne || !isHan(first) || !isHan(second)) continue;
      this.#met[slot] = inBoth;
      shared += 1 / Math.max(2, this.#counts[slot] ?? 0);
    }
    return shared / Math.sqrt(Math.max(4, Math.min(one.length, other.length)));
  }

  #slot(first: number, second: number): number {
    return Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> this.#shift;
  }
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}
