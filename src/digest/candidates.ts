import type { ArticleHead } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import type { FoundQuote, Quote, QuotedPassage, Speaker } from '../quote/quote.ts';
import type { Hit } from '../search/rank/hit.ts';
import { isBy } from '../search/speakers/profiles.ts';
import type { DigestOrder } from '../store/subscription.ts';
import { quoteId } from './quote-id.ts';

/** What an order narrows the library to. */
export type DigestFilters = Pick<DigestOrder, 'about' | 'speaker'>;

/** A quote that may be posted. */
export interface Candidate extends FoundQuote {
  readonly id: string;
  readonly article: ArticleHead;
  /** The same for all quotes of one speaker. */
  readonly speaker: string;
  /** The library's topics that its words name. */
  readonly topics: readonly string[];
}

/**
 * The quotes that an order's filters leave, in the library's order: those with a speaker, no questions. One that runs over several
 * passages is one quote, named by its beginning, and fits where any part of it does.
 */
export function fittingQuotes(library: Library, { about, speaker }: DigestFilters): readonly Candidate[] {
  const pool = poolOf(library);
  if (about === null && speaker === null) return pool.all;
  const key = JSON.stringify([about, speaker]);
  const known = pool.fitting.get(key);
  if (known !== undefined) return known;
  const fits = about === null ? quotesBy(library, speaker ?? '') : quotesAbout(library, about, speaker);
  const heads = new Set([...fits].map((id) => pool.heads.get(id)));
  const fitting = pool.all.filter(({ id }) => heads.has(id));
  pool.fitting.set(key, fitting);
  return fitting;
}

/** Topics that quotes are told apart by: the weightiest. */
const TOPICS_TOLD_APART = 200;

interface Pool {
  readonly all: readonly Candidate[];
  /** By the id of any part of a quote, the id of its beginning. */
  readonly heads: ReadonlyMap<string, string>;
  /** What filters left, by the filters. */
  readonly fitting: Map<string, readonly Candidate[]>;
}

/** A library never changes, so what may be posted of it is found once. */
const pools = new WeakMap<Library, Pool>();

function poolOf(library: Library): Pool {
  const known = pools.get(library);
  if (known !== undefined) return known;
  const topics = library.topics('', TOPICS_TOLD_APART);
  const heads = new Map<string, string>();
  const all: Candidate[] = [];
  let before: QuotedPassage | undefined;
  for (const passage of library.passages()) {
    for (const quote of passage.quotes) {
      const id = quoteId(passage, quote);
      const head = beginningOf(passage, quote, before);
      heads.set(id, head === null ? id : (heads.get(head) ?? head));
      if (head !== null || quote.speaker === null || quote.isQuestion === true) continue;
      const named = topics.filter((topic) => quote.text.includes(topic));
      const speaker = speakerKey(quote.speaker);
      all.push({ id, passage, quote, article: passage.article, speaker, topics: named });
    }
    before = passage;
  }
  const pool = { all, heads, fitting: new Map() };
  pools.set(library, pool);
  return pool;
}

/** The id of the quote that this one goes on from, in the passage before. */
function beginningOf(passage: QuotedPassage, quote: Quote, before: QuotedPassage | undefined): string | null {
  if (before === undefined || before.article.id !== passage.article.id || quote !== passage.quotes[0])
    return null;
  const last = before.quotes.at(-1);
  return last?.continues === true ? quoteId(before, last) : null;
}

function speakerKey({ kind, name, title }: Speaker): string {
  return `${kind} ${name ?? title ?? ''}`;
}

function quotesBy(library: Library, typed: string): Set<string> {
  const said = library.findSpeakers(typed).found.flatMap((speaker) => library.quotesBy(speaker));
  return new Set(said.map(({ passage, quote }) => quoteId(passage, quote)));
}

function quotesAbout(library: Library, about: string, speaker: string | null): Set<string> {
  const only = speaker === null ? null : library.findSpeakers(speaker).found;
  const { hits } = library.ask(about, speaker === null ? {} : { speaker });
  return new Set(
    hits.flatMap((hit) => {
      const theirs = hit.quotes.filter(
        (quote) => only === null || only.some((profile) => isBy(quote, profile)),
      );
      return answering(theirs).map((quote) => quoteId(hit.passage, quote));
    }),
  );
}

/** Of the quotes of a passage that was found, those with words of the question, else all of them. */
function answering(quotes: Hit['quotes']): Hit['quotes'] {
  const matched = quotes.filter((quote) => quote.matched);
  return matched.length > 0 ? matched : quotes;
}
