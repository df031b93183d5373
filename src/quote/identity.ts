import { createHash } from 'node:crypto';
import { simplify } from '../text/simplified.ts';
import { readTermList } from '../text/term-list.ts';
import type { Quote, QuotedPassage, Speaker } from './quote.ts';
import { TermSet } from './term-set.ts';

/** A speaker as one article names it: within an article a name means one speaker. */
export interface Naming {
  /** The article's id. */
  readonly article: string;
  /** The same for all namings of one name and kind. */
  readonly key: string;
  readonly kind: Speaker['kind'];
  /** In full, where the article gives the name in full. */
  readonly name: string;
  /** All that the article gives, each once, in the order of the text. */
  readonly titles: readonly string[];
  /** For each of the speaker's quotes the passage it stands in, counted from 0. */
  readonly quotedIn: readonly number[];
  /** Where the first of the quotes starts in its passage. */
  readonly start: number;
}

/** The speakers that an article names, in the order of the text; an office without a name and whoever asks are nobody. */
export function namingsIn(passages: readonly QuotedPassage[]): Naming[] {
  const found = new Map<string, Naming & { readonly titles: string[]; readonly quotedIn: number[] }>();
  for (const [place, { article, quotes }] of passages.entries()) {
    for (const { speaker, start, isQuestion } of quotes) {
      const key = isQuestion === true ? null : nameKey(speaker);
      if (speaker === null || key === null) continue;
      const { kind, name, fullName, title } = speaker;
      const naming = found.get(key) ?? {
        article: article.id,
        key,
        kind,
        name: fullName ?? name ?? '',
        titles: [],
        quotedIn: [],
        start,
      };
      found.set(key, naming);
      naming.quotedIn.push(place);
      if (title !== null && !naming.titles.includes(title)) naming.titles.push(title);
    }
  }
  return [...found.values()];
}

function nameKey(speaker: Speaker | null): string | null {
  return speaker === null || speaker.name === null
    ? null
    : `${speaker.kind}\n${speaker.fullName ?? speaker.name}`;
}

/**
 * The speaker whom each naming means, by id: the same for one person under two titles, another for a second person of
 * the name. `namings` are all that a library has of one name, in the articles' order.
 */
export function tellApart(namings: readonly Naming[]): string[] {
  const known: Person[] = [];
  return namings.map(({ key, kind, titles }) => {
    let person = known.find((each) => kind !== 'person' || !areTwoPeople([...each.titles], titles));
    if (person === undefined) {
      const id = known.length === 0 ? firstSpeakerId(key) : hashOf(`${key}\n${titles[0] ?? ''}`);
      person = { id, titles: new Set() };
      known.push(person);
    }
    for (const title of titles) person.titles.add(title);
    return person.id;
  });
}

/** The id of the only speaker of a name, or the first; takes a naming's key. */
export function firstSpeakerId(key: string): string {
  return hashOf(key);
}

/** Gives each quote's speaker the id that `idOf` tells for a naming's key. */
export function withSpeakerIds(
  quotes: readonly Quote[],
  idOf: (key: string) => string | undefined,
): readonly Quote[] {
  return quotes.map((quote) => {
    const key = quote.isQuestion === true ? null : nameKey(quote.speaker);
    const id = key === null ? undefined : idOf(key);
    return quote.speaker === null || id === undefined
      ? quote
      : { ...quote, speaker: { ...quote.speaker, id } };
  });
}

/** Somebody of a name, with the titles that articles have given so far. */
interface Person {
  readonly id: string;
  readonly titles: Set<string>;
}

/**
 * Two articles mean two people of one name where each gives the name an office in a town, firm, school or the like, and
 * these have nothing in common. A national office never tells: ministers change theirs.
 */
function areTwoPeople(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  const [ones, others] = [one.map(simplify), other.map(simplify)];
  return ones.every((title) =>
    others.every((each) => LOCALITIES.isIn(title) && LOCALITIES.isIn(each) && !share(title, each)),
  );
}

/** Whether two titles share two neighbouring characters that are not just an office's. */
function share(one: string, other: string): boolean {
  return pairsOf(one).some((pair) => !POST_PAIRS.has(pair) && other.includes(pair));
}

const terms = (list: string) =>
  readTermList(new URL(`../../data/lexicon/${list}.txt`, import.meta.url)).map(
    (line) => line.split(' ')[0] ?? '',
  );

/** What names a town, a firm, a school or the like. */
const LOCALITIES = new TermSet(terms('localities'));

/** Pairs of neighbouring characters in the names of offices and bodies, which two may share by chance. */
const POST_PAIRS: ReadonlySet<string> = new Set(
  ['titles', 'organizations', 'localities'].flatMap(terms).flatMap(pairsOf),
);

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/** With eight of 62 characters, two of a hundred thousand speakers share an id once in forty thousand libraries. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const ID_LENGTH = 8;

function hashOf(key: string): string {
  const digest = createHash('sha256').update(key).digest().subarray(0, ID_LENGTH);
  return Array.from(digest, (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}
