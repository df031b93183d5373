import type { StoreOpening } from './open.ts';
import type { StoreProblem } from './problem.ts';
import type { Store } from './store.ts';

/** A store that is opened when first needed, and again for as long as its server cannot be reached. */
export interface KeptStore {
  /** The store; null where it cannot be had now. */
  get(): Promise<Store | null>;
  /** Hears of the store once it is open, which may have been before. */
  whenOpen(hear: (store: Store) => void): void;
  close(): Promise<void>;
}

/** How long after a server could not be reached it is tried again, ms. */
const RETRY_MS = 15_000;

/** `report` hears once why the store cannot be had; `retryMs` is for tests. */
export function keepStore(
  open: () => Promise<StoreOpening>,
  report: (problem: StoreProblem) => void,
  retryMs: number = RETRY_MS,
): KeptStore {
  let store: Store | null = null;
  let trying: Promise<Store | null> | null = null;
  let retry: NodeJS.Timeout | undefined;
  let told = false;
  let closed = false;
  const hearing: ((store: Store) => void)[] = [];
  return {
    get,
    whenOpen(hear) {
      if (store === null) hearing.push(hear);
      else hear(store);
    },
    async close() {
      closed = true;
      clearTimeout(retry);
      hearing.length = 0;
      await (await trying)?.close();
    },
  };

  /** While a further try is waited for, the last one's answer stands. */
  function get(): Promise<Store | null> {
    trying ??= tryOnce();
    return trying;
  }

  async function tryOnce(): Promise<Store | null> {
    const opening = await open();
    if (opening.ok) {
      store = opening.store;
      for (const hear of hearing.splice(0)) hear(store);
      return store;
    }
    if (!told) report(opening.problem);
    told = true;
    if (opening.problem.kind !== 'unreachable' || closed) return null;
    retry = setTimeout(() => {
      trying = tryOnce();
    }, retryMs);
    // A program that has nothing else to do need not wait for a server.
    retry.unref();
    return null;
  }
}
