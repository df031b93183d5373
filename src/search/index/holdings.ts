import { createHash } from 'node:crypto';
import type { Naming } from '../../quote/identity.ts';
import type { QuotedArticle, QuotedPassage } from '../../quote/quote.ts';
import type { Listed, Slice } from '../listed.ts';
import type { SpeakerIndex } from '../speakers/speaker-index.ts';
import type { ArticleWish, ListedArticle } from './engine.ts';

/** What a library holds, in memory or in a file. Passages go by their place, from 0, in the articles' order. */
export interface Holdings {
  /** Eight characters that change when the articles do. */
  readonly version: string;
  /** How many passages. */
  readonly size: number;
  /** UTF-16 units of a passage's text; at least 1. */
  readonly averageLength: number;
  readonly speakers: SpeakerIndex;
  /** How many quotes a digest may show. */
  readonly postable: number;
  /**
   * The passages of each article with something to post that gives a date, or of each that gives none, newest articles first; of those alone
   * that quote one of these speakers, by id, where they are given.
   */
  newest(dated: boolean, speakers: readonly string[] | null): Iterable<readonly number[]>;
  articleIds(slice: Slice): Listed<string>;
  /** How many articles. */
  readonly articleCount: number;
  articles(wish: ArticleWish, slice: Slice): Listed<ListedArticle>;
  /** The passages of these places, in the order given; places outside are left out. */
  at(places: readonly number[]): QuotedPassage[];
  /** The passage's place; undefined where none has that id. */
  placeOf(passage: string): number | undefined;
  /** The places of an article's passages, by the article's id; none where there is no such article. */
  placesIn(article: string): readonly number[];
  /** For each quote of a speaker, by id, the place of its passage, ascending. */
  quotePlaces(speaker: string): readonly number[];
}

/** An article as a list shows it; `namings` are all of its own. */
export function listedArticle(
  { article, passages }: QuotedArticle,
  namings: readonly Naming[],
): ListedArticle {
  const { passages: _, ...head } = article;
  return {
    ...head,
    passageCount: passages.length,
    quoteCount: passages.reduce((sum, { quotes }) => sum + quotes.length, 0),
    speakerCount: namings.length,
  };
}

/** Changes when an article does, or what is found to be said in it. */
export function articleKey({ article, passages }: QuotedArticle): string {
  const hash = createHash('sha256').update(JSON.stringify(article));
  for (const { quotes } of passages) {
    for (const { speaker } of quotes) hash.update(`\n${speaker?.name} ${speaker?.title}`);
  }
  return hash.digest('base64url');
}

/** The version of a library whose articles have these keys, in their order. */
export function versionOf(articleKeys: readonly string[]): string {
  return createHash('sha256').update(articleKeys.join('\n')).digest('hex').slice(0, 8);
}
