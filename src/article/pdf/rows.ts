import { linesOf } from './lines.ts';
import type { Run } from './runs.ts';

/** Runs on one line that stand close together. */
export interface Segment {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly down: number;
  /** Of its largest run. */
  readonly size: number;
}

/** A wider gap than this, in sizes, may part columns. */
const COLUMN_GAP = 0.55;
/** A gap as wide as this, in sizes, is a space; between Chinese characters it is spacing up to the second. */
const LATIN_SPACE = 0.2;
const WIDE_SPACE = 0.8;

/** Joins runs into segments of lines, from the top down. */
export function segmentsOf(runs: readonly Run[]): Segment[] {
  return linesOf(runs).flatMap(segmentsOfLine);
}

function segmentsOfLine(line: readonly Run[]): Segment[] {
  const segments: Segment[] = [];
  for (const run of [...line].sort((one, other) => one.from - other.from)) {
    const before = segments.at(-1);
    const gap = before === undefined ? 0 : run.from - before.to;
    if (before === undefined || gap > Math.max(run.size, before.size) * COLUMN_GAP) {
      segments.push(run);
      continue;
    }
    // The same words again in the same place make a bold face.
    if (
      before.text.endsWith(run.text) &&
      run.to <= before.to + run.size * LATIN_SPACE &&
      gap < -run.size * 0.5
    )
      continue;
    segments[segments.length - 1] = beside(before, run);
  }
  return segments;
}

/** Segments on one line of one column, as one. */
export function beside(before: Segment, after: Segment): Segment {
  const gap = (after.from - before.to) / after.size;
  return {
    text: before.text + spaceBetween(before.text, after.text, gap) + after.text,
    from: before.from,
    to: Math.max(before.to, after.to),
    down: before.down,
    size: Math.max(before.size, after.size),
  };
}

function spaceBetween(before: string, after: string, gap: number): string {
  if (gap > WIDE_SPACE) return '\u3000';
  const isLatin = before.charAt(before.length - 1) < '\u2000' && after.charAt(0) < '\u2000';
  return gap > LATIN_SPACE && isLatin && !/\s$/u.test(before) ? ' ' : '';
}
