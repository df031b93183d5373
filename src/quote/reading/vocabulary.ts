import { join } from 'node:path';
import { readTermList } from '../../text/term-list.ts';
import type { WordKind } from './word.ts';

/** What a run of characters may be, and how likely: the natural logarithm of its share of all words. */
interface Sense {
  readonly kind: WordKind;
  readonly score: number;
}

/** What a word's last character may make of it: see data/lexicon/endings.txt. */
type Ending =
  | 'people'
  | 'experts'
  | 'plural'
  | 'several'
  | 'body'
  | 'trade'
  | 'bureau'
  | 'never'
  | 'family'
  | 'head'
  | 'masked'
  | 'letter'
  | 'manner'
  | 'place'
  | 'circle'
  | 'once'
  | 'nickname'
  | 'seldom'
  | 'written'
  | 'side';

/** All words that the lists and the general dictionary know, each with what it may be. */
export interface Vocabulary {
  /** The senses of a run of characters, likeliest lists first; undefined where no list has it. */
  senses(run: string): readonly Sense[] | undefined;
  /** Whether one of the senses is of one of the kinds. */
  may(run: string, ...kinds: readonly WordKind[]): boolean;
  /** The longest word that may be of a kind and starts at `at`; undefined where none does. */
  longestAt(text: string, at: number, kind: WordKind): string | undefined;
  /** No known word that begins with these two UTF-16 units is longer; at least 1. */
  longestFrom(unit: number, next: number): number;
  endsAs(character: string, ending: Ending): boolean;
}

/** Words in the corpus that the general dictionary's frequencies were counted in, as a logarithm. */
const CORPUS = Math.log(57_800_000);

/** The score of a word of so many units (1, 2, 3, more) whose frequency nobody counted. */
const UNCOUNTED = [-11, -11.5, -12.2, -12.8] as const;

/** A list that says what a word is to a reader of speech is believed before the general dictionary. */
const LISTED = 0.7;

/** The lists of words of one kind each (files of data/lexicon, without .txt), and the kind. */
export const LISTS: readonly (readonly [file: string, kind: WordKind])[] = [
  ['no-sources', 'no-source'],
  ['relations', 'relation'],
  ['titles', 'title'],
  ['groups', 'group'],
  ['organizations', 'organization'],
  ['documents', 'document'],
  ['places', 'place'],
  ['name-suffixes', 'suffix'],
  ['cues', 'cue'],
  ['not-cues', 'not-cue'],
];

/** The mark of what follows a family name alone, with which it is read as one. */
const FAMILY_ALONE = 'family';

/** A listed title of so many UTF-16 units makes one of a longer noun that ends in it. */
const TRADE = 2;

/** Words for one person, or for people of one sort, that are words for several with an ending: 网友们. */
const SINGLE: ReadonlySet<WordKind> = new Set(['title', 'group', 'relation']);

/** Kinds of the general dictionary that a reader of speech names otherwise. */
const GENERAL_KINDS: ReadonlyMap<string, WordKind> = new Map([
  ['preposition', 'locative-preposition'],
  ['pronoun', 'noun'],
]);

/** Kinds of small words, of which one of a single character is no noun or adverb (将此事, 经法院). */
const SMALL: ReadonlySet<WordKind> = new Set(['passive', 'hearer', 'modal']);
const NAMELESS: ReadonlySet<WordKind> = new Set(['noun', 'adverb', 'proper']);

/** Kinds of the general dictionary that the lists refine: a word that a list has is not also one of these. */
const COVERED: ReadonlySet<string> = new Set([
  'preposition',
  'pronoun',
  'connective',
  'particle',
  'locative',
]);

