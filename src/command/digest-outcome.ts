import type { DigestStatus } from '../digest/orders.ts';
import type { DigestPreview } from '../digest/post.ts';
import type { Subscription } from '../store/subscription.ts';

/** What the digest's actions answer, as plain data. */
export type DigestOutcome = DigestShown | DigestAbsent | DigestEnded | DigestPreview;

/** A channel's order, after what was done with it. */
export interface DigestShown {
  readonly kind: 'digest-shown';
  readonly done: 'set' | 'resumed' | 'paused' | null;
  readonly status: DigestStatus;
  /** The server's other orders, where all were asked for. */
  readonly others: readonly Subscription[];
}

/** The channel has no order. */
interface DigestAbsent {
  readonly kind: 'digest-absent';
  readonly others: readonly Subscription[];
}

interface DigestEnded {
  readonly kind: 'digest-ended';
}
