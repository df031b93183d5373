import { existsSync, rmSync } from 'node:fs';
import type { FileProblem } from '../../../article/problem.ts';
import type { Topic } from '../../topics.ts';
import type { Holdings } from '../holdings.ts';
import type { PassageIndex } from '../passage-index.ts';
import { holdingsOf } from './holdings.ts';
import { indexOf } from './index.ts';
import { placesOf } from './places.ts';
import type { ArticleSource } from './source.ts';
import { isDamage, type LibraryFile, openFile } from './tables.ts';
import {
  bringUpToDate,
  isReadable,
  isUpToDate,
  keptText,
  problemsIn,
  readAbout,
  readTopics,
  type Update,
} from './update.ts';

/** A library as its file keeps it. */
export interface KeptLibrary {
  readonly holdings: Holdings;
  readonly index: PassageIndex;
  topics(): readonly Topic[];
  /** What is wrong with files of the source. */
  readonly problems: readonly FileProblem[];
  /** The text that a file's articles have their ranges in, by its path; null where that is the file's own. */
  keptText(file: string): string | null;
  /**
   * Reads on from the file as it is, if it still holds this library, so that SQLite can take its log into the file: a
   * log that somebody always reads only grows.
   */
  renew(): void;
  close(): void;
}

/**
 * Opens the file of a library too large to be read and indexed at every start, after bringing it up to date. Throws what
 * SQLite or the system says, but makes a damaged file anew: all that is in it comes from the articles.
 */
export function openKept(
  path: string,
  update: Update,
  topicsOf: (holdings: Holdings) => readonly Topic[],
): Promise<KeptLibrary> {
  const before = opening.get(path) ?? Promise.resolve();
  const opened = before.then(() => openAlone(path, update, topicsOf));
  const settled = opened.then(
    () => {},
    () => {},
  );
  opening.set(path, settled);
  void settled.then(() => {
    if (opening.get(path) === settled) opening.delete(path);
  });
  return opened;
}

/**
 * Openings of this process that are under way, by their files, one after another: SQLite's waiting holds up everything,
 * also the reading that it waits for.
 */
const opening = new Map<string, Promise<void>>();

async function openAlone(
  path: string,
  update: Update,
  topicsOf: (holdings: Holdings) => readonly Topic[],
): Promise<KeptLibrary> {
  try {
    return await open(path, update, topicsOf);
  } catch (error) {
    if (!isDamage(error)) throw error;
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
    return await open(path, update, topicsOf);
  }
}

/** Brings the file of a library up to date, and gives its version; those who answer from it as it was go on doing so. */
export async function updateKept(
  path: string,
  update: Update,
  topicsOf: (holdings: Holdings) => readonly Topic[],
): Promise<string> {
  const file = openFile(path);
  try {
    return await bringUpToDate(file, update, () => topicsOf(snapshotOf(file).holdings));
  } finally {
    file.close();
  }
}

/** A library as its file has it now, and whether that is what the source has. */
export interface KeptAsIs extends KeptLibrary {
  readonly outdated: boolean;
}

/**
 * Opens the library of a file as it is, without reading an article: for answers while another thread brings it up to
 * date. Null where the file has none that this program can read.
 */
export function openAsIs(path: string, source: ArticleSource): KeptAsIs | null {
  if (!existsSync(path)) return null;
  const file = openFile(path);
  try {
    file.exec('BEGIN');
    const outdated = isReadable(file) ? !isUpToDate(file, source) : null;
    if (outdated !== null) return { ...snapshotOf(file), outdated };
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  file.close();
  return null;
}

async function open(
  path: string,
  update: Update,
  topicsOf: (holdings: Holdings) => readonly Topic[],
): Promise<KeptLibrary> {
  const file = openFile(path);
  try {
    // Between writing and reading another process may have made the file another library's.
    for (;;) {
      const version = await bringUpToDate(file, update, () => topicsOf(snapshotOf(file).holdings));
      // Goes on reading the file as it is now, whatever other processes write to it.
      file.exec('BEGIN');
      if (readAbout(file)?.version === version) return snapshotOf(file);
      file.exec('ROLLBACK');
    }
  } catch (error) {
    file.close();
    throw error;
  }
}

/** One connection keeps others from writing, another takes the log into the file, while the first reads nothing. */
function renew(file: LibraryFile, version: string): void {
  const [guard, folding] = [openFile(file.name), openFile(file.name)];
  try {
    guard.exec('BEGIN IMMEDIATE');
    if (readAbout(guard)?.version !== version) return;
    file.exec('ROLLBACK');
    folding.exec('PRAGMA wal_checkpoint(PASSIVE)');
    file.exec('BEGIN');
    readAbout(file);
  } finally {
    guard.close();
    folding.close();
  }
}

function snapshotOf(file: LibraryFile): KeptLibrary {
  const about = readAbout(file);
  if (about === null) throw new Error('the file holds no library');
  const places = placesOf(file);
  let topics: readonly Topic[] | undefined;
  return {
    holdings: holdingsOf(file, about, places),
    index: indexOf(file, places),
    topics: () => {
      topics ??= readTopics(file);
      return topics;
    },
    problems: problemsIn(file),
    keptText: (path) => keptText(file, path),
    renew: () => renew(file, about.version),
    close: () => file.close(),
  };
}
