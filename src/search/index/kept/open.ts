import { rmSync } from 'node:fs';
import type { FileProblem } from '../../../article/problem.ts';
import type { Topic } from '../../topics.ts';
import type { Holdings } from '../holdings.ts';
import type { PassageIndex } from '../passage-index.ts';
import { holdingsOf } from './holdings.ts';
import { indexOf } from './index.ts';
import { placesOf } from './places.ts';
import { isDamage, type LibraryFile, openFile } from './tables.ts';
import { bringUpToDate, keptText, problemsIn, readAbout, readTopics, type Update } from './update.ts';

/** A library as its file keeps it. */
export interface KeptLibrary {
  readonly holdings: Holdings;
  readonly index: PassageIndex;
  topics(): readonly Topic[];
  /** What is wrong with files of the source. */
  readonly problems: readonly FileProblem[];
  /** The text that a file's articles have their ranges in, by its path; null where that is the file's own. */
  keptText(file: string): string | null;
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

function snapshotOf(file: LibraryFile): KeptLibrary {
  const about = readAbout(file);
  if (about === null) throw new Error('the file holds no library');
  const places = placesOf(file);
  return {
    holdings: holdingsOf(file, about, places),
    index: indexOf(file, places),
    topics: () => readTopics(file),
    problems: problemsIn(file),
    keptText: (path) => keptText(file, path),
    close: () => file.close(),
  };
}
