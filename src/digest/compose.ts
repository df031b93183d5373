import type { Library } from '../library/library.ts';
import type { Store } from '../store/store.ts';
import type { Subscription } from '../store/subscription.ts';
import { choose } from './choose.ts';
import type { DigestPost } from './post.ts';

export interface Composed {
  readonly post: DigestPost;
  /** Nothing fits and the channel was told so: nothing is to be sent. */
  readonly silent: boolean;
}

/** Makes a channel's post of a date from what it has seen. Rejects with `StoreUnavailable`. */
export async function compose(
  library: Library,
  store: Store,
  subscription: Subscription,
  date: string,
  now: number,
): Promise<Composed> {
  const firstSeen = await firstSeenOf(library, store, now);
  const { shown, last } = await store.history(subscription.channel);
  const { about, speaker, count } = subscription;
  const filters = { about, speaker };
  const lastPostAt = last?.startedAt ?? null;
  const choice = choose({ library, filters, count, shown, firstSeen, lastPostAt, date });
  const post: DigestPost = { kind: 'digest', order: subscription, date, filters, ...choice };
  // Filters that were changed since have not been told of.
  const told = last !== null && last.quotes.length === 0 && (lastPostAt ?? 0) >= subscription.changedAt;
  return { post, silent: choice.quotes.length === 0 && told };
}

/** When a library's articles were first known is asked once for each library: they do not change. */
const known = new WeakMap<Store, WeakMap<Library, Promise<ReadonlyMap<string, number>>>>();

function firstSeenOf(library: Library, store: Store, now: number): Promise<ReadonlyMap<string, number>> {
  const ofStore = known.get(store) ?? new WeakMap<Library, Promise<ReadonlyMap<string, number>>>();
  known.set(store, ofStore);
  const asked = ofStore.get(library);
  if (asked !== undefined) return asked;
  const ids = library.articles.map(({ id }) => id);
  const asking = store.noteArticles(ids, now).catch((error: unknown) => {
    ofStore.delete(library);
    throw error;
  });
  ofStore.set(library, asking);
  return asking;
}
