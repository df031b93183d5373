import { Worker } from 'node:worker_threads';
import type { Library } from '../library.ts';
import type { LibraryOrigin } from '../origin.ts';
import {
  type Asked,
  type Notice,
  type NotOpened,
  type OpenedThere,
  type Reply,
  type Request,
  receivedError,
  type Take,
  type Updated,
} from './protocol.ts';

/** A library that answers from a thread of its own. */
export interface RemoteLibrary extends Omit<OpenedThere, 'library' | 'about'> {
  readonly library: Library;
  /** Lets the file's log be taken into the file: to be called once no older library reads it. False: to be tried again. */
  renew(): Promise<boolean>;
  /** When it was last asked, ms of a clock that never goes back; now, while it is being asked. */
  lastAsked(): number;
}

type Wish = Request extends infer Each ? (Each extends Request ? Omit<Each, 'number'> : never) : never;

interface Waiting {
  resolve(value: never): void;
  reject(error: unknown): void;
}

/**
 * A thread that holds libraries and answers from them, so that nothing that is asked of them keeps this one from its
 * work. Every method rejects with what failed there.
 */
export class LibraryThread {
  readonly #worker = new Worker(new URL('worker.mjs', import.meta.url), {
    // What a question leaves behind is soon cleared away: a young heap of the usual size takes 50 MB for nothing.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  readonly #waiting = new Map<number, Waiting>();
  #number = 0;
  #endedBy: Error | null = null;
  /** Fulfilled when the thread ends, with why. */
  readonly ended: Promise<Error>;
  #tellEnd: (error: Error) => void = () => {};

  constructor(onNotice: (notice: Notice) => void = () => {}) {
    this.ended = new Promise((resolve) => {
      this.#tellEnd = resolve;
    });
    this.#worker.on('message', (message: Reply | Notice) => {
      if ('kind' in message) onNotice(message);
      else this.#answered(message);
    });
    this.#worker.on('error', (error) => this.#end(error));
    this.#worker.on('exit', () => this.#end(new Error('the thread of the library has ended')));
    // A program that has nothing else to do ends.
    this.#worker.unref();
  }

  /** Opens a library: one that is kept in a file as it is there. */
  async open(origin: LibraryOrigin, take: Take): Promise<RemoteLibrary | NotOpened> {
    const opened = await this.#ask<OpenedThere | NotOpened>({ kind: 'open', origin, take });
    return typeof opened === 'string' ? opened : this.#remote(opened);
  }

  /** Brings a library's file up to date. */
  update(origin: LibraryOrigin, take: Take): Promise<Updated> {
    return this.#ask({ kind: 'update', origin, take });
  }

  /** Tells from then on when something in the folder changes. */
  watch(origin: LibraryOrigin): Promise<void> {
    return this.#ask({ kind: 'watch', origin });
  }

  /** Ends the thread, whatever it is at. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #remote({ library: number, about, ...rest }: OpenedThere): RemoteLibrary {
    let asking = 0;
    let lastAsked = performance.now();
    const method =
      <Method extends Asked>(name: Method) =>
      async (...given: Parameters<Library[Method]>): Promise<Awaited<ReturnType<Library[Method]>>> => {
        asking++;
        try {
          return await this.#ask<Awaited<ReturnType<Library[Method]>>>({
            kind: 'ask',
            library: number,
            method: name,
            given,
          });
        } finally {
          asking--;
          lastAsked = performance.now();
        }
      };
    const library: Library = {
      about,
      ask: method('ask'),
      nearest: method('nearest'),
      findSpeakers: method('findSpeakers'),
      speakers: method('speakers'),
      quotesBy: method('quotesBy'),
      topics: method('topics'),
      rarestWords: method('rarestWords'),
      articles: method('articles'),
      passage: method('passage'),
      passagesOf: method('passagesOf'),
      fresh: method('fresh'),
      articleIds: method('articleIds'),
      keptSlices: method('keptSlices'),
      close: method('close'),
    };
    const renew = () => this.#ask<boolean>({ kind: 'renew', library: number });
    return { ...rest, library, renew, lastAsked: () => (asking > 0 ? performance.now() : lastAsked) };
  }

  #ask<T>(wish: Wish): Promise<T> {
    if (this.#endedBy !== null) return Promise.reject(this.#endedBy);
    const number = this.#number++;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage({ ...wish, number } as Request);
    });
  }

  #answered(reply: Reply): void {
    const waiting = this.#waiting.get(reply.number);
    this.#waiting.delete(reply.number);
    if (this.#waiting.size === 0) this.#worker.unref();
    if (reply.ok) waiting?.resolve(reply.value as never);
    else waiting?.reject(receivedError(reply.error));
  }

  #end(error: Error): void {
    const reason = this.#endedBy ?? error;
    this.#endedBy = reason;
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
    this.#tellEnd(reason);
  }
}
