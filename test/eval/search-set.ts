import { readFileSync } from 'node:fs';
import type { Article } from '../../src/article/article.ts';
import type { QuotedArticle } from '../../src/quote/quote.ts';

/** One JSON object a line; blank lines are left out. */
export function readLines(file: string): Record<string, unknown>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Record<string, unknown> => JSON.parse(line));
}

/** A paragraph as the only one of an article, so that no heading helps to find it. */
export function articleOfOne(id: string, text: string): QuotedArticle {
  const passage = { id, section: null, text, source: [] };
  const article: Article = {
    id,
    file: id,
    title: null,
    subtitle: null,
    kicker: null,
    series: null,
    byline: [],
    date: null,
    source: null,
    url: null,
    points: [],
    captions: [],
    passages: [passage],
  };
  return { article, passages: [{ ...passage, article, number: 1, quotes: [] }] };
}

export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
