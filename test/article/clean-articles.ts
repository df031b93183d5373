import { readdirSync, readFileSync } from 'node:fs';
import type { CleanArticle } from './breakage.ts';
import { readText } from './pages.ts';

const FOLDER = new URL('./clean/', import.meta.url);
const PAGE = new URL('../../data/articles/shanghai-12th-party-congress.txt', import.meta.url);

/** Unbroken articles to break: those written for it, and the newspaper page once mended. */
export function cleanArticles(): CleanArticle[] {
  const written = readdirSync(FOLDER)
    .sort()
    .map((name) => new URL(name, FOLDER));
  return [...written, PAGE].flatMap((url) =>
    readText(url.pathname, readFileSync(url, 'utf8')).map((article) => ({
      title: article.title ?? '',
      paragraphs: article.passages.map(({ section, text }) => ({ section, text })),
    })),
  );
}
