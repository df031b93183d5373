import type { Column } from './columns.ts';
import { SAME_LINE } from './lines.ts';
import { quantile } from './quantile.ts';
import { beside, type Segment } from './rows.ts';

/** A line of a column, and what its setting tells of paragraphs. */
export interface SetLine {
  readonly text: string;
  /** Its column's first. */
  readonly opensColumn: boolean;
  /** It begins a paragraph. */
  readonly isIndented: boolean;
  /** More space than usual stands above it. */
  readonly isParted: boolean;
  /** It reaches the column's right edge. */
  readonly isFull: boolean;
  /** Larger than the page's body. */
  readonly isHeadline: boolean;
  /** Of its font, in points. */
  readonly size: number;
}

/** One line in ten may hang out on either side. */
const OUTLIERS = 0.1;
/** Within a paragraph lines are as close as the closest quarter, however short the paragraphs. */
const CLOSE = 0.25;
/** From this indent on, in sizes, a line begins a paragraph. */
const INDENT = 1.3;
/** A line set larger than a page's body by this share is a headline; lines of sizes that differ so are no paragraph. */
export const LARGER = 1.1;
/** A wider step down than this share of the usual one parts paragraphs. */
const WIDE_STEP = 1.5;
/** Less than this, in sizes, and the space before and after a line is the same: it stands in the middle. */
const SAME_SPACE = 1;
/** A full line may end so far from the edge, in sizes, since no mark begins the next. */
const RAGGED = 1.6;
/** Shorter lines are no column's, in sizes. */
const MIN_WIDTH = 8;

/** The lines of a column, from the top down. `body` is the size of the page's text, in points. */
export function linesOf(column: Column, body: number): SetLine[] {
  const left = quantile(
    column.map(({ from }) => from),
    OUTLIERS,
  );
  const right = quantile(
    column.map(({ to }) => to),
    1 - OUTLIERS,
  );
  const rows = rowsOf(column);
  const steps = rows.slice(1).map((segment, at) => segment.down - (rows[at]?.down ?? 0));
  const pitch = quantile(steps, CLOSE);
  return rows.map((segment, at): SetLine => {
    const { text, from, to, down, size } = segment;
    const before = rows[at - 1];
    const isHeadline = size > body * LARGER;
    const indent = from - left;
    const isCentred = Math.abs(indent - (right - to)) < size * SAME_SPACE && indent > size * INDENT;
    return {
      text,
      opensColumn: at === 0,
      isIndented: !isHeadline && !isCentred && indent > size * INDENT,
      isParted: before !== undefined && down - before.down > pitch * WIDE_STEP,
      isFull: to > right - size * RAGGED && to - from > size * MIN_WIDTH,
      isHeadline,
      size,
    };
  });
}

/** Segments beside each other in one column are one line, or cells of a row. */
function rowsOf(column: Column): Segment[] {
  const rows: Segment[] = [];
  for (const segment of column) {
    const before = rows.at(-1);
    if (
      before === undefined ||
      segment.down - before.down > segment.size * SAME_LINE ||
      before.to > segment.from
    ) {
      rows.push(segment);
    } else rows[rows.length - 1] = beside(before, segment);
  }
  return rows;
}
