import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** What differs between the two databases; all SQL is written once, above this. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres';
  readonly db: Kysely<Schema>;
  /** Runs in a transaction that no other one with the same lock name runs beside, in any process. */
  exclusively<T>(lock: string, work: (db: Transaction<Schema>) => Promise<T>): Promise<T>;
  /** Makes a claim's select pass over rows that another process is claiming. */
  skipLocked<Q extends Lockable<Q>>(select: Q): Q;
}

interface Lockable<Q> {
  forUpdate(): Q;
  skipLocked(): Q;
}
