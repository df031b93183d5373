import { dayOfDate } from '../../../article/day.ts';
import { type Naming, namingsIn, tellApart, withSpeakerIds } from '../../../quote/identity.ts';
import type { QuotedArticle, QuotedPassage } from '../../../quote/quote.ts';
import { foldText } from '../../fold.ts';
import { slicedFrom } from '../../listed.ts';
import { mostQuotedFirst, profileOf, type SpeakerProfile } from '../../speakers/profile.ts';
import type { ArticleWish, ListedArticle } from '../engine.ts';
import { articleKey, type Holdings, listedArticle, versionOf } from '../holdings.ts';
import { countPostable } from '../postable.ts';
import { speakersInMemory } from './speakers.ts';

/** Holds articles in memory. Equal articles in equal order make equal holdings. */
export function holdInMemory(quoted: readonly QuotedArticle[]): Holdings {
  const namings = quoted.map(({ passages }) => namingsIn(passages));
  const speakerIds = idsOf(namings.flat());
  const articles: ListedArticle[] = [];
  const passages: QuotedPassage[] = [];
  const placesIn = new Map<string, number[]>();
  const quotePlaces = new Map<string, number[]>();
  for (const [at, each] of quoted.entries()) {
    const { article, passages: own } = each;
    const first = passages.length;
    const ids = new Map<string, string>();
    for (const naming of namings[at] ?? []) {
      const id = speakerIds.get(naming) ?? '';
      ids.set(naming.key, id);
      const places = quotePlaces.get(id) ?? [];
      quotePlaces.set(id, places);
      for (const place of naming.quotedIn) places.push(first + place);
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
  const hasPostable = new Set(
    quoted.flatMap((each) => (countPostable(each.passages) > 0 ? [each.article.id] : [])),
  );
  const placeOf = new Map(passages.map(({ id }, place) => [id, place]));
  const characters = passages.reduce((sum, { text }) => sum + text.length, 0);
  return {
    version: versionOf(quoted.map(articleKey)),
    size: passages.length,
    averageLength: Math.max(1, characters / Math.max(1, passages.length)),
    speakers: speakersInMemory(profilesOf(speakerIds, quotePlaces)),
    postable: quoted.reduce((sum, each) => sum + countPostable(each.passages), 0),
    newest: (dated, speakers) => {
      const quoting = speakers === null ? null : new Set(speakers.flatMap((id) => quotePlaces.get(id) ?? []));
      return newestFirst(
        articles.filter(({ id }) => hasPostable.has(id)),
        dated,
      )
        .map(({ id }) => placesIn.get(id) ?? [])
        .filter((places) => quoting === null || places.some((place) => quoting.has(place)));
    },
    articleIds: (slice) =>
      slicedFrom(
        articles.map(({ id }) => id),
        slice,
      ),
    articleCount: articles.length,
    articles: (wish, slice) => slicedFrom(articles.filter(fitting(wish)), slice),
    at: (places) => places.flatMap((place) => passages[place] ?? []),
    placeOf: (passage) => placeOf.get(passage),
    placesIn: (article) => placesIn.get(article) ?? [],
    quotePlaces: (speaker) => quotePlaces.get(speaker) ?? [],
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

/** By rank. */
function profilesOf(
  ids: ReadonlyMap<Naming, string>,
  quotePlaces: ReadonlyMap<string, readonly number[]>,
): SpeakerProfile[] {
  const namingsOf = groups(ids.keys(), (naming) => ids.get(naming) ?? '');
  return Array.from(namingsOf, ([id, namings]) => ({
    profile: profileOf(id, namings),
    place: quotePlaces.get(id)?.[0] ?? 0,
    start: namings[0]?.start ?? 0,
  }))
    .sort((a, b) => mostQuotedFirst({ ...a, ...a.profile }, { ...b, ...b.profile }))
    .map(({ profile }) => profile);
}

/** Those that give a date, or those that give none; of one day, or without any, the last ones first. */
function newestFirst(articles: readonly ListedArticle[], dated: boolean): ListedArticle[] {
  return articles
    .map((article, at) => ({ article, at, day: dayOfDate(article.date) }))
    .filter(({ day }) => (day !== null) === dated)
    .sort((a, b) => (b.day ?? 0) - (a.day ?? 0) || b.at - a.at)
    .map(({ article }) => article);
}

/** Whether an article is one that is wanted. */
function fitting(wish: ArticleWish): (article: ListedArticle) => boolean {
  if (wish.by === 'id') return ({ id }) => wish.ids.includes(id);
  if (wish.by === 'part') return ({ title }) => foldText(title ?? '').includes(wish.part);
  const folded = foldText(wish.title);
  return ({ id, title }) => id === wish.title || (title !== null && foldText(title) === folded);
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
