import { BoundedMap } from '../../bounded-map.ts';
import { mostQuotedFirst, type SpeakerProfile } from '../../speakers/profile.ts';
import type { Holder, SpeakerIndex, SpeltName } from '../../speakers/speaker-index.ts';
import type { Places } from './places.ts';
import { KEYS } from './speakers.ts';
import { type LibraryFile, readJson } from './tables.ts';

/** Profiles kept in memory: of those that everybody asks for. */
const PROFILES_KEPT = 2_000;

/** Names compared before the next are read. */
const NAMES_AT_ONCE = 5_000;

/** The speakers of a library's file, which must not change meanwhile; eight bytes of memory each. */
export function speakersOf(file: LibraryFile, places: Places): SpeakerIndex {
  const statements = statementsOf(file);
  const numbers = Int32Array.from(inOrder(statements.standings(), places));
  const ranks = new Int32Array(numbers.reduce((last, number) => Math.max(last, number), -1) + 1).fill(-1);
  for (const [rank, number] of numbers.entries()) ranks[number] = rank;
  const ranked = (found: readonly number[]) =>
    [...new Set(found)].map((number) => ranks[number] ?? -1).sort((a, b) => a - b);
  const kept = new BoundedMap<number, SpeakerProfile>(PROFILES_KEPT);
  const at = (wanted: readonly number[]) => {
    const inside = wanted.flatMap((rank) => numbers[rank] ?? []);
    if (inside.length === 0) return [];
    const missing = inside.filter((number) => kept.get(number) === undefined);
    const read = new Map(missing.length === 0 ? [] : statements.profiles(JSON.stringify(missing)));
    const profiles = inside.flatMap((number) => kept.get(number) ?? read.get(number) ?? []);
    for (const [number, profile] of read) kept.set(number, profile);
    return profiles;
  };
  return {
    size: numbers.length,
    at,
    listed: (kind, { from, most }) => {
      if (kind === null) {
        return { items: at(ranksFrom(from, Math.min(most, numbers.length - from))), total: numbers.length };
      }
      const of = ranked(statements.ofKind(kind));
      return { items: at(of.slice(from, from + most)), total: of.length };
    },
    ofIds: (ids) => ranked(statements.ofIds(JSON.stringify(ids))),
    named: (names) => {
      const found = new Map<string, number[]>();
      for (const [name, number] of statements.named(JSON.stringify(names))) {
        found.set(name, [...(found.get(name) ?? []), number]);
      }
      return new Map(Array.from(found, ([name, each]) => [name, ranked(each)]));
    },
    nameLengths: longestFirst(statements.nameLengths()),
    withPart: (part) => ranked(statements.withPart(part)),
    spelt: (letters, how) =>
      ranked(
        [KEYS.full, KEYS.initials].flatMap((kind) =>
          how === 'whole'
            ? statements.keyed(kind, JSON.stringify([letters]))
            : statements.begun(kind, letters, `${letters}\u{10FFFF}`),
        ),
      ),
    titled: (part) => ranked(statements.titled(KEYS.title, part)),
    holders: (heads) => {
      const found = new Map<string, Holder[]>();
      for (const [head, before, number] of statements.holders(JSON.stringify(heads))) {
        const holder = { rank: ranks[number] ?? -1, before };
        const others = found.get(head);
        if (others === undefined) found.set(head, [holder]);
        else others.push(holder);
      }
      for (const holders of found.values()) holders.sort((a, b) => a.rank - b.rank);
      return found;
    },
    headLengths: longestFirst(statements.heads().map(({ length }) => length)),
    slipped: (keys) => {
      const found = ranked(statements.keyed(KEYS.slip, JSON.stringify(keys)));
      return [...new Set(at(found).map(({ name }) => name))];
    },
    longestSlipped: statements.longestSlipped(),
    *spellings() {
      for (let from = 0; from < numbers.length; from += NAMES_AT_ONCE) {
        const some = numbers.subarray(from, from + NAMES_AT_ONCE);
        const full = new Map<number, string[]>();
        for (const [text, number] of statements.spellings(JSON.stringify([...some]))) {
          full.set(number, [...(full.get(number) ?? []), text]);
        }
        const names = new Map(statements.names(JSON.stringify([...some])));
        for (const [at, number] of some.entries()) {
          yield {
            rank: from + at,
            name: names.get(number) ?? '',
            full: full.get(number) ?? [],
          } satisfies SpeltName;
        }
      }
    },
  };
}

