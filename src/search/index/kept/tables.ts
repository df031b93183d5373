import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type Database from 'libsql';

/** The file in which a library is kept: articles, passages with their quotes, speakers, and the index of terms. */
export type LibraryFile = Database.Database;

/** Milliseconds for which a process waits while another one writes the same file: as long as reading a large folder. */
const PATIENCE = 600_000;

/** Opens a library's file, or makes an empty one and its folder. Throws what SQLite or the system says. */
export function openFile(path: string): LibraryFile {
  mkdirSync(dirname(path), { recursive: true });
  // A native library that most libraries of articles do without.
  const Opened = createRequire(import.meta.url)('libsql') as typeof Database;
  const file = new Opened(path);
  file.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
  file.exec('PRAGMA journal_mode = WAL');
  // Lost power costs the time to read the articles again, nothing else.
  file.exec('PRAGMA synchronous = OFF');
  return file;
}

/** Takes what was just committed into the file proper, where no other process reads it: a first reading is as large again. */
export function foldLogIn(file: LibraryFile): void {
  file.exec('PRAGMA busy_timeout = 0');
  file.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  file.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
}

const TABLES = [
  'file',
  'likeness',
  'copy',
  'article',
  'passage',
  'words',
  'titles',
  'term',
  'naming',
  'speaker',
  'speaker_key',
  'office',
  'about',
] as const;

/**
 * `file.modified` is UTC, ms, -1 where it cannot be relied on; `file.text` is what the ranges of its articles count in,
 * null where that is the file itself; it, `file.problem`, `passage.body`, `article.head` and `speaker.profile` are JSON.
 * An article's `place` counts from 0 within its file, its `title` is folded, its `day` counts from 1970, null where it
 * gives no date; its passages have the rows from `first` on. `likeness` has what articles share with their copies, `copy`
 * those that are left out because of it. `naming` is one name in one article: `quoted` lists for each quote its passage,
 * counted from 0; `later` is 1 where the speaker is not the first of the name. `words` has the terms of each passage but
 * for its article's title, `titles` those of each article's title, which would otherwise stand in every passage's; `term`
 * holds how many passages hold a term. `speaker.first` is the passage of the first quote, `start` its place there, `name`
 * and `units` the compact name and its length; `speaker_key` and `office` have what else a speaker is found by.
 */
const SCHEMA = `
  CREATE TABLE file (path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL, problem TEXT,
    text TEXT);
  CREATE TABLE likeness (key TEXT NOT NULL, file TEXT NOT NULL, place INTEGER NOT NULL,
    PRIMARY KEY (key, file, place)) WITHOUT ROWID;
  CREATE INDEX likeness_by_file ON likeness (file, place);
  CREATE TABLE copy (file TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (file, place)) WITHOUT ROWID;
  CREATE TABLE article (number INTEGER PRIMARY KEY, id TEXT NOT NULL, file TEXT NOT NULL, place INTEGER NOT NULL,
    key TEXT NOT NULL, title TEXT, day INTEGER, postable INTEGER NOT NULL, first INTEGER NOT NULL,
    passages INTEGER NOT NULL, characters INTEGER NOT NULL, head TEXT NOT NULL);
  CREATE INDEX article_by_file ON article (file, number);
  CREATE INDEX article_by_place ON article (file, place);
  CREATE INDEX article_by_id ON article (id);
  CREATE INDEX article_by_title ON article (title);
  CREATE INDEX article_by_day ON article (day, file, number);
  CREATE TABLE passage (number INTEGER PRIMARY KEY, article INTEGER NOT NULL, body TEXT NOT NULL);
  ${['words', 'titles']
    .map(
      (table) => `CREATE VIRTUAL TABLE ${table} USING fts5(terms, content = '', contentless_delete = 1,
        detail = none, tokenize = "ascii tokenchars '.'");`,
    )
    .join('\n')}
  CREATE TABLE term (text TEXT PRIMARY KEY, passages INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE naming (key TEXT NOT NULL, article INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
    titles TEXT NOT NULL, quoted TEXT NOT NULL, start INTEGER NOT NULL, speaker TEXT NOT NULL, later INTEGER NOT NULL,
    PRIMARY KEY (key, article)) WITHOUT ROWID;
  CREATE INDEX naming_by_article ON naming (article);
  CREATE INDEX naming_by_speaker ON naming (speaker);
  CREATE INDEX naming_later ON naming (later) WHERE later = 1;
  CREATE TABLE speaker (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, key TEXT NOT NULL, kind TEXT NOT NULL,
    name TEXT NOT NULL, units INTEGER NOT NULL, quotes INTEGER NOT NULL, first INTEGER NOT NULL, start INTEGER NOT NULL,
    profile TEXT NOT NULL);
  CREATE INDEX speaker_by_key ON speaker (key);
  CREATE INDEX speaker_by_name ON speaker (name, units);
  CREATE INDEX speaker_by_kind ON speaker (kind);
  CREATE TABLE speaker_key (kind TEXT NOT NULL, text TEXT NOT NULL, speaker INTEGER NOT NULL,
    PRIMARY KEY (kind, text, speaker)) WITHOUT ROWID;
  CREATE INDEX speaker_key_by_speaker ON speaker_key (speaker);
  CREATE TABLE office (head TEXT NOT NULL, before TEXT NOT NULL, speaker INTEGER NOT NULL,
    PRIMARY KEY (head, before, speaker)) WITHOUT ROWID;
  CREATE INDEX office_by_speaker ON office (speaker);
  CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;

/** What stands in the tables as JSON has the types of these files. */
const SHAPES = [
  'article/article.ts',
  'quote/quote.ts',
  'search/speakers/profile.ts',
  'search/index/engine.ts',
];

/** Changes with the tables and what is in them: a number raised by hand would be forgotten. */
export function formatMark(): string {
  const hash = createHash('sha256').update(SCHEMA);
  for (const file of SHAPES) hash.update(readFileSync(new URL(`../../../${file}`, import.meta.url)));
  return hash.digest('hex').slice(0, 16);
}

/** Makes the tables anew. */
export function makeTables(file: LibraryFile): void {
  for (const table of TABLES) file.exec(`DROP TABLE IF EXISTS ${table}`);
  file.exec(SCHEMA);
}

/**
 * Runs a query whose one row is one text of JSON, and reads that; `missing` where there is no row. A hundred times
 * faster than handing over rows.
 */
export function readJson<T>(file: LibraryFile, query: string, missing: T): (...values: unknown[]) => T {
  // libsql plucks values from lists of rows alone.
  const statement = file.prepare(query).raw();
  return (...values) => {
    const [text] = (statement.get(...values) as unknown[] | undefined) ?? [];
    return text === undefined || text === null ? missing : (JSON.parse(String(text)) as T);
  };
}

/** Whether a file is no database or a broken one. */
export function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT');
}

/** Whether somebody else is writing a file. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}
