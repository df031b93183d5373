import type { Range } from '../../article/article.ts';
import type { FoundQuote } from '../../quote/quote.ts';
import { foldText } from '../fold.ts';
import { slicedFrom } from '../listed.ts';
import { findSpeakers, namedIn } from '../speakers/directory.ts';
import { compactName, slipKeysIn } from '../speakers/name-keys.ts';
import { isBy } from '../speakers/profile.ts';
import type { Topic } from '../topics.ts';
import type { Engine, Gathered, GatherWish, LookedUp, PlacedPassage, SpeakerWish } from './engine.ts';
import type { Holdings } from './holdings.ts';
import type { PassageIndex } from './passage-index.ts';
import { freshQuotes } from './postable.ts';

/** What an engine on this machine is made of. */
export interface LocalParts {
  readonly holdings: Holdings;
  readonly index: PassageIndex;
  /** Made or read when first asked for. */
  topics(): readonly Topic[];
  /** The text that a file's articles have their ranges in, by its path; null where that is the file's own. */
  keptText(file: string): string | null;
  close(): void;
}

/** Passages read together where the text of each is looked at. */
const LOOKED_AT_ONCE = 200;

/** The engine over what is in memory or in a file of this machine. */
export function localEngine({ holdings, index, topics, keptText, close }: LocalParts): Engine {
  const { speakers, version, size, averageLength, articleCount, postable } = holdings;
  return {
    about: { version, size, averageLength, articles: articleCount, speakers: speakers.size, postable },
    lookUp: async ({ text, terms }): Promise<LookedUp> => ({
      named: namedIn(text, speakers),
      frequencies: new Map(terms.map((term) => [term, index.frequency(term)])),
      alike: speakers
        .slipped(slipKeysIn(text, speakers.longestSlipped))
        .filter((name) => [...name].length > 2),
    }),
    gather: async (wish) => gather(wish, holdings, index),
    shortNames: async (folded) =>
      speakers.slipped([...new Set(folded)]).filter((name) => [...name].length === 2),
    nameSpelt: async (letters) => speakers.at(speakers.spelt(letters, 'whole').slice(0, 1))[0]?.name,
    topics: async () => topics(),
    findSpeakers: async (typed, most) => findSpeakers(typed, speakers, most),
    speakers: async (wish, slice) => {
      if (wish.by === 'kind') return speakers.listed(wish.kind, slice);
      const { items, total } = slicedFrom(ranksOf(wish, holdings), slice);
      return { items: speakers.at(items), total };
    },
    articles: async (wish, slice) => holdings.articles(wish, slice),
    passages: async (ids) => holdings.at(ids.map((id) => holdings.placeOf(id) ?? -1)),
    passagesOf: async (article, first, last) =>
      holdings.at(holdings.placesIn(article).slice(Math.max(0, first - 1), Math.max(0, last))),
    quotesOf: async (speaker, slice) => {
      const { items, total } = slicedFrom(holdings.quotePlaces(speaker), slice);
      return { items: quotesAt(speaker, items, slice.from, holdings), total };
    },
    fresh: async (wish) => freshQuotes(wish, holdings),
    articleIds: async (slice) => holdings.articleIds(slice),
    keptSlices: async (file, ranges) => slices(keptText(file), ranges),
    close: async () => close(),
  };
}

function ranksOf(wish: Exclude<SpeakerWish, { by: 'kind' }>, { speakers }: Holdings): readonly number[] {
  if (wish.by === 'id') return speakers.ofIds(wish.ids);
  const ranks = [...speakers.named(wish.names.map(compactName)).values()].flat();
  return [...new Set(ranks)].sort((a, b) => a - b);
}

/** A speaker's quotes from the `from`th on, whose passages are at these places. */
function quotesAt(
  speaker: string,
  places: readonly number[],
  from: number,
  holdings: Holdings,
): FoundQuote[] {
  const [first] = places;
  if (first === undefined) return [];
  // The first passage may have quotes of the slice before.
  const all = holdings.quotePlaces(speaker);
  const before = from - all.indexOf(first);
  const found = holdings
    .at([...new Set(places)])
    .flatMap((passage) =>
      passage.quotes.filter((quote) => isBy(quote, { id: speaker })).map((quote) => ({ passage, quote })),
    );
  return found.slice(before, before + places.length);
}

