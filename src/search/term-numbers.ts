/**
 * Gives every term a number, from 0 on. Pairs and single characters, nearly all of them, are looked up by their units
 * in a hash table of typed arrays, without a string made for each place in each passage.
 */
export class TermNumbers {
  #size = 0;
  /** First unit above second; 0 where the slot is free: no term begins with U+0000. */
  #keys = new Uint32Array(FIRST_SLOTS);
  #numbers = new Uint32Array(FIRST_SLOTS);
  #short = 0;
  readonly #long = new Map<string, number>();

  get size(): number {
    return this.#size;
  }

  /** The term's number; undefined where it was never added. */
  find(text: string): number | undefined {
    if (text.length === 0) return undefined;
    if (text.length > 2) return this.#long.get(text);
    const slot = this.#slotOf(keyAt(text, 0, text.length));
    return this.#keys[slot] === 0 ? undefined : this.#numbers[slot];
  }

  /** The number of the term that stands in a text from `start` up to `end`, a new one where it has none. */
  add(text: string, start: number, end: number): number {
    if (end - start > 2) {
      const term = text.slice(start, end);
      const known = this.#long.get(term);
      if (known !== undefined) return known;
      this.#long.set(term, this.#size);
      return this.#size++;
    }
    const key = keyAt(text, start, end);
    const slot = this.#slotOf(key);
    if (this.#keys[slot] === key) return this.#numbers[slot] ?? 0;
    this.#keys[slot] = key;
    this.#numbers[slot] = this.#size;
    this.#short++;
    if (this.#short * 2 > this.#keys.length) this.#widen();
    return this.#size++;
  }

  /** Where a key stands, or the free slot where it would. */
  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(key, GOLDEN) >>> 7;
    for (slot &= mask; this.#keys[slot] !== 0 && this.#keys[slot] !== key; ) slot = (slot + 1) & mask;
    return slot;
  }

  #widen(): void {
    const [keys, numbers] = [this.#keys, this.#numbers];
    this.#keys = new Uint32Array(keys.length * 2);
    this.#numbers = new Uint32Array(keys.length * 2);
    for (const [old, key] of keys.entries()) {
      if (key === 0) continue;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#numbers[slot] = numbers[old] ?? 0;
    }
  }
}

/** A power of two. */
const FIRST_SLOTS = 4_096;

/** 2³² over the golden ratio spreads keys that differ little: Knuth's multiplicative hashing. */
const GOLDEN = 0x9e_37_79_b1;

function keyAt(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  return end - start === 1 ? first * 0x1_00_00 : first * 0x1_00_00 + text.charCodeAt(start + 1);
}
