import type { ArticleHead, Range } from '../../article/article.ts';
import type { FoundQuote, QuotedPassage } from '../../quote/quote.ts';
import type { Listed, Slice } from '../listed.ts';
import type { FoundSpeakers, Named } from '../speakers/directory.ts';
import type { SpeakerProfile } from '../speakers/profile.ts';
import type { Topic } from '../topics.ts';
import type { WantedTerm } from './passage-index.ts';

/**
 * What finds candidates for a question: in memory, in a file or over a network. What it gathers is all that ranking,
 * marking and messages need, which are synchronous and pure, so that every engine gives the same answers. A question
 * costs two round trips, `lookUp` and `gather`, where nothing was mistyped. Nothing it gives grows with the library.
 */
export interface Engine {
  readonly about: About;
  lookUp(wish: LookUp): Promise<LookedUp>;
  gather(wish: GatherWish): Promise<Gathered>;
  /** Names of two characters of which one stands in a folded text: for questions that find nothing. */
  shortNames(folded: string): Promise<readonly string[]>;
  /** A speaker's name that is spelt so in letters, in full. */
  nameSpelt(letters: string): Promise<string | undefined>;
  /** Weightiest first, some hundreds at most. */
  topics(): Promise<readonly Topic[]>;
  /** Those who fit what was typed, at most so many. */
  findSpeakers(typed: string, most: number): Promise<FoundSpeakers>;
  speakers(wish: SpeakerWish, slice: Slice): Promise<Listed<SpeakerProfile>>;
  articles(wish: ArticleWish, slice: Slice): Promise<Listed<ListedArticle>>;
  /** In the order given; without those that are not there. */
  passages(ids: readonly string[]): Promise<readonly QuotedPassage[]>;
  /** The passages of an article, by its id, whose numbers are in a range, both ends included. */
  passagesOf(article: string, first: number, last: number): Promise<readonly QuotedPassage[]>;
  /** A speaker's quotes in the articles' order. */
  quotesOf(speaker: string, slice: Slice): Promise<Listed<FoundQuote>>;
  /** Quotes that a digest may show: see {@link FreshWish}. */
  fresh(wish: FreshWish): Promise<readonly FoundQuote[]>;
  /** The ids of all articles, in parts. */
  articleIds(slice: Slice): Promise<Listed<string>>;
  /** What a file's kept text holds at these ranges; null where they count in the file's own text. */
  keptSlices(file: string, ranges: readonly Range[]): Promise<readonly string[] | null>;
  /** Lets go of a file. The engine must not be asked afterwards. */
  close(): Promise<void>;
}

/** What of a library is small and at hand. */
export interface About {
  /** Eight characters that change when the articles do. */
  readonly version: string;
  /** How many passages. */
  readonly size: number;
  /** UTF-16 units of a passage's text; at least 1. */
  readonly averageLength: number;
  readonly articles: number;
  /** Named ones. */
  readonly speakers: number;
  /** Quotes that a digest may show. */
  readonly postable: number;
}

/**
 * Which quotes a digest wants: of the newest articles, at most so many of those that give a date and as many of those
 * that give none. A quote has a speaker and is no reporter's question; one that runs over several passages is one quote,
 * given by its beginning.
 */
export interface FreshWish {
  /** Only what these said, by id; null for everybody. */
  readonly speakers: readonly string[] | null;
  /** Only of these articles, by id; null for all. */
  readonly articles: readonly string[] | null;
  /** Only what these quotes, by id, are parts of, whatever their articles' age; null for all. */
  readonly quotes: readonly string[] | null;
  /** Not these, by id. */
  readonly except: readonly string[];
  readonly most: number;
}

/** What is to be known of a text before it can be read as a question. */
interface LookUp {
  /** Folded. */
  readonly text: string;
  readonly terms: readonly string[];
}

export interface LookedUp {
  readonly named: Named;
  /** In how many passages each of the terms stands. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** Names of three characters or more that differ by one from a stretch of the text; most quoted first. */
  readonly alike: readonly string[];
}

/** What ranking wants to look at. */
export interface GatherWish {
  readonly terms: readonly WantedTerm[];
  /** Passages that hold most of the terms. */
  readonly most: number;
  /** Only what these said, by id; null for anybody's words and narration. */
  readonly only: readonly string[] | null;
  /** Of one article alone, by id or title. */
  readonly article: string | null;
  /** Besides, what these said, by id. */
  readonly mentioned: readonly string[];
  /** Of one speaker: those that hold most of the terms, or `null` for all in their order, as far as `mostOfAll`. */
  readonly mostBySpeaker: number | null;
  /** Passages at most, of all together. */
  readonly mostOfAll: number;
  /** Folded: must stand in the text, and must not. */
  readonly phrases: readonly string[];
  readonly excluded: readonly string[];
}

export interface Gathered {
  /** Each once. */
  readonly passages: readonly PlacedPassage[];
  /** Where all are wanted in their order: those that fit and are over `mostOfAll`; else 0. */
  readonly leftOut: number;
  /** Everybody quoted in the passages. */
  readonly speakers: readonly SpeakerProfile[];
}

/** A passage and its place in the library, from 0, in the articles' order. */
export interface PlacedPassage {
  readonly place: number;
  readonly passage: QuotedPassage;
}

/** Which speakers are listed, most quoted first. */
export type SpeakerWish =
  | { readonly by: 'id'; readonly ids: readonly string[] }
  /** By their names, compared as `findSpeakers` compares them. */
  | { readonly by: 'name'; readonly names: readonly string[] }
  | { readonly by: 'kind'; readonly kind: SpeakerProfile['kind'] | null };

/** Which articles are listed, in their order. */
export type ArticleWish =
  | { readonly by: 'id'; readonly ids: readonly string[] }
  /** By the whole title, or the id, as it is written. */
  | { readonly by: 'title'; readonly title: string }
  /** By a part of the title, folded; all by the empty one. */
  | { readonly by: 'part'; readonly part: string };

/** An article as a list shows it. */
export interface ListedArticle extends ArticleHead {
  readonly passageCount: number;
  readonly quoteCount: number;
  /** Named ones. */
  readonly speakerCount: number;
}
