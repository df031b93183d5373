import { endsSentence } from './marks.ts';

/** A line before it is classified: its text, and how it was set. */
export interface SetLine {
  readonly text: string;
  /** Of the whole line with its indent, a Chinese character counting one. */
  readonly width: number;
  readonly indented: boolean;
  readonly apart: boolean;
}

/** Widths of lines that a program wrapped, in Chinese characters; shorter even lines are verse or a list. */
const MIN_WIDTH = 16;
const MAX_WIDTH = 60;
/** A full line may be this much narrower: a mark is not set at a line's beginning, a number not broken. */
const SLACK = 2;
const MIN_FULL_LINES = 3;
const MIN_FULL_SHARE = 0.8;

/**
 * For each line, whether it goes on in the paragraph of the line before it because the file is wrapped at a fixed
 * width: nearly all lines that end in mid-sentence are as wide as the widest. All false in any other file.
 */
export function wrappedLines(lines: readonly SetLine[]): boolean[] {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.width);
  const isFull = (line: SetLine) => line.width >= width - SLACK;
  const open = lines.filter((line) => !endsSentence(line.text));
  const full = open.filter(isFull).length;
  const isWrapped =
    width >= MIN_WIDTH &&
    width <= MAX_WIDTH &&
    full >= MIN_FULL_LINES &&
    full >= open.length * MIN_FULL_SHARE;
  const hasIndents = lines.some((line) => line.indented);
  return lines.map((line, at) => {
    const before = lines[at - 1];
    if (!isWrapped || before === undefined || line.apart || line.indented || !isFull(before)) return false;
    return hasIndents || !endsSentence(before.text);
  });
}
