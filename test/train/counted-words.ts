/** Tags of the dictionary, under the kind that they are for us; all others are nouns. */
const TAGS = {
  proper: 'nz j',
  action: 'vn',
  idiom: 'i l',
  verb: 'v vi vq vg',
  adverb: 'vd ad d dg df',
  adjective: 'a ag z b',
  time: 't tg',
  place: 'ns',
  organization: 'nt',
  number: 'm mq mg',
  measure: 'q',
  pronoun: 'r rr rz rg',
  locative: 'f',
  preposition: 'p',
  connective: 'c',
  particle: 'u uj ul uv uz ud ug y e o',
  single: 'zg',
} as const satisfies Record<string, string>;

const KINDS = new Map(
  Object.entries(TAGS).flatMap(([kind, tags]) => tags.split(' ').map((tag) => [tag, kind] as const)),
);

/** Tags of persons' names. A single character under them is kept: it is a word elsewhere. */
const NAMES = new Set(['nr', 'nrt', 'nrfg']);

/** A word is kept from so many occurrences on, and up to this length in characters. */
const AT_LEAST = { word: 20, town: 3, character: 5 } as const;
const LONGEST = 5;

/** What ends the name of a place that is governed. Of these a paper names many that are rare elsewhere. */
const TOWN = /^.{2,}[省市区县镇乡州旗盟]$/;

/**
 * The common words of a dictionary whose lines are `word occurrences tag`: lines of `kind logarithm words…`, where the
 * logarithm is the binary one of the occurrences, rounded down. A word that stands twice counts where it occurs more.
 * What is tagged as a person's name is left out, but for the `ordinary` words among it (文明), each with its kind.
 */
export function countedWords(dictionary: string, ordinary: ReadonlyMap<string, string>): string[] {
  const words = new Map<string, { readonly count: number; readonly kind: string }>();
  for (const line of dictionary.split('\n')) {
    const [word = '', occurrences, tag = ''] = line.trim().split(' ');
    const count = Number(occurrences);
    if (!/^[㐀-\u9fff]+$/.test(word) || word.length > LONGEST) continue;
    const known = NAMES.has(tag) && word.length > 1 ? ordinary.get(word) : KINDS.get(tag);
    if (NAMES.has(tag) && word.length > 1 && known === undefined) continue;
    const least = tag === 'ns' && TOWN.test(word) ? AT_LEAST.town : AT_LEAST.word;
    if (count < (word.length > 1 ? least : AT_LEAST.character)) continue;
    if ((words.get(word)?.count ?? 0) < count) words.set(word, { count, kind: known ?? 'noun' });
  }
  const rows = new Map<string, { kind: string; logarithm: number; words: string[] }>();
  for (const [word, { count, kind }] of words) {
    const logarithm = 31 - Math.clz32(count);
    const key = `${kind} ${logarithm}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { kind, logarithm, words: [word] });
    else row.words.push(word);
  }
  return [...rows.values()]
    .sort((one, other) => compare(one.kind, other.kind) || one.logarithm - other.logarithm)
    .map((row) => `${row.kind} ${row.logarithm} ${row.words.sort(compare).join(' ')}`);
}

/** Kinds of `names/word-kinds.txt`, under ours; of places and bodies there only the general dictionary is believed. */
const ORDINARY: Readonly<Record<string, string>> = {
  noun: 'noun',
  verb: 'verb',
  quality: 'adjective',
  phrase: 'idiom',
  adverb: 'adverb',
  // 严冬, 黎明: a name as well, where a word that tells when is none.
  time: 'noun',
};

/** The ordinary words of a list whose lines are `kind words…`, each with its kind. */
export function ordinaryWords(list: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const line of list.split('\n')) {
    const [name = '', ...row] = line.split(' ');
    const kind = ORDINARY[name];
    if (kind !== undefined) for (const word of row) words.set(word, kind);
  }
  return words;
}

/** By UTF-16 units, the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
