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

/** Folds a passage and what stands over it. */
export function makeSearchable(passage: QuotedPassage): SearchablePassage {
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
