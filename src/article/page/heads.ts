import { readPublicationLine } from '../head-matter/publication-line.ts';
import type { Block } from './block.ts';
import { type HeadLines, type HeadSetting, nameHeadLines } from './head-lines.ts';
import { readImprint } from './imprint.ts';
import { hasHeadline, isHeading, type Line } from './line.ts';

/** What stands around an article's body: its headline and all that goes with it. */
export interface Head extends HeadLines {
  readonly date: string | null;
  readonly origin: string | null;
  readonly points: readonly string[];
  readonly captions: readonly string[];
}

/** 2031年4月2日 来源：东城日报 */
const ORIGIN = /(?:来源|稿源|來源)(?:于|[:：])?[\s　]*/u;

/** An article's share of the lines between two bodies. */
interface Share {
  readonly head: readonly Line[];
  /** Its headline stood with another's, or below its body. */
  readonly isBySize: boolean;
  /** Lines after the last body that no headline needs; they close it. */
  readonly rest: readonly Line[];
}

/**
 * Gives each block the lines that head it. They stand above its byline, or below its body where none were above;
 * lines that must serve two articles are shared in order. `tail` are the lines after the last body.
 */
export function shareHeads(blocks: readonly Block[], tail: readonly Line[]): Share[] {
  const shares: Share[] = [];
  let isBySize = false;
  let above = blocks[0]?.above ?? [];
  for (const [at, block] of blocks.entries()) {
    const last = at === blocks.length - 1;
    const below = last ? tail : (blocks[at + 1]?.above ?? []);
    const headless = block.signed && !hasHeadline(above) && !hasHeadline(block.opening);
    const after = at + 2 < blocks.length ? (blocks[at + 2]?.above ?? []) : tail;
    const own = headless ? ownLines(below, last, !last && at + 2 >= blocks.length && hasHeadline(after)) : 0;
    isBySize ||= own > 0;
    shares.push({
      isBySize,
      head: [...above, ...block.opening, ...below.slice(0, own)],
      rest: last ? below.slice(own) : [],
    });
    above = below.slice(own);
  }
  return shares;
}

/** How many of the lines below a body without a headline above it are its own. */
function ownLines(below: readonly Line[], last: boolean, nextHasItsOwn: boolean): number {
  if (last || nextHasItsOwn) return below.length;
  const headings = below.flatMap((line, at) => (isHeading(line) ? [at] : []));
  const [first, second, third] = headings;
  if (first === undefined) return 0;
  if (second === undefined) return below.length;
  // A lede, or bullets with more headlines after them, show where the next head begins.
  const parted = headings.find(
    (at) => at > first && (below[at]?.kind === 'kicker' || below[at - 1]?.kind === 'bullet'),
  );
  if (parted !== undefined) return parted;
  return headings.length === 2 || third === undefined ? second : third;
}

/** Reads the lines of a head. */
export function readHead(lines: readonly Line[], setting: HeadSetting): Head {
  const texts = (kind: Line['kind']) => lines.filter((line) => line.kind === kind).map((line) => line.text);
  const [date] = texts('date');
  const published = readPublicationLine(date ?? '');
  const imprint = readImprint(texts('imprint')[0] ?? '');
  // （2031年4月5日第三次会议通过） under a headline is a subtitle.
  const headings = lines.filter((line) => isHeading(line) || line.kind === 'remark');
  return {
    ...nameHeadLines(
      headings.map(({ text }) => text),
      setting,
    ),
    date: published?.date ?? date?.split(ORIGIN)[0]?.trimEnd() ?? imprint?.date ?? null,
    origin:
      texts('origin')[0]?.replace(/^[^:：]+[:：]\s*/, '') ??
      published?.source ??
      date?.split(ORIGIN)[1] ??
      imprint?.paper ??
      null,
    points: texts('bullet').map(withoutBullet),
    captions: texts('caption'),
  };
}

function withoutBullet(text: string): string {
  return text.slice(1).trim();
}
