import type { Segment } from './rows.ts';

/** The segments that one column's reader meets, from its top to its bottom. */
export type Column = readonly Segment[];

/** A column has at least so many lines. */
const MIN_LINES = 3;
/** The space between two columns, in sizes of their text. */
const MIN_GUTTER = 0.6;
/** Of the lines on a page, so many may run across the space between its columns: headlines. */
const MAX_CROSSING = 0.34;
/** Spaces looked at. */
const MAX_GAPS = 8;
/** Columns in columns. */
const MAX_CUTS = 8;

/**
 * A page's columns in the order of reading. Lines that run across two columns, as headlines do, part what stands above
 * them from what stands below.
 */
export function columnsOf(segments: readonly Segment[], cuts = MAX_CUTS): Column[] {
  const gutter = cuts === 0 ? null : gutterIn(segments);
  if (gutter === null) return segments.length === 0 ? [] : [segments];
  const columns: Column[] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  let across: Segment[] = [];
  const flushBand = () => {
    columns.push(...columnsOf(left, cuts - 1), ...columnsOf(right, cuts - 1));
    left = [];
    right = [];
  };
  for (const segment of segments) {
    if (segment.to <= gutter) left.push(segment);
    else if (segment.from >= gutter) right.push(segment);
    else {
      flushBand();
      across.push(segment);
      continue;
    }
    if (across.length > 0) columns.push(across);
    across = [];
  }
  if (across.length > 0) columns.push(across);
  flushBand();
  return columns;
}

/** The middle of the widest space that parts columns; null where there is none. */
function gutterIn(segments: readonly Segment[]): number | null {
  const size = median(segments.map((segment) => segment.size));
  const most = segments.length * MAX_CROSSING;
  const edges = segments
    .flatMap(({ from, to }) => [
      { at: from, step: 1 },
      { at: to, step: -1 },
    ])
    .sort((one, other) => one.at - other.at || one.step - other.step);
  let [ended, open] = [0, 0];
  const gaps: { readonly width: number; readonly middle: number }[] = [];
  for (const [place, { at, step }] of edges.entries()) {
    open += step;
    if (step === -1) ended++;
    const width = (edges[place + 1]?.at ?? at) - at;
    const after = segments.length - ended - open;
    if (width < size * MIN_GUTTER || open > most || ended < MIN_LINES || after < MIN_LINES) continue;
    gaps.push({ width, middle: at + width / 2 });
  }
  const widest = gaps.sort((one, other) => other.width - one.width).slice(0, MAX_GAPS);
  return widest.find(({ middle }) => standBeside(segments, middle))?.middle ?? null;
}

/** Whether text stands on both sides at the same height: a last short line beside nothing makes no column. */
function standBeside(segments: readonly Segment[], middle: number): boolean {
  const left = segments.filter(({ to }) => to <= middle).map(({ down }) => down);
  const right = segments.filter(({ from }) => from >= middle).map(({ down }) => down);
  const [top, bottom] = [
    Math.max(left[0] ?? 0, right[0] ?? 0),
    Math.min(left.at(-1) ?? 0, right.at(-1) ?? 0),
  ];
  const within = (side: readonly number[]) => side.filter((down) => down >= top && down <= bottom).length;
  return within(left) >= MIN_LINES && within(right) >= MIN_LINES;
}

/** Zero of nothing. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
