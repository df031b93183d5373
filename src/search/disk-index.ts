import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type Database from 'libsql';
import { CandidateScores } from './candidate-scores.ts';
import {
  FIELDS,
  type IndexedArticle,
  type PassageIndex,
  TITLE_COUNTS,
  type WantedTerm,
  worthLooking,
} from './passage-index.ts';
import { termsOf } from './terms.ts';

/**
 * The index on disk, in SQLite's FTS5: for libraries too large to be indexed at every start. A file that is there
 * already is brought up to date: articles with a new key are added, those gone are taken out. Throws what SQLite or
 * the system says, but makes a damaged file anew: all that is in it comes from the articles.
 */
export function indexOnDisk(file: string, articles: readonly IndexedArticle[]): PassageIndex {
  mkdirSync(dirname(file), { recursive: true });
  try {
    return openIndex(file, articles);
  } catch (error) {
    if (!isDamage(error)) throw error;
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    return openIndex(file, articles);
  }
}

/** A file made by another version of the terms or the tables is made anew. */
const FORMAT = 1;

/** Milliseconds for which a process waits while another one writes the same file. */
const PATIENCE = 60_000;

/** How often a file is brought up to date that other processes make theirs. */
const TRIES = 3;

/** Passages whose terms are counted together before the counts are written. */
const PASSAGES_AT_ONCE = 20_000;

/** Frequencies kept in memory, so that the words that everybody asks for are read once. */
const FREQUENCIES_KEPT = 100_000;

/** Read before the common words of a question are left out: a millisecond at most. */
const MOST_PLACES = 20_000;

/** The share of the passages ever added that may be gone before the file is made anew: frequencies still count them. */
const MOST_GONE = 0.2;

const TABLES = `
  DROP TABLE IF EXISTS passage;
  DROP TABLE IF EXISTS article;
  DROP TABLE IF EXISTS frequency;
  CREATE VIRTUAL TABLE passage USING fts5(${FIELDS.join(', ')}, content = '', contentless_delete = 1,
    tokenize = "ascii tokenchars '.'");
  CREATE TABLE article (key TEXT PRIMARY KEY, first INTEGER NOT NULL, passages INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE frequency (term TEXT PRIMARY KEY, passages INTEGER NOT NULL) WITHOUT ROWID;
  PRAGMA user_version = ${FORMAT};
`;

