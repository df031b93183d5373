import { copyKeys } from '../../../article/copies.ts';
import type { FileProblem } from '../../../article/problem.ts';
import type { Topic } from '../../topics.ts';
import { versionOf } from '../holdings.ts';
import { ReadingCount, type ReadingProgress } from '../reading-progress.ts';
import { ArticleTables } from './articles.ts';
import { CopyTables, copiesTold } from './copies.ts';
import type { ArticleSource } from './source.ts';
import { tellSpeakersApart } from './speakers.ts';
import { foldLogIn, formatMark, type LibraryFile, makeTables, readJson } from './tables.ts';

/** A file changed so lately may change again within one tick of the disk's clock; milliseconds. */
const LATELY = 2_000;

/** What is known of a whole library, kept beside its articles. */
export interface About {
  /** The tables as they were made: those of another program cannot be read. */
  readonly format: string;
  /** The reader of the articles: what another one read can be answered from until it is read again. */
  readonly reader: string;
  readonly version: string;
  /** How often the file was written; tells one state of it from another. */
  readonly written: number;
  /** UTF-16 units, of all passages. */
  readonly characters: number;
}

/** What bringing a file up to date needs. */
export interface Update {
  readonly source: ArticleSource;
  /** UTC, ms. */
  now(): number;
  /** Told how far the reading has come, where there is something to read: thousands of files take a while. */
  onReading(progress: ReadingProgress): void;
}

/**
 * Makes the file hold exactly the source's articles: reads files that are new or changed, takes out those gone. Costs
 * what changed, not what is there. Gives the version of the library that is then in it. Others who would write the file
 * wait while this waits for a reader; within one process that is for the caller to keep from happening.
 */
export async function bringUpToDate(
  file: LibraryFile,
  update: Update,
  topicsOf: () => readonly Topic[],
): Promise<string> {
  const { source } = update;
  const before = readAbout(file);
  if (before !== null && isUpToDate(file, source)) return before.version;
  file.exec('BEGIN IMMEDIATE');
  try {
    if (!isReadable(file) || readAbout(file)?.reader !== source.reader) makeTables(file);
    const names = await readChanged(file, update);
    tellSpeakersApart(file, names);
    const keys = readJson<string[]>(
      file,
      'SELECT json_group_array(key) FROM (SELECT key FROM article ORDER BY file, number)',
      [],
    );
    const characters = readJson(file, 'SELECT coalesce(sum(characters), 0) FROM article', 0);
    const about: About = {
      format: formatMark(),
      reader: source.reader,
      version: versionOf(keys()),
      written: (before?.written ?? 0) + 1,
      characters: characters(),
    };
    write(file, { ...about });
    write(file, { topics: topicsOf() });
    file.exec('COMMIT');
    foldLogIn(file);
    return about.version;
  } catch (error) {
    if (file.inTransaction) file.exec('ROLLBACK');
    throw error;
  }
}

/** Takes out what is gone and reads what is new; gives the keys of the names in both. */
async function readChanged(
  file: LibraryFile,
  { source, now, onReading }: Update,
): Promise<ReadonlySet<string>> {
  const articles = new ArticleTables(file);
  const copies = new CopyTables(file);
  const forget = file.prepare('DELETE FROM file WHERE path = ?');
  const note = file.prepare('INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?)');
  const { gone, changed } = differences(file, source);
  // A copy comes in where the article before it has gone.
  const again = new Set(copies.filesWithCopiesOf([...gone, ...changed.map(({ path }) => path)]));
  const unread = new Set(changed);
  for (const listed of source.files) if (again.has(listed.path)) unread.add(listed);
  for (const path of [...gone, ...Array.from(unread, (listed) => listed.path)]) {
    articles.remove(path);
    copies.remove(path);
    forget.run(path);
  }
  const count = unread.size > 0 ? new ReadingCount(unread.size, onReading) : null;
  for (const { path, size, modified } of unread) {
    const { articles: read, text, problem } = await source.read(path);
    for (const [place, keys] of copyKeys(read.map(({ article }) => article)).entries()) {
      const quoted = read[place];
      const { isCopy, copies: later } = copies.add([path, place], keys);
      for (const number of later) articles.removeOne(number);
      if (!isCopy && quoted !== undefined) articles.add(path, place, quoted);
    }
    note.run(path, size, now() - modified < LATELY ? -1 : modified, json(problem), json(text));
    count?.next();
  }
  articles.finish();
  return articles.names;
}

/** What is wrong with files of the source, in their order. */
export function problemsIn(file: LibraryFile): FileProblem[] {
  const read = readJson<FileProblem[]>(
    file,
    'SELECT json_group_array(json(problem)) FROM (SELECT problem FROM file WHERE problem IS NOT NULL ORDER BY path)',
    [],
  );
  return [...read(), ...copiesTold(file)];
}

/** The text that a file's articles have their ranges in; null where that is the file's own. */
export function keptText(file: LibraryFile, path: string): string | null {
  return readJson<string | null>(file, 'SELECT text FROM file WHERE path = ?', null)(path);
}

/** Whether this program can read the library that a file holds. */
export function isReadable(file: LibraryFile): boolean {
  return readAbout(file)?.format === formatMark();
}

/** Whether a file holds exactly the source's articles, as this program reads them. */
export function isUpToDate(file: LibraryFile, source: ArticleSource): boolean {
  return isReadable(file) && readAbout(file)?.reader === source.reader && isSame(differences(file, source));
}

/** Null of a file that holds no library. */
export function readAbout(file: LibraryFile): About | null {
  const tables = readJson(file, "SELECT count(*) FROM sqlite_schema WHERE name = 'about'", 0);
  if (tables() === 0) return null;
  const read = readJson<Partial<About>>(
    file,
    "SELECT json_group_object(name, json(value)) FROM about WHERE name <> 'topics'",
    {},
  );
  const about = read();
  return about.version === undefined ? null : (about as About);
}

/** The topics of the library that a file holds. */
export function readTopics(file: LibraryFile): readonly Topic[] {
  return readJson<readonly Topic[]>(file, "SELECT value FROM about WHERE name = 'topics'", [])();
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

function write(file: LibraryFile, about: Readonly<Record<string, unknown>>): void {
  const keep = file.prepare('INSERT OR REPLACE INTO about VALUES (?, ?)');
  for (const [name, value] of Object.entries(about)) keep.run(name, JSON.stringify(value));
}

function differences(file: LibraryFile, source: ArticleSource) {
  const read = readJson<[path: string, size: number, modified: number][]>(
    file,
    'SELECT json_group_array(json_array(path, size, modified)) FROM file',
    [],
  );
  const known = new Map(read().map(([path, size, modified]) => [path, { size, modified }]));
  const changed = source.files.filter(({ path, size, modified }) => {
    const before = known.get(path);
    known.delete(path);
    if (source.unfinished?.has(path) === true) return false;
    return before?.size !== size || before.modified !== modified;
  });
  return { gone: [...known.keys()], changed };
}

function isSame({ gone, changed }: ReturnType<typeof differences>): boolean {
  return gone.length === 0 && changed.length === 0;
}
