import type { Conversion } from '../conversion.ts';
import { readPage } from '../page/page.ts';
import { linesOf, type SetLine } from './column-lines.ts';
import { columnsOf } from './columns.ts';
import { openPdf, type PdfDocument } from './engine.ts';
import { withoutEdges } from './page-edges.ts';
import { quantile } from './quantile.ts';
import { dropRepeated } from './repeated.ts';
import { segmentsOf } from './rows.ts';
import { type Run, runsOfPage } from './runs.ts';
import { unwrapped } from './unwrapped.ts';

/** More of a text than this that is no character of any writing, and its fonts do not tell what they show. */
const MAX_UNREADABLE = 0.3;

/** A year of a weekly has fewer pages, and less text, in UTF-16 units. A small file can say that it has any number. */
const MAX_PAGES = 5_000;
const MAX_TEXT = 20_000_000;

/**
 * Reads a PDF's text layer, column by column, and then as a newspaper page. Ranges count UTF-16 units of the text that is kept,
 * whose characters are those of the layer. A scan without one is a problem by name.
 */
export async function readPdf(bytes: Uint8Array): Promise<Conversion> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  const layer = await layerOf(opened.document);
  if (!layer.ok) return layer;
  const text = unwrapped(dropRepeated(layer.pages.map(linesOfPage)).flat());
  if (!isReadable(text)) return { ok: false, reason: 'no-text-layer' };
  return { ok: true, text, drafts: readPage(text) };
}

type Layer =
  | { readonly ok: true; readonly pages: readonly (readonly Run[])[] }
  | { readonly ok: false; readonly reason: 'broken' | 'too-long'; readonly detail: string };

/** The runs of all pages; the document is closed. */
async function layerOf(document: PdfDocument): Promise<Layer> {
  if (document.numPages > MAX_PAGES) return tooLong(`more than ${MAX_PAGES} pages`);
  const pages: Run[][] = [];
  let length = 0;
  try {
    for (let number = 1; number <= document.numPages; number++) {
      const runs = await runsOfPage(document, number);
      length = runs.reduce((sum, { text }) => sum + text.length, length);
      if (length > MAX_TEXT) return tooLong(`more than ${MAX_TEXT} characters`);
      pages.push(runs);
    }
    return { ok: true, pages };
  } catch (error) {
    // The engine names each kind of damage by an error of its own.
    if (error instanceof Error) return { ok: false, reason: 'broken', detail: error.message };
    throw error;
  } finally {
    await document.destroy();
  }
}

function tooLong(detail: string): Layer {
  return { ok: false, reason: 'too-long', detail };
}

function linesOfPage(runs: readonly Run[]): SetLine[] {
  const segments = segmentsOf(runs);
  const body = quantile(
    segments.map(({ size }) => size),
    0.5,
  );
  return columnsOf(withoutEdges(segments, body)).flatMap((column) => linesOf(column, body));
}

function isReadable(text: string): boolean {
  const shown = text.replace(/\s/gu, '');
  const unreadable = shown.match(/[\p{Co}\p{Cc}\p{Cn}\ufffd]/gu)?.length ?? 0;
  return /\p{L}/u.test(shown) && unreadable <= shown.length * MAX_UNREADABLE;
}
