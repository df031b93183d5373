import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readArticleFile } from '../../src/article/read.ts';
import { buildLibrary, type Library } from '../../src/library.ts';
import { findQuotes } from '../../src/quote/find.ts';
import { readQuoteLexicon } from '../../src/quote/lexicon.ts';
import { readSearchLexicon } from '../../src/search/lexicon.ts';

const LEXICON_FOLDER = new URL('../../data/lexicon/', import.meta.url);

export const SEARCH_LEXICON = readSearchLexicon(LEXICON_FOLDER);

/** The library of the newspaper page that the project ships, read and attributed as in the product. */
export function pageLibrary(): Library {
  const file = 'shanghai-12th-party-congress.txt';
  const bytes = readFileSync(new URL(`../../data/articles/${file}`, import.meta.url));
  const reading = readArticleFile(file, bytes);
  if (!reading.ok) throw new Error(`${file} could not be read`);
  const lexicon = readQuoteLexicon(fileURLToPath(LEXICON_FOLDER));
  const quoted = reading.articles.map((article) => ({ article, passages: findQuotes(article, lexicon) }));
  return buildLibrary(quoted, SEARCH_LEXICON);
}
