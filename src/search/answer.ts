import type { QuotedPassage } from '../quote/quote.ts';
import { foldText } from './fold.ts';
import type { Holdings } from './index/holdings.ts';
import type { PassageIndex } from './index/passage-index.ts';
import type { SearchLexicon } from './lexicon.ts';
import { findNearMiss, type NearMiss } from './question/near-miss.ts';
import { type Question, readQuestion } from './question/question.ts';
import { fittingOnes } from './rank/fitting.ts';
import type { Hit } from './rank/hit.ts';
import { matchesIn, rankQuotes } from './rank/marking.ts';
import { type Ranked, rank } from './rank/ranking.ts';
import type { SearchablePassage, SearchablePassages } from './rank/searchable.ts';
import type { SpeakerDirectory, SpeakerProfile } from './speakers/directory.ts';
import type { NameCharacters } from './speakers/name-characters.ts';
import { nearestTopics, type Topic } from './topics.ts';

/** What narrows a question. */
export interface Filters {
  /** A speaker's name or id as typed. */
  readonly speaker?: string;
  /** An article's id or title. */
  readonly article?: string;
}

/** What the library answers to a question. No hits: nothing fits, and `suggestions` says what to try. */
export interface SearchResult {
  readonly hits: readonly Hit[];
  /** Who said the matched quotes, the first hit's speaker first. */
  readonly speakers: readonly SpeakerProfile[];
  /** Questions worth asking instead, nearest first: topics (`数字化转型`) and `江波说了什么`. */
  readonly suggestions: readonly string[];
  /** A word taken for a mistyped one, and what was looked for instead: 您要找的是不是:江波? Null where all was as typed. */
  readonly corrected: NearMiss | null;
  /** Nothing to look for: no words, or punctuation alone. */
  readonly empty: boolean;
  /** A speaker filter that fits nobody, and the names that come nearest. */
  readonly unknownSpeaker: { readonly typed: string; readonly nearest: readonly SpeakerProfile[] } | null;
}

/** All that answering needs of a library. */
export interface Searchable {
  readonly holdings: Holdings;
  readonly passages: SearchablePassages;
  readonly index: PassageIndex;
  readonly profilesById: ReadonlyMap<string, SpeakerProfile>;
  readonly directory: SpeakerDirectory;
  readonly lexicon: SearchLexicon;
  topics(): readonly Topic[];
  characters(): NameCharacters;
}

/** How far a question is followed. */
const ANSWERING = {
  /** Candidates that the ranking looks at. */
  candidates: 60,
  /** More where most candidates may be thrown out again. */
  candidatesWithOperators: 1_000,
  /** Of a speaker who is quoted in more passages, those that hold most of the question. */
  candidatesBySpeaker: 500,
  topicsSuggested: 3,
  speakersSuggested: 2,
} as const satisfies Record<string, number>;

/** Answers a question from a library, or says honestly that nothing in it does. */
export function answer(library: Searchable, asked: string, filters: Filters = {}): SearchResult {
  const question = readQuestion(asked, library.directory, library.lexicon);
  const { result, found } = answerAsTyped(library, question, filters);
  const nothingFound = result.hits.length === 0;
  if (question.empty || question.phrases.length > 0 || result.unknownSpeaker !== null) return result;
  const isFound = (text: string) => found.some(({ fields }) => fields.text.includes(text));
  const { topics, characters } = library;
  const known = { profiles: library.holdings.speakers, topics, characters, isFound };
  const corrected = findNearMiss(question, known, nothingFound);
  if (corrected === null) return result;
  const meant = foldText(asked).replace(corrected.typed, corrected.meant);
  const again = answerAsTyped(library, readQuestion(meant, library.directory, library.lexicon), filters);
  return again.result.hits.length === 0 ? result : { ...again.result, corrected };
}

/** The answer, and the passages of its hits. */
interface Answered {
  readonly result: SearchResult;
  readonly found: readonly SearchablePassage[];
}

function answerAsTyped(library: Searchable, question: Question, filters: Filters): Answered {
  const typed = [...question.speakers, ...(filters.speaker === undefined ? [] : [filters.speaker])];
  const only = typed.length === 0 ? null : typed.map((name) => ({ name, ...library.directory.find(name) }));
  const unknown = only?.find(({ found }) => found.length === 0);
  const nothing = {
    hits: [],
    speakers: [],
    suggestions: [],
    corrected: null,
    empty: false,
    unknownSpeaker: null,
  };
  if (unknown !== undefined) {
    const unknownSpeaker = { typed: unknown.name, nearest: unknown.nearest };
    return { result: { ...nothing, unknownSpeaker }, found: [] };
  }
  const speakers = only?.flatMap(({ found }) => found) ?? null;
  if (question.empty && speakers === null) return { result: { ...nothing, empty: true }, found: [] };

  const places = candidatePlaces(library, question, speakers, filters.article);
  const ranked = rank(question, places, library.passages, library.index);
  const fitting = fittingOnes(question, ranked, library.index);
  const best = fitting[0]?.score ?? 0;
  const scores = new Map(fitting.map(({ place, score }) => [place, score]));
  const found = library.passages.at(scores.keys());
  const hits = found.map((each): Hit => {
    const score = scores.get(each.place) ?? 0;
    const matches = matchesIn(question, each);
    const quotes = rankQuotes(question, matches, each.passage.quotes, speakers);
    return { passage: each.passage, score: best === 0 ? 1 : score / best, matches, quotes };
  });
  if (hits.length === 0) {
    return { result: { ...nothing, suggestions: suggest(library, question, ranked) }, found };
  }
  return { result: { ...nothing, hits, speakers: speakersOf(library, hits) }, found };
}

