import type { Range } from '../article/article.ts';
import type { QuotedPassage } from '../quote/quote.ts';
import { type Folded, fold, foldText } from './fold.ts';
import type { PassageFields } from './passage-index.ts';

/** A passage in the form in which it is searched and ranked. */
export interface SearchablePassage {
  readonly passage: QuotedPassage;
  readonly fields: PassageFields;
  /** Length of the text in characters that terms are made of; at least 1. */
  readonly length: number;
  /** From a range of `fields.text` to the passage's own text. */
  toSource(start: number, end: number): Range;
}

/** The passages of a library by their place, from 0. */
export interface SearchablePassages {
  readonly size: number;
  /** In characters, of all of them. */
  readonly averageLength: number;
  at(place: number): SearchablePassage | undefined;
}

/** Makes each passage searchable when it is first asked for: of a large library a start needs none of them. */
export function searchablePassages(passages: readonly QuotedPassage[]): SearchablePassages {
  const characters = passages.reduce((sum, { text }) => sum + text.length, 0);
  const made = new Map<number, SearchablePassage>();
  return {
    size: passages.length,
    averageLength: Math.max(1, characters / Math.max(1, passages.length)),
    at: (place) => {
      const known = made.get(place);
      const passage = passages[place];
      if (known !== undefined || passage === undefined) return known;
      const searchable = makeSearchable(passage);
      if (made.size >= MOST_KEPT) made.clear();
      made.set(place, searchable);
      return searchable;
    },
  };
}

/** What an index takes of a passage. Throws where there is none. */
export function fieldsAt(passages: SearchablePassages, place: number): PassageFields {
  const found = passages.at(place);
  if (found === undefined) throw new Error(`there is no passage ${place}`);
  return found.fields;
}

/** Folding one again costs some microseconds; keeping a million costs a gigabyte. */
const MOST_KEPT = 20_000;

/** Folds a passage and what stands over it. */
function makeSearchable(passage: QuotedPassage): SearchablePassage {
  const text: Folded = fold(passage.text);
  const { article, quotes } = passage;
  const speakers = new Set(quotes.map((quote) => quote.speaker?.name ?? ''));
  const posts = new Set(quotes.map((quote) => quote.speaker?.title ?? ''));
  return {
    passage,
    fields: {
      text: text.text,
      section: foldText(passage.section ?? ''),
      title: foldText([article.title, article.subtitle].filter((line) => line !== null).join(' ')),
      speakers: foldText([...speakers].join(' ').trim()),
      posts: foldText([...posts].join(' ').trim()),
    },
    length: Math.max(1, text.text.length),
    toSource: text.toSource,
  };
}
