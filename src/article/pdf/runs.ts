import type { PdfDocument } from './engine.ts';

/**
 * A run of text where it stands on a page, in points. Whatever way the page's text runs, `along` grows in the direction of
 * reading and `down` from line to line.
 */
export interface Run {
  readonly text: string;
  /** Where it begins and ends along its line. */
  readonly from: number;
  readonly to: number;
  /** Its baseline's place across the lines. */
  readonly down: number;
  /** Of its font. */
  readonly size: number;
}

/** From this part of a right angle on text is slanted: a watermark. */
const SLANT = 0.06;
/** Marks as vertical lines turn them (Vertical Forms, CJK Compatibility Forms), and as they stand in any other. */
const TURNED = '︐︑︒︓︔︕︖︗︘︙︱︳︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄';
const UPRIGHT = '，、。：；！？〖〗…—＿（）｛｝〔〕【】《》〈〉「」『』';

/** The runs of text of one page, counted from 1, in the file's order: those that run as most of the page's do. */
export async function runsOfPage(document: PdfDocument, number: number): Promise<Run[]> {
  const page = await document.getPage(number);
  // Normalized, ⽕ would be another character than the one in the file.
  const { items, styles } = await page.getTextContent({ disableNormalization: true });
  const toScreen = page.getViewport({ scale: 1 }).transform.map(Number);
  const ways = DIRECTIONS.map(() => ({ length: 0, runs: [] as Run[] }));
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [x = 0, y = 0, dx = 0, dy = 0] = placeOf(toScreen, item.transform.map(Number));
    const size = Math.hypot(dx, dy);
    const isVertical = styles[item.fontName]?.vertical === true;
    const turns = Math.atan2(dy, dx) / (Math.PI / 2);
    const turned = (Math.round(turns) + (isVertical ? 1 : 0) + 4) % 4;
    if (!(size > 0) || Math.abs(turns - Math.round(turns)) > SLANT || !Number.isFinite(x + y)) continue;
    const [from, down] = DIRECTIONS[turned]?.(x, y) ?? [x, y];
    const length = isVertical ? item.height : item.width;
    const way = ways[turned];
    way?.runs.push({ text: upright(item.str), from, to: from + length, down, size });
    if (way !== undefined) way.length += item.str.length;
  }
  page.cleanup();
  return ways.reduce((most, way) => (way.length > most.length ? way : most)).runs;
}

/** Along and down of a place on the screen, for text that runs to the right, down (as vertical text does), left and up. */
const DIRECTIONS: readonly ((x: number, y: number) => readonly [along: number, down: number])[] = [
  (x, y) => [x, y],
  (x, y) => [y, -x],
  (x, y) => [-x, -y],
  (x, y) => [-y, x],
];

/** Where a run begins on the screen, and the vector along its line that is as long as its font is large. */
function placeOf(toScreen: readonly number[], matrix: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = toScreen;
  const [ta = 0, tb = 0, , , x = 0, y = 0] = matrix;
  return [a * x + c * y + e, b * x + d * y + f, a * ta + c * tb, b * ta + d * tb];
}

function upright(text: string): string {
  return text.replace(/[\ufe10-\ufe19\ufe31-\ufe44]/g, (mark) => UPRIGHT[TURNED.indexOf(mark)] ?? mark);
}
