import { foldText } from '../fold.ts';
import type { SpeakerProfile } from './profile.ts';

/** A name as it is compared: folded, without spaces and the dots of foreign names. */
export function compactName(name: string): string {
  return foldText(name).replace(/[\s·・•.'’-]/gu, '');
}

/** Characters of the longest name that a slip is looked for in: Chinese names, and short transliterated ones. */
const LONGEST_SLIPPED = 6;

/** Characters of a text that slips are looked for in: as many as the longest question that is typed by hand. */
const MOST_LOOKED_AT = 100;

/**
 * What a name and a text that differs from it by one character have in common: the name, and what is left of it without
 * one of its characters. (The deletion index of SymSpell.)
 */
function slipKeys(folded: string): string[] {
  const characters = [...folded];
  if (characters.length < 2 || characters.length > LONGEST_SLIPPED) return [];
  return [...new Set([folded, ...characters.map((_, at) => characters.toSpliced(at, 1).join(''))])];
}

/** The keys of all names of at most so many characters that differ by one from a stretch of a folded text. */
export function slipKeysIn(folded: string, longestName: number): string[] {
  const longest = Math.min(longestName, LONGEST_SLIPPED) + 1;
  const characters = [...folded].slice(0, MOST_LOOKED_AT);
  const keys = new Set<string>();
  for (let start = 0; start < characters.length; start++) {
    for (let end = start + 2; end <= Math.min(characters.length, start + longest); end++) {
      const stretch = characters.slice(start, end);
      keys.add(stretch.join(''));
      if (stretch.length < 3) continue;
      for (let left = 0; left < stretch.length; left++) keys.add(stretch.toSpliced(left, 1).join(''));
    }
  }
  return [...keys];
}

/** By what a speaker is found. */
export interface NameKeys {
  /** As it is compared. */
  readonly name: string;
  /** Folded. */
  readonly titles: readonly string[];
  readonly offices: SpeakerProfile['offices'];
  /** Of people; none for names that are not slipped in. */
  readonly slips: readonly string[];
}

/** All keys of a speaker but the spellings, which cost a dictionary. */
export function nameKeys({ name, kind, titles, offices }: SpeakerProfile): NameKeys {
  return {
    name: compactName(name),
    titles: titles.map(foldText),
    offices,
    slips: kind === 'person' ? slipKeys(foldText(name)) : [],
  };
}
