import type { DigestOutcome } from '../command/digest-outcome.ts';
import type { ChosenQuote } from '../digest/choose.ts';
import type { DigestStatus } from '../digest/orders.ts';
import type { LedgerEntry } from '../store/ledger.ts';

/** What a command of the digest answered as the object that `--json` prints; times are UTC, ISO 8601. */
export function digestToJson(outcome: DigestOutcome): object {
  switch (outcome.kind) {
    case 'digest-shown':
      return { done: outcome.done, ...statusToJson(outcome.status) };
    case 'digest-absent':
      return { done: null, order: null };
    case 'digest-ended':
      return { done: 'ended', order: null };
    case 'digest-preview': {
      const { post, silent, next } = outcome;
      return { date: post.date, silent, next: timeOf(next?.due), quotes: post.quotes.map(quoteToJson) };
    }
  }
}

function statusToJson({ subscription, fitting, last }: DigestStatus) {
  const { time, zone, about, speaker, count, paused, next } = subscription;
  return {
    order: { time, timezone: zone, about, speaker, count },
    paused,
    next: paused === null ? timeOf(next.due) : null,
    fitting,
    posts: last.map(({ date, state, reason, quotes }: LedgerEntry) => ({
      date,
      state,
      reason,
      quotes: quotes.map(({ quote }) => quote),
    })),
  };
}

function quoteToJson({ id, passage, quote, round, reasons }: ChosenQuote) {
  const { form, text, speaker, confidence } = quote;
  return {
    id,
    passage: passage.id,
    title: passage.article.title,
    form,
    text,
    speaker,
    confidence,
    round,
    reasons,
  };
}

function timeOf(at: number | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString();
}
