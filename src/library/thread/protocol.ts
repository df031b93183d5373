import type { FileProblem } from '../../article/problem.ts';
import type { About } from '../../search/index/engine.ts';
import type { ReadingProgress } from '../../search/index/reading-progress.ts';
import type { Library } from '../library.ts';
import type { LibraryOrigin } from '../origin.ts';

/** What a library is asked, as far as it is the same on both sides of a thread. */
export type Asked = {
  readonly [Method in keyof Library]: Library[Method] extends (...given: never[]) => Promise<unknown>
    ? Method
    : never;
}[keyof Library];

/** What one thread asks of another: each is answered by one {@link Reply} with its number. */
export type Request = { readonly number: number } & (
  | {
      /** Answered by {@link OpenedThere}, {@link NotOpened} where there is no library. */
      readonly kind: 'open';
      readonly origin: LibraryOrigin;
      readonly take: Take;
    }
  /** Reads into the library's file what it has not; answered by {@link Updated}. */
  | { readonly kind: 'update'; readonly origin: LibraryOrigin; readonly take: Take }
  /** Lets the file's log be taken into the file, once no library reads it as it was before; answered by whether it was. */
  | { readonly kind: 'renew'; readonly library: number }
  | { readonly kind: 'watch'; readonly origin: LibraryOrigin }
  | {
      readonly kind: 'ask';
      readonly library: number;
      readonly method: Asked;
      readonly given: readonly unknown[];
    }
);

/** A file is finished when it has stood still for so long, ms. */
export const STILL = 1_000;

/** Which files are read: all, or only those that nobody seems to be writing. */
export type Take = 'all' | 'finished';

/** What an update of a library's file has come to. */
export interface Updated {
  /** Which state of the file that is: equal to an opened library's where there was nothing to write. */
  readonly written: number;
  /** Whether files were left for later because somebody seems to be writing them. */
  readonly unfinished: boolean;
}

/** A library that the other thread has opened: what there is to know without asking, and its number there. */
export interface OpenedThere {
  readonly library: number;
  readonly about: About;
  /** Which state of its file it reads; null where it is in memory. */
  readonly written: number | null;
  readonly problems: readonly FileProblem[];
  /** Files of kinds that are not read. */
  readonly others: readonly string[];
  /** Whether there are articles in the folder that it does not have, or has otherwise, or that are not finished. */
  readonly outdated: boolean;
}

/**
 * Why there is no library: there is no folder, it is to be kept in a file and was never read, or the folder is as it was when
 * the one in memory was made.
 */
export type NotOpened = 'no folder' | 'never read' | 'unchanged';

export type Reply =
  | { readonly number: number; readonly ok: true; readonly value: unknown }
  | { readonly number: number; readonly ok: false; readonly error: SentError };

/** An error as it passes between threads: a database's errors would not come through as errors, a system's lose their code. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** What it says beside its message. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** What happens in the other thread unasked. */
export type Notice =
  | ({ readonly kind: 'reading' } & ReadingProgress)
  /** Something in the folder changed. */
  | { readonly kind: 'changed' }
  /** Changes are seen only when the folder is looked through the next time. */
  | { readonly kind: 'unwatched'; readonly error: SentError };

/** What a system's or a database's error says beside its message. */
const EXTRA = ['code', 'syscall', 'path'];

export function sentError(error: unknown): SentError {
  const fields = typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : {};
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const extra = Object.fromEntries(EXTRA.flatMap((key) => (key in fields ? [[key, fields[key]]] : [])));
  return { name, message, stack, extra };
}

export function receivedError({ name, message, stack, extra }: SentError): Error {
  return Object.assign(new Error(message), { name, stack, ...extra });
}
