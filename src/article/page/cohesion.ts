import { isTelling } from './kinship.ts';

const BITS = 16;
const SHIFT = 32 - BITS;
/** Paragraphs are compared by so many of their pairs. */
const MAX_PAIRS = 300;
/** No two parts of a page are more alike than this, but for those that repeat one another. */
const MOST = 2;
/** Added to what is compared, so that a few words in common do not make two short paragraphs alike. */
const DOUBT = 200;
/** What one or two paragraphs take up tells less. */
const MIN_SEEN = 4;

/**
 * How much the paragraphs on both sides of a line speak of the same things: the pairs of neighbouring characters that
 * they share, those that few of the page's paragraphs hold counting most. Pairs are hashed into tables of fixed size,
 * and only so many paragraphs and pairs are looked at that each comparison takes about the same time.
 */
export class Cohesion {
  readonly #pairs: readonly Uint16Array[];
  readonly #weights = new Float64Array(1 << BITS);
  readonly #marks = new Uint32Array(1 << BITS);
  #turn = 0;

  /** `texts` are the page's paragraphs; places count among them. */
  constructor(texts: readonly string[]) {
    this.#pairs = texts.map((text) => this.#pairsOf(text));
    const counts = new Uint32Array(1 << BITS);
    for (const pairs of this.#pairs) for (const pair of pairs) counts[pair] = (counts[pair] ?? 0) + 1;
    const all = texts.length + 1;
    for (const pairs of this.#pairs) {
      for (const pair of pairs) this.#weights[pair] = Math.log(all / Math.max(1, counts[pair] ?? 0)) ** 2;
    }
  }

  /** How alike `most` paragraphs before place `at` and as many from there on are: 0 where nothing is shared, seldom over 1. */
  across(at: number, most: number): number {
    const before = this.#weigh(at - 1, -1, most);
    const mark = this.#turn;
    let [shared, after] = [0, 0];
    const turn = ++this.#turn;
    for (const pairs of this.#window(at, 1, most)) {
      for (const pair of pairs) {
        const met = this.#marks[pair];
        if (met === turn) continue;
        const weight = this.#weights[pair] ?? 0;
        after += weight;
        if (met === mark) shared += weight;
        this.#marks[pair] = turn;
      }
    }
    return Math.min(MOST, (10 * shared) / Math.sqrt((before + DOUBT) * (after + DOUBT)));
  }

  /** The share of the next `most` paragraphs, from `at` on in the direction of `step`, that take up a heading's words. */
  taken(heading: string, at: number, step: 1 | -1, most: number): number {
    const turn = ++this.#turn;
    const known = Math.log(this.#pairs.length + 1);
    for (const pair of this.#pairsOf(heading)) this.#marks[pair] = turn;
    // A pair that four paragraphs in ten hold tells nothing.
    const floor = Math.min(known, 0.9) ** 2;
    let [seen, taking] = [0, 0];
    for (const pairs of this.#window(at, step, most)) {
      seen++;
      if (pairs.some((pair) => this.#marks[pair] === turn && (this.#weights[pair] ?? 0) >= floor)) taking++;
    }
    return taking / Math.max(seen, MIN_SEEN);
  }

  #weigh(at: number, step: 1 | -1, most: number): number {
    const turn = ++this.#turn;
    let sum = 0;
    for (const pairs of this.#window(at, step, most)) {
      for (const pair of pairs) {
        if (this.#marks[pair] === turn) continue;
        this.#marks[pair] = turn;
        sum += this.#weights[pair] ?? 0;
      }
    }
    return sum;
  }

  *#window(at: number, step: 1 | -1, most: number): Generator<Uint16Array> {
    for (let away = 0; away < most; away++) {
      const pairs = this.#pairs[at + away * step];
      if (pairs === undefined) return;
      yield pairs;
    }
  }

  /** The different pairs of a text. */
  #pairsOf(text: string): Uint16Array {
    const turn = ++this.#turn;
    const pairs: number[] = [];
    for (let at = 1; at < text.length && pairs.length < MAX_PAIRS; at++) {
      const [first, second] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
      if (!isTelling(first) || !isTelling(second)) continue;
      const pair = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> SHIFT;
      if (this.#marks[pair] === turn) continue;
      this.#marks[pair] = turn;
      pairs.push(pair);
    }
    return Uint16Array.from(pairs);
  }
}
