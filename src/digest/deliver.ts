import type { Library } from '../library/library.ts';
import type { Claim, LedgerEntry, PostReason } from '../store/ledger.ts';
import type { Store } from '../store/store.ts';
import type { Subscription } from '../store/subscription.ts';
import { compose } from './compose.ts';
import { DELIVERY } from './limits.ts';
import { nonceOf } from './nonce.ts';
import type { DigestPost } from './post.ts';
import type { Sender } from './sender.ts';

/** What delivering draws on. */
export interface Delivery {
  readonly store: Store;
  readonly sender: Sender;
  /** The newest one; a post uses the one that it starts with. */
  readonly library: () => Library;
  /** UTC, ms. */
  readonly clock: () => number;
}

/** What became of a post that was taken up. */
export type Delivered =
  | { readonly kind: 'posted'; readonly message: string }
  /** `order` is what it did to the subscription. */
  | {
      readonly kind: 'skipped';
      readonly reason: PostReason;
      readonly detail: string | null;
      readonly order: 'kept' | 'paused' | 'removed';
    }
  | { readonly kind: 'unknown'; readonly detail: string }
  | { readonly kind: 'postponed'; readonly until: number; readonly detail: string }
  /** Another process took it up meanwhile. */
  | { readonly kind: 'lost' };

/**
 * Moves one post on: to its end, or to a later try. A process may end at any point of it: what was only claimed is
 * sent by the next one, what was started is first looked for in the channel. Rejects with `StoreUnavailable`; the
 * post is then taken up again when its lease is over.
 */
export async function deliver(claim: Claim, delivery: Delivery): Promise<Delivered> {
  const { entry, subscription } = claim;
  if (entry.state === 'started') {
    const resolved = await resolve(entry, delivery);
    if (resolved !== null) return resolved;
  }
  const now = delivery.clock();
  if (subscription === null || subscription.paused !== null) return skip(entry, 'off', null, delivery);
  if (now - entry.due >= DELIVERY.latest) return skip(entry, entry.reason ?? 'late', entry.detail, delivery);

  const { store, library } = delivery;
  const { post, silent } = await compose(library(), store, subscription, entry.date, now);
  if (silent) return skip(entry, 'nothing', null, delivery);
  return send(entry, subscription, post, delivery);
}

/** Finds out whether a post that was started stands in its channel; null where it surely does not. */
async function resolve(entry: LedgerEntry, delivery: Delivery): Promise<Delivered | null> {
  const { store, sender, clock } = delivery;
  const found = await sender.findOwnPost(entry, entry.due - DELIVERY.clockError);
  switch (found.kind) {
    case 'absent':
      return null;
    case 'found':
      return complete(entry, found.message, delivery);
    case 'gone':
      return skip(entry, 'gone', found.detail, delivery);
    case 'busy':
      if (clock() - entry.due < DELIVERY.latest) return postpone(entry, found, false, delivery);
      break;
    case 'unreadable':
      break;
  }
  if (!(await store.giveUp(entry, found.detail, clock()))) return { kind: 'lost' };
  return { kind: 'unknown', detail: found.detail };
}

async function send(
  entry: LedgerEntry,
  subscription: Subscription,
  post: DigestPost,
  delivery: Delivery,
): Promise<Delivered> {
  const { store, sender, clock } = delivery;
  const { guild, channel, date } = entry;
  const quotes = post.quotes.map(({ id, round }) => ({ quote: id, round }));
  const now = clock();
  if (!(await store.start(entry, quotes, now, now + DELIVERY.lease))) return { kind: 'lost' };

  const sent = await sender.send({ guild, channel, date, nonce: nonceOf(channel, date), post });
  switch (sent.kind) {
    case 'sent':
      return complete(entry, sent.message, delivery);
    case 'busy':
      return postpone(entry, sent, true, delivery);
    case 'unsure':
      return postpone(entry, sent, false, delivery);
    case 'gone':
    case 'refused':
      return skip(entry, sent.kind, sent.detail, delivery);
    case 'rights': {
      const skipped = await skip(entry, 'rights', sent.detail, delivery);
      if (skipped.kind === 'skipped' && skipped.order === 'paused') await sender.tellPaused(subscription);
      return skipped;
    }
  }
}

async function complete(entry: LedgerEntry, message: string, { store, clock }: Delivery): Promise<Delivered> {
  await store.complete(entry, message, clock());
  return { kind: 'posted', message };
}

async function skip(
  entry: LedgerEntry,
  reason: PostReason,
  detail: string | null,
  { store, clock }: Delivery,
): Promise<Delivered> {
  const now = clock();
  const order = await store.skip(entry, { reason, detail, now, pauseAfter: DELIVERY.pauseAfter });
  return order === 'lost' ? { kind: 'lost' } : { kind: 'skipped', reason, detail, order };
}

/** To be tried again, each time after twice the wait. */
async function postpone(
  entry: LedgerEntry,
  { detail, wait = 0 }: { readonly detail: string; readonly wait?: number },
  unsent: boolean,
  { store, clock }: Delivery,
): Promise<Delivered> {
  const backoff = Math.min(DELIVERY.firstRetry * 2 ** (entry.attempts - 1), DELIVERY.longestRetry);
  const until = clock() + Math.max(wait, backoff);
  const mine = await store.postpone(entry, { takeAt: until, unsent, reason: 'busy', detail });
  return mine ? { kind: 'postponed', until, detail } : { kind: 'lost' };
}
