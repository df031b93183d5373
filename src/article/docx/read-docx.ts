import type { Conversion } from '../conversion.ts';
import { blocksOf } from '../html/blocks.ts';
import { type HtmlElement, isElement, parseHtml } from '../html/dom.ts';
import { paragraphsOf } from '../html/paragraphs.ts';
import { readPage } from '../page/page.ts';
import { documentHtml } from './document-html.ts';
import { checkPackage } from './package.ts';
import { readSections } from './sections.ts';

/**
 * Reads a Word document. One whose title is marked, by its style or in the middle of the first line, is read by what is
 * marked; any other is read as a newspaper page, line by line. Ranges count UTF-16 units of the text that is kept.
 */
export async function readDocx(bytes: Uint8Array): Promise<Conversion> {
  const check = checkPackage(bytes);
  if (!check.ok) return check;
  const html = await htmlOf(bytes);
  if (html === null) return { ok: false, reason: 'broken', detail: 'the document inside is damaged' };
  const parsed = parseHtml(html);
  if (!parsed.ok) return parsed;
  const { body } = parsed.document;
  for (const note of [...body.querySelectorAll('[id^="footnote-"], [id^="endnote-"]')]) note.remove();
  const marked = readSections(paragraphsOf(blocksOf(body)));
  if (marked !== null) return marked;
  const text = pageOf(body);
  return text.trim() === '' ? { ok: false, reason: 'empty' } : { ok: true, text, drafts: readPage(text) };
}

/** Null where mammoth finds no document, or XML that is none. */
async function htmlOf(bytes: Uint8Array): Promise<string | null> {
  try {
    return await documentHtml(bytes);
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/** The document as a page: a line a paragraph, with its indent, and the blank ones between. */
function pageOf(body: HtmlElement): string {
  const lines: string[] = [];
  for (let node = body.firstChild; node !== null; node = node.nextSibling) {
    if (!isElement(node)) continue;
    const rows = blocksOf(node).flatMap((block) => block.lines);
    if (rows.length === 0) lines.push('');
    for (const { text, isIndented } of rows) lines.push(isIndented ? `\u3000\u3000${text}` : text);
  }
  return lines.join('\n');
}
