import type { FileProblem } from '../../article/decode.ts';
import { type ListedFile, listArticleFiles, readListedFile } from '../../article/folder.ts';
import { findQuotes } from '../../quote/find.ts';
import type { QuoteLexicon } from '../../quote/lexicon.ts';
import type { QuotedArticle } from '../../quote/quote.ts';
import { readerMark } from './reader.ts';

/** What one file of articles holds, or what is wrong with it. */
type ReadFile = { readonly articles: readonly QuotedArticle[] } | { readonly problem: FileProblem };

/** Where a library's articles come from. */
export interface ArticleSource {
  /** In the articles' order: by path, as code points. */
  readonly files: readonly ListedFile[];
  /** Changes when the same file would be read otherwise than before. */
  readonly reader: string;
  /** Asked for files that are new or changed only. */
  read(path: string): ReadFile;
}

/** The article files below a folder, as they are listed now; null where there is no such folder. */
export async function folderSource(folder: string, lexicon: QuoteLexicon): Promise<ArticleSource | null> {
  const files = await listArticleFiles(folder);
  if (files === null) return null;
  return {
    files,
    reader: readerMark(),
    read: (path) => {
      const reading = readListedFile(folder, path);
      if (!reading.ok) return reading;
      return {
        articles: reading.articles.map((article) => ({ article, passages: findQuotes(article, lexicon) })),
      };
    },
  };
}
