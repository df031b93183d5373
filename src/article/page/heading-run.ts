import type { Layout } from './layout.ts';
import { isHeading, type Line } from './line.ts';

/** Heading lines with all that stands between them and the next paragraph: bylines, points, captions. */
export interface HeadingRun {
  /** The first heading's place among the lines. */
  readonly from: number;
  /** The place of the next paragraph or run. */
  readonly to: number;
  /** How many paragraphs stand before it. */
  readonly place: number;
  readonly headings: readonly Line[];
  /** Verse or a list, with no more than its first line for a headline. */
  readonly isVerse: boolean;
  /** All lines from `from` to `to`. */
  readonly lines: readonly Line[];
  /** Lines between the paragraph before and the first heading: a signature in brackets, a caption. */
  readonly closing: readonly Line[];
  readonly before: Line | undefined;
  readonly next: Line | undefined;
  /** A turn of a transcript stands right below it, or turns stand close above and close below. */
  readonly amidTurns: boolean;
}

/** Heading lines that can stand over one article. */
const MAX_HEAD_LINES = 6;
/** Lines looked through for turns on each side. */
const REACH = 8;

/** The places on a page where a headline may stand, each either an article's head or a crosshead. Linear. */
export function headingRuns(lines: readonly Line[], layout: Layout): HeadingRun[] {
  const runs: HeadingRun[] = [];
  let place = 0;
  /** The paragraph, or the end of the run, before. */
  let last = -1;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    if (isParagraph(line)) {
      place++;
      last = at;
    } else if (isHeading(line)) {
      const run = runAt(lines, at, place, last, layout);
      runs.push(run);
      at = run.to - 1;
      last = at;
    }
  }
  return runs;
}

/** A line of an article's body that may stand alone. */
export function isParagraph(line: Line): boolean {
  return line.kind === 'text';
}

function runAt(
  lines: readonly Line[],
  from: number,
  place: number,
  last: number,
  layout: Layout,
): HeadingRun {
  let to = from + 1;
  while (to < lines.length && !endsRun(lines[to], lines[from], layout)) to++;
  const places = lines.slice(from, to).flatMap((line, away) => (isHeading(line) ? [from + away] : []));
  // More lines than a headline has are verse or a list; the last of them may head what follows.
  const isVerse = places.length > MAX_HEAD_LINES;
  if (isVerse) to = places.at(-1) ?? to;
  const own = lines.slice(from, to);
  return {
    from,
    to,
    place,
    headings: own.filter(isHeading),
    isVerse,
    lines: own,
    closing: lines.slice(last + 1, from),
    before: lines[last],
    next: lines[to],
    amidTurns:
      lines[to]?.opensTurn === true ||
      (hasTurn(lines.slice(Math.max(0, from - REACH), from)) && hasTurn(lines.slice(to, to + REACH))),
  };
}

function hasTurn(lines: readonly Line[]): boolean {
  return lines.some((line) => line.opensTurn);
}

/** Whether a run that `first` began ends before a line. */
function endsRun(line: Line | undefined, first: Line | undefined, layout: Layout): boolean {
  if (line === undefined || isParagraph(line)) return true;
  if (!isHeading(line)) return false;
  return (layout.parts && line.apart) || (layout.indentsCrossheads && line.indented !== first?.indented);
}
