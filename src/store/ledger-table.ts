import type { Kysely, Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import type { LedgerEntry } from './ledger.ts';
import { readQuotes, toEntry } from './rows.ts';
import type { LedgerRow, Schema } from './schema.ts';
import type { Store } from './store.ts';

type LedgerMethods = Pick<
  Store,
  'start' | 'postpone' | 'complete' | 'giveUp' | 'skip' | 'entry' | 'lastEntries'
>;

/** Posts and how far they have come. */
export function ledgerTable({ db }: Engine): LedgerMethods {
  return {
    async start(entry, quotes, now, takeAt) {
      const row = await moveOn(db, entry, {
        state: 'started',
        reason: null,
        detail: null,
        started_at: now,
        take_at: takeAt,
        quotes: JSON.stringify(quotes),
      });
      return row !== null;
    },

    async postpone(entry, { takeAt, unsent, reason, detail }) {
      const state = unsent ? ({ state: 'claimed' } as const) : {};
      return (await moveOn(db, entry, { ...state, take_at: takeAt, reason, detail })) !== null;
    },

    complete: (entry, message, now) =>
      db.transaction().execute(async (transaction) => {
        // Whoever has the post meanwhile: that the message stands in the channel is the last word.
        const row = await transaction
          .updateTable('ledger')
          .set({ state: 'completed', reason: null, detail: null, message, finished_at: now })
          .where('channel', '=', entry.channel)
          .where('date', '=', entry.date)
          .where('state', '!=', 'completed')
          .returningAll()
          .executeTakeFirst();
        if (row === undefined) return;
        await countAsShown(transaction, row);
        await transaction
          .updateTable('subscriptions')
          .set({ rights_failures: 0 })
          .where('channel', '=', entry.channel)
          .execute();
      }),

    giveUp: (entry, detail, now) =>
      db.transaction().execute(async (transaction) => {
        const changes = { state: 'unknown', reason: 'unreadable', detail, finished_at: now } as const;
        const row = await moveOn(transaction, entry, changes);
        if (row !== null) await countAsShown(transaction, row);
        return row !== null;
      }),

    skip: (entry, { reason, detail, now, pauseAfter }) =>
      db.transaction().execute(async (transaction) => {
        const changes = { state: 'skipped', reason, detail, finished_at: now } as const;
        if ((await moveOn(transaction, entry, changes)) === null) return 'lost';
        if (reason === 'gone') {
          await transaction.deleteFrom('subscriptions').where('channel', '=', entry.channel).execute();
          return 'removed';
        }
        if (reason !== 'rights' || pauseAfter === undefined) return 'kept';
        const row = await transaction
          .updateTable('subscriptions')
          .set((builder) => ({ rights_failures: builder('rights_failures', '+', 1) }))
          .where('channel', '=', entry.channel)
          .returning('rights_failures')
          .executeTakeFirst();
        if (row === undefined || row.rights_failures < pauseAfter) return 'kept';
        await transaction
          .updateTable('subscriptions')
          .set({ paused: 'rights' })
          .where('channel', '=', entry.channel)
          .execute();
        return 'paused';
      }),

    async entry(channel, date) {
      const row = await db
        .selectFrom('ledger')
        .selectAll()
        .where('channel', '=', channel)
        .where('date', '=', date)
        .executeTakeFirst();
      return row === undefined ? null : toEntry(row);
    },

    async lastEntries(channel, limit) {
      const rows = await db
        .selectFrom('ledger')
        .selectAll()
        .where('channel', '=', channel)
        .orderBy('date', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toEntry);
    },
  };
}

/** Changes an open post that this process was the last to take up; null where it is another one's, or final. */
async function moveOn(
  db: Kysely<Schema>,
  { channel, date, attempts }: LedgerEntry,
  changes: Partial<LedgerRow>,
): Promise<LedgerRow | null> {
  const row = await db
    .updateTable('ledger')
    .set(changes)
    .where('channel', '=', channel)
    .where('date', '=', date)
    .where('attempts', '=', attempts)
    .where('state', 'in', ['claimed', 'started'])
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

async function countAsShown(transaction: Transaction<Schema>, row: LedgerRow): Promise<void> {
  const { channel, date } = row;
  const shown = readQuotes(row).map(({ quote, round }) => ({ channel, quote, round, date }));
  if (shown.length === 0) return;
  await transaction
    .insertInto('shown')
    .values(shown)
    .onConflict((conflict) =>
      conflict.columns(['channel', 'quote']).doUpdateSet((builder) => ({
        round: builder.ref('excluded.round'),
        date: builder.ref('excluded.date'),
      })),
    )
    .execute();
}
