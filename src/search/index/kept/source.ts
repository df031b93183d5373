import type { ListedFile } from '../../../article/folder.ts';
import type { FileProblem } from '../../../article/problem.ts';
import type { QuotedArticle } from '../../../quote/quote.ts';

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
  /** Paths of files that are still being written: what was read of them before stays, what was not waits. */
  readonly unfinished?: ReadonlySet<string>;
  /** What is not even read, and why. */
  readonly problems: readonly FileProblem[];
  /** Files of kinds that are not read. */
  readonly others: readonly string[];
  /** Changes when the same file would be read otherwise than before. */
  readonly reader: string;
  /** Asked for files that are new or changed only. */
  read(path: string): Promise<ReadFile>;
}
