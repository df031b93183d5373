import { type ListedFile, listArticleFiles, readListedFile } from '../../article/folder.ts';
import type { FileProblem } from '../../article/problem.ts';
import { findQuotes } from '../../quote/find.ts';
import type { QuoteLexicon } from '../../quote/lexicon.ts';
import type { QuotedArticle } from '../../quote/quote.ts';
import { readerMark } from './reader.ts';

/** What one file of articles holds, and what of it could not be read. */
interface ReadFile {
  readonly articles: readonly QuotedArticle[];
  /** What the articles' ranges count in, where that is not the file's own text. */
  readonly text?: string;
  readonly problem?: FileProblem;
}

/** Where a library's articles come from. */
export interface ArticleSource {
  /** In the articles' order: by path, as code points. */
  readonly files: readonly ListedFile[];
  /** What is not even read, and why. */
  readonly problems: readonly FileProblem[];
  /** Files of kinds that are not read. */
  readonly others: readonly string[];
  /** Changes when the same file would be read otherwise than before. */
  readonly reader: string;
  /** Asked for files that are new or changed only. */
  read(path: string): Promise<ReadFile>;
}

/** The article files below a folder, as they are listed now; null where there is no such folder. */
export function folderSource(folder: string, lexicon: QuoteLexicon, mostBytes: number): ArticleSource | null {
  const listing = listArticleFiles(folder, mostBytes);
  if (listing === null) return null;
  let mark: string | undefined;
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
      return {
        articles: articles.map((article) => ({ article, passages: findQuotes(article, lexicon) })),
        ...(converted ? { text } : {}),
        ...(problem === undefined ? {} : { problem }),
      };
    },
  };
}