function ranksFrom(first: number, count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, at) => first + at);
}

/** The numbers of all speakers, by rank. */
function inOrder(standings: readonly KeptStanding[], places: Places): number[] {
  return standings
    .map(([number, id, quoteCount, first, start]) => ({
      number,
      id,
      quoteCount,
      place: places.ofPassage(first),
      start,
    }))
    .sort(mostQuotedFirst)
    .map(({ number }) => number);
}

type KeptStanding = readonly [number: number, id: string, quoteCount: number, first: number, start: number];

function longestFirst(lengths: readonly number[]): number[] {
  return [...new Set(lengths)].sort((a, b) => b - a);
}

function statementsOf(file: LibraryFile) {
  const numbers = (query: string) => readJson<number[]>(file, query, []);
  return {
    standings: readJson<KeptStanding[]>(
      file,
      'SELECT json_group_array(json_array(number, id, quotes, first, start)) FROM speaker',
      [],
    ),
    profiles: readJson<[number: number, profile: SpeakerProfile][]>(
      file,
      `SELECT json_group_array(json_array(number, json(profile))) FROM speaker
       WHERE number IN (SELECT value FROM json_each(?))`,
      [],
    ),
    ofKind: numbers('SELECT json_group_array(number) FROM speaker WHERE kind = ?'),
    ofIds: numbers(
      'SELECT json_group_array(number) FROM speaker WHERE id IN (SELECT value FROM json_each(?))',
    ),
    named: readJson<[name: string, number: number][]>(
      file,
      `SELECT json_group_array(json_array(name, number)) FROM speaker
       WHERE name IN (SELECT value FROM json_each(?))`,
      [],
    ),
    nameLengths: numbers('SELECT json_group_array(DISTINCT units) FROM speaker'),
    withPart: numbers('SELECT json_group_array(number) FROM speaker WHERE instr(name, ?) > 0'),
    keyed: numbers(
      `SELECT json_group_array(speaker) FROM speaker_key
       WHERE kind = ? AND text IN (SELECT value FROM json_each(?))`,
    ),
    begun: numbers(
      'SELECT json_group_array(speaker) FROM speaker_key WHERE kind = ? AND text >= ? AND text < ?',
    ),
    titled: numbers(
      'SELECT json_group_array(speaker) FROM speaker_key WHERE kind = ? AND instr(text, ?) > 0',
    ),
    longestSlipped: readJson(
      file,
      `SELECT coalesce(max(length(text)), 0) FROM speaker_key WHERE kind = '${KEYS.slip}'`,
      0,
    ),
    holders: readJson<[head: string, before: string, number: number][]>(
      file,
      `SELECT json_group_array(json_array(head, before, speaker)) FROM office
       WHERE head IN (SELECT value FROM json_each(?))`,
      [],
    ),
    heads: readJson<string[]>(file, 'SELECT json_group_array(DISTINCT head) FROM office', []),
    spellings: readJson<[text: string, number: number][]>(
      file,
      `SELECT json_group_array(json_array(text, speaker)) FROM speaker_key
       WHERE kind = '${KEYS.full}' AND speaker IN (SELECT value FROM json_each(?))`,
      [],
    ),
    names: readJson<[number: number, name: string][]>(
      file,
      `SELECT json_group_array(json_array(number, name)) FROM speaker
       WHERE number IN (SELECT value FROM json_each(?))`,
      [],
    ),
  };
}
