import type { ChannelHistory, Claim, LedgerEntry, PostReason, ShownQuote } from './ledger.ts';
import type { DigestOrder, Occurrence, PauseReason, Platform, Subscription } from './subscription.ts';

/** Durable state. Every method rejects with `StoreUnavailable` where the database does not answer; times are UTC, ms. */
export interface Store {
  readonly engine: 'sqlite' | 'postgres';
  subscription(channel: string): Promise<Subscription | null>;
  /** In the order of their channels' ids. */
  subscriptionsOf(guild: string): Promise<readonly Subscription[]>;
  /** Sets a channel's order, also in place of an earlier one, and lifts a pause; refused over `most` a guild. */
  putSubscription(
    order: DigestOrder,
    next: Occurrence,
    most: number,
    now: number,
  ): Promise<'stored' | 'too-many'>;
  /** False where the channel has no order. */
  pause(channel: string, reason: PauseReason): Promise<boolean>;
  resume(channel: string, next: Occurrence): Promise<boolean>;
  /** Ends an order; what the channel has seen stays known, so that a new order does not repeat it. */
  removeSubscription(channel: string): Promise<boolean>;
  /** Ends all orders of a guild that the bot has left; gives how many. */
  removeGuild(guild: string): Promise<number>;
  /** Computes next times anew, as after a change of time zone rules; gives how many moved. */
  replan(reach: Reach, next: (subscription: Subscription) => Occurrence | null): Promise<number>;

  /** Takes due orders, writes their posts and next times in one step; no two callers get the same one. */
  claimDue(take: Take, plan: Plan): Promise<Taken>;
  /** Takes posts that were left open: by a process that ended, or to be tried again. */
  takeOpen(take: Take): Promise<Taken>;
  /** Notes what is about to be sent. False: another process has the post, nothing may be sent. */
  start(entry: LedgerEntry, quotes: readonly ShownQuote[], now: number, takeAt: number): Promise<boolean>;
  /** Leaves a post to be taken up again at `takeAt`; `unsent` where it is sure that nothing was sent. */
  postpone(entry: LedgerEntry, postponement: Postponement): Promise<boolean>;
  /** The message stands in the channel, whoever has the post: counts what it shows as shown. */
  complete(entry: LedgerEntry, message: string, now: number): Promise<void>;
  /** It may have been sent and nobody can tell: counts as shown, is never sent again. */
  giveUp(entry: LedgerEntry, detail: string | null, now: number): Promise<boolean>;
  /** It was not sent and will not be. */
  skip(entry: LedgerEntry, skipping: Skipping): Promise<Skipped>;

  /** The post of a channel and local date. */
  entry(channel: string, date: string): Promise<LedgerEntry | null>;
  /** A channel's last posts, newest first. */
  lastEntries(channel: string, limit: number): Promise<readonly LedgerEntry[]>;
  history(channel: string): Promise<ChannelHistory>;
  /** Notes articles that were not known before `now`; gives when each of them was first seen. */
  noteArticles(ids: readonly string[], now: number): Promise<ReadonlyMap<string, number>>;
  /** Articles first seen after an instant, at most so many, the latest first. */
  articlesSince(after: number, most: number): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The channels that a process serves: those of its platform and, on Discord, of its gateway shards. */
export interface Reach {
  readonly platform: Platform;
  readonly shards: readonly number[];
  readonly shardCount: number;
}

/** What to take: at most `limit`, for this process alone until `takeAt`. */
export interface Take {
  readonly reach: Reach;
  readonly now: number;
  readonly limit: number;
  readonly takeAt: number;
}

export interface Taken {
  readonly claims: readonly Claim[];
  /** Whether `limit` was reached, so that it is worth asking again at once. */
  readonly more: boolean;
}

/** What becomes of a due order. Must be pure: it is called inside the claim. */
export type Plan = (subscription: Subscription) => {
  /** To be posted now; null where it is too late for that. */
  readonly post: Occurrence | null;
  /** Noted as skipped, `late`. */
  readonly missed: readonly Occurrence[];
  readonly next: Occurrence;
};

interface Postponement {
  readonly takeAt: number;
  readonly unsent: boolean;
  readonly reason: PostReason;
  readonly detail: string | null;
}

interface Skipping {
  readonly reason: PostReason;
  readonly detail: string | null;
  readonly now: number;
  /** With `rights`: after how many such posts in a row the order is paused. */
  readonly pauseAfter?: number;
}

/** What a skipped post did to its order: `lost` where another process has the post, and nothing was done. */
type Skipped = 'lost' | 'kept' | 'paused' | 'removed';
