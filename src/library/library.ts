import type { FoundQuote, QuotedArticle, QuotedPassage } from '../quote/quote.ts';
import { answer, type Filters, nearest, type SearchResult } from '../search/answer.ts';
import { foldText } from '../search/fold.ts';
import type {
  About,
  ArticleWish,
  Engine,
  FreshWish,
  ListedArticle,
  SpeakerWish,
} from '../search/index/engine.ts';
import { type LocalParts, localEngine } from '../search/index/local-engine.ts';
import { holdInMemory } from '../search/index/memory/holdings.ts';
import { indexInMemory } from '../search/index/memory/index.ts';
import type { SearchLexicon } from '../search/lexicon.ts';
import type { Listed, Slice } from '../search/listed.ts';
import { rarestWords } from '../search/question/rarest-words.ts';
import { fieldsOf } from '../search/rank/searchable.ts';
import { remembered } from '../search/remembered.ts';
import type { FoundSpeakers } from '../search/speakers/directory.ts';
import type { SpeakerProfile } from '../search/speakers/profile.ts';
import { topicsOf } from '../search/topics.ts';

export type { SearchResult } from '../search/answer.ts';
export type { ListedArticle } from '../search/index/engine.ts';
export type { Listed, Slice } from '../search/listed.ts';
export type { SpeakerProfile } from '../search/speakers/profile.ts';

/**
 * All articles that one answer may draw on, with their index. A value: reloading makes a new one. Everything but `about`
 * is asked for, and what is given has a bound that the library's size does not move.
 */
export interface Library {
  readonly about: About;
  ask(question: string, filters?: Filters): Promise<SearchResult>;
  /** The passages that come nearest to a question, best first, whether or not they answer it. */
  nearest(question: string, limit: number): Promise<readonly QuotedPassage[]>;
  /** Speakers whose name fits what was typed: in full, in part, in pinyin or initials, in traditional characters, or by office. */
  findSpeakers(typed: string): Promise<FoundSpeakers>;
  /** Named speakers, most quotes first. */
  speakers(wish: SpeakerWish, slice: Slice): Promise<Listed<SpeakerProfile>>;
  /** A speaker's quotes in the articles' order, by the speaker's id. */
  quotesBy(speaker: string, slice: Slice): Promise<Listed<FoundQuote>>;
  /** Topics that begin with what was typed, then those that hold it, weightiest first; all of them for ''. */
  topics(typed: string, limit: number): Promise<readonly string[]>;
  /** A text as a question of at most so many units: itself, or the words of it that the fewest passages hold. */
  rarestWords(text: string, most: number): Promise<string>;
  articles(wish: ArticleWish, slice: Slice): Promise<Listed<ListedArticle>>;
  passage(id: string): Promise<QuotedPassage | undefined>;
  /** The passages of an article, by its id, whose numbers are in a range, both ends included. */
  passagesOf(article: string, first: number, last: number): Promise<readonly QuotedPassage[]>;
  /** Quotes that a digest may show. */
  fresh(wish: FreshWish): Promise<readonly FoundQuote[]>;
  /** The ids of all articles, in parts. */
  articleIds(slice: Slice): Promise<Listed<string>>;
  /** What a converted file's text holds at a passage's ranges: joined, the passage's own; null where the ranges count in the file. */
  keptSlices(passage: QuotedPassage): Promise<readonly string[] | null>;
  /** Lets go of a file. The library must not be asked afterwards. */
  close(): Promise<void>;
}

/** Hits of remembered answers, some kilobytes each: of some hundred questions, or of a few that find much. */
const HITS_KEPT = 2_000;

/** Speakers given for a half-typed name. */
const MOST_FOUND = 100;

/** The library that an engine makes. */
export function libraryOver(engine: Engine, lexicon: SearchLexicon): Library {
  return {
    about: engine.about,
    ask: remembered(
      (question: string, filters?: Filters) => answer(engine, lexicon, question, filters),
      ({ hits }) => 1 + hits.length,
      HITS_KEPT,
    ),
    nearest: (question, limit) => nearest(engine, lexicon, question, limit),
    findSpeakers: (typed) => engine.findSpeakers(typed, MOST_FOUND),
    speakers: engine.speakers,
    quotesBy: engine.quotesOf,
    topics: async (typed, limit) => {
      const folded = foldText(typed.trim());
      const topics = await engine.topics();
      const beginning = topics.filter((topic) => topic.folded.startsWith(folded));
      const holding = topics.filter((topic) => topic.folded.includes(folded));
      return [...new Set([...beginning, ...holding])].slice(0, limit).map(({ text }) => text);
    },
    rarestWords: (text, most) => rarestWords(text, most, engine, lexicon),
    articles: engine.articles,
    passage: async (id) => (await engine.passages([id]))[0],
    passagesOf: engine.passagesOf,
    fresh: engine.fresh,
    articleIds: engine.articleIds,
    keptSlices: ({ article, source }) => engine.keptSlices(article.file, source),
    close: engine.close,
  };
}

/** Makes articles a library in memory. Equal articles in equal order make equal libraries. */
export function buildLibrary(
  quoted: readonly QuotedArticle[],
  lexicon: SearchLexicon,
  keptText: LocalParts['keptText'] = () => null,
): Library {
  const holdings = holdInMemory(quoted);
  const places = Array.from({ length: holdings.size }, (_, place) => place);
  const index = indexInMemory(holdings.at(places).map(fieldsOf));
  const topics = lazily(() => topicsOf(holdings, lexicon.besideSpeaker));
  return libraryOver(localEngine({ holdings, index, topics, keptText, close: () => {} }), lexicon);
}

/** Made when first asked for: most starts never suggest anything. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
