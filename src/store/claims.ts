import type { Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import type { Claim } from './ledger.ts';
import { withinReach } from './reach.ts';
import { newLedgerRow, toEntry, toSubscription } from './rows.ts';
import type { LedgerRow, Schema, SubscriptionRow } from './schema.ts';
import type { Store } from './store.ts';
import type { Occurrence } from './subscription.ts';

/** Taking posts so that each is one process's alone. */
export function claims({ db, skipLocked }: Engine): Pick<Store, 'claimDue' | 'takeOpen'> {
  return {
    claimDue: ({ reach, now, limit, takeAt }, plan) =>
      db.transaction().execute(async (transaction) => {
        const due = await skipLocked(
          transaction
            .selectFrom('subscriptions')
            .selectAll()
            .where(withinReach(reach))
            .where('next_due', '<=', now)
            .where('paused', 'is', null)
            .orderBy('next_due')
            .limit(limit),
        ).execute();
        const claimed: Claim[] = [];
        for (const row of due) {
          const subscription = toSubscription(row);
          const { post, missed, next } = plan(subscription);
          await transaction
            .updateTable('subscriptions')
            .set({ next_due: next.due, next_date: next.date })
            .where('channel', '=', row.channel)
            .execute();
          await noteMissed(transaction, row, missed, now);
          const entry = post === null ? null : await openEntry(transaction, newLedgerRow(row, post, takeAt));
          if (entry !== null)
            claimed.push({ entry: toEntry(entry), subscription: { ...subscription, next } });
        }
        return { claims: claimed, more: due.length === limit };
      }),

    takeOpen: ({ reach, now, limit, takeAt }) =>
      db.transaction().execute(async (transaction) => {
        const open = await skipLocked(
          transaction
            .selectFrom('ledger')
            .selectAll()
            .where(withinReach(reach))
            .where('state', 'in', ['claimed', 'started'])
            .where('take_at', '<=', now)
            .orderBy('take_at')
            .limit(limit),
        ).execute();
        const taken: Claim[] = [];
        for (const row of open) {
          const changes = { attempts: row.attempts + 1, take_at: takeAt };
          await transaction
            .updateTable('ledger')
            .set(changes)
            .where('channel', '=', row.channel)
            .where('date', '=', row.date)
            .execute();
          const order = await transaction
            .selectFrom('subscriptions')
            .selectAll()
            .where('channel', '=', row.channel)
            .executeTakeFirst();
          const subscription = order === undefined ? null : toSubscription(order);
          taken.push({ entry: toEntry({ ...row, ...changes }), subscription });
        }
        return { claims: taken, more: open.length === limit };
      }),
  };
}

/**
 * Writes a new post, or opens again one that was skipped: somebody who mends the rights and sets the order anew the
 * same day is to get the day's post. Null where the day's post is under way or done.
 */
async function openEntry(transaction: Transaction<Schema>, fresh: LedgerRow): Promise<LedgerRow | null> {
  const { channel, date, ...changes } = fresh;
  const row = await transaction
    .insertInto('ledger')
    .values(fresh)
    .onConflict((conflict) =>
      conflict
        .columns(['channel', 'date'])
        .doUpdateSet((builder) => ({ ...changes, attempts: builder('ledger.attempts', '+', 1) }))
        .where('ledger.state', '=', 'skipped'),
    )
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

async function noteMissed(
  transaction: Transaction<Schema>,
  order: SubscriptionRow,
  missed: readonly Occurrence[],
  now: number,
): Promise<void> {
  for (const occurrence of missed) {
    await transaction
      .insertInto('ledger')
      .values({ ...newLedgerRow(order, occurrence, now), state: 'skipped', reason: 'late', finished_at: now })
      .onConflict((conflict) => conflict.columns(['channel', 'date']).doNothing())
      .execute();
  }
}
