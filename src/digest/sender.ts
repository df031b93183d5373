import type { Subscription } from '../store/subscription.ts';
import type { DigestPost } from './post.ts';

/** Which post of which channel: what the custom ids of its buttons carry. */
export interface PostName {
  readonly guild: string;
  /** Also names the subscription: a channel has one. */
  readonly channel: string;
  readonly date: string;
}

/** A platform that posts. Its methods never reject, and settle within `DELIVERY.patience`. */
export interface Sender {
  /** Sends once. A repeat with the same nonce within some minutes must not be a second message (`enforce_nonce`). */
  send(order: SendOrder): Promise<Sent>;
  /** Looks in the channel for our own message of that post, which is no older than `since` (UTC, ms). */
  findOwnPost(name: PostName, since: number): Promise<FoundPost>;
  /** Tells a server, where it can be told, that the order is paused for want of rights. */
  tellPaused(subscription: Subscription): Promise<void>;
}

export interface SendOrder extends PostName {
  /** At most 25 characters. */
  readonly nonce: string;
  readonly post: DigestPost;
}

/** What became of a request. `detail` is for the log: code, reference. */
export type Sent =
  | { readonly kind: 'sent'; readonly message: string }
  /** 50013, 50001. */
  | { readonly kind: 'rights'; readonly detail: string }
  /** 10003, or the bot is no longer in the server. */
  | { readonly kind: 'gone'; readonly detail: string }
  /** 400: the body. `detail` holds the reference that was logged. */
  | { readonly kind: 'refused'; readonly detail: string }
  /** 429, or it never left: surely not posted. `wait` is what the platform asks for, ms. */
  | { readonly kind: 'busy'; readonly detail: string; readonly wait?: number }
  /** 5xx, a timeout, a broken connection: it may have been posted. */
  | { readonly kind: 'unsure'; readonly detail: string };

export type FoundPost =
  | { readonly kind: 'found'; readonly message: string }
  /** The channel was read back to `since`, and it is not there. */
  | { readonly kind: 'absent' }
  /** The channel's history may not be read. */
  | { readonly kind: 'unreadable'; readonly detail: string }
  | { readonly kind: 'gone'; readonly detail: string }
  | { readonly kind: 'busy'; readonly detail: string; readonly wait?: number };
