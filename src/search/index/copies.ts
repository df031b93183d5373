import { copyKeys } from '../../article/copies.ts';
import type { FileProblem } from '../../article/problem.ts';
import type { QuotedArticle } from '../../quote/quote.ts';

/** The articles of one file. */
export interface FileOfArticles {
  readonly path: string;
  readonly articles: readonly QuotedArticle[];
}

/** Leaves each article once: the first in the files' order that has its text or its address; and names the others. */
export function withoutCopies(files: readonly FileOfArticles[]): {
  readonly articles: readonly QuotedArticle[];
  readonly problems: readonly FileProblem[];
} {
  /** Where the first article of each key stands, by the place of its file. */
  const holders = new Map<string, number>();
  const articles: QuotedArticle[] = [];
  const problems: FileProblem[] = [];
  for (const [place, file] of files.entries()) {
    const originals: number[] = [];
    for (const [at, keys] of copyKeys(file.articles.map(({ article }) => article)).entries()) {
      const quoted = file.articles[at];
      const first = Math.min(...keys.map((key) => holders.get(key) ?? Number.POSITIVE_INFINITY));
      if (first <= place) originals.push(first);
      else if (quoted !== undefined) articles.push(quoted);
      for (const key of keys) if (!holders.has(key)) holders.set(key, place);
    }
    const original = files[originals[0] ?? -1];
    if (original !== undefined) problems.push(copiesIn(file.path, originals.length, original.path));
  }
  return { articles, problems };
}

/** So many articles of a file stand in another one, or the same, before. */
export function copiesIn(file: string, count: number, original: string): FileProblem {
  return { file, reason: 'copies', count, detail: original };
}
