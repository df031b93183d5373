import type { Block } from './block.ts';
import { hasHeadline, type Line } from './line.ts';

/** In UTF-16 units; a lede is longer. */
const MAX_COLUMN_NAME = 6;

/** What stands around an article's body: its headline and all that goes with it. */
export interface Head {
  readonly series: string | null;
  readonly kicker: string | null;
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly date: string | null;
  readonly origin: string | null;
  readonly points: readonly string[];
  readonly captions: readonly string[];
}

/** An article's share of the lines between two bodies. */
interface Share {
  readonly head: readonly Line[];
  /** Lines after the last body that no headline needs; they close it. */
  readonly rest: readonly Line[];
}

/**
 * Gives each block the lines that head it. They stand above its byline, or below its body where none were above;
 * lines that must serve two articles are shared in order. `tail` are the lines after the last body.
 */
export function shareHeads(blocks: readonly Block[], tail: readonly Line[]): Share[] {
  const shares: Share[] = [];
  let above = blocks[0]?.above ?? [];
  for (const [at, block] of blocks.entries()) {
    const last = at === blocks.length - 1;
    const below = last ? tail : (blocks[at + 1]?.above ?? []);
    const headless = block.signed && !hasHeadline(above) && !hasHeadline(block.opening);
    const after = at + 2 < blocks.length ? (blocks[at + 2]?.above ?? []) : tail;
    const own = headless ? ownLines(below, last, !last && at + 2 >= blocks.length && hasHeadline(after)) : 0;
    shares.push({
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

/** Reads the lines of a head, in their order: series line, lede (引题), title, subtitle. */
export function readHead(lines: readonly Line[]): Head {
  const texts = (kind: Line['kind']) => lines.filter((line) => line.kind === kind).map((line) => line.text);
  const headings = lines.filter(isHeading);
  const kickerAt = headings.findIndex((line) => line.kind === 'kicker');
  return {
    ...(kickerAt === -1 ? nameHeadings(headings.map((line) => line.text)) : nameAround(headings, kickerAt)),
    date: texts('date')[0] ?? null,
    origin: texts('origin')[0]?.replace(/^[^:：]+[:：]\s*/, '') ?? null,
    points: texts('bullet').map(withoutBullet),
    captions: texts('caption'),
  };
}

type Headings = Pick<Head, 'series' | 'kicker' | 'title' | 'subtitle'>;

function nameAround(headings: readonly Line[], kickerAt: number): Headings {
  const before = headings.slice(0, kickerAt).map((line) => line.text);
  const after = headings.slice(kickerAt + 1).map((line) => line.text);
  const title = after.shift() ?? before.pop() ?? null;
  return {
    series: inOneLine(before),
    kicker: headings[kickerAt]?.text ?? null,
    title,
    subtitle: inOneLine(after),
  };
}

function nameHeadings(headings: readonly string[]): Headings {
  const left = [...headings];
  const series = left.length > 1 && isSeries(left[0] ?? '', left.length) ? (left.shift() ?? null) : null;
  // Three lines are 引题, 主题 and 副题, unless a —— shows that the 副题 is the second.
  const kicker = left.length === 3 && !/^[—―─]{2}/.test(left[1] ?? '') ? (left.shift() ?? null) : null;
  return { series, kicker, title: left[0] ?? null, subtitle: inOneLine(left.slice(1)) };
}

/** `加快建设国际大都市·我们怎么干`, `【记者手记】`, `长江日记③`; but not a foreign name such as 史蒂夫·乔布斯去世. */
function isSeries(line: string, of: number): boolean {
  // The name of a column over a whole head: 今日视点.
  if (of > 2 && line.length <= MAX_COLUMN_NAME) return true;
  if (/^【[^】]*】$/.test(line) || /[①-⑳]$/.test(line) || /(?:系列报道|专栏|专题|特刊|专版)$/.test(line))
    return true;
  const dot = line.search(/[·•・]/);
  return dot >= 4 && line.length - dot > 3;
}

function isHeading(line: Line): boolean {
  return line.kind === 'label' || line.kind === 'kicker';
}

function withoutBullet(text: string): string {
  return text.slice(1).trim();
}

function inOneLine(lines: readonly string[]): string | null {
  return lines.length === 0 ? null : lines.join(' ');
}
