/** Adds up what the terms of one question give to each passage, without looking at those that hold none. */
export class CandidateScores {
  readonly #scores: Float64Array;
  #touched: number[] = [];

  /** For places from 0 up to `size`. */
  constructor(size: number) {
    this.#scores = new Float64Array(size);
  }

  /** `worth` above 0. */
  add(place: number, worth: number): void {
    const before = this.#scores[place] ?? 0;
    if (before === 0) this.#touched.push(place);
    this.#scores[place] = before + worth;
  }

  /** The places with the highest scores, highest first; clears all for the next question. */
  take(limit: number): number[] {
    const best: number[] = [];
    const scoreAt = (rank: number) => this.#scores[best[rank] ?? 0] ?? 0;
    for (const place of this.#touched) {
      const score = this.#scores[place] ?? 0;
      if (best.length === limit && scoreAt(limit - 1) >= score) continue;
      if (best.length === limit) best.pop();
      let rank = best.length;
      for (; rank > 0 && scoreAt(rank - 1) < score; rank--) best[rank] = best[rank - 1] ?? 0;
      best[rank] = place;
    }
    // Cheaper than a new array: few of the places were touched.
    for (const place of this.#touched) this.#scores[place] = 0;
    this.#touched = [];
    return best;
  }
}
