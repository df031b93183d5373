import { endsSentence } from '../marks.ts';

/** A line before it is classified: its text, and how it was set. */
export interface SetLine {
  readonly text: string;
  /** Of the whole line with its indent, a Chinese character counting one. */
  readonly width: number;
  readonly indented: boolean;
  readonly apart: boolean;
  /** It opens a turn of a transcript. */
  readonly opensTurn: boolean;
  /** Nothing but the head of a printed page parts it from the line before, which ends in mid-sentence. */
  readonly goesOn: boolean;
}

/** Widths of lines that a program wrapped, in Chinese characters; shorter even lines are verse or a list. */
const MIN_WIDTH = 16;
const MAX_WIDTH = 60;
/** A full line may be this much narrower: a mark is not set at a line's beginning, a number not broken. */
const SLACK = 2;
/** How much wider the widest may be than the width of nine lines in ten. */
const OVERHANG = 2.5;
const USUAL_SHARE = 0.9;
/** A paragraph's first line may have lost its indent of two characters where blank lines part paragraphs. */
const LOST_INDENT = 2;
const MIN_FULL_LINES = 3;
const MIN_FULL_SHARE = 0.8;

/**
 * For each line, whether it goes on in the paragraph of the line before it because the file is wrapped at a fixed
 * width: nearly all lines that end in mid-sentence are as wide as the widest. All false in any other file.
 */
export function wrappedLines(lines: readonly SetLine[]): boolean[] {
  let widest = 0;
  for (const line of lines) widest = Math.max(widest, line.width);
  const open = lines.filter((line) => !endsSentence(line.text));
  const width = usualWidth(open, widest);
  const isFull = (line: SetLine) =>
    line.width >= width - SLACK - (line.apart && /[，。]/.test(line.text) ? LOST_INDENT : 0);
  const full = open.filter(isFull).length;
  const isWrapped =
    width >= MIN_WIDTH &&
    width <= MAX_WIDTH &&
    full >= MIN_FULL_LINES &&
    full >= open.length * MIN_FULL_SHARE;
  const hasIndents = lines.some((line) => line.indented);
  return lines.map((line, at) => {
    const before = lines[at - 1];
    if (line.goesOn) return !line.opensTurn && !line.indented;
    if (
      !isWrapped ||
      before === undefined ||
      line.apart ||
      line.indented ||
      line.opensTurn ||
      !isFull(before)
    )
      return false;
    return hasIndents || !endsSentence(before.text);
  });
}

/** Where a few lines are a little wider than nearly all, as letters and blanks make them, what nearly all have. */
function usualWidth(open: readonly SetLine[], widest: number): number {
  const widths = open.map(({ width }) => width).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * USUAL_SHARE)] ?? widest;
  return widest - usual <= OVERHANG ? Math.min(usual, widest) : widest;
}
