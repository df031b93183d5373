import type { Range } from '../article.ts';

/** The text that is kept of rows: their titles and paragraphs, each parted from the next by a blank line. */
export class KeptText {
  readonly #pieces: string[] = [];
  #length = 0;

  /** Adds a piece and gives its place, in UTF-16 units. */
  add(piece: string): Range {
    const start = this.#length === 0 ? 0 : this.#length + GAP.length;
    this.#pieces.push(piece);
    this.#length = start + piece.length;
    return [start, this.#length];
  }

  toString(): string {
    return this.#pieces.join(GAP);
  }
}

const GAP = '\n\n';
