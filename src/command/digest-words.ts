import type { ArticleHead } from '../article/article.ts';
import type { ChosenQuote } from '../digest/choose.ts';
import { offsetOf } from '../digest/clock.ts';
import type { LedgerEntry, PostReason } from '../store/ledger.ts';
import type { StoreProblem } from '../store/problem.ts';
import type { DigestOrder, Subscription } from '../store/subscription.ts';
import { type MessageRef, type Messages, type PlainMessageKey, say } from '../text/messages.ts';

/** `11月23日` for `2026-11-23`. */
export function dateWords(date: string, messages: Messages): string {
  const [, month = 1, day = 1] = date.split('-').map(Number);
  return messages.monthDay(month, day);
}

/** `每天 08:00（Asia/Shanghai）`, how many, and the filters; each a part of a line. */
export function orderWords(order: DigestOrder, messages: Messages): string[] {
  const { time, zone, count, about, speaker } = order;
  return [
    messages.digestEvery(time, zone),
    messages.digestCount(count),
    ...(about === null ? [] : [messages.aboutTopic(about)]),
    ...(speaker === null ? [] : [messages.onlySpeaker(speaker)]),
  ];
}

/** When an order posts next, on the clocks of its zone; while it is paused, why. */
export function nextWords({ next, zone, paused }: Subscription, messages: Messages): string {
  if (paused !== null) return paused === 'asked' ? messages.digestPaused : messages.digestPausedForRights;
  return occurrenceWords(next, zone, messages);
}

/** `下一次：11月24日 08:00`, on the clocks of a zone: an hour that they skip is shown as it will be. */
export function occurrenceWords(
  { date, due }: Subscription['next'],
  zone: string,
  messages: Messages,
): string {
  const time = new Date(due + offsetOf(zone, due) * 60_000).toISOString().slice(11, 16);
  return messages.digestNext(dateWords(date, messages), time);
}

/** `11月23日 · 发了 3 条`: a post and its outcome, as parts of a line. */
export function entryWords(entry: LedgerEntry, messages: Messages): readonly [date: string, outcome: string] {
  return [dateWords(entry.date, messages), say(messages, outcomeOf(entry))];
}

/** `没有发过、来自新文章`: why a quote was chosen, the weightiest reason first. */
export function reasonWords({ reasons }: ChosenQuote, messages: Messages): string {
  return reasons.map((reason) => messages[REASONS[reason]]).join(messages.listSeparator);
}

/** Titles that one line announces. */
const MOST_TITLES = 3;

/** The articles that came since the last post, in one line; null where there are none. */
export function newArticleWords(
  articles: readonly ArticleHead[],
  titleOf: (article: ArticleHead) => string,
  messages: Messages,
): string | null {
  if (articles.length === 0) return null;
  return messages.digestNewArticles(articles.slice(0, MOST_TITLES).map(titleOf), articles.length);
}

/** Why there is no store, for whoever runs the program. */
export function storeProblemWords(problem: StoreProblem): MessageRef {
  switch (problem.kind) {
    case 'damaged':
      return ['storeDamaged', problem.where, problem.detail];
    case 'unusable':
      return ['storeUnusable', problem.where, problem.detail];
    case 'unreachable':
      return ['storeUnreachable', problem.where, problem.detail];
    case 'newer':
      return ['storeNewer', problem.where, problem.found, problem.known];
  }
}

function outcomeOf({ state, reason, detail, quotes }: LedgerEntry): MessageRef {
  if (state === 'completed') return quotes.length === 0 ? ['postSaidNothing'] : ['postSent', quotes.length];
  if (state === 'unknown') return ['postUnknown'];
  if (reason === 'refused') return ['postRefused', detail ?? ''];
  return [reason === null ? 'postUnderWay' : OUTCOMES[reason]];
}

const OUTCOMES = {
  late: 'postLate',
  rights: 'postWithoutRights',
  gone: 'postGone',
  nothing: 'postNothing',
  off: 'postOff',
  busy: 'postBusy',
  unreadable: 'postUnknown',
} as const satisfies Record<Exclude<PostReason, 'refused'>, PlainMessageKey>;

const REASONS = {
  'never-shown': 'whyNeverShown',
  'left-of-round': 'whyLeftOfRound',
  'new-round': 'whyNewRound',
  about: 'whyAbout',
  speaker: 'whySpeaker',
  'new-article': 'whyNewArticle',
  'newest-article': 'whyNewestArticle',
  'other-speaker': 'whyOtherSpeaker',
  'only-speaker': 'whyOnlySpeaker',
  'other-article': 'whyOtherArticle',
  'other-topic': 'whyOtherTopic',
} as const satisfies Record<ChosenQuote['reasons'][number], PlainMessageKey>;
