import { createHash } from 'node:crypto';
import type { ArticleHead } from '../../article/article.ts';
import type { Naming } from '../../quote/identity.ts';
import type { QuotedArticle, QuotedPassage } from '../../quote/quote.ts';
import type { SpeakerProfile } from '../speakers/directory.ts';

/** An article as a list shows it. */
export interface ListedArticle extends ArticleHead {
  readonly passageCount: number;
  readonly quoteCount: number;
  /** Named ones. */
  readonly speakerCount: number;
}

/** What a library holds, in memory or in a file. Passages go by their place, from 0, in the articles' order. */
export interface Holdings {
  /** Eight characters that change when the articles do. */
  readonly version: string;
  /** How many passages. */
  readonly size: number;
  /** UTF-16 units of a passage's text; at least 1. */
  readonly averageLength: number;
  /** Named ones, most quotes first. */
  readonly speakers: readonly SpeakerProfile[];
  articles(): readonly ListedArticle[];
  /** The passages of these places, in the order given; places outside are left out. */
  at(places: readonly number[]): QuotedPassage[];
  /** The passage's place; undefined where none has that id. */
  placeOf(passage: string): number | undefined;
  /** The places of an article's passages, by the article's id; none where there is no such article. */
  placesIn(article: string): readonly number[];
  /** The places of the passages that quote a speaker, each once, ascending. */
  placesBy(speaker: SpeakerProfile): readonly number[];
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
