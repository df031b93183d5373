import type { QuoteLexicon } from '../lexicon.ts';

/** Whether whoever speaks in a simplified text speaks of himself. */
export function speaksOfSelf(text: string, { pronouns }: QuoteLexicon): boolean {
  return pronouns.first.isIn(text);
}

/** Whether somebody speaks of himself or to others in a simplified text, as no narration does. */
export function talks(text: string, { pronouns }: QuoteLexicon): boolean {
  return pronouns.first.isIn(text) || pronouns.second.isIn(text);
}

/** Whether a simplified text asks for an answer, with or without a question mark. */
export function asks(text: string, { requests }: QuoteLexicon): boolean {
  return /[？?]/.test(text) || requests.isIn(text);
}
