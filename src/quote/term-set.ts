/** A set of terms that finds the longest one at a place of a text, in time bounded by the longest term. */
export class TermSet {
  readonly #starting = new Map<number, string[]>();
  readonly #ending = new Map<number, string[]>();
  readonly #terms: ReadonlySet<string>;

  constructor(terms: Iterable<string>) {
    this.#terms = new Set(terms);
    for (const term of [...this.#terms].sort((a, b) => b.length - a.length)) {
      file(this.#starting, term.charCodeAt(0), term);
      file(this.#ending, term.charCodeAt(term.length - 1), term);
    }
  }

  has(term: string): boolean {
    return this.#terms.has(term);
  }

  /** The longest term that starts at `at` and ends by `limit` (exclusive), or undefined. */
  at(text: string, at: number, limit = text.length): string | undefined {
    const candidates = this.#starting.get(text.charCodeAt(at));
    return candidates?.find((term) => at + term.length <= limit && text.startsWith(term, at));
  }

  /** The longest term that ends at `end` (exclusive) and starts at or after `limit`, or undefined. */
  endingAt(text: string, end: number, limit = 0): string | undefined {
    const candidates = this.#ending.get(text.charCodeAt(end - 1));
    return candidates?.find((term) => end - term.length >= limit && text.startsWith(term, end - term.length));
  }
}

function file(map: Map<number, string[]>, key: number, term: string): void {
  const terms = map.get(key);
  if (terms === undefined) map.set(key, [term]);
  else terms.push(term);
}
