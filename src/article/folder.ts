import { readFileSync, type Stats, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type FileReading, readArticleFile } from './read.ts';

/** A file of articles as a folder lists it. */
export interface ListedFile {
  /** Below the folder, `/` between folders. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** UTC, ms. */
  readonly modified: number;
}

/** Not hidden. */
const ARTICLE_FILE = /(?:^|\/)[^./][^/]*\.(?:txt|md)$/i;

/** Every .txt and .md file below a folder, by path in the order of code points; null where there is no such folder. */
export async function listArticleFiles(folder: string): Promise<ListedFile[] | null> {
  const paths = await articlePaths(folder);
  if (paths === null) return null;
  const files: ListedFile[] = [];
  for (const path of inOrder(paths)) {
    const found = statOf(join(folder, path));
    if (found?.isDirectory() === true) continue;
    files.push({ path, size: found?.size ?? 0, modified: Math.floor(found?.mtimeMs ?? 0) });
  }
  return files;
}

/** Null of a link to nowhere and the like: what is wrong with it is told when it is read. */
function statOf(path: string): Stats | null {
  try {
    // Waiting for each of some ten thousand files takes longer than the disk does.
    return statSync(path);
  } catch {
    return null;
  }
}

/** By UTF-8, as SQLite compares: that is by code points. */
function inOrder(paths: readonly string[]): string[] {
  const named = paths.map((path) => ({ path, bytes: Buffer.from(path) }));
  return named.sort((a, b) => Buffer.compare(a.bytes, b.bytes)).map(({ path }) => path);
}

/** Reads a file of a folder; `path` as the folder lists it. */
export function readListedFile(folder: string, path: string): FileReading {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(folder, path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { ok: false, problem: { file: path, reason: 'unreadable', detail: code ?? message } };
  }
  return readArticleFile(path, bytes);
}

async function articlePaths(folder: string): Promise<string[] | null> {
  try {
    const paths = await readdir(folder, { recursive: true });
    const slashed = sep === '/' ? paths : paths.map((path) => path.split(sep).join('/'));
    return slashed.filter((path) => ARTICLE_FILE.test(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
