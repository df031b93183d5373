import type { Locale } from '../text/locale.ts';

/** Where a channel lives. Each kind of process serves one of them. */
export type Platform = 'discord' | 'terminal';

/** Why a subscription does not post: somebody asked for it, or the bot lacked rights for days. */
export type PauseReason = 'asked' | 'rights';

/** What a channel ordered. A channel has one order, so the channel's id is the subscription's name. */
export interface DigestOrder {
  readonly platform: Platform;
  /** A snowflake; `0` in the terminal. */
  readonly guild: string;
  /** A snowflake, the key; `0` in the terminal. */
  readonly channel: string;
  /** Wall time `HH:MM` in `zone`. */
  readonly time: string;
  /** An IANA zone, or a fixed offset such as `UTC+08:00`. */
  readonly zone: string;
  /** Words that the search must find; null for everything. */
  readonly about: string | null;
  /** A speaker's name; null for everybody. */
  readonly speaker: string | null;
  /** Quotes a post, 1–5. */
  readonly count: number;
  /** The language of our own words in the post. */
  readonly locale: Locale;
}

/** One time at which a channel is to get its post. */
export interface Occurrence {
  /** UTC, ms. */
  readonly due: number;
  /** The date in the order's zone, `2026-11-23`. */
  readonly date: string;
}

/** An order with its state. */
export interface Subscription extends DigestOrder {
  /** Stays as it was while paused. */
  readonly next: Occurrence;
  readonly paused: PauseReason | null;
  /** Posts in a row that were refused for want of rights. */
  readonly rightsFailures: number;
  /** When it was last set, UTC, ms. */
  readonly changedAt: number;
}
