import type { PostReason, PostState } from './ledger.ts';
import type { PauseReason, Platform } from './subscription.ts';

/** The tables as the newest migration leaves them. Integers and text only: they mean the same on both engines. */
export interface Schema {
  subscriptions: SubscriptionRow;
  ledger: LedgerRow;
  shown: ShownRow;
  articles: ArticleRow;
  schema_version: { version: number };
}

export interface SubscriptionRow {
  channel: string;
  platform: Platform;
  guild: string;
  /** `shardKey(guild)`, so that a claim can be narrowed to shards in SQL. */
  shard_key: number;
  time: string;
  zone: string;
  about: string | null;
  speaker: string | null;
  count: number;
  locale: string;
  next_due: number;
  next_date: string;
  paused: PauseReason | null;
  rights_failures: number;
  changed_at: number;
}

export interface LedgerRow {
  channel: string;
  date: string;
  platform: Platform;
  guild: string;
  shard_key: number;
  due: number;
  state: PostState;
  reason: PostReason | null;
  detail: string | null;
  attempts: number;
  take_at: number;
  started_at: number | null;
  finished_at: number | null;
  /** JSON of `ShownQuote[]`. */
  quotes: string;
  message: string | null;
}

/** The last time a channel saw a quote. */
interface ShownRow {
  channel: string;
  quote: string;
  round: number;
  date: string;
}

interface ArticleRow {
  id: string;
  first_seen: number;
}
