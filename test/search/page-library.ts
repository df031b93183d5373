import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildLibrary, type Library } from '../../src/library/library.ts';
import { findQuotes } from '../../src/quote/find.ts';
import { readQuoteLexicon } from '../../src/quote/lexicon.ts';
import type { QuotedArticle } from '../../src/quote/quote.ts';
import { readSearchLexicon } from '../../src/search/lexicon.ts';
import { readText } from '../article/pages.ts';

const LEXICON_FOLDER = new URL('../../data/lexicon/', import.meta.url);

export const SEARCH_LEXICON = readSearchLexicon(LEXICON_FOLDER);

/** The newspaper page that the project ships, read and attributed as in the product. */
export function pageArticles(): QuotedArticle[] {
  const file = 'shanghai-12th-party-congress.txt';
  const text = readFileSync(new URL(`../../data/articles/${file}`, import.meta.url), 'utf8');
  const lexicon = readQuoteLexicon(fileURLToPath(LEXICON_FOLDER));
  return readText(file, text).map((article) => ({ article, passages: findQuotes(article, lexicon) }));
}

/** The library of that page. */
export function pageLibrary(): Library {
  return buildLibrary(pageArticles(), SEARCH_LEXICON);
}
