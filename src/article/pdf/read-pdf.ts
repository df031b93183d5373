import type { Conversion } from '../conversion.ts';
import { readPage } from '../page/page.ts';
import { linesOf, type SetLine } from './column-lines.ts';
import { columnsOf } from './columns.ts';
import { openPdf, type PdfDocument } from './engine.ts';
import { withoutEdges } from './page-edges.ts';
import { quantile } from './quantile.ts';
import { dropRepeated } from './repeated.ts';
import { segmentsOf } from './rows.ts';
import { runsOfPage } from './runs.ts';
import { unwrapped } from './unwrapped.ts';

/** More of a text than this that is no character of any writing, and its fonts do not tell what they show. */
const MAX_UNREADABLE = 0.3;

/**
 * Reads a PDF's text layer, column by column, and then as a newspaper page. Ranges count UTF-16 units of the text that is kept,
 * whose characters are those of the layer. A scan without one is a problem by name.
 */
export async function readPdf(bytes: Uint8Array): Promise<Conversion> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  const { document } = opened;
  try {
    const text = await textOf(document);
    if (!isReadable(text)) return { ok: false, reason: 'no-text-layer' };
    return { ok: true, text, drafts: readPage(text) };
  } catch (error) {
    // The engine names each kind of damage by an error of its own.
    if (error instanceof Error) return { ok: false, reason: 'broken', detail: error.message };
    throw error;
  } finally {
    await document.destroy();
  }
}

async function textOf(document: PdfDocument): Promise<string> {
  const pages: SetLine[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const segments = segmentsOf(await runsOfPage(document, number));
    const body = quantile(
      segments.map(({ size }) => size),
      0.5,
    );
    pages.push(columnsOf(withoutEdges(segments, body)).flatMap((column) => linesOf(column, body)));
  }
  return unwrapped(dropRepeated(pages).flat());
}

function isReadable(text: string): boolean {
  const shown = text.replace(/\s/gu, '');
  const unreadable = shown.match(/[\p{Co}\p{Cc}\p{Cn}\ufffd]/gu)?.length ?? 0;
  return /\p{L}/u.test(shown) && unreadable <= shown.length * MAX_UNREADABLE;
}
