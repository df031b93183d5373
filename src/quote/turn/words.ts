import type { Range } from '../../article/article.ts';
import { skipClockTime } from '../../article/turn-label.ts';
import { CLOSING_BRACKETS } from '../../text/brackets.ts';
import type { QuoteLexicon } from '../lexicon.ts';
import { findMarkedSpans } from '../reading/marks.ts';

/** Longest stage direction, in UTF-16 units without its brackets. */
const LONGEST_DIRECTION = 14;
const BRACKET = /[（([［【〔]/u;
const EDGE = /[\s\u200b*_]/;

/**
 * What of a simplified passage is said between `from` and `to`: stage directions （掌声） and times [09:25] stand
 * outside, and quotation marks around all of it. In the order of the text; empty where nothing is said.
 */
export function wordsBetween(text: string, from: number, to: number, lexicon: QuoteLexicon): Range[] {
  const own = text.slice(from, to);
  const runs: Range[] = [];
  let start = 0;
  for (const { index } of own.matchAll(new RegExp(BRACKET, 'gu'))) {
    const close = index < start ? null : closeOf(own, index);
    if (close === null || !isOutside(own, index, close, lexicon)) continue;
    addRun(runs, own, start, index);
    start = close + 1;
  }
  addRun(runs, own, start, own.length);
  const [only] = runs;
  const said = only !== undefined && runs.length === 1 ? [withoutMarks(own, only, lexicon)] : runs;
  return said.map(([first, last]): Range => [from + first, from + last]);
}

/** Whether a simplified passage is nothing but a stage direction or another remark in brackets. */
export function isRemark(text: string): boolean {
  const bare = text.trim();
  const close = closingOf(bare[0]);
  return close !== undefined && bare.endsWith(close) && bare.indexOf(close) === bare.length - 1;
}

function closeOf(text: string, open: number): number | null {
  const mark = closingOf(text[open]);
  const close = mark === undefined ? -1 : text.slice(open, open + LONGEST_DIRECTION + 2).indexOf(mark);
  return close < 0 ? null : open + close;
}

/** What closes a bracket that may hold a remark. */
function closingOf(open = ''): string | undefined {
  return BRACKET.test(open) ? CLOSING_BRACKETS.get(open) : undefined;
}

function isOutside(text: string, open: number, close: number, lexicon: QuoteLexicon): boolean {
  if (skipClockTime(text, open) > close) return true;
  const direction = lexicon.stageDirections.endingAt(text, close, open + 1);
  return direction !== undefined;
}

function addRun(runs: Range[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && EDGE.test(text[start] ?? '')) start++;
  while (end > start && EDGE.test(text[end - 1] ?? '')) end--;
  if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) runs.push([start, end]);
}

/** 被告：「唔使睇呀？」: only what stands inside the marks is said. */
function withoutMarks(text: string, [start, end]: Range, lexicon: QuoteLexicon): Range {
  if (!/[“「『"]/.test(text[start] ?? '')) return [start, end];
  const [span] = findMarkedSpans(text.slice(start, end), lexicon);
  const isAll = span !== undefined && span.open === 0 && span.closed && span.close === end - start;
  if (isAll) return [start + span.start, start + span.end];
  return span?.open === 0 && !span.closed ? [start + 1, end] : [start, end];
}
