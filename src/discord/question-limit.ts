const WINDOW_MS = 60_000;

/** Users remembered at once; beyond them those who asked longest ago are forgotten. */
const MOST_USERS = 10_000;

/** How many questions each user may ask within any minute. */
export class QuestionLimit {
  readonly #perMinute: number;
  readonly #now: () => number;
  /** When each user asked within the last minute, who asked last standing last. */
  readonly #asked = new Map<string, number[]>();

  /** `now` gives milliseconds. */
  constructor(perMinute: number, now: () => number) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** Counts a question; false where the user has none left. */
  take(user: string): boolean {
    const now = this.#now();
    this.#forget(now);
    const recent = (this.#asked.get(user) ?? []).filter((at) => now - at < WINDOW_MS);
    if (recent.length >= this.#perMinute) return false;
    recent.push(now);
    this.#asked.delete(user);
    this.#asked.set(user, recent);
    return true;
  }

  /** Users remembered. */
  get size(): number {
    return this.#asked.size;
  }

  #forget(now: number): void {
    for (const [user, times] of this.#asked) {
      if (this.#asked.size < MOST_USERS && now - (times.at(-1) ?? 0) < WINDOW_MS) return;
      this.#asked.delete(user);
    }
  }
}
