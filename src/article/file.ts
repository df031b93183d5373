import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { FileProblem } from './problem.ts';

/** A file's bytes, or why they are not read; `file` is as the caller named it. */
export type BytesReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: FileProblem };

/** Reads a regular file of at most so many bytes. */
export function readBytes(file: string, mostBytes: number): BytesReading {
  let opened: number | undefined;
  try {
    // Opening a pipe that nobody writes to would wait for ever.
    opened = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const found = fstatSync(opened);
    if (!found.isFile()) return { ok: false, problem: { file, reason: 'not-regular' } };
    if (found.size > mostBytes) return { ok: false, problem: tooLarge(file, mostBytes) };
    return { ok: true, bytes: readFileSync(opened) };
  } catch (error) {
    return { ok: false, problem: unreadable(file, error) };
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** Why the system does not let a file or folder be read. */
export function unreadable(file: string, error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? error.code : error;
  if (code === 'ENOENT') return { file, reason: 'missing' };
  if (code === 'EACCES' || code === 'EPERM') return { file, reason: 'forbidden' };
  return { file, reason: 'unreadable', detail: String(code) };
}

export function tooLarge(file: string, mostBytes: number): FileProblem {
  return { file, reason: 'too-large', detail: String(Math.floor(mostBytes / 1_000_000)) };
}
