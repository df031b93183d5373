import { simplify } from '../../text/simplified.ts';
import type { QuoteLexicon } from '../lexicon.ts';
import type { Speaker } from '../quote.ts';
import type { TermSet } from '../term-set.ts';

/** What 他 or 她 would tell of somebody. */
export type Sex = 'he' | 'she';

/** By what somebody is called: 王女士, 一名男子; null where that tells nothing. */
export function sexOf({ name, title }: Speaker, lexicon: QuoteLexicon): Sex | null {
  return sexOfWords(title ?? '', lexicon) ?? sexOfWords(name ?? '', lexicon);
}

/** By the word that what somebody is called ends in (妻子), in whatever characters; null where it tells nothing. */
export function sexOfWords(words: string, { sexes }: QuoteLexicon): Sex | null {
  const simple = simplify(words);
  const ends = (terms: TermSet) => terms.endingAt(simple, simple.length) !== undefined;
  return ends(sexes.he) ? 'he' : ends(sexes.she) ? 'she' : null;
}

/** Of whoever has a wife or a husband (妻子张丽 → of her husband: he); null where the word is neither. */
export function sexOfSpouse(word: string, lexicon: QuoteLexicon): Sex | null {
  const simple = simplify(word);
  if (lexicon.sexes.spouse.endingAt(simple, simple.length) === undefined) return null;
  return sexOfWords(simple, lexicon) === 'she' ? 'he' : 'she';
}

/** What the last character of a given name makes likely (王芳, 李强), which no certain answer may rest on. */
export function likelySex(name: string, { sexes }: QuoteLexicon): Sex | null {
  const simple = simplify(name);
  const ends = (terms: TermSet) => simple.length > 1 && terms.endingAt(simple, simple.length) !== undefined;
  return ends(sexes['given-she']) ? 'she' : ends(sexes['given-he']) ? 'he' : null;
}

/** The sex that a pronoun tells, simplified or not; null for those that tell none. */
export function sexOfPronoun(pronoun: string, { pronouns }: QuoteLexicon): Sex | null {
  if (pronouns.she.at(pronoun, 0) !== undefined) return 'she';
  return pronouns.he.at(pronoun, 0) === undefined ? null : 'he';
}
