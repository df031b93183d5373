/** A set of terms that finds the longest one at a place of a text; asks only terms that share its first, or last, unit. */
export class TermSet {
  readonly #starting: Buckets;
  readonly #ending: Buckets;
  readonly #terms: ReadonlySet<string>;

  constructor(terms: Iterable<string>) {
    this.#terms = new Set(terms);
    const longestFirst = [...this.#terms].sort((a, b) => b.length - a.length);
    this.#starting = new Buckets(longestFirst, (term) => term.charCodeAt(0));
    this.#ending = new Buckets(longestFirst, (term) => term.charCodeAt(term.length - 1));
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
  /** The smallest unit; the table reaches from it to the largest. */
  readonly #first: number;
  /** The bucket of each unit; the first one is empty. */
  readonly #places: Uint16Array;
  readonly #buckets: string[][] = [[]];

  constructor(terms: readonly string[], unitOf: (term: string) => number) {
    const units = terms.map(unitOf);
    this.#first = units.reduce((least, unit) => Math.min(least, unit), 0xff_ff);
    this.#places = new Uint16Array(units.reduce((most, unit) => Math.max(most, unit + 1 - this.#first), 0));
    for (const term of terms) {
      const at = unitOf(term) - this.#first;
      const place = this.#places[at] || this.#buckets.push([]) - 1;
      this.#places[at] = place;
      this.#buckets[place]?.push(term);
    }
  }

  of(unit: number): readonly string[] {
    const at = unit - this.#first;
    return at >= 0 && at < this.#places.length ? (this.#buckets[this.#places[at] ?? 0] ?? NONE) : NONE;
  }
}

const NONE: readonly string[] = [];
