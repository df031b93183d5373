import type { Article } from '../../../src/article/article.ts';
import { findQuotes } from '../../../src/quote/find.ts';
import { readText } from '../../article/pages.ts';
import type { Item, Span } from './statement.ts';

type Lexicon = Parameters<typeof findQuotes>[1];
type Passage = ReturnType<typeof findQuotes>[number];

/** A quote that the finder gave; offsets are UTF-16 units of the item's text, without the punctuation at its end. */
export interface Given extends Span {
  readonly quote: Passage['quotes'][number];
}

/** What the finder gives when the text comes as a file of its own; nothing where it reads as no article. */
export function givenIn({ text }: Item, place: number, lexicon: Lexicon): Given[] {
  return articlesIn(text, place)
    .flatMap((article) => findQuotes(article, lexicon))
    .flatMap(({ source, quotes }) =>
      quotes.map((quote) => {
        const start = placeInFile(source, quote.start);
        const end = placeInFile(source, quote.end - 1) + 1;
        return { quote, ...withoutLastMarks(text, { start, end }) };
      }),
    );
}

/** The articles of a text that comes as a file of its own; none where it reads as no article. */
export function articlesIn(text: string, place: number): readonly Article[] {
  return readText(`${place}.txt`, `${text}\n`);
}

/** A span without the punctuation at its end, but never empty. */
export function withoutLastMarks(text: string, { start, end }: Span): Span {
  let last = end;
  while (last > start + 1 && /[。！？!?，,；;…]/.test(text.charAt(last - 1))) last--;
  return { start, end: last };
}

/** From a passage's text to the file, through the ranges that the passage was joined from. */
function placeInFile(source: Passage['source'], offset: number): number {
  let left = offset;
  for (const [start, end] of source) {
    if (left < end - start) return start + left;
    left -= end - start;
  }
  return source.at(-1)?.[1] ?? offset;
}
