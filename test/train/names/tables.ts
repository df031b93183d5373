import { FIRST_HAN, ROLE, ROLES } from '../../../src/quote/reading/names/characters.ts';
import { ROLE_BYTES } from '../../../src/quote/reading/names/model.ts';
import {
  addWord,
  COMMON,
  COMPOUND_SURNAME,
  JAPANESE_FAMILY,
  LONGEST_WORD,
  SHORTEST_WORD,
  WORD,
} from '../../../src/quote/reading/names/words.ts';
import type { Sources } from './sources.ts';
import { BODIES, MORE_CUES, MORE_TITLES, PLACES } from './words.ts';

/** Twice as many slots as words and more, so that most searches end at once. */
const SLOTS = 1 << 17;

/** How many of the words, which come commonest first, are common. */
const COMMON_WORDS = 8_000;

/** Japanese family names that fewer persons of the list bear are left out. */
const LEAST_BEARERS = 3;

/** The table of hashed words, with what each is to a name beside it. */
export function wordTable(sources: Sources): Uint32Array {
  const table = new Uint32Array(SLOTS);
  const add = (words: Iterable<string>, bits: number) => {
    for (const word of words)
      if (word.length >= SHORTEST_WORD && word.length <= LONGEST_WORD) addWord(table, word, bits);
  };
  for (const [kind, words] of sources.wordKinds) add(words, WORD[kind]);
  add(sources.words.slice(0, COMMON_WORDS), COMMON);
  add([...sources.lexicon('places'), ...PLACES], WORD.place);
  add(BODIES, WORD.body);
  add([...sources.lexicon('titles'), ...MORE_TITLES], WORD.office);
  add([...sources.lexicon('cues'), ...MORE_CUES], WORD.cue);
  add(sources.lexicon('adverbs'), WORD.adverb);
  add(sources.roles.compound, COMPOUND_SURNAME);
  const bearers = new Map<string, number>();
  for (const name of sources.japanese) {
    for (const size of [2, 3]) bearers.set(name.slice(0, size), (bearers.get(name.slice(0, size)) ?? 0) + 1);
  }
  add(
    sources.japaneseFamilies.filter((family) => (bearers.get(family) ?? 0) >= LEAST_BEARERS),
    JAPANESE_FAMILY,
  );
  return table;
}

/** The table of what characters are in names. */
export function roleTable({ roles }: Sources): Uint8Array {
  const table = new Uint8Array(ROLE_BYTES);
  const add = (of: Record<string, number>, role: number) => {
    for (const [character, step] of Object.entries(of)) {
      const place = (character.charCodeAt(0) - FIRST_HAN) * ROLES + role;
      if (place >= 0 && place < ROLE_BYTES) table[place] = step;
    }
  };
  add(roles.tr, ROLE.transliterated);
  add(roles.jp, ROLE.japanese);
  add(roles.c, ROLE.given);
  add(roles.d, ROLE.givenLast);
  add(roles.e, ROLE.givenAlone);
  add(roles.sur, ROLE.surname);
  return table;
}
