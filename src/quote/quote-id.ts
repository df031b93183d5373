import type { Quote, QuotedPassage } from './quote.ts';

/** `<passage id>@<start>`: names a quote, not its passage, and is the same after a restart. Fits a custom id. */
export function quoteId(passage: Pick<QuotedPassage, 'id'>, quote: Pick<Quote, 'start'>): string {
  return `${passage.id}@${quote.start}`;
}

/** The passage that an id names and where in it the quote starts, NaN where the id names none. */
export function quotePlace(id: string): { readonly passage: string; readonly start: number } {
  const at = id.lastIndexOf('@');
  return { passage: id.slice(0, at), start: Number.parseInt(id.slice(at + 1), 10) };
}
