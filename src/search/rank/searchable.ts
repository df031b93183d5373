import type { ArticleHead, Range } from '../../article/article.ts';
import type { QuotedPassage } from '../../quote/quote.ts';
import { type Folded, fold, foldText } from '../fold.ts';
import type { Holdings } from '../index/holdings.ts';
import type { PassageFields } from '../index/passage-index.ts';

/** A passage in the form in which it is searched and ranked. */
export interface SearchablePassage {
  readonly place: number;
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
  /** The passages of these places, each once; places outside are left out. */
  at(places: Iterable<number>): SearchablePassage[];
}

/** Makes passages searchable when they are first asked for: of a large library a start needs none of them. */
export function searchablePassages(
  holdings: Pick<Holdings, 'size' | 'averageLength' | 'at'>,
): SearchablePassages {
  const made = new Map<number, SearchablePassage>();
  return {
    size: holdings.size,
    averageLength: holdings.averageLength,
    at: (places) => {
      const wanted = [...new Set(places)];
      if (made.size + wanted.length > MOST_KEPT) made.clear();
      const missing = wanted.filter((place) => place >= 0 && place < holdings.size && !made.has(place));
      // Read together: from a file one by one costs more than reading.
      for (const [at, passage] of holdings.at(missing).entries()) {
        const place = missing[at] ?? 0;
        made.set(place, makeSearchable(place, passage));
      }
      return wanted.flatMap((place) => made.get(place) ?? []);
    },
  };
}

/** Folding one again costs some microseconds; keeping a million costs a gigabyte. */
const MOST_KEPT = 20_000;

function makeSearchable(place: number, passage: QuotedPassage): SearchablePassage {
  const text: Folded = fold(passage.text);
  return {
    place,
    passage,
    fields: fieldsAround(passage, text.text),
    length: Math.max(1, text.text.length),
    toSource: text.toSource,
  };
}

/** What an index takes of a passage. */
export function fieldsOf(passage: QuotedPassage): PassageFields {
  return fieldsAround(passage, foldText(passage.text));
}

/** Folds what stands over a passage and who is quoted in it. */
function fieldsAround({ article, section, quotes }: QuotedPassage, text: string): PassageFields {
  const speakers = new Set(quotes.map((quote) => quote.speaker?.name ?? ''));
  const posts = new Set(quotes.map((quote) => quote.speaker?.title ?? ''));
  return {
    text,
    section: foldText(section ?? ''),
    title: foldedTitle(article),
    speakers: foldText([...speakers].join(' ').trim()),
    posts: foldText([...posts].join(' ').trim()),
  };
}

/** What of an article's heading is searched. */
export function foldedTitle({ title, subtitle }: ArticleHead): string {
  return foldText([title, subtitle].filter((line) => line !== null).join(' '));
}
