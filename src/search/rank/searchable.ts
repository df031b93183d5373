import type { ArticleHead, Range } from '../../article/article.ts';
import type { QuotedPassage } from '../../quote/quote.ts';
import { type Folded, fold, foldText } from '../fold.ts';
import type { PlacedPassage } from '../index/engine.ts';
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

/** Passages that stay in memory are folded once. */
const made = new WeakMap<QuotedPassage, SearchablePassage>();

/** Makes a passage searchable. */
export function makeSearchable({ place, passage }: PlacedPassage): SearchablePassage {
  const known = made.get(passage);
  if (known !== undefined) return known;
  const text: Folded = fold(passage.text);
  const searchable: SearchablePassage = {
    place,
    passage,
    fields: fieldsAround(passage, text.text),
    length: Math.max(1, text.text.length),
    toSource: text.toSource,
  };
  made.set(passage, searchable);
  return searchable;
}

/** What an index takes of a passage. */
export function fieldsOf(passage: QuotedPassage): PassageFields {
  return fieldsAround(passage, foldText(passage.text));
}

/** Folds what stands over a passage and who is quoted in it. */
function fieldsAround({ article, section, quotes }: QuotedPassage, text: string): PassageFields {
  const speakers = new Set(quotes.map((quote) => quote.speaker?.name ?? ''));
  const offices = new Set(quotes.map((quote) => quote.speaker?.title ?? ''));
  return {
    text,
    section: foldText(section ?? ''),
    title: foldedTitle(article),
    speakers: foldText([...speakers].join(' ').trim()),
    offices: foldText([...offices].join(' ').trim()),
  };
}

/** What of an article's heading is searched. */
export function foldedTitle({ title, subtitle }: ArticleHead): string {
  return foldText([title, subtitle].filter((line) => line !== null).join(' '));
}