/** Reads the vocabulary from the folder of lists. Throws where a list cannot be read. */
export function readVocabulary(folder: string): Vocabulary {
  const rows = (file: string) =>
    readTermList(join(folder, `${file}.txt`)).map((line): [string, string[]] => {
      const [first = '', ...rest] = line.split(' ');
      return [first, rest];
    });
  const endings = new Map(rows('endings').map(([ending, characters]) => [ending, new Set(characters)]));
  const endsAs = (character: string, ending: Ending) => endings.get(ending)?.has(character) === true;
  const senses = generalSenses(rows('words'), endsAs);
  const listed = new Map<string, Sense[]>();
  const add = (run: string, kind: WordKind) => {
    const score = (senses.get(run)?.[0]?.score ?? uncounted(run)) + LISTED;
    const before = listed.get(run);
    if (before === undefined) listed.set(run, [{ kind, score }]);
    else if (!before.some((sense) => sense.kind === kind)) before.push({ kind, score });
  };
  for (const [kind, runs] of rows('function-words')) for (const run of runs) add(run, kind as WordKind);
  for (const [file, kind] of LISTS)
    for (const [run, marks] of rows(file)) if (!marks.includes(FAMILY_ALONE)) add(run, kind);
  for (const several of endings.get('several') ?? [])
    for (const [run, own] of [...listed])
      if (own.some(({ kind }) => SINGLE.has(kind)) && !run.endsWith(several)) add(run + several, 'group');
  // 店老板, of which the list has 老板.
  for (const [run, [sense]] of senses) {
    const isTrade = listed.get(run.slice(-TRADE))?.some(({ kind }) => kind === 'title') === true;
    if (run.length > TRADE && sense?.kind === 'noun' && isTrade && !listed.has(run))
      listed.set(run, [{ kind: 'title', score: sense.score }]);
  }
  for (const [run, own] of listed) {
    const general = senses.get(run) ?? [];
    const isSmall = run.length === 1 && own.some(({ kind }) => SMALL.has(kind));
    const further = general.filter(
      (sense) =>
        !sense.isCovered &&
        !(isSmall && NAMELESS.has(sense.kind)) &&
        !own.some(({ kind }) => kind === sense.kind),
    );
    senses.set(run, [...own, ...further]);
  }
  const lengths = lengthsOf(senses.keys());
  const may: Vocabulary['may'] = (run, ...kinds) =>
    senses.get(run)?.some(({ kind }) => kinds.includes(kind)) === true;
  const longestFrom: Vocabulary['longestFrom'] = (unit, next) => lengths[placeOf(unit, next)] ?? 1;
  return {
    senses: (run) => senses.get(run),
    may,
    longestAt: (text, at, kind) => {
      for (let length = longestFrom(text.charCodeAt(at), text.charCodeAt(at + 1)); length > 0; length--) {
        const run = text.slice(at, at + length);
        if (may(run, kind)) return run;
      }
      return undefined;
    },
    longestFrom,
    endsAs,
  };
}

/** What the general dictionary says of each of its words; words of one line that are alike share one object. */
function generalSenses(
  lines: readonly (readonly [string, string[]])[],
  endsAs: Vocabulary['endsAs'],
): Map<string, readonly GeneralSense[]> {
  const senses = new Map<string, readonly GeneralSense[]>();
  for (const [name, [logarithm, ...runs]] of lines) {
    const score = (Number(logarithm) + 0.5) * Math.LN2 - CORPUS;
    const general = GENERAL_KINDS.get(name) ?? (name as WordKind);
    const isCovered = COVERED.has(name);
    const shared = new Map<WordKind, readonly GeneralSense[]>();
    for (const run of runs) {
      const kind = byEnding(run, general, endsAs);
      const same = shared.get(kind) ?? [{ kind, score, isCovered }];
      shared.set(kind, same);
      senses.set(run, same);
    }
  }
  return senses;
}

interface GeneralSense extends Sense {
  /** Whether a list that has the word replaces this sense. */
  readonly isCovered?: boolean;
}

/** How many places the first two units of all words are hashed to; where two pairs meet, a word is looked for in vain. */
const PLACES = 1 << 20;

function placeOf(unit: number, next: number): number {
  return (Math.imul(unit, 40_503) + next) & (PLACES - 1);
}

/** At the place of its first two units, the length of the longest word; words of one unit need no place. */
function lengthsOf(runs: Iterable<string>): Uint8Array {
  const lengths = new Uint8Array(PLACES).fill(1);
  for (const run of runs) {
    if (run.length < 2) continue;
    const place = placeOf(run.charCodeAt(0), run.charCodeAt(1));
    if ((lengths[place] ?? 0) < run.length) lengths[place] = run.length;
  }
  return lengths;
}

/** 矿工 means human beings and 剧团 a body of them, though no list has them. */
function byEnding(run: string, kind: WordKind, endsAs: Vocabulary['endsAs']): WordKind {
  const last = run.at(-1) ?? '';
  const isPeople = (run.length > 1 && endsAs(last, 'people')) || (run.length > 2 && endsAs(last, 'experts'));
  if (kind === 'noun' && isPeople) return 'people';
  // 发展局: the general dictionary has some bodies among its phrases.
  const isBody = endsAs(last, 'body') && (kind === 'noun' || kind === 'proper');
  return isBody || (kind === 'idiom' && endsAs(last, 'bureau')) ? 'body' : kind;
}

function uncounted(run: string): number {
  return UNCOUNTED[Math.min(run.length, UNCOUNTED.length) - 1] ?? UNCOUNTED[3];
}
