import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readBytes, tooLarge, unreadable } from './file.ts';
import { kindOfEnding } from './kinds.ts';
import type { FileProblem } from './problem.ts';
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

/** What is below a folder. Hidden files, and the pictures that browsers save beside a page, are in none of the lists. */
export interface Listing {
  readonly files: readonly ListedFile[];
  /** What cannot be read, and why, before it is opened. */
  readonly problems: readonly FileProblem[];
  /** Files of kinds that are not read. */
  readonly others: readonly string[];
}

/** Lists the files below a folder, each list by path in the order of code points; null where there is no such folder. */
export function listArticleFiles(folder: string, mostBytes: number): Listing | null {
  const walk = new Walk(folder, mostBytes);
  try {
    walk.walk();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
  return {
    files: inOrder(walk.files, ({ path }) => path),
    problems: inOrder(walk.problems, ({ file }) => file),
    others: inOrder(walk.others, (path) => path),
  };
}

/** Reads a file of a folder; `path` as the folder lists it. */
export async function readListedFile(folder: string, path: string, mostBytes: number): Promise<FileReading> {
  const read = readBytes(join(folder, path), mostBytes);
  return read.ok
    ? readArticleFile(path, read.bytes)
    : { ok: false, problem: { ...read.problem, file: path } };
}

/** Goes through folders; links to folders last, so that what stands in the tree itself is listed by its own path. */
class Walk {
  readonly files: ListedFile[] = [];
  readonly problems: FileProblem[] = [];
  readonly others: string[] = [];
  readonly #folder: string;
  readonly #mostBytes: number;
  readonly #folders: string[] = [];
  readonly #links: string[] = [];
  /** Real paths of folders that were gone through. */
  readonly #seen = new Set<string>();

  constructor(folder: string, mostBytes: number) {
    this.#folder = folder;
    this.#mostBytes = mostBytes;
  }

  /** Goes through the whole. Throws where the folder itself cannot be read. */
  walk(): void {
    this.#enter('', realpathSync(this.#folder));
    for (;;) {
      const folder = this.#folders.pop();
      const link = folder === undefined ? this.#links.shift() : undefined;
      const next = folder ?? link;
      if (next === undefined) return;
      try {
        const real = realpathSync(join(this.#folder, next));
        if (link !== undefined && this.#leadsBack(real)) {
          this.problems.push({ file: `${next}/`, reason: 'linked-again' });
        } else this.#enter(next, real);
      } catch (error) {
        this.problems.push(unreadable(`${next}/`, error));
      }
    }
  }

  /** `below` is a folder's path below the whole, `''` for the whole. */
  #enter(below: string, real: string): void {
    this.#seen.add(real);
    const entries = readdirSync(real, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
    const names = new Set(entries.map(({ name }) => name.toLowerCase()));
    for (const entry of entries) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!isOfSavedPage(entry.name, names)) this.#folders.push(path);
      } else if (entry.isSymbolicLink() && isFolder(join(real, entry.name))) this.#links.push(path);
      else this.#list(path, entry);
    }
  }

  /** To where one has been, or to a folder that holds it. */
  #leadsBack(real: string): boolean {
    const inside = real.endsWith(sep) ? real : `${real}${sep}`;
    return this.#seen.has(real) || [...this.#seen].some((seen) => seen.startsWith(inside));
  }

  #list(path: string, entry: Dirent): void {
    if (!entry.isFile() && !entry.isSymbolicLink()) {
      this.problems.push({ file: path, reason: 'not-regular' });
      return;
    }
    if (kindOfEnding(path) === undefined) {
      this.others.push(path);
      return;
    }
    try {
      // Waiting for each of some ten thousand files takes longer than the disk does.
      const found = statSync(join(this.#folder, path));
      if (!found.isFile()) this.problems.push({ file: path, reason: 'not-regular' });
      else if (found.size > this.#mostBytes) this.problems.push(tooLarge(path, this.#mostBytes));
      else this.files.push({ path, size: found.size, modified: Math.floor(found.mtimeMs) });
    } catch (error) {
      this.problems.push(unreadable(path, error));
    }
  }
}

/** `news_files` beside `news.html`: its pictures and scripts, as browsers save them. */
function isOfSavedPage(folder: string, names: ReadonlySet<string>): boolean {
  const [, page] = /^(.+)[_.]files$/.exec(folder.toLowerCase()) ?? [];
  return page !== undefined && PAGE_ENDINGS.some((ending) => names.has(page + ending));
}

const PAGE_ENDINGS = ['.html', '.htm', '.xhtml'] as const;

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** By UTF-8, as SQLite compares: that is by code points. */
function inOrder<T>(items: readonly T[], pathOf: (item: T) => string): T[] {
  const named = items.map((item) => ({ item, bytes: Buffer.from(pathOf(item)) }));
  return named.sort((a, b) => Buffer.compare(a.bytes, b.bytes)).map(({ item }) => item);
}
