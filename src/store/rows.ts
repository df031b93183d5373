import { chooseLocale } from '../text/locale.ts';
import type { LedgerEntry, ShownQuote } from './ledger.ts';
import type { LedgerRow, SubscriptionRow } from './schema.ts';
import { shardKey } from './shard.ts';
import type { DigestOrder, Occurrence, Subscription } from './subscription.ts';

export function toSubscription(row: SubscriptionRow): Subscription {
  const { platform, guild, channel, time, zone, about, speaker, count, paused } = row;
  return {
    platform,
    guild,
    channel,
    time,
    zone,
    about,
    speaker,
    count,
    locale: chooseLocale(row.locale),
    next: { due: row.next_due, date: row.next_date },
    paused,
    rightsFailures: row.rights_failures,
    changedAt: row.changed_at,
  };
}

export function newSubscriptionRow(order: DigestOrder, next: Occurrence, now: number): SubscriptionRow {
  const { platform, guild, channel, time, zone, about, speaker, count, locale } = order;
  return {
    channel,
    platform,
    guild,
    shard_key: shardKey(guild),
    time,
    zone,
    about,
    speaker,
    count,
    locale,
    next_due: next.due,
    next_date: next.date,
    paused: null,
    rights_failures: 0,
    changed_at: now,
  };
}

export function toEntry(row: LedgerRow): LedgerEntry {
  const { channel, date, platform, guild, due, state, reason, detail, attempts, message } = row;
  return {
    channel,
    date,
    platform,
    guild,
    due,
    state,
    reason,
    detail,
    attempts,
    takeAt: row.take_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    quotes: readQuotes(row),
    message,
  };
}

/** A post that was just claimed for an order. */
export function newLedgerRow(order: SubscriptionRow, { due, date }: Occurrence, takeAt: number): LedgerRow {
  const { channel, platform, guild, shard_key } = order;
  return {
    channel,
    date,
    platform,
    guild,
    shard_key,
    due,
    state: 'claimed',
    reason: null,
    detail: null,
    attempts: 1,
    take_at: takeAt,
    started_at: null,
    finished_at: null,
    quotes: '[]',
    message: null,
  };
}

/** Only this program writes the column. */
export function readQuotes({ quotes }: Pick<LedgerRow, 'quotes'>): readonly ShownQuote[] {
  return JSON.parse(quotes) as readonly ShownQuote[];
}
