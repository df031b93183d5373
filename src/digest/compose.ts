import type { Library } from '../library/library.ts';
import type { Store } from '../store/store.ts';
import type { Subscription } from '../store/subscription.ts';
import { type ArticleTimes, choose } from './choose.ts';
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
  await noted(library, store, now);
  const { shown, last } = await store.history(subscription.channel);
  const { about, speaker, count } = subscription;
  const filters = { about, speaker };
  const lastPostAt = last?.startedAt ?? null;
  const times: ArticleTimes = {
    firstSeen: (ids) => store.noteArticles(ids, now),
    since: store.articlesSince,
  };
  const choice = await choose({ library, filters, count, shown, times, lastPostAt, date });
  const post: DigestPost = { kind: 'digest', order: subscription, date, filters, ...choice };
  // Filters that were changed since have not been told of.
  const told = last !== null && last.quotes.length === 0 && (lastPostAt ?? 0) >= subscription.changedAt;
  return { post, silent: choice.quotes.length === 0 && told };
}

/** Article ids noted at once. */
const NOTED_AT_ONCE = 1_000;

/** That a library's articles are known is noted once for each library: they do not change. */
const notedBy = new WeakMap<Store, WeakMap<Library, Promise<void>>>();

function noted(library: Library, store: Store, now: number): Promise<void> {
  const ofStore = notedBy.get(store) ?? new WeakMap<Library, Promise<void>>();
  notedBy.set(store, ofStore);
  const before = ofStore.get(library);
  if (before !== undefined) return before;
  const noting = noteAll(library, store, now).catch((error: unknown) => {
    ofStore.delete(library);
    throw error;
  });
  ofStore.set(library, noting);
  return noting;
}

async function noteAll(library: Library, store: Store, now: number): Promise<void> {
  for (let from = 0; from < library.about.articles; from += NOTED_AT_ONCE) {
    const { items } = await library.articleIds({ from, most: NOTED_AT_ONCE });
    await store.noteArticles(items, now);
  }
}