function slices(text: string | null, ranges: readonly Range[]): readonly string[] | null {
  return text === null ? null : ranges.map(([start, end]) => text.slice(start, end));
}

/** The passages worth ranking: those that a filter leaves, else what the index finds and the named speakers said. */
function gather(wish: GatherWish, holdings: Holdings, index: PassageIndex): Gathered {
  const { only, article, mentioned, terms, mostOfAll } = wish;
  const inArticle = article === null ? null : new Set(placesInArticle(article, holdings));
  const saidBy = (speaker: string) => placesBy(speaker, wish, inArticle, holdings, index);
  const found = () => [...index.candidates(terms, wish.most), ...mentioned.flatMap(saidBy)];
  const all = only !== null ? only.flatMap(saidBy) : inArticle !== null ? [...inArticle] : found();
  const places = worthLookingAt([...new Set(all)], wish, index);
  const passages: PlacedPassage[] = [];
  let leftOut = 0;
  for (let at = 0; at < places.length; at += LOOKED_AT_ONCE) {
    if (passages.length >= mostOfAll) {
      leftOut += places.length - at;
      break;
    }
    const some = places.slice(at, at + LOOKED_AT_ONCE);
    const fitting = holdings
      .at(some)
      .map((passage, place): PlacedPassage => ({ place: some[place] ?? 0, passage }))
      .filter((placed) => keepsOperators(placed, wish));
    passages.push(...fitting);
  }
  leftOut += Math.max(0, passages.length - mostOfAll);
  const kept = passages.slice(0, mostOfAll);
  const quoted = kept.flatMap(({ passage }) => passage.quotes.flatMap(({ speaker }) => speaker?.id ?? []));
  const { speakers } = holdings;
  return {
    passages: kept,
    leftOut: wish.mostBySpeaker === null ? leftOut : 0,
    speakers: speakers.at(speakers.ofIds([...new Set(quoted)])),
  };
}

/** Of more than can be looked at those that hold most of the terms, where there are terms to tell by. */
function worthLookingAt(places: readonly number[], wish: GatherWish, index: PassageIndex): readonly number[] {
  const { terms, mostBySpeaker, mostOfAll } = wish;
  return mostBySpeaker === null || places.length <= mostOfAll
    ? places
    : index.candidates(terms, mostOfAll, new Set(places));
}

/** Where a speaker is quoted, as far as it is wanted. */
function placesBy(
  speaker: string,
  { terms, mostBySpeaker }: GatherWish,
  inArticle: ReadonlySet<number> | null,
  holdings: Holdings,
  index: PassageIndex,
): readonly number[] {
  const all = [...new Set(holdings.quotePlaces(speaker))];
  const places = inArticle === null ? all : all.filter((place) => inArticle.has(place));
  return mostBySpeaker === null || places.length <= mostBySpeaker
    ? places
    : index.candidates(terms, mostBySpeaker, new Set(places));
}

/** By id or title. */
function placesInArticle(article: string, holdings: Holdings): readonly number[] {
  const places = holdings.placesIn(article);
  if (places.length > 0) return places;
  const titled = holdings.articles({ by: 'title', title: article }, { from: 0, most: MOST_OF_ONE_TITLE });
  return titled.items.flatMap(({ id }) => holdings.placesIn(id));
}

/** Articles that have the same title, such as that of a column. */
const MOST_OF_ONE_TITLE = 100;

function keepsOperators({ passage }: PlacedPassage, { phrases, excluded }: GatherWish): boolean {
  if (phrases.length === 0 && excluded.length === 0) return true;
  const text = foldText(passage.text);
  return (
    phrases.every((phrase) => text.includes(phrase)) && !excluded.some((phrase) => text.includes(phrase))
  );
}
