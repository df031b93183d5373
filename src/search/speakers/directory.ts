import { editDistance } from '../edit-distance.ts';
import { foldText } from '../fold.ts';
import { pairsOf } from '../terms.ts';
import { type Spellings, spell } from './pinyin.ts';
import { indexPosts, type Post } from './posts.ts';

/** One person, group or organization that the library quotes. */
export interface SpeakerProfile {
  /** Short and stable: the same speaker has the same id after a restart. */
  readonly id: string;
  readonly name: string;
  /** The fullest title that any article gives. */
  readonly title: string | null;
  readonly kind: 'person' | 'group' | 'organization';
  /** All that articles give, as they write them. */
  readonly titles: readonly string[];
  /** Read from the titles. */
  readonly posts: readonly Post[];
  readonly quoteCount: number;
}

/** Speakers who fit what was typed; where nobody does, those whose names come nearest. */
export interface FoundSpeakers {
  readonly found: readonly SpeakerProfile[];
  readonly nearest: readonly SpeakerProfile[];
}

/** A speaker named in a question, by name or by post. Offsets are units of the folded question. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** As it stands in the folded question. */
  readonly text: string;
  readonly by: 'name' | 'post';
  /** The words stand in many more passages than quote these speakers: 中国, which once “said” something, or 专家. */
  readonly common: boolean;
  readonly speakers: readonly SpeakerProfile[];
}

/** Who speaks in a library, and how people may type them. */
export interface SpeakerDirectory {
  /** By id, name, part of it, traditional characters, pinyin `jiangbo`, initials `jb`, or post 交大校长. */
  find(typed: string): FoundSpeakers;
  /** The speakers that a folded text names, from left to right, not overlapping. */
  mentions(folded: string): Mention[];
}

/** `profiles` in the order in which several matches are to be listed; `frequency` tells how many passages hold a term. */
export function makeDirectory(
  profiles: readonly SpeakerProfile[],
  frequency: (term: string) => number,
): SpeakerDirectory {
  const entries: Entry[] = profiles.map((profile) => ({ profile, name: compact(profile.name) }));
  const names = new Map<string, SpeakerProfile[]>();
  for (const { profile, name } of entries) {
    if ([...name].length > 1) names.set(name, [...(names.get(name) ?? []), profile]);
  }
  const lengths = [...new Set([...names.keys()].map((name) => name.length))].sort((a, b) => b - a);
  const posts = indexPosts(profiles);
  const spellings = lazily(() => entries.map(({ name }) => spell(name)));

  const mentions = (folded: string): Mention[] => {
    const byName = nameMentions(folded, names, lengths);
    const byPost = posts.mentions(folded).filter((post) => byName.every((name) => !overlap(name, post)));
    const all = [
      ...byName.map((each) => ({ ...each, by: 'name' as const })),
      ...byPost.map((each) => ({ ...each, by: 'post' as const })),
    ].sort((a, b) => a.start - b.start);
    return all.map((each): Mention => {
      const text = folded.slice(each.start, each.end);
      return { ...each, text, common: isCommon(text, each.speakers) };
    });
  };
  const isCommon = (text: string, speakers: readonly SpeakerProfile[]) => {
    // No more passages hold the words than hold the rarest of their pairs.
    const held = Math.min(...pairsOf(text).map(frequency));
    const quoted = speakers.reduce((sum, { quoteCount }) => sum + quoteCount, 0);
    return held > COMMON.passages + COMMON.perQuote * quoted;
  };
  const pick = (fits: (entry: Entry, place: number) => boolean) =>
    entries.filter(fits).map((entry) => entry.profile);

  /** From the surest way of typing a name to the loosest; the first that finds anybody is meant. */
  const ways: ((typed: string, raw: string) => SpeakerProfile[])[] = [
    (_, raw) => pick(({ profile }) => profile.id === raw),
    (typed) => pick(({ name }) => name === typed),
    (typed) => pick(({ name }) => name.includes(typed)),
    (typed) => nameMentions(typed, names, lengths).flatMap((mention) => mention.speakers),
    (typed) => (LATIN.test(typed) ? pick((_, place) => isSpelt(spellings()[place], typed, 'whole')) : []),
    (typed) => (LATIN.test(typed) ? pick((_, place) => isSpelt(spellings()[place], typed, 'beginning')) : []),
    (typed) => posts.withPost(typed),
  ];

  return {
    mentions,
    find: (raw) => {
      const typed = compact(raw);
      if (typed === '') return { found: [], nearest: [] };
      for (const way of ways) {
        const found = [...new Set(way(typed, raw.trim()))];
        if (found.length > 0) return { found, nearest: [] };
      }
      return { found: [], nearest: nearestNames(entries, spellings(), typed) };
    },
  };
}

type NameMention = Pick<Mention, 'start' | 'end' | 'speakers'>;

interface Entry {
  readonly profile: SpeakerProfile;
  /** Folded, without spaces and the dots of foreign names. */
  readonly name: string;
}

/** A name stands in about as many passages as quote its bearer; this many more, and it is a word like any other. */
const COMMON = { passages: 10, perQuote: 10 } as const;

const LATIN = /^[a-z]+$/;
const NEAREST_SHOWN = 5;
/** A name counts as near when less than this share of it must be changed. */
const NEAR = 0.51;
/** Pinyin is longer than the name, so one wrong letter of it is a smaller share. */
const SOUND_COUNTS = 1.7;

function compact(name: string): string {
  return foldText(name).replace(/[\s·・•.'’-]/gu, '');
}

function nameMentions(
  folded: string,
  names: ReadonlyMap<string, readonly SpeakerProfile[]>,
  lengths: readonly number[],
): NameMention[] {
  const mentions: NameMention[] = [];
  let at = 0;
  while (at < folded.length) {
    const length = lengths.find((each) => names.has(folded.slice(at, at + each)));
    if (length === undefined) {
      at++;
      continue;
    }
    const speakers = names.get(folded.slice(at, at + length)) ?? [];
    mentions.push({ start: at, end: at + length, speakers });
    at += length;
  }
  return mentions;
}

function isSpelt(spellings: Spellings | undefined, typed: string, how: 'whole' | 'beginning'): boolean {
  if (spellings === undefined) return false;
  const all = [...spellings.full, ...spellings.initials];
  return how === 'whole' ? all.includes(typed) : all.some((spelling) => spelling.startsWith(typed));
}

/** By characters or by sound, whichever is nearer: 江坡 and 姜波 both mean 江波. */
function nearestNames(
  entries: readonly Entry[],
  spellings: readonly Spellings[],
  typed: string,
): SpeakerProfile[] {
  const sounds = LATIN.test(typed) ? [typed] : spell(typed).full;
  return entries
    .map(({ profile, name }, place) => ({
      profile,
      distance: distanceTo(name, spellings[place], typed, sounds),
    }))
    .filter(({ distance }) => distance < NEAR)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, NEAREST_SHOWN)
    .map(({ profile }) => profile);
}

function distanceTo(
  name: string,
  spellings: Spellings | undefined,
  typed: string,
  sounds: readonly string[],
): number {
  const share = (a: string, b: string) => editDistance(a, b) / Math.max(a.length, b.length);
  const bySound = (spellings?.full ?? []).flatMap((full) => sounds.map((sound) => share(full, sound)));
  return Math.min(share(name, typed), ...bySound.map((distance) => distance * SOUND_COUNTS));
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
