import type { PdfDocument } from './engine.ts';

/**
 * A run of text where it stands on a page, in points. Vertical text is turned, so that `along` always grows in the
 * direction of reading and `down` from line to line.
 */
export interface Run {
  readonly text: string;
  /** Where it begins and ends along its line. */
  readonly from: number;
  readonly to: number;
  /** Its baseline's distance from the page's top (of vertical text, from the right edge). */
  readonly down: number;
  /** Of its font. */
  readonly size: number;
}

/** A run's share of vertical text from which a page is read from right to left. */
const MOSTLY = 0.5;
/** Sine of the angle from which text is a watermark or a margin's note. */
const SLANT = 0.1;
/** Marks as vertical lines turn them (Vertical Forms, CJK Compatibility Forms), and as they stand in any other. */
const TURNED = '︐︑︒︓︔︕︖︗︘︙︱︳︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄';
const UPRIGHT = '，、。：；！？〖〗…—＿（）｛｝〔〕【】《》〈〉「」『』';

/** The runs of text of one page, counted from 1, in the file's order. */
export async function runsOfPage(document: PdfDocument, number: number): Promise<Run[]> {
  const page = await document.getPage(number);
  // Normalized, ⽕ would be another character than the one in the file.
  const { items, styles } = await page.getTextContent({ disableNormalization: true });
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const horizontal: Run[] = [];
  const vertical: Run[] = [];
  let [across, down] = [0, 0];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform.map(Number);
    const size = Math.hypot(a, b) || Math.abs(d);
    if (!(size > 0) || Math.abs(b) > size * SLANT || !Number.isFinite(x + y)) continue;
    const text = upright(item.str);
    if (styles[item.fontName]?.vertical === true) {
      down += text.length;
      vertical.push({ text, from: top - y, to: top - y + item.height, down: right - x, size });
    } else {
      across += text.length;
      horizontal.push({
        text,
        from: x - left,
        to: x - left + item.width,
        down: top - bottom - (y - bottom),
        size,
      });
    }
  }
  page.cleanup();
  return down > (across + down) * MOSTLY ? vertical : horizontal;
}

function upright(text: string): string {
  return text.replace(/[\ufe10-\ufe19\ufe31-\ufe44]/g, (mark) => UPRIGHT[TURNED.indexOf(mark)] ?? mark);
}
