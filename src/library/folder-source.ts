import { listArticleFiles, readListedFile } from '../article/folder.ts';
import { findQuotes } from '../quote/find.ts';
import type { QuoteLexicon } from '../quote/lexicon.ts';
import type { ArticleSource } from '../search/index/kept/source.ts';
import { readerMark } from './reader.ts';

/** The article files below a folder, as they are listed now; null where there is no such folder. */
export function folderSource(
  folder: string,
  lexicon: () => QuoteLexicon,
  mostBytes: number,
): ArticleSource | null {
  const listing = listArticleFiles(folder, mostBytes);
  if (listing === null) return null;
  let mark: string | undefined;
  let read: QuoteLexicon | undefined;
  return {
    ...listing,
    // Only a library that is kept asks: reading all sources takes a tenth of a start.
    get reader() {
      mark ??= readerMark();
      return mark;
    },
    read: async (path) => {
      const reading = await readListedFile(folder, path, mostBytes);
      if (!reading.ok) return { articles: [], problem: reading.problem };
      const { articles, text, converted, problem } = reading;
      read ??= lexicon();
      const words = read;
      return {
        articles: articles.map((article) => ({ article, passages: findQuotes(article, words) })),
        ...(converted ? { text } : {}),
        ...(problem === undefined ? {} : { problem }),
      };
    },
  };
}
