import type { Article, Passage } from '../../article/article.ts';
import { simplify } from '../../text/simplified.ts';

/** A text as the rules read it and as the article writes it; offsets are the same in both. */
export interface Text {
  readonly simple: string;
  readonly source: string;
}

/** A text with its simplified form. */
export function textOf(source: string): Text {
  return { simple: simplify(source), source };
}

/** A run of a text. */
export function cut({ simple, source }: Text, start: number, end: number): Text {
  return { simple: simple.slice(start, end), source: source.slice(start, end) };
}

/** The headline and all that stands with it, the headline first. */
export function headOf({ title, subtitle, kicker, series, points }: Article): Text[] {
  return [title, subtitle, kicker, series, ...points].flatMap((line) =>
    line === null ? [] : [textOf(line)],
  );
}

/** The lines of the file that a passage was joined from; the passage itself where it was one. */
export function linesOf({ text, source }: Passage): Text[] {
  if (source.length < 2 || source.length > MOST_LINES) return [textOf(text)];
  const lines: Text[] = [];
  let at = 0;
  for (const [start, end] of source) {
    lines.push(textOf(text.slice(at, at + end - start).trim()));
    at += end - start;
  }
  return lines;
}

/** A passage of more lines is a paragraph and no list. */
const MOST_LINES = 12;
