import { editDistance } from '../edit-distance.ts';
import { pairsOf } from '../terms.ts';
import { compactName } from './name-keys.ts';
import { officeMentions } from './offices.ts';
import { spell } from './pinyin.ts';
import type { SpeakerProfile } from './profile.ts';
import type { Holder, SpeakerIndex } from './speaker-index.ts';

/** Speakers who fit what was typed; where nobody does, those whose names come nearest. */
export interface FoundSpeakers {
  /** The most quoted of them. */
  readonly found: readonly SpeakerProfile[];
  /** How many there are. */
  readonly total: number;
  readonly nearest: readonly SpeakerProfile[];
}

/** A speaker named in a text, by name or by office. Offsets are units of the folded text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** As it stands in the folded text. */
  readonly text: string;
  readonly by: 'name' | 'office';
  /** The words stand in many more passages than quote these speakers: 中国, which once “said” something, or 专家. */
  readonly common: boolean;
  readonly speakers: readonly SpeakerProfile[];
}

/** Whom the words of a text may mean. */
export interface Named {
  /** By compact name. */
  readonly names: ReadonlyMap<string, readonly SpeakerProfile[]>;
  /** By the head of an office. */
  readonly offices: ReadonlyMap<string, readonly Holder[]>;
  /** Of all holders, by rank. */
  readonly holders: ReadonlyMap<number, SpeakerProfile>;
}

/** UTF-16 units of what is typed for a speaker that are looked at: longer than any name with its title. */
const LONGEST_TYPED = 100;
/** Units of what is typed that are compared with each name where nobody fits: longer than any name in letters. */
const LONGEST_COMPARED = 40;
/** Units of a text in which names and offices are looked for. */
const LONGEST_READ = 1_000;
const NEAREST_SHOWN = 5;
/** A name counts as near when less than this share of it must be changed. */
const NEAR = 0.51;
/** Pinyin is longer than the name, so one wrong letter of it is a smaller share. */
const SOUND_COUNTS = 1.7;
/** A name stands in about as many passages as quote its bearer; this many more, and it is a word like any other. */
const COMMON = { passages: 10, perQuote: 10 } as const;

const LATIN = /^[a-z]+$/;

/** Finds speakers by id, name, part of it, traditional characters, pinyin `jiangbo`, initials `jb`, or office 交大校长. */
export function findSpeakers(raw: string, index: SpeakerIndex, most: number): FoundSpeakers {
  const id = raw.trim();
  const typed = compactName(raw.slice(0, LONGEST_TYPED));
  if (typed === '') return { found: [], total: 0, nearest: [] };
  for (const way of WAYS) {
    const ranks = way(typed, id, index);
    if (ranks.length > 0) {
      return { found: index.at(ranks.slice(0, most)), total: ranks.length, nearest: [] };
    }
  }
  return { found: [], total: 0, nearest: index.at(nearestNames(typed.slice(0, LONGEST_COMPARED), index)) };
}

/** From the surest way of typing a name to the loosest; the first that finds anybody is meant. */
const WAYS: readonly ((typed: string, id: string, index: SpeakerIndex) => readonly number[])[] = [
  (_, id, index) => index.ofIds([id]),
  (typed, _, index) => index.named([typed]).get(typed) ?? [],
  (typed, _, index) => index.withPart(typed),
  (typed, _, index) => [
    ...new Set(nameMentions(typed, namesIn(typed, index)).flatMap(({ bearers }) => bearers)),
  ],
  (typed, _, index) => (LATIN.test(typed) ? index.spelt(typed, 'whole') : []),
  (typed, _, index) => (LATIN.test(typed) ? index.spelt(typed, 'beginning') : []),
  (typed, _, index) => withPost(typed, index),
];

/** Whom the words of a folded text may mean; `mentionsIn` tells whom they do. */
export function namedIn(folded: string, index: SpeakerIndex): Named {
  const text = folded.slice(0, LONGEST_READ);
  const names = namesIn(text, index);
  const offices = index.holders(substringsOf(text, index.headLengths));
  const ranks = new Set([...offices.values()].flatMap((holders) => holders.map(({ rank }) => rank)));
  const meant = new Set(officeMentions(text, offices).flatMap(({ ranks: each }) => each));
  const profiles = (wanted: Iterable<number>) => {
    const listed = [...wanted];
    return new Map(index.at(listed).map((profile, at) => [listed[at] ?? -1, profile]));
  };
  const bearers = profiles(new Set([...names.values()].flat()));
  return {
    names: new Map(
      Array.from(names, ([name, each]) => [name, each.flatMap((rank) => bearers.get(rank) ?? [])]),
    ),
    offices,
    holders: profiles([...ranks].filter((rank) => meant.has(rank))),
  };
}

