import type { ArticleHead } from '../article/article.ts';
import type { DigestOrder, Occurrence } from '../store/subscription.ts';
import type { DigestFilters } from './candidates.ts';
import type { ChosenQuote } from './choose.ts';

/** What is posted and previewed, as plain data. Each platform turns it into what people see. */
export interface DigestPost {
  readonly kind: 'digest';
  readonly order: DigestOrder;
  /** The date in the order's zone, for the heading. */
  readonly date: string;
  /** Empty: nothing fits `filters`, and one line says so. */
  readonly quotes: readonly ChosenQuote[];
  readonly filters: DigestFilters;
  /** The round that begins with the first quote whose `round` it is, to be said there; null where none begins. */
  readonly newRound: number | null;
  /** To be announced in one line. */
  readonly newArticles: readonly ArticleHead[];
}

/** What would be posted now, and when the next post is. */
export interface DigestPreview {
  readonly kind: 'digest-preview';
  /** Without quotes also where the channel was told so before and the real post would be silence (`silent`). */
  readonly post: DigestPost;
  readonly silent: boolean;
  /** Null while paused. */
  readonly next: Occurrence | null;
}
