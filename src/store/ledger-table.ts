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
    start: (entry, quotes, now, takeAt) =>
      moveOn(db, entry, {
        state: 'started',
        reason: null,
        detail: null,
        started_at: now,
        take_at: takeAt,
        quotes: JSON.stringify(quotes),
      }),

    postpone: (entry, { takeAt, unsent, reason, detail }) =>
      moveOn(db, entry, { ...(unsent ? { state: 'claimed' } : {}), take_at: takeAt, reason, detail }),

    complete: (entry, message, now) =>
      db.transaction().execute(async (transaction) => {
        // Whoever has the post meanwhile: that the message stands in the channel is the last word.
        const { numUpdatedRows } = await transaction
          .updateTable('ledger')
          .set({ state: 'completed', reason: null, detail: null, message, finished_at: now })
          .where('channel', '=', entry.channel)
          .where('date', '=', entry.date)
          .where('state', '!=', 'completed')
          .executeTakeFirst();
        if (numUpdatedRows > 0n) {
          await countAsShown(transaction, entry);
          await transaction
            .updateTable('subscriptions')
            .set({ rights_failures: 0 })
            .where('channel', '=', entry.channel)
            .execute();
        }
        return true;
      }),

    giveUp: (entry, detail, now) =>
      db.transaction().execute(async (transaction) => {
        const mine = await moveOn(transaction, entry, {
          state: 'unknown',
          reason: 'unreadable',
          detail,
          finished_at: now,
        });
        if (mine) await countAsShown(transaction, entry);
        return mine;
      }),

    skip: (entry, { reason, detail, now, pauseAfter }) =>
      db.transaction().execute(async (transaction) => {
        const mine = await moveOn(transaction, entry, { state: 'skipped', reason, detail, finished_at: now });
        if (!mine) return 'lost';
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

/** Changes an open post that this process was the last to take up; false where it is another one's, or final. */
async function moveOn(
  db: Kysely<Schema>,
  { channel, date, attempts }: LedgerEntry,
  changes: Partial<LedgerRow>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('ledger')
    .set(changes)
    .where('channel', '=', channel)
    .where('date', '=', date)
    .where('attempts', '=', attempts)
    .where('state', 'in', ['claimed', 'started'])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function countAsShown(transaction: Transaction<Schema>, { channel, date }: LedgerEntry): Promise<void> {
  const row = await transaction
    .selectFrom('ledger')
    .select('quotes')
    .where('channel', '=', channel)
    .where('date', '=', date)
    .executeTakeFirstOrThrow();
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
