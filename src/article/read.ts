import type { Article } from './article.ts';
import { decodeArticleFile, type FileProblem } from './decode.ts';
import { identify } from './identify.ts';
import { readMarkdown } from './markdown.ts';
import { readPage } from './page.ts';

/** What became of one file: its articles, or why there are none. */
export type FileReading =
  | { readonly ok: true; readonly articles: Article[] }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Reads one file's bytes. `file` is its path below the articles' folder: it goes into the ids, and `.md` means a
 * clean article, anything else a newspaper page.
 */
export function readArticleFile(file: string, bytes: Uint8Array): FileReading {
  const decoded = decodeArticleFile(bytes);
  if (!decoded.ok) {
    const { reason, line } = decoded;
    return { ok: false, problem: line === undefined ? { file, reason } : { file, reason, line } };
  }
  if (!file.toLowerCase().endsWith('.md')) {
    return { ok: true, articles: identify(file, readPage(decoded.text)) };
  }
  const reading = readMarkdown(decoded.text);
  if (reading.ok) return { ok: true, articles: identify(file, [reading.draft]) };
  return { ok: false, problem: { file, reason: 'front-matter', line: reading.line, detail: reading.detail } };
}
