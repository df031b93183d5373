/** Posts kept in mind; the oldest are forgotten first. */
const MOST_KEPT = 10_000;

/** Which private answers have been shown to their channels by this process, by the nonces of their buttons. */
export class Posted {
  readonly #nonces = new Set<string>();

  has(nonce: string): boolean {
    return this.#nonces.has(nonce);
  }

  /** Notes a post; false where it was noted before. */
  take(nonce: string): boolean {
    if (this.#nonces.has(nonce)) return false;
    this.#nonces.add(nonce);
    const [oldest] = this.#nonces;
    if (this.#nonces.size > MOST_KEPT && oldest !== undefined) this.#nonces.delete(oldest);
    return true;
  }

  /** For a post that did not come about. */
  forget(nonce: string): void {
    this.#nonces.delete(nonce);
  }
}
