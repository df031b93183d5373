import { existsSync, rmSync } from 'node:fs';
import type { FileProblem } from '../../../article/problem.ts';
import type { Topic } from '../../topics.ts';
import type { Holdings } from '../holdings.ts';
import type { PassageIndex } from '../passage-index.ts';
import { holdingsOf } from './holdings.ts';
import { indexOf } from './index.ts';
import { placesOf } from './places.ts';
import type { ArticleSource } from './source.ts';
import { isBusy, isDamage, type LibraryFile, openFile } from './tables.ts';
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
  /** Which state of the file it reads: as in {@link About}. */
  readonly written: number;
  /**
   * Reads on from the file as it is, if that was not written since, so that SQLite can take its log into the file: a
   * log that somebody always reads only grows. False where somebody writes it, and it is to be tried again.
   */
  renew(): boolean;
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

function openAlone(
  path: string,
  update: Update,
  topicsOf: (holdings: Holdings) => readonly Topic[],
): Promise<KeptLibrary> {
  return mendingDamage(path, () => open(path, update, topicsOf));
}

/** Tries once more without a file that is damaged: all that is in it comes from the articles. */
async function mendingDamage<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isDamage(error)) throw error;
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
    return await work();
  }
}

/**
 * Brings the file of a library up to date, and gives which state of it that is; those who answer from it as it was go on
 * doing so. A damaged file is made anew, as {@link openKept} does.
 */
export function updateKept(
  path: string,
  update: Update,
  topicsOf: (holdings: Holdings) => readonly Topic[],
): Promise<number> {
  return mendingDamage(path, async () => {
    const file = openFile(path);
    try {
      await bringUpToDate(file, update, () => topicsOf(snapshotOf(path, file).holdings));
      return readAbout(file)?.written ?? 0;
    } finally {
      letGo(file);
    }
  });
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
  let file: LibraryFile | undefined;
  try {
    file = openFile(path);
    file.exec('BEGIN');
    if (isReadable(file)) return { ...snapshotOf(path, file), outdated: !isUpToDate(file, source) };
  } catch (error) {
    if (!isDamage(error)) {
      if (file !== undefined) letGo(file);
      throw error;
    }
  }
  if (file !== undefined) letGo(file);
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
      const version = await bringUpToDate(file, update, () => topicsOf(snapshotOf(path, file).holdings));
      // Goes on reading the file as it is now, whatever other processes write to it.
      file.exec('BEGIN');
      if (readAbout(file)?.version === version) return snapshotOf(path, file);
      file.exec('ROLLBACK');
    }
  } catch (error) {
    letGo(file);
    throw error;
  }
}

/** One connection keeps others from writing, another takes the log into the file, while the first reads nothing. */
function renew(path: string, file: LibraryFile, written: number): boolean {
  const [guard, folding] = [openFile(path), openFile(path)];
  try {
    // Who answers does not wait for whoever writes.
    guard.exec('PRAGMA busy_timeout = 0');
    guard.exec('BEGIN IMMEDIATE');
    // In another state of the file everything stands in other rows.
    if (readAbout(guard)?.written !== written) return true;
    file.exec('ROLLBACK');
    try {
      folding.exec('PRAGMA busy_timeout = 0');
      folding.exec('PRAGMA wal_checkpoint(PASSIVE)');
    } finally {
      file.exec('BEGIN');
      readAbout(file);
    }
    return true;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  } finally {
    letGo(guard);
    letGo(folding);
  }
}

/** Closing alone leaves a transaction's locks until the connection is cleared away. To be asked again does no harm. */
function letGo(file: LibraryFile): void {
  if (!file.open) return;
  if (file.inTransaction) file.exec('ROLLBACK');
  file.close();
}

function snapshotOf(path: string, file: LibraryFile): KeptLibrary {
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
    keptText: (of) => keptText(file, of),
    written: about.written,
    renew: () => renew(path, file, about.written),
    close: () => letGo(file),
  };
}
