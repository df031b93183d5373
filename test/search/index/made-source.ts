import type { QuotedArticle } from '../../../src/quote/quote.ts';
import type { ArticleSource } from '../../../src/search/index/kept/source.ts';

/** A file of articles as a test writes it: the same `modified` means that nothing was changed. */
export interface SourceFile {
  readonly path: string;
  readonly modified?: number;
  readonly articles: readonly QuotedArticle[];
}

/** A source of files that are never written; `read` tells which of them were asked for. */
export function sourceOf(
  files: readonly SourceFile[],
  reader = 'reader',
): ArticleSource & { asked: string[] } {
  const asked: string[] = [];
  return {
    files: files.map(({ path, modified = 1 }) => ({ path, size: 1, modified })),
    problems: [],
    others: [],
    reader,
    read: async (path) => {
      asked.push(path);
      const file = files.find((each) => each.path === path);
      return file === undefined
        ? { articles: [], problem: { file: path, reason: 'unreadable' } }
        : { articles: file.articles };
    },
    asked,
  };
}

/** Each article a file of its own, in the order given. */
export function filesOf(quoted: readonly QuotedArticle[]): SourceFile[] {
  return quoted.map((each, at) => ({ path: String(at).padStart(6, '0'), articles: [each] }));
}
