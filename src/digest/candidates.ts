import type { ArticleHead } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import type { FoundQuote } from '../quote/quote.ts';
import { quoteId } from '../quote/quote-id.ts';
import type { Hit } from '../search/rank/hit.ts';
import { isBy } from '../search/speakers/profile.ts';
import type { DigestOrder } from '../store/subscription.ts';

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

/** Quotes of a library that fit an order's filters, of the newest articles or of some, by id, without some that were shown. */
export type FittingQuotes = (
  except: Iterable<string>,
  articles?: readonly string[] | null,
) => Promise<readonly Candidate[]>;

/** Topics that quotes are told apart by: the weightiest. */
const TOPICS_TOLD_APART = 200;

/**
 * Candidates at a time: more than any day's articles have, so that the choice among them is as good as among all, and
 * few enough to be had of a library of any size.
 */
const MOST_CANDIDATES = 500;

/**
 * What an order's filters leave: quotes with a speaker, no questions. One that runs over several passages is one quote,
 * named by its beginning, and fits where any part of it does.
 */
export async function fittingQuotes(library: Library, filters: DigestFilters): Promise<FittingQuotes> {
  const [speakers, quotes, topics] = await Promise.all([
    filters.about === null && filters.speaker !== null ? idsOf(filters.speaker, library) : null,
    filters.about === null ? null : quotesAbout(library, filters.about, filters.speaker),
    library.topics('', TOPICS_TOLD_APART),
  ]);
  return async (except, articles = null) => {
    const wish = { speakers, articles, quotes, except: [...except], most: MOST_CANDIDATES };
    const fresh = await library.fresh(wish);
    return fresh.map((found) => candidateOf(found, topics));
  };
}

/** How many quotes of the library fit an order's filters; of a topic, of what an answer about it looks at. */
export async function countFitting(library: Library, { about, speaker }: DigestFilters): Promise<number> {
  if (about !== null) return (await (await fittingQuotes(library, { about, speaker }))([])).length;
  if (speaker === null) return library.about.postable;
  const { found } = await library.findSpeakers(speaker);
  return found.reduce((sum, { quoteCount }) => sum + quoteCount, 0);
}

function candidateOf({ passage, quote }: FoundQuote, topics: readonly string[]): Candidate {
  return {
    id: quoteId(passage, quote),
    passage,
    quote,
    article: passage.article,
    speaker: speakerOf({ quote }),
    topics: topics.filter((topic) => quote.text.includes(topic)),
  };
}

/** The same for all quotes of one speaker. */
export function speakerOf({ quote: { speaker } }: Pick<FoundQuote, 'quote'>): string {
  return speaker === null ? '' : `${speaker.kind} ${speaker.name ?? speaker.title ?? ''}`;
}

async function idsOf(typed: string, library: Library): Promise<string[]> {
  return (await library.findSpeakers(typed)).found.map(({ id }) => id);
}

async function quotesAbout(library: Library, about: string, speaker: string | null): Promise<string[]> {
  const only = speaker === null ? null : await idsOf(speaker, library);
  const { hits } = await library.ask(about, speaker === null ? {} : { speaker });
  return hits.flatMap((hit) => {
    const theirs = hit.quotes.filter((quote) => only === null || only.some((id) => isBy(quote, { id })));
    return answering(theirs).map((quote) => quoteId(hit.passage, quote));
  });
}

/** Of the quotes of a passage that was found, those with words of the question, else all of them. */
function answering(quotes: Hit['quotes']): Hit['quotes'] {
  const matched = quotes.filter((quote) => quote.matched);
  return matched.length > 0 ? matched : quotes;
}
