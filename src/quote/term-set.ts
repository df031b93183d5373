/** A set of terms that finds the longest one at a place of a text; asks only terms that share its first, or last, unit. */
export class TermSet {
  readonly #starting = new Buckets();
  readonly #ending = new Buckets();
  readonly #terms: ReadonlySet<string>;

  constructor(terms: Iterable<string>) {
    this.#terms = new Set(terms);
    for (const term of [...this.#terms].sort((a, b) => b.length - a.length)) {
      this.#starting.file(term.charCodeAt(0), term);
      this.#ending.file(term.charCodeAt(term.length - 1), term);
    }
  }

  has(term: string): boolean {
    return this.#terms.has(term);
  }

  /** The longest term that starts at `at` and ends by `limit` (exclusive), or undefined. */
  at(text: string, at: number, limit = text.length): string | undefined {
    for (const term of this.#starting.of(text.charCodeAt(at))) {
      if (at + term.length <= limit && text.startsWith(term, at)) return term;
    }
    return undefined;
  }

  /** Whether one of the terms stands anywhere between `from` and `to` (exclusive). */
  isIn(text: string, from = 0, to = text.length): boolean {
    for (let at = from; at < to; at++) if (this.at(text, at, to) !== undefined) return true;
    return false;
  }

  /** The longest term that ends at `end` (exclusive) and starts at or after `limit`, or undefined. */
  endingAt(text: string, end: number, limit = 0): string | undefined {
    for (const term of this.#ending.of(text.charCodeAt(end - 1))) {
      if (end - term.length >= limit && text.startsWith(term, end - term.length)) return term;
    }
    return undefined;
  }
}

/** Terms by one of their UTF-16 units; a table, since it is asked for nearly every character of an article. */
class Buckets {
  /** The bucket of each unit; the first one is empty. */
  readonly #places = new Uint16Array(0x1_00_00);
  readonly #buckets: string[][] = [[]];

  file(unit: number, term: string): void {
    const place = this.#places[unit] || this.#buckets.push([]) - 1;
    this.#places[unit] = place;
    this.#buckets[place]?.push(term);
  }

  of(unit: number): readonly string[] {
    return this.#buckets[this.#places[unit] ?? 0] ?? [];
  }
}
