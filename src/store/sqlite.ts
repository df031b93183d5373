import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  Kysely,
  type QueryResult,
  SelectQueryNode,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';
import Database from 'libsql';
import type { Engine } from './engine.ts';
import type { Schema } from './schema.ts';

/** Opens a database file, made with its folder where it is missing. Throws what SQLite or the system says. */
export async function openSqlite(file: string): Promise<Engine> {
  mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file);
  try {
    await patiently(() => database.exec('PRAGMA journal_mode = WAL'));
    // A post that was noted must still be noted after the power has failed.
    database.exec('PRAGMA synchronous = FULL');
    const [check] = await patiently(() => database.prepare('PRAGMA quick_check(1)').pluck().all());
    if (check !== 'ok') throw Object.assign(new Error(String(check)), { code: 'SQLITE_CORRUPT' });
  } catch (error) {
    database.close();
    throw error;
  }
  const db = new Kysely<Schema>({ dialect: new Dialect(new RememberingDatabase(database)) });
  return {
    name: 'sqlite',
    db,
    exclusively: (_, work) => db.transaction().execute(work),
    skipLocked: (select) => select,
  };
}

/** How long one process waits for another one's transaction, and how long between two looks, ms. */
const PATIENCE = { longest: 10_000, between: 10 } as const;

/** SQLite's own waiting would hold up everything else that this process does. */
async function patiently<T>(ask: () => T): Promise<T> {
  for (let waited = 0; ; waited += PATIENCE.between) {
    try {
      return ask();
    } catch (error) {
      if (!isBusy(error) || waited >= PATIENCE.longest) throw error;
    }
    await sleep(PATIENCE.between);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

/**
 * Begins as a writer: a transaction that reads and then writes fails when another one wrote in between. With `exec`,
 * because libsql leaves a prepared statement that met a busy database unfinished until it is collected as garbage,
 * and no transaction of the connection can be committed until then.
 */
function begin(database: Database.Database): Promise<unknown> {
  return patiently(() => database.exec('BEGIN IMMEDIATE'));
}

/** A connection on which only the beginning of a transaction can meet a busy database. */
class Connection implements DatabaseConnection {
  readonly #inner: DatabaseConnection;
  readonly #database: RememberingDatabase;

  constructor(inner: DatabaseConnection, database: RememberingDatabase) {
    this.#inner = inner;
    this.#database = database;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { database } = this.#database;
    const reads = SelectQueryNode.is(query.query);
    if (reads || database.inTransaction) return this.#execute(query);
    await begin(database);
    try {
      const result = await this.#execute<R>(query);
      database.exec('COMMIT');
      return result;
    } catch (error) {
      if (database.inTransaction) database.exec('ROLLBACK');
      throw error;
    }
  }

  async #execute<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    try {
      return await this.#inner.executeQuery<R>(query);
    } catch (error) {
      this.#database.forget(query.sql);
      throw error;
    }
  }

  streamQuery<R>(query: CompiledQuery, chunkSize?: number): AsyncIterableIterator<QueryResult<R>> {
    return this.#inner.streamQuery<R>(query, chunkSize);
  }
}

/**
 * Prepares each statement once. What libsql holds for a statement is not seen by the garbage collector, which lets
 * hundreds of MB of them gather: 10,000 posts took 420 MB without this and 190 MB with it.
 */
class RememberingDatabase implements SqliteDatabase {
  readonly database: Database.Database;
  readonly #statements = new Map<string, SqliteStatement>();

  constructor(database: Database.Database) {
    this.database = database;
  }

  prepare(sql: string): SqliteStatement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  /** A statement that failed may be unfinished. */
  forget(sql: string): void {
    this.#statements.delete(sql);
  }

  close(): void {
    this.#statements.clear();
    this.database.close();
  }
}

class Driver extends SqliteDriver {
  readonly #database: RememberingDatabase;

  constructor(database: RememberingDatabase) {
    super({ database });
    this.#database = database;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new Connection(await super.acquireConnection(), this.#database);
  }

  override async beginTransaction(): Promise<void> {
    await begin(this.#database.database);
  }
}

class Dialect extends SqliteDialect {
  readonly #database: RememberingDatabase;

  constructor(database: RememberingDatabase) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): SqliteDriver {
    return new Driver(this.#database);
  }
}
