import type { ArticleHead } from '../article/article.ts';
import { dayOfDate, dayOfInstant } from '../article/day.ts';
import type { Library } from '../library/library.ts';
import type { ChannelHistory } from '../store/ledger.ts';
import { type Candidate, type DigestFilters, fittingQuotes, speakerOf } from './candidates.ts';
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

/** When articles were first known. */
export interface ArticleTimes {
  /** Of these articles, by id, UTC, ms. */
  firstSeen(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The ids of articles first known after an instant, UTC, ms, at most so many. */
  since(after: number, most: number): Promise<readonly string[]>;
}

/** All that a choice depends on. */
export interface ChoiceRequest {
  readonly library: Library;
  readonly filters: DigestFilters;
  readonly count: number;
  readonly shown: ChannelHistory['shown'];
  readonly times: ArticleTimes;
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
export async function choose(request: ChoiceRequest): Promise<Choice> {
  const { library, filters, count, shown, times, lastPostAt } = request;
  let round = Math.max(1, ...Array.from(shown.values(), (past) => past.round));
  const fitting = await enoughToChoose(request, round);
  const seen = await times.firstSeen(articlesOf(fitting).map(({ id }) => id));
  const isNew = ({ id }: ArticleHead) => lastPostAt !== null && (seen.get(id) ?? 0) > lastPostAt;
  const newest = new Map(
    articlesOf(fitting).map(({ id, date }) => [id, dayOfDate(date) ?? dayOfInstant(seen.get(id) ?? 0)]),
  );
  const ranking: Ranking = { date: request.date, newest, lately: await lateSpeakers(library, shown) };

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
  const filtered = filters.about !== null || filters.speaker !== null;
  const newArticles = filtered ? articlesOf(fitting).filter(isNew) : await newArticlesOf(request);
  return { quotes, newRound, newArticles };

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

/** Quotes to choose from: never shown ones; where they are too few, what the round has left; then all others. */
async function enoughToChoose(
  { library, filters, count, shown, times, lastPostAt }: ChoiceRequest,
  round: number,
): Promise<readonly Candidate[]> {
  const fitting = await fittingQuotes(library, filters);
  const ofRound = [...shown].filter(([, past]) => past.round >= round).map(([id]) => id);
  const found = new Map<string, Candidate>();
  // What came since the last post, which may give no date to tell that it is new.
  const fresh = lastPostAt === null ? [] : await times.since(lastPostAt, MOST_NEW_LOOKED_AT);
  for (const each of await fitting(shown.keys(), fresh)) found.set(each.id, each);
  for (const [at, except] of [[...shown.keys()], ofRound, []].entries()) {
    if (at > 0 && found.size >= count) break;
    for (const each of await fitting(except)) found.set(each.id, each);
  }
  return [...found.values()];
}

/** New articles whose quotes are looked at for one post. */
const MOST_NEW_LOOKED_AT = 50;

/** New articles that a post looks up: more come at once only when a whole archive does. */
const MOST_NEW = 1_000;

/** What came to the library since the last post. */
async function newArticlesOf({ library, times, lastPostAt }: ChoiceRequest): Promise<readonly ArticleHead[]> {
  if (lastPostAt === null) return [];
  const ids = await times.since(lastPostAt, MOST_NEW);
  if (ids.length === 0) return [];
  return (await library.articles({ by: 'id', ids }, { from: 0, most: MOST_NEW })).items;
}

/** Who spoke in the channel's last post. */
async function lateSpeakers(library: Library, shown: ChannelHistory['shown']): Promise<Set<string>> {
  let latest = '';
  for (const { date } of shown.values()) if (date > latest) latest = date;
  const quotes = [...shown].filter(([, { date }]) => date === latest).map(([id]) => id);
  if (quotes.length === 0) return new Set();
  const found = await library.fresh({
    speakers: null,
    articles: null,
    quotes,
    except: [],
    most: quotes.length,
  });
  return new Set(found.map(speakerOf));
}
