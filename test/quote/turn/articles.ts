import { fileURLToPath } from 'node:url';
import type { Article } from '../../../src/article/article.ts';
import { findQuotes } from '../../../src/quote/find.ts';
import { readQuoteLexicon } from '../../../src/quote/lexicon.ts';
import type { Quote, QuotedPassage } from '../../../src/quote/quote.ts';
import { readText } from '../../article/pages.ts';

export const lexicon = readQuoteLexicon(fileURLToPath(new URL('../../../data/lexicon', import.meta.url)));

/** The articles of a page, or of a clean article where the file's name ends in `.md`. */
export function articlesOf(text: string, file = 'a.txt'): Article[] {
  return readText(file, text);
}

export function passagesOf(text: string, file?: string): QuotedPassage[] {
  return articlesOf(text, file).flatMap((article) => findQuotes(article, lexicon));
}

/** Every quote as `title name: words`, `?` before a question, `-` for nobody, `→` behind one that goes on. */
export function said(text: string, file?: string): string[] {
  return passagesOf(text, file).flatMap(({ quotes }) => quotes.map(shown));
}

function shown({ speaker, text, continues, isQuestion }: Quote): string {
  const who =
    speaker === null ? '-' : [speaker.title, speaker.name].filter((part) => part !== null).join(' ');
  return `${isQuestion === true ? '?' : ''}${who}: ${text}${continues ? '→' : ''}`;
}
