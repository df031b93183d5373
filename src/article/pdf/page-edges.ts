import { endsSentence } from '../marks.ts';
import { SAME_LINE } from './lines.ts';
import type { Segment } from './rows.ts';

/** `12`, `- 12 -`, `12 / 40`. */
const NUMBER = /^[-–—·/\s\d]{1,20}$/;
/** A head or foot is set smaller than this share of the body. */
const SMALLER = 0.93;
/** Longest head of a page, in UTF-16 units. */
const MAX_HEAD = 60;

/**
 * Without what stands at a page's upper and lower edge and is none of its text: its number, and a head or foot in small
 * print that is no sentence. Here, since at the foot of columns it would be in the midst of the text.
 */
export function withoutEdges(segments: readonly Segment[], body: number): Segment[] {
  const rows: Segment[][] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (first !== undefined && segment.down - first.down <= segment.size * SAME_LINE) row?.push(segment);
    else rows.push([segment]);
  }
  const isEdge = (row: readonly Segment[] | undefined) =>
    row !== undefined && rows.length > 1 && isFurniture(row, body);
  const from = isEdge(rows[0]) ? 1 : 0;
  const to = isEdge(rows.at(-1)) ? rows.length - 1 : rows.length;
  return rows.slice(from, to).flat();
}

function isFurniture(row: readonly Segment[], body: number): boolean {
  const text = row.map((segment) => segment.text).join(' ');
  if (NUMBER.test(text)) return true;
  return text.length <= MAX_HEAD && !endsSentence(text) && row.every(({ size }) => size < body * SMALLER);
}
