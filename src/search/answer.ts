import type { QuotedPassage } from '../quote/quote.ts';
import { foldText } from './fold.ts';
import type { Engine, LookedUp } from './index/engine.ts';
import type { SearchLexicon } from './lexicon.ts';
import { findNearMiss, type NearMiss } from './question/near-miss.ts';
import { type Question, readQuestion, takeApart, termsToCount } from './question/question.ts';
import { fittingOnes } from './rank/fitting.ts';
import type { Hit } from './rank/hit.ts';
import { matchesIn, rankQuotes } from './rank/marking.ts';
import { type Collection, type Ranked, rank } from './rank/ranking.ts';
import { makeSearchable } from './rank/searchable.ts';
import type { SpeakerProfile } from './speakers/profile.ts';
import { nearestTopics } from './topics.ts';

/** What narrows a question. */
export interface Filters {
  /** A speaker's name or id as typed. */
  readonly speaker?: string;
  /** An article's id or title. */
  readonly article?: string;
}

/** What the library answers to a question. No hits: nothing fits, and `suggestions` says what to try. */
export interface SearchResult {
  /** At most some hundreds. */
  readonly hits: readonly Hit[];
  /** Passages that answer as well and are not among the hits, of a speaker who is quoted in very many. */
  readonly leftOut: number;
  /** Everybody quoted in the hits, in their order. */
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

/** How far a question is followed. */
const ANSWERING = {
  /** Candidates that the ranking looks at. */
  candidates: 60,
  /** More where most candidates may be thrown out again. */
  candidatesWithOperators: 1_000,
  /** Of a speaker who is quoted in more passages, those that hold most of the question. */
  candidatesBySpeaker: 500,
  /** Hits of one answer: nobody turns more pages. */
  hits: 500,
  /** People whom one typed name may mean. */
  speakersMeant: 100,
  topicsSuggested: 3,
  speakersSuggested: 2,
} as const satisfies Record<string, number>;

/** Answers a question from a library, or says honestly that nothing in it does. */
export async function answer(
  engine: Engine,
  lexicon: SearchLexicon,
  asked: string,
  filters: Filters = {},
): Promise<SearchResult> {
  const read = await readFor(engine, lexicon, asked);
  const { result, passages } = await answerAsTyped(engine, read, filters);
  const { question, looked } = read;
  const nothingFound = result.hits.length === 0;
  if (question.empty || result.unknownSpeaker !== null) return result;
  const found = new Set(result.hits.map(({ place }) => place));
  const texts = passages.ranked.flatMap(({ passage }) =>
    found.has(passage.place) ? [passage.fields.text] : [],
  );
  const known = {
    alike: looked.alike,
    topics: await engine.topics(),
    shortNames: engine.shortNames,
    nameSpelt: engine.nameSpelt,
    isFound: (text: string) => texts.some((each) => each.includes(text)),
  };
  // An exact phrase is meant as it is.
  const corrected = question.phrases.length > 0 ? null : await findNearMiss(question, known, nothingFound);
  if (corrected !== null) {
    const meant = foldText(asked).replace(corrected.typed, corrected.meant);
    const again = await answerAsTyped(engine, await readFor(engine, lexicon, meant), filters);
    if (again.result.hits.length > 0) return { ...again.result, corrected };
  }
  return nothingFound ? { ...result, suggestions: await suggest(engine, question, passages) } : result;
}

/** The passages that come nearest to a question, best first, whether or not they answer it. */
export async function nearest(
  engine: Engine,
  lexicon: SearchLexicon,
  asked: string,
  limit: number,
): Promise<QuotedPassage[]> {
  const read = await readFor(engine, lexicon, asked);
  const { ranked } = await rankedFor(engine, read, null, null);
  return ranked.slice(0, limit).map(({ passage }) => passage.passage);
}

/** A question and what the library knows of its words. */
interface Read {
  readonly question: Question;
  readonly looked: LookedUp;
  readonly collection: Collection;
}

async function readFor(engine: Engine, lexicon: SearchLexicon, asked: string): Promise<Read> {
  const apart = takeApart(asked);
  const looked = await engine.lookUp({ text: apart.core, terms: termsToCount(apart) });
  const { size, averageLength } = engine.about;
  const frequency = (term: string) => looked.frequencies.get(term) ?? 0;
  return {
    question: readQuestion(apart, looked, lexicon),
    looked,
    collection: { size, averageLength, frequency },
  };
}

/** What the engine gathered for a question, in order. */
interface RankedPassages {
  readonly ranked: readonly Ranked[];
  readonly leftOut: number;
  /** Everybody quoted in them, by id. */
  readonly quoted: ReadonlyMap<string, SpeakerProfile>;
}

/** The answer, and all that was looked at for it. */
interface Answered {
  readonly result: SearchResult;
  readonly passages: RankedPassages;
}

const NO_PASSAGES: RankedPassages = { ranked: [], leftOut: 0, quoted: new Map() };

const NOTHING: SearchResult = {
  hits: [],
  leftOut: 0,
  speakers: [],
  suggestions: [],
  corrected: null,
  empty: false,
  unknownSpeaker: null,
};

async function answerAsTyped(engine: Engine, read: Read, filters: Filters): Promise<Answered> {
  const { question, collection } = read;
  const typed = [...question.speakers, ...(filters.speaker === undefined ? [] : [filters.speaker])];
  const meant = await Promise.all(
    typed.map(async (name) => ({ name, ...(await engine.findSpeakers(name, ANSWERING.speakersMeant)) })),
  );
  const unknown = meant.find(({ found }) => found.length === 0);
  if (unknown !== undefined) {
    const unknownSpeaker = { typed: unknown.name, nearest: unknown.nearest };
    return { result: { ...NOTHING, unknownSpeaker }, passages: NO_PASSAGES };
  }
  const only = meant.length === 0 ? null : meant.flatMap(({ found }) => found);
  if (question.empty && only === null) return { result: { ...NOTHING, empty: true }, passages: NO_PASSAGES };

  const passages = await rankedFor(engine, read, only, filters.article ?? null);
  const fitting = fittingOnes(question, passages.ranked, collection);
  const best = fitting[0]?.score ?? 0;
  const hits = fitting.map(({ passage, score }): Hit => {
    const matches = matchesIn(question, passage);
    const quotes = rankQuotes(question, matches, passage.passage.quotes, only);
    return {
      place: passage.place,
      passage: passage.passage,
      score: best === 0 ? 1 : score / best,
      matches,
      quotes,
    };
  });
  const { leftOut, quoted } = passages;
  return { result: { ...NOTHING, hits, leftOut, speakers: speakersOf(quoted, hits) }, passages };
}

async function rankedFor(
  engine: Engine,
  { question, collection }: Read,
  only: readonly SpeakerProfile[] | null,
  article: string | null,
): Promise<RankedPassages> {
  const { terms, phrases, excluded, mentions, onlySpeaker } = question;
  const strict = phrases.length > 0 || excluded.length > 0;
  const wordless = onlySpeaker || terms.length === 0;
  const { passages, leftOut, speakers } = await engine.gather({
    terms,
    most: strict ? ANSWERING.candidatesWithOperators : ANSWERING.candidates,
    only: only?.map(({ id }) => id) ?? null,
    article,
    mentioned: mentions.flatMap(({ speakers }) => speakers.map(({ id }) => id)),
    mostBySpeaker: wordless ? null : ANSWERING.candidatesBySpeaker,
    mostOfAll: ANSWERING.hits,
    phrases,
    excluded,
  });
  return {
    ranked: rank(question, passages.map(makeSearchable), collection),
    leftOut,
    quoted: new Map(speakers.map((profile) => [profile.id, profile])),
  };
}

function speakersOf(quoted: ReadonlyMap<string, SpeakerProfile>, hits: readonly Hit[]): SpeakerProfile[] {
  const ids = hits.flatMap(({ quotes }) => quotes.flatMap(({ speaker }) => speaker?.id ?? []));
  return [...new Set(ids)].flatMap((id) => quoted.get(id) ?? []);
}

/** Topics near the question, then the speakers of the passages that came nearest, then those quoted most. */
async function suggest(
  engine: Engine,
  question: Question,
  { ranked, quoted }: RankedPassages,
): Promise<string[]> {
  const topics = nearestTopics(await engine.topics(), foldText(question.asked), ANSWERING.topicsSuggested);
  const near = ranked
    .slice(0, ANSWERING.speakersSuggested)
    .filter(({ coverage }) => coverage > 0)
    .flatMap(({ passage }) => passage.passage.quotes)
    .flatMap(({ speaker }) => quoted.get(speaker?.id ?? '') ?? []);
  const most = ANSWERING.speakersSuggested;
  const { items } = await engine.speakers({ by: 'kind', kind: 'person' }, { from: 0, most });
  const people = [...near, ...items].filter(({ kind }) => kind === 'person');
  const speakers = [...new Map(people.map((profile) => [profile.id, profile])).values()];
  return [...topics, ...speakers.slice(0, most).map(({ name }) => `${name}说了什么`)];
}
