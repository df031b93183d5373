import { endsSentence } from '../marks.ts';
import { LARGER, type SetLine } from './column-lines.ts';

/** Of a text's lines this share is indented or set apart where paragraphs are marked so. */
const MIN_MARKED = 0.08;

/**
 * The text of lines: a line a paragraph, indents as two ideographic spaces, a blank line where space was left. What runs on
 * from column to column and page to page is joined.
 */
export function unwrapped(lines: readonly SetLine[]): string {
  const setting: Setting = {
    hasIndents: isUsual(lines, (line) => line.isIndented),
    hasBlanks: isUsual(lines, (line) => line.isParted),
  };
  let text = '';
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before === undefined) text += shown(line);
    else if (goesOn(before, line, setting) && !isCrosshead(before, line, lines[at + 1]))
      text += spaceBetween(before.text, line.text) + line.text;
    else text += (line.isParted || differ(before, line) ? '\n\n' : '\n') + shown(line);
  }
  return text;
}

/** How a text marks where its paragraphs begin. */
interface Setting {
  readonly hasIndents: boolean;
  readonly hasBlanks: boolean;
}

function isUsual(lines: readonly SetLine[], is: (line: SetLine) => boolean): boolean {
  return lines.filter(is).length > lines.length * MIN_MARKED;
}

function goesOn(before: SetLine, line: SetLine, { hasIndents, hasBlanks }: Setting): boolean {
  if (line.isIndented || line.isParted || differ(before, line)) return false;
  // Rows of one headline.
  if (before.isHeadline && line.isHeadline) return !endsSentence(before.text);
  if (!before.isFull) return false;
  // A sentence may end with its line. Over the end of a column no blank is seen.
  return hasIndents || (hasBlanks && !line.opensColumn) || !endsSentence(before.text);
}

/** A short line between two paragraphs that ends no sentence, though nothing parts it from the one above. */
function isCrosshead(before: SetLine, line: SetLine, next: SetLine | undefined): boolean {
  if (line.isFull || endsSentence(line.text) || !endsSentence(before.text)) return false;
  return next === undefined || next.isIndented || next.isParted || differ(line, next);
}

function differ(one: SetLine, other: SetLine): boolean {
  return Math.max(one.size, other.size) > Math.min(one.size, other.size) * LARGER;
}

function shown(line: SetLine): string {
  return line.isIndented ? `\u3000\u3000${line.text.trimStart()}` : line.text;
}

/** Between Latin words the line's end was a space. */
function spaceBetween(before: string, after: string): string {
  const isLatin = /[!-\u02ff]$/u.test(before) && /^[!-\u02ff]/u.test(after);
  return isLatin ? ' ' : '';
}
