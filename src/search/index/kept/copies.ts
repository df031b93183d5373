import type { FileProblem } from '../../../article/problem.ts';
import { copiesIn } from '../copies.ts';
import { type LibraryFile, readJson } from './tables.ts';

/** Where an article stands: its file, and its place there from 0. */
export type ArticlePlace = readonly [file: string, place: number];

/** What a library's file knows of copies, within one transaction of the caller's. The first article of a kind is none. */
export class CopyTables {
  readonly #statements: Statements;

  constructor(file: LibraryFile) {
    this.#statements = statementsOf(file);
  }

  /** The files, among others than these, with copies of articles of these. */
  filesWithCopiesOf(files: readonly string[]): string[] {
    const listed = JSON.stringify(files);
    return this.#statements.affected(listed, listed);
  }

  /** Notes an article. Tells whether it is a copy, and which listed articles have now become copies of it. */
  add([file, place]: ArticlePlace, keys: readonly string[]): { isCopy: boolean; copies: number[] } {
    const listed = JSON.stringify(keys);
    const isCopy = this.#statements.earlier(listed, file, place) > 0;
    for (const key of keys) this.#statements.addKey.run(key, file, place);
    if (isCopy) {
      this.#statements.addCopy.run(file, place);
      return { isCopy, copies: [] };
    }
    const later = this.#statements.later(listed, file, place);
    for (const [, laterFile, laterPlace] of later) this.#statements.addCopy.run(laterFile, laterPlace);
    return { isCopy, copies: later.map(([number]) => number) };
  }

  /** Forgets all articles of a file. */
  remove(file: string): void {
    this.#statements.removeKeys.run(file);
    this.#statements.removeCopies.run(file);
  }
}

/** For each file with articles that stand in another before, how many, and where the first of them does. */
export function copiesTold(file: LibraryFile): FileProblem[] {
  const read = readJson<[file: string, count: number, original: string][]>(
    file,
    `SELECT json_group_array(json_array(file, count, original)) FROM (
       SELECT file, count, (
         SELECT original.file FROM likeness AS own JOIN likeness AS original USING (key)
         WHERE own.file = first.file AND own.place = first.place ORDER BY original.file, original.place LIMIT 1
       ) AS original
       FROM (SELECT file, count(*) AS count, min(place) AS place FROM copy GROUP BY file) AS first ORDER BY file)`,
    [],
  );
  return read().map(([path, count, original]) => copiesIn(path, count, original));
}

type Statements = ReturnType<typeof statementsOf>;

function statementsOf(file: LibraryFile) {
  return {
    affected: readJson<string[]>(
      file,
      `SELECT json_group_array(file) FROM (
         SELECT DISTINCT copy.file AS file FROM likeness AS changed JOIN likeness AS own USING (key)
         JOIN copy ON copy.file = own.file AND copy.place = own.place
         WHERE changed.file IN (SELECT value FROM json_each(?)) AND copy.file NOT IN (SELECT value FROM json_each(?)))`,
      [],
    ),
    earlier: readJson(
      file,
      `SELECT count(*) FROM (SELECT 1 FROM likeness
       WHERE key IN (SELECT value FROM json_each(?)) AND (file, place) < (?, ?) LIMIT 1)`,
      0,
    ),
    later: readJson<[number: number, file: string, place: number][]>(
      file,
      `SELECT json_group_array(json_array(number, file, place)) FROM (
         SELECT DISTINCT article.number AS number, article.file AS file, article.place AS place
         FROM likeness JOIN article ON article.file = likeness.file AND article.place = likeness.place
         WHERE likeness.key IN (SELECT value FROM json_each(?)) AND (likeness.file, likeness.place) > (?, ?))`,
      [],
    ),
    addKey: file.prepare('INSERT OR IGNORE INTO likeness VALUES (?, ?, ?)'),
    addCopy: file.prepare('INSERT OR IGNORE INTO copy VALUES (?, ?)'),
    removeKeys: file.prepare('DELETE FROM likeness WHERE file = ?'),
    removeCopies: file.prepare('DELETE FROM copy WHERE file = ?'),
  };
}
