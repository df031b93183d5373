const MINUTE_MS = 60_000;

/** Users remembered at once; beyond them those whose minute began first are forgotten. */
const MOST_USERS = 10_000;

/** How many questions each user may ask within a minute, which begins with the first of them. */
export class QuestionLimit {
  readonly #perMinute: number;
  readonly #now: () => number;
  /** In the order in which the minutes began. */
  readonly #minutes = new Map<string, { readonly since: number; asked: number }>();

  /** `now` gives milliseconds. */
  constructor(perMinute: number, now: () => number) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** Counts a question; false where the user has none left. */
  take(user: string): boolean {
    const now = this.#now();
    this.#forget(now);
    const minute = this.#minutes.get(user) ?? { since: now, asked: 0 };
    if (minute.asked >= this.#perMinute) return false;
    minute.asked += 1;
    this.#minutes.set(user, minute);
    return true;
  }

  /** Users remembered. */
  get size(): number {
    return this.#minutes.size;
  }

  #forget(now: number): void {
    for (const [user, { since }] of this.#minutes) {
      if (this.#minutes.size < MOST_USERS && now - since < MINUTE_MS) return;
      this.#minutes.delete(user);
    }
  }
}
