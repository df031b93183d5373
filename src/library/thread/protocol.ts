import type { FileProblem } from '../../article/problem.ts';
import type { About } from '../../search/index/engine.ts';
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
  /** Lets the file's log be taken into the file, once no library reads the file as it was before. */
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
  /** Of the library that is now in it. */
  readonly version: string;
  /** Whether files were left for later because somebody seems to be writing them. */
  readonly unfinished: boolean;
}

/** A library that the other thread has opened: what there is to know without asking, and its number there. */
export interface OpenedThere {
  readonly library: number;
  readonly about: About;
  readonly problems: readonly FileProblem[];
  /** Files of kinds that are not read. */
  readonly others: readonly string[];
  /** Whether it is kept in a file, which is then as it was: an update reads what is new. */
  readonly kept: boolean;
  /** Whether there are articles in the folder that it does not have, or has otherwise, or that are not finished. */
  readonly outdated: boolean;
}

/** Why there is no library: there is no folder, or it is to be kept in a file and was never read. */
export type NotOpened = 'no folder' | 'never read';

export type Reply =
  | { readonly number: number; readonly ok: true; readonly value: unknown }
  | { readonly number: number; readonly ok: false; readonly error: SentError };

/** An error as it passes between threads, which would drop its code. */
export interface SentError {
  readonly error: unknown;
  readonly extra: Readonly<Record<string, unknown>>;
}

/** What happens in the other thread unasked. */
export type Notice =
  /** So many files are about to be read. */
  | { readonly kind: 'reading'; readonly files: number }
  /** Something in the folder changed. */
  | { readonly kind: 'changed' };

/** What a system's or a database's error says beside its message. */
const EXTRA = ['code', 'syscall', 'path'];

export function sentError(error: unknown): SentError {
  const fields = typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : {};
  return {
    error,
    extra: Object.fromEntries(EXTRA.flatMap((name) => (name in fields ? [[name, fields[name]]] : []))),
  };
}

export function receivedError({ error, extra }: SentError): unknown {
  return typeof error === 'object' && error !== null ? Object.assign(error, extra) : error;
}
