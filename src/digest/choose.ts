import type { ArticleHead } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import type { ChannelHistory } from '../store/ledger.ts';
import { type Candidate, type DigestFilters, fittingQuotes } from './candidates.ts';
import { dayOf } from './newness.ts';
import { type PickState, type Ranking, rankFor } from './rank.ts';

/** Why a quote was chosen, the weightiest reason first. */
type ChoiceReason =
  /** Never shown in this channel. */
  | 'never-shown'
  /** Shown in an earlier round, not yet in this one. */
  | 'left-of-round'
  /** All that fits was shown, and it is the turn of this one again. */
  | 'new-round'
  /** Found by the order's words; said by the order's speaker. */
  | 'about'
  | 'speaker'
  /** Its article came since the last post; its article is the newest of those that remain. */
  | 'new-article'
  | 'newest-article'
  /** Nobody of this post has spoken yet; or nobody else remained. */
  | 'other-speaker'
  | 'only-speaker'
  | 'other-article'
  | 'other-topic';

/** A quote of a post and why it is there. */
export interface ChosenQuote extends Candidate {
  /** The channel's round that it counts for, from 1. Grows within a post where a new round begins in it. */
  readonly round: number;
  readonly reasons: readonly ChoiceReason[];
}

/** All that a choice depends on. */
export interface ChoiceRequest {
  readonly library: Library;
  readonly filters: DigestFilters;
  readonly count: number;
  readonly shown: ChannelHistory['shown'];
  /** When each article was first known, UTC, ms. */
  readonly firstSeen: ReadonlyMap<string, number>;
  /** When the channel's last post was chosen, UTC, ms; null before the first. */
  readonly lastPostAt: number | null;
  /** The post's date in the channel's zone. */
  readonly date: string;
}

export interface Choice {
  /** Empty where nothing fits. */
  readonly quotes: readonly ChosenQuote[];
  /** The round that begins with one of the quotes; null where none does. */
  readonly newRound: number | null;
  /** What came since the last post and fits the filters. */
  readonly newArticles: readonly ArticleHead[];
}

/**
 * Chooses a post's quotes: never shown ones first, of several speakers, from the newest articles, spread over articles
 * and topics; none again until all that fit were shown. Equal requests have equal answers.
 */
export function choose(request: ChoiceRequest): Choice {
  const { library, filters, count, shown, firstSeen, lastPostAt } = request;
  const fitting = fittingQuotes(library, filters);
  const isNew = ({ id }: ArticleHead) => lastPostAt !== null && (firstSeen.get(id) ?? 0) > lastPostAt;
  const newest = new Map(library.articles.map((article) => [article.id, dayOf(article, firstSeen)]));
  const ranking: Ranking = { date: request.date, newest, lately: lateSpeakers(fitting, shown) };

  let round = Math.max(1, ...Array.from(shown.values(), (past) => past.round));
  const first = round;
  const taken = new Set<Candidate>();
  const quotes: ChosenQuote[] = [];
  while (quotes.length < count && taken.size < fitting.length) {
    const left = fitting.filter((each) => !taken.has(each) && (shown.get(each.id)?.round ?? 0) < round);
    if (left.length === 0) {
      round += 1;
      continue;
    }
    // What was never shown comes before all that was.
    const never = left.filter(({ id }) => !shown.has(id));
    const pool = never.length > 0 ? never : left;
    const state: PickState = { pool, chosen: quotes };
    const best = rankFor(ranking, state);
    taken.add(best);
    quotes.push({ ...best, round, reasons: reasonsFor(best, state) });
  }
  const newRound = round > first && quotes.length > 0 ? round : null;
  const scope = filters.about === null && filters.speaker === null ? library.articles : articlesOf(fitting);
  return { quotes, newRound, newArticles: scope.filter(isNew) };

  function reasonsFor(quote: Candidate, { pool, chosen }: PickState): ChoiceReason[] {
    const days = articlesOf(pool).map(({ id }) => newest.get(id) ?? 0);
    const [oldest, latest] = [Math.min(...days), Math.max(...days)];
    const isNewest = oldest < latest && newest.get(quote.article.id) === latest;
    const again = chosen.some(({ speaker }) => speaker === quote.speaker);
    const past = shown.has(quote.id);
    const reasons: readonly (ChoiceReason | false)[] = [
      !past ? 'never-shown' : round > first ? 'new-round' : 'left-of-round',
      filters.about !== null && 'about',
      filters.speaker !== null && 'speaker',
      isNew(quote.article) ? 'new-article' : isNewest && 'newest-article',
      again ? 'only-speaker' : chosen.length > 0 && 'other-speaker',
      chosen.length > 0 && chosen.every(({ article }) => article.id !== quote.article.id) && 'other-article',
      chosen.length > 0 &&
        quote.topics.length > 0 &&
        chosen.every(({ topics }) => !topics.some((topic) => quote.topics.includes(topic))) &&
        'other-topic',
    ];
    return reasons.filter((reason) => reason !== false);
  }
}

function articlesOf(quotes: readonly Candidate[]): ArticleHead[] {
  return [...new Map(quotes.map(({ article }) => [article.id, article])).values()];
}

/** Who spoke in the channel's last post. */
function lateSpeakers(fitting: readonly Candidate[], shown: ChannelHistory['shown']): Set<string> {
  let latest = '';
  for (const { date } of shown.values()) if (date > latest) latest = date;
  return new Set(fitting.filter(({ id }) => shown.get(id)?.date === latest).map(({ speaker }) => speaker));
}
