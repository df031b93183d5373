import type { Library } from '../library.ts';
import type { Quote, QuotedPassage } from '../quote/quote.ts';

/** A quote with the passage it stands in. */
export interface FoundQuote {
  readonly passage: QuotedPassage;
  readonly quote: Quote;
}

/** `<passage id>@<start>`: names a quote, not its passage, and is the same after a restart. Fits a custom id. */
export function quoteId(passage: Pick<QuotedPassage, 'id'>, quote: Pick<Quote, 'start'>): string {
  return `${passage.id}@${quote.start}`;
}

/** The quote of an id; null where the library has it no more. */
export function findQuote(library: Library, id: string): FoundQuote | null {
  const at = id.lastIndexOf('@');
  const passage = library.passage(id.slice(0, at));
  const quote = passage?.quotes.find(({ start }) => String(start) === id.slice(at + 1));
  return passage === undefined || quote === undefined ? null : { passage, quote };
}
