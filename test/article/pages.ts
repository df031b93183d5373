import type { Article } from '../../src/article/article.ts';
import { identify } from '../../src/article/identify.ts';
import { readMarkdown } from '../../src/article/markdown/read-markdown.ts';
import { readPage } from '../../src/article/page/page.ts';

/** A page's articles; lines are parted by blank ones. */
export function readLinesAsPage(lines: readonly string[], between = '\n\n'): Article[] {
  return readText('page.txt', lines.join(between));
}

/** The articles of a page, or of Markdown where the name ends in .md, without waiting. Throws where it is not read. */
export function readText(file: string, text: string): Article[] {
  if (!file.endsWith('.md')) return identify(file, readPage(text));
  const reading = readMarkdown(text);
  if (!reading.ok) throw new Error(`${file}: ${reading.reason}`);
  return identify(file, reading.drafts);
}

/** `[section, text]` of each passage. */
export function bodyOf(article: Article | undefined): [string | null, string][] {
  return (article?.passages ?? []).map(({ section, text }) => [section, text]);
}
