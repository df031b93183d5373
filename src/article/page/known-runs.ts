import { isHan } from '../../text/han.ts';

/** Slots per character, so that few runs share one; the table's size is a power of two between these. */
const SLOTS_PER_UNIT = 32;
const MIN_BITS = 16;
const MAX_BITS = 24;

/** Which runs of three Chinese characters stand on a page, hashed into a table of bounded size. */
export class KnownRuns {
  readonly #known: Uint8Array;
  readonly #shift: number;

  constructor(texts: readonly string[]) {
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    const bits = Math.min(MAX_BITS, Math.max(MIN_BITS, Math.ceil(Math.log2(length * SLOTS_PER_UNIT + 1))));
    this.#shift = 32 - bits;
    this.#known = new Uint8Array(1 << bits);
    for (const text of texts) {
      for (let at = 2; at < text.length; at++) this.#known[this.#slot(text, at)] = 1;
    }
  }

  /** Of the two runs that reach over the place where the pieces meet, how many stand on the page: 0 to 2. */
  across(head: string, tail: string): number {
    const meeting = head.slice(-2) + tail.slice(0, 2);
    if (meeting.length < 4) return 0;
    return this.#has(meeting, 2) + this.#has(meeting, 3);
  }

  #has(text: string, at: number): number {
    for (let back = 0; back < 3; back++) if (!isHan(text.charCodeAt(at - back))) return 0;
    return this.#known[this.#slot(text, at)] ?? 0;
  }

  /** Of the run that ends at `at`. */
  #slot(text: string, at: number): number {
    const [first, second, third] = [text.charCodeAt(at - 2), text.charCodeAt(at - 1), text.charCodeAt(at)];
    const mixed = Math.imul(Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) ^ third, 0xc2b2ae35);
    return mixed >>> this.#shift;
  }
}
