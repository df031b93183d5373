import { endsSentence } from '../marks.ts';
import type { SetLine } from './column-lines.ts';

/** Fewer pages than these show nothing that comes again on each. */
const MIN_PAGES = 2;
/** A head or foot stands on at least this share of the pages. */
const MIN_SHARE = 0.5;
/** Lines at a page's top and bottom that may be its head and foot. */
const EDGE = 2;

/** Leaves out the heads and feet of pages: the same line, but for its figures, at the same edge of most. */
export function dropRepeated(pages: readonly (readonly SetLine[])[]): SetLine[][] {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const mask of new Set([...lines.slice(0, EDGE), ...lines.slice(-EDGE)].map(maskOf))) {
      counts.set(mask, (counts.get(mask) ?? 0) + 1);
    }
  }
  const least = Math.max(MIN_PAGES, pages.length * MIN_SHARE);
  const stays = (line: SetLine) => (counts.get(maskOf(line)) ?? 0) < least;
  return pages.map((lines) => {
    const first = lines.findIndex(stays);
    return first === -1 ? [] : lines.slice(first, lines.findLastIndex(stays) + 1);
  });
}

/** A line with its figures masked; a sentence is no head, and never the same. */
function maskOf({ text }: SetLine): string {
  return endsSentence(text) ? text : text.replace(/\s/gu, '').replace(/\d+/g, '0');
}
