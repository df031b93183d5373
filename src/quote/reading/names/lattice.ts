import { LONGEST_PIECE } from './features.ts';

/** The tags of a unit: outside a name, its first unit, one between, its last. */
export const TAG = { outside: 0, first: 1, inside: 2, last: 3 } as const;
export const TAGS = 4;

/** How many weights a feature has: outside is always worth 0, since only differences count. */
export const WEIGHED_TAGS = 3;

/** Which tag may follow which: a name has two units at least. */
export const FOLLOWS: readonly (readonly [from: number, to: number])[] = [
  [TAG.outside, TAG.outside],
  [TAG.outside, TAG.first],
  [TAG.first, TAG.inside],
  [TAG.first, TAG.last],
  [TAG.inside, TAG.inside],
  [TAG.inside, TAG.last],
  [TAG.last, TAG.outside],
  [TAG.last, TAG.first],
];

/** Scores beyond this would leave no room in a double; the other tags then have no chance anyway. */
const HIGHEST_SCORE = 25;

/**
 * Sums over all taggings of a piece, by the forward and backward algorithm with each place scaled to 1. All arrays hold TAGS
 * numbers a unit and are overwritten by the next piece.
 */
export class Lattice {
  /** e to the score of each tag at each unit; fill by `put` before `sum`. */
  readonly worth = new Float64Array(LONGEST_PIECE * TAGS);
  readonly forward = new Float64Array(LONGEST_PIECE * TAGS);
  readonly backward = new Float64Array(LONGEST_PIECE * TAGS);
  /** What each place was divided by. */
  readonly scales = new Float64Array(LONGEST_PIECE);
  /** The scaled sum over all taggings that end well. */
  total = 1;
  /** e to the score of each tag after each other. */
  readonly steps = new Float64Array(TAGS * TAGS);

  /** Takes scores of one tag after another; those of pairs that may not follow each other do not count. */
  constructor(transitions: ArrayLike<number>) {
    this.setTransitions(transitions);
  }

  setTransitions(transitions: ArrayLike<number>): void {
    for (const [from, to] of FOLLOWS)
      this.steps[from * TAGS + to] = Math.exp(transitions[from * TAGS + to] ?? 0);
  }

  /** Sets the scores of a unit's tags. */
  put(at: number, first: number, inside: number, last: number): void {
    const row = at * TAGS;
    this.worth[row] = 1;
    this.worth[row + TAG.first] = Math.exp(bounded(first));
    this.worth[row + TAG.inside] = Math.exp(bounded(inside));
    this.worth[row + TAG.last] = Math.exp(bounded(last));
  }

  /** Sums over the first `length` units, one at least. */
  sum(length: number): void {
    this.#sumForward(length);
    this.#sumBackward(length);
  }

  /** The probability that a unit has a tag. */
  probability(at: number, tag: number): number {
    const row = at * TAGS + tag;
    return ((this.forward[row] ?? 0) * (this.backward[row] ?? 0)) / this.total;
  }

  #sumForward(length: number): void {
    const { forward: f, worth: w, steps: s } = this;
    const [oo = 0, of = 0, fi = 0, fl = 0, ii = 0, il = 0, lo = 0, lf = 0] = FOLLOWS.map(
      ([a, b]) => s[a * TAGS + b],
    );
    // Before the first unit one stands outside, at no price.
    let [o, b, m, e] = [1, w[TAG.first] ?? 0, 0, 0];
    for (let at = 0; at < length; at++) {
      const row = at * TAGS;
      if (at > 0) {
        const [pb, pm] = [b, m];
        const po = o;
        const pe = e;
        o = po * oo + pe * lo;
        b = (po * of + pe * lf) * (w[row + 1] ?? 0);
        m = (pb * fi + pm * ii) * (w[row + 2] ?? 0);
        e = (pb * fl + pm * il) * (w[row + 3] ?? 0);
      }
      const scale = o + b + m + e;
      this.scales[at] = scale;
      o /= scale;
      b /= scale;
      m /= scale;
      e /= scale;
      f[row] = o;
      f[row + 1] = b;
      f[row + 2] = m;
      f[row + 3] = e;
    }
    this.total = o + e;
  }

  #sumBackward(length: number): void {
    const { backward: r, worth: w, steps: s } = this;
    const [oo = 0, of = 0, fi = 0, fl = 0, ii = 0, il = 0, lo = 0, lf = 0] = FOLLOWS.map(
      ([a, b]) => s[a * TAGS + b],
    );
    let [o, b, m, e] = [1, 0, 0, 1];
    for (let at = length - 1; at >= 0; at--) {
      const row = at * TAGS;
      if (at < length - 1) {
        const scale = this.scales[at + 1] ?? 1;
        const wo = o / scale;
        const wb = (b * (w[row + TAGS + 1] ?? 0)) / scale;
        const wm = (m * (w[row + TAGS + 2] ?? 0)) / scale;
        const we = (e * (w[row + TAGS + 3] ?? 0)) / scale;
        o = oo * wo + of * wb;
        b = fi * wm + fl * we;
        m = ii * wm + il * we;
        e = lo * wo + lf * wb;
      }
      r[row] = o;
      r[row + 1] = b;
      r[row + 2] = m;
      r[row + 3] = e;
    }
  }
}

function bounded(score: number): number {
  return Math.max(-HIGHEST_SCORE, Math.min(HIGHEST_SCORE, score));
}
