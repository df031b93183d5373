import { quantile } from './quantile.ts';
import type { Segment } from './rows.ts';

/** The segments that one column's reader meets, from its top to its bottom. */
export type Column = readonly Segment[];

/** A column has at least so many lines. */
const MIN_LINES = 3;
/** The space between two columns, in sizes of their text. */
const MIN_GUTTER = 0.6;
/** Of the lines in a column so many may run across the space beside it: headlines. */
const MAX_CROSSING = 0.25;
/** Lines wider than this share of what is set stand above or below columns. */
const MAX_WIDTH = 0.75;
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
    for (const side of [left, right]) for (const column of columnsOf(side, cuts - 1)) columns.push(column);
    left = [];
    right = [];
  };
  const [edge, end] = extentOf(segments);
  for (const [at, segment] of segments.entries()) {
    const opens = left.length === 0 && right.length === 0 && standsAlone(segments, at, (edge + end) / 2);
    if (!opens && segment.to <= gutter) left.push(segment);
    else if (!opens && segment.from >= gutter) right.push(segment);
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

/** A byline in the middle of the page, above three columns, with nothing beside it. */
function standsAlone(segments: readonly Segment[], at: number, middle: number): boolean {
  const segment = segments[at];
  if (segment === undefined) return false;
  const isBeside = (other: Segment | undefined) =>
    other !== undefined && Math.abs(other.down - segment.down) < segment.size;
  if (isBeside(segments[at - 1]) || isBeside(segments[at + 1])) return false;
  return Math.abs((segment.from + segment.to) / 2 - middle) < segment.size * 2;
}

/** Where to part columns; null where there is one. Lines as wide as the page say nothing of it. */
function gutterIn(segments: readonly Segment[]): number | null {
  const [left, right] = extentOf(segments);
  const narrow = segments.filter(({ from, to }) => to - from <= (right - left) * MAX_WIDTH);
  const size = quantile(
    narrow.map((segment) => segment.size),
    0.5,
  );
  const gaps = gapsIn(stripesOf(narrow))
    .filter(({ width }) => width >= size * MIN_GUTTER)
    .sort((one, other) => other.width - one.width)
    .slice(0, MAX_GAPS);
  return gaps.find(({ middle }) => standBeside(narrow, middle))?.middle ?? null;
}

/** The left and right edge of what is set. */
function extentOf(segments: readonly Segment[]): readonly [left: number, right: number] {
  return segments.reduce<readonly [number, number]>(
    ([left, right], { from, to }) => [Math.min(left, from), Math.max(right, to)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** A stripe down the page, with how many segments run through it. */
interface Stripe {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

function stripesOf(segments: readonly Segment[]): Stripe[] {
  const edges = segments
    .flatMap(({ from, to }) => [
      { at: from, step: 1 },
      { at: to, step: -1 },
    ])
    .sort((one, other) => one.at - other.at);
  const stripes: Stripe[] = [];
  let depth = 0;
  for (const [place, { at, step }] of edges.entries()) {
    depth += step;
    const to = edges[place + 1]?.at ?? at;
    if (to > at) stripes.push({ from: at, to, depth });
  }
  return stripes;
}

/** Runs of stripes through which few lines go, beside those on their left and right; `middle` is where fewest do. */
function gapsIn(stripes: readonly Stripe[]): { readonly width: number; readonly middle: number }[] {
  const peaksAfter: number[] = [];
  for (let at = stripes.length - 1, peak = 0; at >= 0; at--) {
    peaksAfter[at] = peak;
    peak = Math.max(peak, stripes[at]?.depth ?? 0);
  }
  const gaps: { width: number; middle: number }[] = [];
  let gap: Stripe[] = [];
  let peak = 0;
  const flush = () => {
    const [first] = gap;
    const best = gap.reduce((one, other) => (isEmptier(other, one) ? other : one), first ?? NO_STRIPE);
    const last = gap.at(-1);
    if (first !== undefined && last !== undefined) {
      gaps.push({ width: last.to - first.from, middle: (best.from + best.to) / 2 });
    }
    gap = [];
  };
  for (const [at, stripe] of stripes.entries()) {
    const beside = Math.min(peak, peaksAfter[at] ?? 0);
    if (beside >= MIN_LINES && stripe.depth <= beside * MAX_CROSSING) gap.push(stripe);
    else flush();
    peak = Math.max(peak, stripe.depth);
  }
  flush();
  return gaps;
}

const NO_STRIPE: Stripe = { from: 0, to: 0, depth: 0 };

function isEmptier(one: Stripe, other: Stripe): boolean {
  if (one.depth !== other.depth) return one.depth < other.depth;
  return one.to - one.from > other.to - other.from;
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
