import type { Article } from './article.ts';
import { decodeArticleFile, type FileProblem } from './decode.ts';
import { type Draft, identify } from './identify.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readPage } from './page/page.ts';

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
  if (file.toLowerCase().endsWith('.md')) {
    const reading = readMarkdown(decoded.text);
    if (reading.ok) return readAs(file, reading.drafts);
    const { ok, ...problem } = reading;
    return { ok, problem: { file, ...problem } };
  }
  return readAs(file, readPage(decoded.text));
}

/** Front matter alone, or bylines and notes alone, are no article. */
function readAs(file: string, drafts: readonly Draft[]): FileReading {
  const articles = identify(
    file,
    drafts.filter((draft) => draft.title !== null || draft.passages.length > 0),
  );
  return articles.length > 0 ? { ok: true, articles } : { ok: false, problem: { file, reason: 'empty' } };
}
