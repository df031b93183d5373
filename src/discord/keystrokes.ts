/**
 * What users are typing: of each user one keystroke is worked on at a time, and of those that come meanwhile only the
 * last. Discord shows the proposals for the last one alone.
 */
export class Keystrokes {
  /** By user, while one is worked on: what begins the one that waits, or gives it up; null where none waits. */
  readonly #waiting = new Map<string, ((begins: boolean) => void) | null>();

  /** Null where a later keystroke of the same user came before this one was begun. Rejects as the work does. */
  async take<Result>(user: string, work: () => Promise<Result>): Promise<Result | null> {
    const waiting = this.#waiting.get(user);
    if (waiting === undefined) this.#waiting.set(user, null);
    else {
      waiting?.(false);
      const begins = await new Promise<boolean>((begin) => this.#waiting.set(user, begin));
      if (!begins) return null;
    }
    try {
      return await work();
    } finally {
      const next = this.#waiting.get(user) ?? null;
      if (next === null) this.#waiting.delete(user);
      else {
        this.#waiting.set(user, null);
        next(true);
      }
    }
  }
}
