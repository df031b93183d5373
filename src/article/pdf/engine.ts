import { fileURLToPath } from 'node:url';
import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One PDF, opened. */
export type PdfDocument = PdfJs.PDFDocumentProxy;

/** A document, or why there is none. */
export type Opened =
  | { readonly ok: true; readonly document: PdfDocument }
  | { readonly ok: false; readonly reason: 'encrypted' }
  | { readonly ok: false; readonly reason: 'broken'; readonly detail: string };

/** Opens a PDF for its text alone: no script runs, no font or picture is drawn. */
export async function openPdf(bytes: Uint8Array): Promise<Opened> {
  const { getDocument, VerbosityLevel } = await loadEngine();
  const task = getDocument({
    // The engine takes the memory that it is given for itself.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    // Fonts that are not in the file are read by Adobe's tables of characters, which come with the engine.
    cMapUrl: DATA('cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: DATA('standard_fonts/'),
  });
  try {
    return { ok: true, document: await task.promise };
  } catch (error) {
    await task.destroy();
    if (!(error instanceof Error)) throw error;
    if (error.name === 'PasswordException') return { ok: false, reason: 'encrypted' };
    return { ok: false, reason: 'broken', detail: error.message };
  }
}

const DATA = (folder: string) =>
  fileURLToPath(new URL(`../../${folder}`, import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));

/** Loaded when the first PDF is read, since it takes longer than the rest of a start. */
function loadEngine(): Promise<typeof PdfJs> {
  // What only drawing uses, but loading the engine asks for; a package of 30 MB would give it.
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (!(name in globalThis))
      Object.defineProperty(globalThis, name, { value: class {}, configurable: true });
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
