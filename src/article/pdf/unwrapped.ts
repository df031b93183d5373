import { endsSentence } from '../marks.ts';
import { LARGER, type SetLine } from './column-lines.ts';

/** Of a text's lines this share begins with an indent where paragraphs are set so. */
const MIN_INDENTED = 0.05;

/**
 * The text of lines: a line a paragraph, indents as two ideographic spaces, a blank line where space was left. What runs on
 * from column to column and page to page is joined.
 */
export function unwrapped(lines: readonly SetLine[]): string {
  const hasIndents = lines.filter((line) => line.isIndented).length > lines.length * MIN_INDENTED;
  let text = '';
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before === undefined) text += shown(line);
    else if (goesOn(before, line, hasIndents)) text += spaceBetween(before.text, line.text) + line.text;
    else text += (line.isParted || differ(before, line) ? '\n\n' : '\n') + shown(line);
  }
  return text;
}

function goesOn(before: SetLine, line: SetLine, hasIndents: boolean): boolean {
  if (line.isIndented || line.isParted || differ(before, line)) return false;
  // Rows of one headline.
  if (before.isHeadline && line.isHeadline) return !endsSentence(before.text);
  return before.isFull && (hasIndents || !endsSentence(before.text));
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
