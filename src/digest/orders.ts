import type { Library } from '../library/library.ts';
import type { LedgerEntry } from '../store/ledger.ts';
import type { Store } from '../store/store.ts';
import type { DigestOrder, Occurrence, Subscription } from '../store/subscription.ts';
import { countFitting } from './candidates.ts';
import { localDate, nextOccurrence } from './clock.ts';
import { compose } from './compose.ts';
import { ORDERS } from './limits.ts';
import type { DigestPreview } from './post.ts';
import { type OrderPlace, type OrderProblem, readOrder, type TypedOrder } from './subscription.ts';

/** What the digest commands draw on. Each of the functions rejects with `StoreUnavailable`. */
export interface OrderContext {
  readonly store: Store;
  readonly library: Library;
  /** UTC, ms. */
  readonly now: number;
}

export type OrderSet =
  | { readonly ok: true; readonly status: DigestStatus }
  | { readonly ok: false; readonly problem: OrderProblem };

/** A channel's order and how it goes. */
export interface DigestStatus {
  readonly subscription: Subscription;
  /** Quotes of the library that fit its filters. */
  readonly fitting: number;
  /** Its last posts and their outcome, newest first. */
  readonly last: readonly LedgerEntry[];
}

/** Posts that a status names. */
const POSTS_NAMED = 7;

/** Sets a channel's order. The channel has one: an earlier one is replaced as a whole, and a pause is lifted. */
export async function setDigest(
  typed: TypedOrder,
  place: OrderPlace,
  context: OrderContext,
): Promise<OrderSet> {
  const { store, library, now } = context;
  const reading = await readOrder(typed, place, library);
  if (!reading.ok) return reading;
  const { order } = reading;
  const next = await nextFree(order, context);
  const stored = await store.putSubscription(order, next, ORDERS.mostInGuild, now);
  if (stored === 'too-many') return { ok: false, problem: { kind: 'too-many', most: ORDERS.mostInGuild } };
  const subscription: Subscription = { ...order, next, paused: null, rightsFailures: 0, changedAt: now };
  return { ok: true, status: await statusOf(subscription, context) };
}

/** Null where the channel has no order. */
export async function showDigest(channel: string, context: OrderContext): Promise<DigestStatus | null> {
  const subscription = await context.store.subscription(channel);
  return subscription === null ? null : statusOf(subscription, context);
}

/** All of a guild's orders, in the order of their channels' ids. */
export async function showDigests(guild: string, context: OrderContext): Promise<readonly DigestStatus[]> {
  const subscriptions = await context.store.subscriptionsOf(guild);
  return Promise.all(subscriptions.map((subscription) => statusOf(subscription, context)));
}

/** What would be posted now, and why; null where the channel has no order. */
export async function previewDigest(channel: string, context: OrderContext): Promise<DigestPreview | null> {
  const { store, library, now } = context;
  const subscription = await store.subscription(channel);
  if (subscription === null) return null;
  const { zone, paused, next } = subscription;
  const composed = await compose(library, store, subscription, localDate(zone, now), now);
  return { kind: 'digest-preview', ...composed, next: paused === null ? next : null };
}

/** False where the channel has no order. */
export function pauseDigest(channel: string, { store }: OrderContext): Promise<boolean> {
  return store.pause(channel, 'asked');
}

/** Goes on with the next post; null where the channel has no order. */
export async function resumeDigest(channel: string, context: OrderContext): Promise<Subscription | null> {
  const subscription = await context.store.subscription(channel);
  if (subscription === null) return null;
  await context.store.resume(channel, await nextFree(subscription, context));
  return context.store.subscription(channel);
}

/** False where the channel has no order. */
export function endDigest(channel: string, { store }: OrderContext): Promise<boolean> {
  return store.removeSubscription(channel);
}

async function statusOf(subscription: Subscription, { store, library }: OrderContext): Promise<DigestStatus> {
  const last = await store.lastEntries(subscription.channel, POSTS_NAMED);
  return { subscription, fitting: await countFitting(library, subscription), last };
}

/** The next time on a date that has no post yet: a channel gets one post a date, however often its order changes. */
async function nextFree(order: DigestOrder, { store, now }: OrderContext): Promise<Occurrence> {
  let next = nextOccurrence(order, now);
  while (next !== null) {
    const entry = await store.entry(order.channel, next.date);
    if (entry === null || entry.state === 'skipped') return next;
    next = nextOccurrence(order, next.due);
  }
  throw new Error(`no next time for ${order.time} in ${order.zone}`);
}
