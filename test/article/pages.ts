import type { Article } from '../../src/article/article.ts';
import { readArticleFile } from '../../src/article/read.ts';

/** A page's articles; lines are parted by blank ones. Throws where the file is not read. */
export function readLinesAsPage(lines: readonly string[], between = '\n\n'): Article[] {
  return readText('page.txt', lines.join(between));
}

/** A file's articles. Throws where the file is not read. */
export function readText(file: string, text: string): Article[] {
  const reading = readArticleFile(file, new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(`${file}: ${reading.problem.reason}`);
  return reading.articles;
}

/** `[section, text]` of each passage. */
export function bodyOf(article: Article | undefined): [string | null, string][] {
  return (article?.passages ?? []).map(({ section, text }) => [section, text]);
}
