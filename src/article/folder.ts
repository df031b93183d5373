import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Article } from './article.ts';
import type { FileProblem } from './decode.ts';
import { readArticleFile } from './read.ts';

/** What a folder of articles held. Files that failed are named in `problems`; all others are read. */
export type FolderReading =
  | { readonly ok: true; readonly articles: Article[]; readonly problems: FileProblem[] }
  | { readonly ok: false; readonly reason: 'missing' | 'no-articles'; readonly folder: string };

const ARTICLE_FILE = /\.(?:txt|md)$/i;

/** Reads every .txt and .md file below `folder`, in the order of their names. */
export async function readArticleFolder(folder: string): Promise<FolderReading> {
  const files = await articleFiles(folder);
  if (files === null) return { ok: false, reason: 'missing', folder };
  if (files.length === 0) return { ok: false, reason: 'no-articles', folder };
  const articles: Article[] = [];
  const problems: FileProblem[] = [];
  for (const file of files) {
    const bytes = await readFile(join(folder, file)).catch((error: NodeJS.ErrnoException) => error);
    if (bytes instanceof Error) {
      problems.push({ file, reason: 'unreadable', detail: bytes.code ?? bytes.message });
      continue;
    }
    const reading = readArticleFile(file, bytes);
    if (reading.ok) articles.push(...reading.articles);
    else problems.push(reading.problem);
  }
  return { ok: true, articles, problems };
}

/** Paths below `folder` with `/` between folders; null where there is no such folder. */
async function articleFiles(folder: string): Promise<string[] | null> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && ARTICLE_FILE.test(entry.name) && !entry.name.startsWith('.'))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