function openIndex(file: string, articles: readonly IndexedArticle[]): PassageIndex {
  const database = new (library())(file);
  try {
    database.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
    database.exec('PRAGMA journal_mode = WAL');
    // Lost power costs the time to index, nothing else.
    database.exec('PRAGMA synchronous = OFF');
    let places: Places | null = null;
    // Between writing and reading another process may have made the file another library's.
    for (let tried = 0; places === null && tried < TRIES; tried++) {
      bringUpToDate(database, articles);
      places = keepSnapshot(database, articles);
    }
    if (places === null) throw new Error(`${file} belongs to several libraries at once`);
    return reader(database, places);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Makes the file hold exactly these articles. */
function bringUpToDate(database: Database.Database, articles: readonly IndexedArticle[]): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    if (numberOf(database.prepare('PRAGMA user_version').raw().get()) !== FORMAT) database.exec(TABLES);
    const wanted = new Set(articles.map(({ key }) => key));
    const size = articles.reduce((sum, { passages }) => sum + passages.length, 0);
    let known = knownArticles(database);
    let next = nextRow(known);
    const added = articles.filter(({ key }) => !known.has(key));
    const rowsToCome = added.reduce((sum, { passages }) => sum + passages.length, 0);
    if (next - 1 + rowsToCome > size / (1 - MOST_GONE) + 1) {
      database.exec(TABLES);
      known = new Map();
      next = 1;
    }
    removeGone(database, known, wanted);
    addNew(
      database,
      articles.filter(({ key }) => !known.has(key)),
      next,
    );
    database.exec('COMMIT');
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

interface Rows {
  readonly first: number;
  readonly passages: number;
}

interface Places {
  readonly size: number;
  readonly ofRow: Int32Array;
}

function knownArticles(database: Database.Database): Map<string, Rows> {
  const rows = database.prepare('SELECT key, first, passages FROM article').raw().all() as [
    string,
    number,
    number,
  ][];
  return new Map(rows.map(([key, first, passages]) => [key, { first, passages }]));
}

/** Rows are never used twice. */
function nextRow(known: ReadonlyMap<string, Rows>): number {
  let next = 1;
  for (const { first, passages } of known.values()) next = Math.max(next, first + passages);
  return next;
}

function removeGone(
  database: Database.Database,
  known: ReadonlyMap<string, Rows>,
  wanted: ReadonlySet<string>,
): void {
  const passages = database.prepare('DELETE FROM passage WHERE rowid BETWEEN ? AND ?');
  const article = database.prepare('DELETE FROM article WHERE key = ?');
  for (const [key, { first, passages: count }] of known) {
    if (wanted.has(key)) continue;
    passages.run(first, first + count - 1);
    article.run(key);
  }
}

function addNew(database: Database.Database, articles: readonly IndexedArticle[], firstRow: number): void {
  const columns = FIELDS.join(', ');
  const passage = database.prepare(
    `INSERT INTO passage(rowid, ${columns}) VALUES (?, ${FIELDS.map(() => '?').join(', ')})`,
  );
  const article = database.prepare('INSERT OR REPLACE INTO article VALUES (?, ?, ?)');
  // One statement for thousands of terms: calling into the library costs more than the insertion.
  const count = database.prepare(
    `INSERT INTO frequency SELECT key, value FROM json_each(?) WHERE true
     ON CONFLICT (term) DO UPDATE SET passages = passages + excluded.passages`,
  );
  let counted = new Map<string, number>();
  const writeCounts = () => {
    count.run(JSON.stringify(Object.fromEntries(counted)));
    counted = new Map();
  };
  let row = firstRow;
  for (const { key, passages } of articles) {
    article.run(key, row, passages.length);
    for (const fields of passages) {
      const seen = new Set<string>();
      const terms = FIELDS.map((field) => distinctTerms(fields()[field], seen));
      for (const term of seen) counted.set(term, (counted.get(term) ?? 0) + 1);
      passage.run(row, ...terms);
      if (row % PASSAGES_AT_ONCE === 0) writeCounts();
      row++;
    }
  }
  if (counted.size > 0) writeCounts();
}

/** The terms of a field, a space between them, each once: how often it stands there is for the ranking to count. */
function distinctTerms(text: string, seen: Set<string>): string {
  const kept = new Set<string>();
  for (const term of termsOf(text)) {
    seen.add(term.text);
    // A single character is found as the beginning of a pair; only the last of a run begins none.
    if (term.kind !== 'single') kept.add(term.text);
  }
  return [...kept].join(' ');
}

/**
 * Goes on reading the file as it is now, whatever other processes write to it, and gives the place of each of its
 * rows, -1 where it has none; null where an article is missing.
 */
function keepSnapshot(database: Database.Database, articles: readonly IndexedArticle[]): Places | null {
  database.exec('BEGIN');
  const known = knownArticles(database);
  const ofRow = new Int32Array(nextRow(known)).fill(-1);
  let place = 0;
  for (const { key, passages } of articles) {
    const first = known.get(key)?.first;
    if (first === undefined) {
      database.exec('ROLLBACK');
      return null;
    }
    for (let at = 0; at < passages.length; at++) ofRow[first + at] = place++;
  }
  return { size: place, ofRow };
}

function reader(database: Database.Database, { size, ofRow }: Places): PassageIndex {
  const counting = database.prepare('SELECT passages FROM frequency WHERE term = ?').raw();
  // One text of all rows: a hundred times faster to hand over than the rows.
  const finding = database.prepare('SELECT json_group_array(rowid) FROM passage WHERE passage MATCH ?').raw();
  const rowsOf = (match: string) => JSON.parse(textOf(finding.get(match))) as number[];
  const kept = new Map<string, number>();
  const frequency = (term: string) => {
    const known = kept.get(term);
    if (known !== undefined) return known;
    // Those of articles that are gone are counted until the file is made anew.
    const read = Math.min(size, numberOf(counting.get(term)));
    if (kept.size >= FREQUENCIES_KEPT) kept.clear();
    kept.set(term, read);
    return read;
  };
  const scores = new CandidateScores(size);
  const addRows = (match: string, worth: number) => {
    for (const row of rowsOf(match)) {
      const place = ofRow[row] ?? -1;
      if (place >= 0) scores.add(place, worth);
    }
  };
  return {
    size,
    frequency,
    candidates: (terms, limit) => {
      for (const term of worthLooking(terms, { size, frequency }, MOST_PLACES)) {
        addRows(`- title : ${matchOf(term)}`, term.worth);
        addRows(`title : ${matchOf(term)}`, term.worth * TITLE_COUNTS);
      }
      return scores.take(limit);
    },
    close: () => database.close(),
  };
}

/** The one number of a row; 0 where there is none. libsql plucks values from lists of rows alone. */
function numberOf(row: unknown): number {
  return Array.isArray(row) ? Number(row[0]) : 0;
}

function textOf(row: unknown): string {
  return Array.isArray(row) ? String(row[0]) : '[]';
}

/** No term holds a quotation mark: marks are never part of one. */
function matchOf({ text, lookup }: WantedTerm): string {
  return lookup === 'beginning' ? `"${text}" *` : `"${text}"`;
}

function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT');
}

/** A native library that most libraries of articles do without. */
function library(): typeof Database {
  return createRequire(import.meta.url)('libsql') as typeof Database;
}
