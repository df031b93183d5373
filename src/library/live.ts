import { setTimeout as sleep } from 'node:timers/promises';
import type { ReadingProgress } from '../search/index/reading-progress.ts';
import type { Library } from './library.ts';
import type { OpenedLibrary } from './opening.ts';
import type { LibraryOrigin } from './origin.ts';
import { isRefusal } from './refusal.ts';
import { LibraryThread, type RemoteLibrary } from './thread/library-thread.ts';
import { type Notice, receivedError, STILL, type Take, type Updated } from './thread/protocol.ts';

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
  | ({ readonly kind: 'reading' } & ReadingProgress)
  /** Another library has taken its place. */
  | { readonly kind: 'changed'; readonly opened: OpenedLibrary }
  /** What changed could not be taken up; it answers as before. */
  | { readonly kind: 'failed'; readonly error: unknown };

/** A library that nobody has asked for so long, ms, is closed once another has taken its place. */
const IDLE = 30_000;

/** The first wait before a thread that ended is started anew, ms; each further one is twice as long, up to the longest. */
const RESTART = { first: 1_000, longest: 60_000 } as const;

/**
 * Opens the library of a folder and follows the folder from then on. A library that is kept in a file answers at once, as
 * it is there, and is brought up to date beside. Null where there is no folder; rejects where it must be kept in a file
 * and cannot be.
 */
export async function openLive(
  origin: LibraryOrigin,
  report: (event: LibraryEvent) => void,
  startThread: StartThread = (onNotice) => new LibraryThread(onNotice),
): Promise<{ readonly live: LiveLibrary; readonly opened: OpenedLibrary } | null> {
  const following = new Following(origin, report, startThread);
  try {
    const opened = await following.open();
    if (opened !== null) return { live: following, opened };
  } catch (error) {
    await following.stop();
    throw error;
  }
  await following.stop();
  return null;
}

type StartThread = (onNotice: (notice: Notice) => void) => LibraryThread;

class Following implements LiveLibrary {
  readonly #origin: LibraryOrigin;
  readonly #report: (event: LibraryEvent) => void;
  readonly #startThread: StartThread;
  /** The origin, or the same in memory where nothing may be written. */
  #from: LibraryOrigin;
  #answering: LibraryThread;
  #updating: LibraryThread | null = null;
  #current: RemoteLibrary | null = null;
  #refreshing: Promise<void> = Promise.resolve();
  #refreshWaits = false;
  #stopped = false;

  constructor(origin: LibraryOrigin, report: (event: LibraryEvent) => void, startThread: StartThread) {
    this.#origin = origin;
    this.#startThread = startThread;
    this.#from = origin;
    this.#report = (event) => {
      // What fails because all is let go of is no failure.
      if (!(this.#stopped && event.kind === 'failed')) report(event);
    };
    this.#answering = this.#newThread();
  }

  /** To be called once, before all others. Null where there is no folder. */
  async open(): Promise<OpenedLibrary | null> {
    const opened = await this.#openNow('all');
    if (opened === null) return null;
    this.#current = opened;
    this.#follow();
    if (opened.outdated) void this.refresh();
    return opened;
  }

  current(): Library {
    if (this.#current === null) throw new Error('no library has been opened');
    return this.#current.library;
  }

  refresh(): Promise<void> {
    // What changes while one is under way is taken up by one more.
    if (!this.#refreshWaits) {
      this.#refreshWaits = true;
      this.#refreshing = this.#refreshing.then(async () => {
        this.#refreshWaits = false;
        await this.#refreshOnce().catch((error: unknown) => this.#report({ kind: 'failed', error }));
      });
    }
    return this.#refreshing;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all([this.#answering.stop(), this.#updating?.stop()]);
  }

  #newThread(): LibraryThread {
    return this.#startThread((notice) => {
      if (notice.kind === 'reading') this.#report(notice);
      else if (notice.kind === 'changed') void this.refresh();
      else this.#report({ kind: 'failed', error: receivedError(notice.error) });
    });
  }

  /** Watches the folder, and puts another thread in the place of one that ends. */
  #follow(): void {
    const thread = this.#answering;
    // What came before the watching began is looked for then. Fails only where the thread ends, which is told below.
    thread.watch(this.#origin).then(
      () => this.refresh(),
      () => {},
    );
    void thread.ended.then(async (error) => {
      this.#report({ kind: 'failed', error });
      for (let wait: number = RESTART.first; !this.#stopped; wait = Math.min(2 * wait, RESTART.longest)) {
        await sleep(wait, undefined, { ref: false });
        if (this.#stopped) return;
        try {
          this.#answering = this.#newThread();
          const opened = await this.#openNow('all');
          if (opened === null) continue;
          this.#current = opened;
          this.#report({ kind: 'changed', opened });
          return this.#follow();
        } catch (problem) {
          this.#report({ kind: 'failed', error: problem });
          await this.#answering.stop();
        }
      }
    });
  }

  /** As the folder is now, or as it was kept; null where there is no folder. */
  async #openNow(take: Take): Promise<RemoteLibrary | null> {
    let opened = await this.#answering.open(this.#from, take);
    if (opened === 'never read') {
      try {
        await this.#update(take);
      } catch (error) {
        // Where nothing may be written, more memory and a slower start are better than no answers.
        if (this.#origin.engine.kind === 'disk' || !isRefusal(error)) throw error;
        this.#from = { ...this.#origin, engine: { kind: 'memory' } };
      }
      opened = await this.#answering.open(this.#from, take);
    }
    return typeof opened === 'string' ? null : opened;
  }

  /** In a thread of its own, so that answers do not wait for it. */
  async #update(take: Take): Promise<Updated> {
    const thread = this.#newThread();
    this.#updating = thread;
    try {
      return await thread.update(this.#from, take);
    } finally {
      this.#updating = null;
      await thread.stop();
    }
  }

  async #refreshOnce(): Promise<void> {
    const before = this.#current;
    if (this.#stopped || before === null) return;
    const { version } = before.library.about;
    const updated = before.written === null ? null : await this.#update('finished');
    if (updated?.unfinished === true) this.#refreshLater();
    if (updated !== null && updated.written === before.written) return;
    const next = await this.#openNow('finished');
    // Without its folder a library answers as before.
    if (next === null) return;
    if (next.written === null && next.outdated) this.#refreshLater();
    const isSame = next.library.about.version === version;
    if (next.written === null && isSame) return next.library.close();
    // Also where its words are the same: the file is in another state, which the one before cannot be renewed to.
    this.#current = next;
    if (!isSame) this.#report({ kind: 'changed', opened: next });
    this.#retire(before).catch((error: unknown) => this.#report({ kind: 'failed', error }));
  }

  /** When a file that is being written may be finished. */
  #refreshLater(): void {
    setTimeout(() => void this.refresh(), STILL).unref();
  }

  /** Closes a library that another has taken the place of. */
  async #retire(old: RemoteLibrary): Promise<void> {
    while (performance.now() - old.lastAsked() < IDLE) await sleep(IDLE / 10, undefined, { ref: false });
    if (this.#stopped) return;
    await old.library.close();
    while (!this.#stopped && (await this.#current?.renew()) === false)
      await sleep(IDLE, undefined, { ref: false });
  }
}
