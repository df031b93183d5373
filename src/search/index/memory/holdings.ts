import { type Naming, namingsIn, tellApart, withSpeakerIds } from '../../../quote/identity.ts';
import type { QuotedArticle, QuotedPassage } from '../../../quote/quote.ts';
import type { SpeakerProfile } from '../../speakers/directory.ts';
import { mostQuotedFirst, profileOf } from '../../speakers/profiles.ts';
import { articleKey, type Holdings, type ListedArticle, listedArticle, versionOf } from '../holdings.ts';

/** Holds articles in memory. Equal articles in equal order make equal holdings. */
export function holdInMemory(quoted: readonly QuotedArticle[]): Holdings {
  const namings = quoted.map(({ passages }) => namingsIn(passages));
  const speakerIds = idsOf(namings.flat());
  const articles: ListedArticle[] = [];
  const passages: QuotedPassage[] = [];
  const placesIn = new Map<string, number[]>();
  const placesBy = new Map<string, number[]>();
  for (const [at, each] of quoted.entries()) {
    const { article, passages: own } = each;
    const first = passages.length;
    const ids = new Map<string, string>();
    for (const naming of namings[at] ?? []) {
      const id = speakerIds.get(naming) ?? '';
      ids.set(naming.key, id);
      const places = placesBy.get(id) ?? [];
      placesBy.set(id, places);
      for (const place of new Set(naming.quotedIn)) places.push(first + place);
    }
    const listed = listedArticle(each, namings[at] ?? []);
    articles.push(listed);
    for (const passage of own) {
      const quotes = withSpeakerIds(passage.quotes, (key) => ids.get(key));
      passages.push({ ...passage, article: listed, quotes });
    }
    placesIn.set(
      article.id,
      Array.from(own, (_, offset) => first + offset),
    );
  }
  const placeOf = new Map(passages.map(({ id }, place) => [id, place]));
  const characters = passages.reduce((sum, { text }) => sum + text.length, 0);
  return {
    version: versionOf(quoted.map(articleKey)),
    size: passages.length,
    averageLength: Math.max(1, characters / Math.max(1, passages.length)),
    speakers: profilesOf(speakerIds, placesBy),
    articles: () => articles,
    at: (places) => places.flatMap((place) => passages[place] ?? []),
    placeOf: (passage) => placeOf.get(passage),
    placesIn: (article) => placesIn.get(article) ?? [],
    placesBy: ({ id }) => placesBy.get(id) ?? [],
  };
}

/** Whom each naming means. */
function idsOf(namings: readonly Naming[]): ReadonlyMap<Naming, string> {
  const ids = new Map<Naming, string>();
  for (const ofOneName of groups(namings, ({ key }) => key).values()) {
    for (const [at, id] of tellApart(ofOneName).entries()) {
      const naming = ofOneName[at];
      if (naming !== undefined) ids.set(naming, id);
    }
  }
  return ids;
}

function profilesOf(
  ids: ReadonlyMap<Naming, string>,
  placesBy: ReadonlyMap<string, readonly number[]>,
): SpeakerProfile[] {
  const namingsOf = groups(ids.keys(), (naming) => ids.get(naming) ?? '');
  return mostQuotedFirst(
    Array.from(namingsOf, ([id, namings]) => ({
      profile: profileOf(id, namings),
      place: placesBy.get(id)?.[0] ?? 0,
      start: namings[0]?.start ?? 0,
    })),
  );
}

function groups<T>(values: Iterable<T>, keyOf: (value: T) => string): Map<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const value of values) {
    const group = grouped.get(keyOf(value));
    if (group === undefined) grouped.set(keyOf(value), [value]);
    else group.push(value);
  }
  return grouped;
}
