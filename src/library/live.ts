import { setTimeout as sleep } from 'node:timers/promises';
import type { Library } from './library.ts';
import type { OpenedLibrary } from './opening.ts';
import type { LibraryOrigin } from './origin.ts';
import { isRefusal } from './refusal.ts';
import { LibraryThread, type RemoteLibrary } from './thread/library-thread.ts';
import { type Notice, STILL, type Take, type Updated } from './thread/protocol.ts';

/** The library of a folder, as the folder is now. It answers from a thread of its own. */
export interface LiveLibrary {
  /** As it is now. It never changes itself, and answers for a while after another has taken its place. */
  current(): Library;
  /** Takes up now what changed in the folder. */
  refresh(): Promise<void>;
  /** Lets go of everything. */
  stop(): Promise<void>;
}

/** What becomes of a library while it is used. */
export type LibraryEvent =
  /** So many files are about to be read. */
  | { readonly kind: 'reading'; readonly files: number }
  /** Another library has taken its place. */
  | { readonly kind: 'changed'; readonly opened: OpenedLibrary }
  /** What changed could not be taken up; it answers as before. */
  | { readonly kind: 'failed'; readonly error: unknown };

/** Fewer files are read before anybody asks what takes so long. */
export const MANY_FILES = 100;

/** A library that nobody has asked for so long, ms, is closed once another has taken its place. */
const IDLE = 30_000;

/**
 * Opens the library of a folder and follows the folder from then on. A library that is kept in a file answers at once, as
 * it is there, and is brought up to date beside. Null where there is no folder; rejects where it must be kept in a file
 * and cannot be.
 */
export async function openLive(
  origin: LibraryOrigin,
  report: (event: LibraryEvent) => void,
): Promise<{ readonly live: LiveLibrary; readonly opened: OpenedLibrary } | null> {
  const notice = (heard: Notice) => {
    if (heard.kind === 'reading') report(heard);
    else void refresh();
  };
  const answering = new LibraryThread(notice);
  let from = origin;
  let stopped = false;
  const first = await openNow('all').catch(async (error: unknown) => {
    await answering.stop();
    throw error;
  });
  if (first === null) {
    await answering.stop();
    return null;
  }
  let current = first;

  let refreshing: Promise<void> = Promise.resolve();
  let waiting = false;
  const refresh = () => {
    // What changes while one is under way is taken up by one more.
    if (!waiting) {
      waiting = true;
      refreshing = refreshing.then(async () => {
        waiting = false;
        if (!stopped) await refreshOnce().catch((error: unknown) => report({ kind: 'failed', error }));
      });
    }
    return refreshing;
  };
  void answering.watch(origin).catch((error: unknown) => report({ kind: 'failed', error }));
  if (current.outdated) void refresh();
  return {
    live: {
      current: () => current.library,
      refresh,
      stop: async () => {
        stopped = true;
        await answering.stop();
      },
    },
    opened: current,
  };

  /** As the folder is now, or as it was kept; null where there is no folder. */
  async function openNow(take: Take): Promise<RemoteLibrary | null> {
    let opened = await answering.open(from, take);
    if (opened === 'never read') {
      try {
        await update(take);
      } catch (error) {
        // Where nothing may be written, more memory and a slower start are better than no answers.
        if (origin.engine.kind === 'disk' || !isRefusal(error)) throw error;
        from = { ...origin, engine: { kind: 'memory' } };
      }
      opened = await answering.open(from, take);
    }
    return typeof opened === 'string' ? null : opened;
  }

  /** In a thread of its own, so that answers do not wait for it. */
  async function update(take: Take): Promise<Updated> {
    const updating = new LibraryThread(notice);
    try {
      return await updating.update(from, take);
    } finally {
      await updating.stop();
    }
  }

  /** Looks again when a file that is being written may be finished. */
  function again(): void {
    setTimeout(() => void refresh(), STILL).unref();
  }

  async function refreshOnce(): Promise<void> {
    const before = current;
    const updated = before.kept ? await update('finished') : null;
    if (updated?.unfinished === true) again();
    if (updated?.version === before.library.about.version) return;
    const next = await openNow('finished');
    // Without its folder a library answers as before.
    if (next === null) return;
    if (!next.kept && next.outdated) again();
    if (next.library.about.version === before.library.about.version) return next.library.close();
    current = next;
    report({ kind: 'changed', opened: next });
    void retire(before).catch((error: unknown) => {
      if (!stopped) report({ kind: 'failed', error });
    });
  }

  async function retire(old: RemoteLibrary): Promise<void> {
    while (performance.now() - old.lastAsked() < IDLE) await sleep(IDLE / 10, undefined, { ref: false });
    await old.library.close();
    if (!stopped) await current.renew();
  }
}