/**
 * The speakers that a folded text names, from left to right, not overlapping; `frequency` tells how many passages hold a
 * term.
 */
export function mentionsIn(
  folded: string,
  { names, offices, holders }: Named,
  frequency: (term: string) => number,
): Mention[] {
  const byName = nameMentions(folded, names);
  const byOffice = officeMentions(folded, offices).filter((office) =>
    byName.every((name) => !overlap(name, office)),
  );
  const isCommon = (text: string, speakers: readonly SpeakerProfile[]) => {
    // No more passages hold the words than hold the rarest of their pairs.
    const held = Math.min(...pairsOf(text).map(frequency));
    const quoted = speakers.reduce((sum, { quoteCount }) => sum + quoteCount, 0);
    return held > COMMON.passages + COMMON.perQuote * quoted;
  };
  return [
    ...byName.map(({ bearers, ...each }) => ({ ...each, by: 'name' as const, speakers: bearers })),
    ...byOffice.map(({ ranks, ...each }) => ({
      ...each,
      by: 'office' as const,
      speakers: ranks.flatMap((rank) => holders.get(rank) ?? []),
    })),
  ]
    .sort((a, b) => a.start - b.start)
    .map((each): Mention => {
      const text = folded.slice(each.start, each.end);
      return { ...each, text, common: isCommon(text, each.speakers) };
    });
}

/** Names of at least two characters that stand in a text, and who bears them, by rank. */
function namesIn(text: string, index: SpeakerIndex): ReadonlyMap<string, readonly number[]> {
  const named = index.named(substringsOf(text, index.nameLengths));
  return new Map([...named].filter(([name]) => [...name].length > 1));
}

function substringsOf(text: string, lengths: readonly number[]): string[] {
  const found = new Set<string>();
  for (const length of lengths) {
    for (let at = 0; at + length <= text.length; at++) found.add(text.slice(at, at + length));
  }
  return [...found];
}

/** The longest name at each place, from left to right. */
function nameMentions<T>(folded: string, names: ReadonlyMap<string, readonly T[]>) {
  const lengths = [...new Set([...names.keys()].map((name) => name.length))].sort((a, b) => b - a);
  const mentions: { start: number; end: number; bearers: readonly T[] }[] = [];
  let at = 0;
  while (at < folded.length) {
    const length = lengths.find((each) => names.has(folded.slice(at, at + each)));
    if (length === undefined) {
      at++;
      continue;
    }
    mentions.push({ start: at, end: at + length, bearers: names.get(folded.slice(at, at + length)) ?? [] });
    at += length;
  }
  return mentions;
}

/** Those whose office the whole of a folded text is, or whose title holds it. */
function withPost(folded: string, index: SpeakerIndex): readonly number[] {
  const offices = index.holders(substringsOf(folded, index.headLengths));
  const whole = officeMentions(folded, offices).filter(
    ({ start, end }) => start === 0 && end === folded.length,
  );
  const named = [...new Set(whole.flatMap(({ ranks }) => ranks))];
  return named.length > 0 || folded.length < 2 ? named : index.titled(folded);
}

/** By characters or by sound, whichever is nearer: 江坡 and 姜波 both mean 江波. */
function nearestNames(typed: string, index: SpeakerIndex): number[] {
  const sounds = LATIN.test(typed) ? [typed] : spell(typed).full;
  const near: { readonly rank: number; readonly distance: number }[] = [];
  for (const { rank, name, full } of index.spellings()) {
    const distance = distanceTo(name, full, typed, sounds);
    if (distance < NEAR) near.push({ rank, distance });
  }
  return near
    .sort((a, b) => a.distance - b.distance || a.rank - b.rank)
    .slice(0, NEAREST_SHOWN)
    .map(({ rank }) => rank);
}

function distanceTo(name: string, full: readonly string[], typed: string, sounds: readonly string[]): number {
  const bySound = full.flatMap((spelling) => sounds.map((sound) => share(spelling, sound)));
  return Math.min(share(name, typed), ...bySound.map((distance) => distance * SOUND_COUNTS));
}

/** The share of the longer text that must be changed to make one of the other; 1 where their lengths tell enough. */
function share(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return Math.abs(a.length - b.length) >= NEAR * longer ? 1 : editDistance(a, b) / longer;
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
