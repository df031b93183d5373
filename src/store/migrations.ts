import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { Schema } from './schema.ts';

/** A step forward; the database's version is the number of steps it has taken. Never change one that was released. */
type Migration = (db: Kysely<Schema>) => Promise<void>;

const MIGRATIONS: readonly Migration[] = [subscriptionsAndLedger, articlesByTime];

/** The version that this program makes and knows. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** Brings a database to this program's version, one process at a time; gives the version found where it is newer. */
export async function migrate(engine: Engine): Promise<{ readonly newer: number | null }> {
  return engine.exclusively('migrate', async (db) => {
    await db.schema.createTable('schema_version').ifNotExists().addColumn('version', 'integer').execute();
    const row = await db.selectFrom('schema_version').select('version').executeTakeFirst();
    const found = row?.version ?? 0;
    if (found > SCHEMA_VERSION) return { newer: found };

    for (const step of MIGRATIONS.slice(found)) await step(db);
    if (row === undefined)
      await db.insertInto('schema_version').values({ version: SCHEMA_VERSION }).execute();
    else if (found < SCHEMA_VERSION)
      await db.updateTable('schema_version').set({ version: SCHEMA_VERSION }).execute();
    return { newer: null };
  });
}

async function subscriptionsAndLedger(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('subscriptions')
    .addColumn('channel', 'text', (column) => column.primaryKey())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('shard_key', 'bigint', (column) => column.notNull())
    .addColumn('time', 'text', (column) => column.notNull())
    .addColumn('zone', 'text', (column) => column.notNull())
    .addColumn('about', 'text')
    .addColumn('speaker', 'text')
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('next_due', 'bigint', (column) => column.notNull())
    .addColumn('next_date', 'text', (column) => column.notNull())
    .addColumn('paused', 'text')
    .addColumn('rights_failures', 'integer', (column) => column.notNull())
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('subscriptions_guild').on('subscriptions').column('guild').execute();
  await db.schema
    .createIndex('subscriptions_due')
    .on('subscriptions')
    .columns(['platform', 'next_due'])
    .execute();

  await db.schema
    .createTable('ledger')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('shard_key', 'bigint', (column) => column.notNull())
    .addColumn('due', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('detail', 'text')
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('take_at', 'bigint', (column) => column.notNull())
    .addColumn('started_at', 'bigint')
    .addColumn('finished_at', 'bigint')
    .addColumn('quotes', 'text', (column) => column.notNull())
    .addColumn('message', 'text')
    .addPrimaryKeyConstraint('ledger_key', ['channel', 'date'])
    .execute();
  // Open posts are few among all that ever were.
  await db.schema
    .createIndex('ledger_open')
    .on('ledger')
    .columns(['platform', 'take_at'])
    .where(sql.ref('state'), 'in', sql`('claimed', 'started')`)
    .execute();

  await db.schema
    .createTable('shown')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('quote', 'text', (column) => column.notNull())
    .addColumn('round', 'integer', (column) => column.notNull())
    .addColumn('date', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('shown_key', ['channel', 'quote'])
    .execute();
  await db.schema
    .createTable('articles')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('first_seen', 'bigint', (column) => column.notNull())
    .execute();
}

/** A digest tells what came since the last post. */
async function articlesByTime(db: Kysely<Schema>): Promise<void> {
  await db.schema.createIndex('articles_first_seen').on('articles').column('first_seen').execute();
}
