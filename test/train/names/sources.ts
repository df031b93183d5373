import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WORD } from '../../../src/quote/reading/names/words.ts';
import { readTermList } from '../../../src/text/term-list.ts';

/** A text with the names in it, as [start, end) in UTF-16 units. */
export interface Sentence {
  readonly text: string;
  readonly names: readonly (readonly [start: number, end: number])[];
}

/** What is known of characters in names: steps 1 to 5 by role, and surnames of two characters. See README.md. */
interface CharacterRoles {
  readonly tr: Record<string, number>;
  readonly jp: Record<string, number>;
  readonly c: Record<string, number>;
  readonly d: Record<string, number>;
  readonly e: Record<string, number>;
  readonly sur: Record<string, number>;
  readonly compound: readonly string[];
}

/** All that training starts from. */
export interface Sources {
  /** Words, the commonest first. */
  readonly words: readonly string[];
  /** These and more by what they are. */
  readonly wordKinds: readonly (readonly [kind: keyof typeof WORD, words: readonly string[]])[];
  readonly chinese: readonly string[];
  readonly transliterated: readonly string[];
  readonly japaneseFamilies: readonly string[];
  readonly japanese: readonly string[];
  readonly roles: CharacterRoles;
  /** Texts of encyclopedias, tagged by a program. */
  readonly silver: readonly Sentence[];
  /** The product's own lists, by file name. */
  lexicon(name: string): readonly string[];
}

const WORD_KINDS = new URL('word-kinds.txt', import.meta.url);
const LEXICON = fileURLToPath(new URL('../../../data/lexicon', import.meta.url));

/** Longer texts are seldom one sentence. */
const LONGEST_SENTENCE = 300;

/** Reads the sources from a folder with lists/ and silver/. Throws where a file is missing. */
export function readSources(folder: string): Sources {
  const list = (name: string) =>
    readFileSync(join(folder, 'lists', name), 'utf8')
      .split('\n')
      .filter(Boolean);
  const roles = JSON.parse(readFileSync(join(folder, 'lists/stats.json'), 'utf8')) as CharacterRoles;
  const surname = (name: string) => (roles.sur[name.charAt(0)] ?? 0) > 1;
  const families = list('jp.txt');
  return {
    words: list('words.txt'),
    wordKinds: readTermList(WORD_KINDS).map(readKind),
    // Idioms are tagged as names in the list too; those that start with no surname are out.
    chinese: list('cn.txt').filter((name) => name.length >= 2 && name.length <= 3 && surname(name)),
    transliterated: list('tr.txt').filter((name) => name.length <= 7),
    japaneseFamilies: families.filter((name) => name.length >= 2 && name.length <= 3),
    japanese: persons(list('jpfull.txt'), new Set(families)),
    roles,
    silver: ['drcd.lac.jsonl', 'gsd.lac.jsonl'].flatMap((name) => readSilver(join(folder, 'silver', name))),
    lexicon: (name) =>
      readTermList(join(LEXICON, `${name}.txt`)).flatMap((line) =>
        line.split(/\s+/).slice(0, name === 'cues' ? 1 : 99),
      ),
  };
}

function readKind(line: string): [keyof typeof WORD, string[]] {
  const [kind = '', ...words] = line.split(' ');
  if (!isKind(kind)) throw new Error(`word-kinds.txt: no kind “${kind}”`);
  return [kind, words];
}

function isKind(kind: string): kind is keyof typeof WORD {
  return kind in WORD;
}

/** Last characters of what the list of Japanese names holds beside persons: domains, temples, dances, rivers. */
const NO_PERSON = new Set('藩语舞守寺社城港站线流派氏国神宫院川山町村');

function persons(names: readonly string[], families: ReadonlySet<string>): string[] {
  return names.filter(
    (name) =>
      name.length >= 3 &&
      name.length <= 6 &&
      !NO_PERSON.has(name.slice(-1)) &&
      [2, 3, 1].some(
        (size) => families.has(name.slice(0, size)) && name.length - size >= 1 && name.length - size <= 3,
      ),
  );
}

function readSilver(path: string): Sentence[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { text: string; per: [number, number][] })
    .filter(({ text }) => text.length <= LONGEST_SENTENCE)
    .map(({ text, per }) => ({ text, names: per }));
}
