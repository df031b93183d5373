import { createHash } from 'node:crypto';
import type { Article, Passage } from './article.ts';

/** An article before it has an id. */
export type Draft = Omit<Article, 'id' | 'file' | 'passages'> & {
  readonly passages: readonly Omit<Passage, 'id'>[];
};

/** No l, o, 0 and 1: an id may be typed off a screen. 32 characters, so five bits each. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
const ID_LENGTH = 8;
/** Of the first passage, where an article has no title, in UTF-16 units. */
const OPENING = 40;

/**
 * Makes articles of the drafts that have a title or a passage: front matter, bylines and notes alone are none. Gives each
 * its id, made from the file's name and the headline, and so the same after a restart and after
 * an edit of the body; articles of one file that would share an id are told apart by their order.
 */
export function identify(file: string, drafts: readonly Draft[]): Article[] {
  const copies = new Map<string, number>();
  const meant = drafts.filter(({ title, passages }) => title !== null || passages.length > 0);
  return meant.map((draft) => {
    const headline = draft.title ?? draft.passages[0]?.text.slice(0, OPENING) ?? '';
    const copy = (copies.get(headline) ?? 0) + 1;
    copies.set(headline, copy);
    const id = idOf(copy === 1 ? `${file}\n${headline}` : `${file}\n${headline}\n${copy}`);
    const passages = draft.passages.map((passage, place) => ({ id: `${id}-${place + 1}`, ...passage }));
    return { id, file, ...draft, passages };
  });
}

function idOf(seed: string): string {
  const digest = createHash('sha256').update(seed).digest();
  let id = '';
  for (const byte of digest.subarray(0, ID_LENGTH)) id += ALPHABET.charAt(byte & 31);
  return id;
}
