import type { Range } from '../article.ts';

/** The text that is kept of a converted file: its paragraphs, parted by blank lines. */
export class TextBuilder {
  private readonly paragraphs: string[] = [];
  private length = 0;

  /** Adds a paragraph; gives its range in the whole text. */
  add(words: string): Range {
    if (this.paragraphs.length > 0) this.length += SEPARATOR.length;
    const start = this.length;
    this.length += words.length;
    this.paragraphs.push(words);
    return [start, this.length];
  }

  get whole(): string {
    return this.paragraphs.join(SEPARATOR);
  }
}

const SEPARATOR = '\n\n';