/** The passages that come nearest to a question, best first, whether or not they answer it. */
export function nearest(library: Searchable, asked: string, limit: number): QuotedPassage[] {
  const question = readQuestion(asked, library.directory, library.lexicon);
  const places = candidatePlaces(library, question, null, undefined);
  const ranked = rank(question, places, library.passages, library.index).slice(0, limit);
  return library.holdings.at(ranked.map(({ place }) => place));
}

/** Places of the passages worth ranking: those that a filter leaves, else what the index finds and the named speakers said. */
function candidatePlaces(
  library: Searchable,
  question: Question,
  only: readonly SpeakerProfile[] | null,
  article: string | undefined,
): number[] {
  const strict = question.phrases.length > 0 || question.excluded.length > 0;
  const limit = strict ? ANSWERING.candidatesWithOperators : ANSWERING.candidates;
  const found = () => [
    ...library.index.candidates(question.terms, limit),
    ...question.mentions
      .flatMap(({ speakers }) => speakers)
      .flatMap((each) => saidBy(library, question, each)),
  ];
  const places =
    only !== null
      ? only.flatMap((each) => library.holdings.placesBy(each))
      : article !== undefined
        ? placesInArticle(library.holdings, article)
        : found();
  const inArticle =
    only === null || article === undefined ? null : new Set(placesInArticle(library.holdings, article));
  const left = [...new Set(places)].filter((place) => inArticle === null || inArticle.has(place));
  if (!strict) return left;
  return library.passages
    .at(left)
    .filter((candidate) => keepsOperators(question, candidate))
    .map(({ place }) => place);
}

/** Where a speaker whom a question names is quoted; all of it where nothing else is asked. */
function saidBy(
  { holdings, index }: Searchable,
  question: Question,
  speaker: SpeakerProfile,
): readonly number[] {
  const places = holdings.placesBy(speaker);
  return question.onlySpeaker || places.length <= ANSWERING.candidatesBySpeaker
    ? places
    : index.candidates(question.terms, ANSWERING.candidatesBySpeaker, new Set(places));
}

/** By id or title. */
function placesInArticle(holdings: Holdings, article: string): readonly number[] {
  const places = holdings.placesIn(article);
  if (places.length > 0) return places;
  const title = foldText(article);
  const titled = holdings.articles().filter((each) => foldText(each.title ?? '') === title);
  return titled.flatMap(({ id }) => holdings.placesIn(id));
}

function keepsOperators({ phrases, excluded }: Question, { fields }: SearchablePassage): boolean {
  return (
    phrases.every((phrase) => fields.text.includes(phrase)) &&
    !excluded.some((phrase) => fields.text.includes(phrase))
  );
}

function speakersOf({ profilesById }: Searchable, hits: readonly Hit[]): SpeakerProfile[] {
  const said = hits.flatMap(({ quotes }) => quotes.filter((quote) => quote.matched));
  const speakers = said.map(({ speaker }) => profilesById.get(speaker?.id ?? ''));
  return [...new Set(speakers.filter((speaker) => speaker !== undefined))];
}

/** Topics near the question, then the speakers of the passages that came nearest, then those quoted most. */
function suggest(library: Searchable, question: Question, ranked: readonly Ranked[]): string[] {
  const topics = nearestTopics(library.topics(), foldText(question.asked), ANSWERING.topicsSuggested);
  const nearest = ranked.slice(0, ANSWERING.speakersSuggested).filter(({ coverage }) => coverage > 0);
  const near = library.passages
    .at(nearest.map(({ place }) => place))
    .flatMap(({ passage }) =>
      passage.quotes.map(({ speaker }) => library.profilesById.get(speaker?.id ?? '')),
    )
    .filter((profile) => profile?.kind === 'person');
  const people = library.holdings.speakers.filter(({ kind }) => kind === 'person');
  const speakers = [...new Set([...near, ...people])].filter((profile) => profile !== undefined);
  return [...topics, ...speakers.slice(0, ANSWERING.speakersSuggested).map(({ name }) => `${name}说了什么`)];
}
