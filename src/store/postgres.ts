import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Engine } from './engine.ts';
import type { Schema } from './schema.ts';

/** Connections a process, and ms to wait for one and for an answer: a server that hangs must not stop the schedule. */
const POOL = {
  max: 10,
  connectionTimeoutMillis: 5_000,
  query_timeout: 20_000,
  statement_timeout: 15_000,
  idle_in_transaction_session_timeout: 15_000,
} as const satisfies pg.PoolConfig;

/** Connects when first asked. Throws where the URL cannot be read. */
export function openPostgres(url: string): Engine {
  const pool = new pg.Pool({ ...POOL, connectionString: url, types: { getTypeParser } });
  // A connection that breaks while idle is replaced at the next query; unheard, its error would end the process.
  pool.on('error', () => {});
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return {
    name: 'postgres',
    db,
    exclusively: (lock, work) =>
      db.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(hashtext(${`zhiyan ${lock}`}))`.execute(transaction);
        return work(transaction);
      }),
    skipLocked: (select) => select.forUpdate().skipLocked(),
  };
}

const INT8 = 20;

/** 64-bit integers as numbers: ours are times and shard keys, all below 2^53. */
const getTypeParser: typeof pg.types.getTypeParser = (type: number, ...rest: unknown[]) => {
  const format = rest[0];
  if (type === INT8 && format !== 'binary') return Number;
  return format === 'binary' ? pg.types.getTypeParser(type, 'binary') : pg.types.getTypeParser(type, 'text');
};
