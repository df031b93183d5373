import type { Platform, Subscription } from './subscription.ts';

/**
 * How far a post has come. `claimed`: one process has it, nothing was sent. `started`: it may have been sent.
 * `completed`, `unknown` (sent or not, nobody can tell; never sent again) and `skipped` are final.
 */
export type PostState = 'claimed' | 'started' | 'completed' | 'unknown' | 'skipped';

/**
 * Why a post was skipped, is tried again, or is unknown.
 * `late`: over six hours late. `rights`: the bot may not post. `gone`: channel or server is no more. `refused`: the
 * body was refused. `nothing`: nothing fits, as was said before. `off`: ordered off or paused meanwhile.
 * `busy`: the platform cannot take it now. `unreadable`: the channel cannot be read back.
 */
export type PostReason = 'late' | 'rights' | 'gone' | 'refused' | 'nothing' | 'off' | 'busy' | 'unreadable';

/** A quote that a post shows, and the round of the channel that it was shown in. */
export interface ShownQuote {
  /** A quote's id. */
  readonly quote: string;
  /** From 1. */
  readonly round: number;
}

/** One post of one channel for one local date: the ledger has at most one. Times are UTC, ms. */
export interface LedgerEntry {
  readonly channel: string;
  readonly date: string;
  readonly platform: Platform;
  readonly guild: string;
  readonly due: number;
  readonly state: PostState;
  readonly reason: PostReason | null;
  /** What the platform said, for the log and its reference; null where there is nothing to add. */
  readonly detail: string | null;
  /** How often it was taken up. Who took it up last is the only one who may move it on. */
  readonly attempts: number;
  /** While open: when anybody may take it up again. */
  readonly takeAt: number;
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
  /** What was chosen when it was started; empty where the post only says that nothing fits. */
  readonly quotes: readonly ShownQuote[];
  /** The platform's id of the message. */
  readonly message: string | null;
}

/** A post that this process may work on until `entry.takeAt`. */
export interface Claim {
  readonly entry: LedgerEntry;
  /** Null where the order is no more. */
  readonly subscription: Subscription | null;
}

/** What a channel has seen, as far as choosing needs to know. */
export interface ChannelHistory {
  /** By quote id, the last time it was shown. */
  readonly shown: ReadonlyMap<string, { readonly round: number; readonly date: string }>;
  /** The last post that was sent, or may have been. */
  readonly last: LedgerEntry | null;
}
