import type { Engine } from './engine.ts';
import { withinReach } from './reach.ts';
import { newSubscriptionRow, toSubscription } from './rows.ts';
import type { Store } from './store.ts';
import type { Occurrence, Subscription } from './subscription.ts';

type SubscriptionMethods = Pick<
  Store,
  | 'subscription'
  | 'subscriptionsOf'
  | 'putSubscription'
  | 'pause'
  | 'resume'
  | 'removeSubscription'
  | 'removeGuild'
  | 'replan'
>;

/** Orders read at once when all are gone through. */
const REPLAN_BATCH = 500;

/** The orders of channels. */
export function subscriptionTable({ db, exclusively }: Engine): SubscriptionMethods {
  return {
    async subscription(channel) {
      const row = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('channel', '=', channel)
        .executeTakeFirst();
      return row === undefined ? null : toSubscription(row);
    },

    async subscriptionsOf(guild) {
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('guild', '=', guild)
        .orderBy('channel')
        .execute();
      return rows.map(toSubscription);
    },

    putSubscription: (order, next, most, now) =>
      exclusively(`guild ${order.guild}`, async (transaction) => {
        const others = await transaction
          .selectFrom('subscriptions')
          .select('channel')
          .where('guild', '=', order.guild)
          .where('channel', '!=', order.channel)
          .execute();
        if (others.length >= most) return 'too-many';
        const row = newSubscriptionRow(order, next, now);
        const { channel: _, ...changes } = row;
        await transaction
          .insertInto('subscriptions')
          .values(row)
          .onConflict((conflict) => conflict.column('channel').doUpdateSet(changes))
          .execute();
        return 'stored';
      }),

    async pause(channel, reason) {
      const { numUpdatedRows } = await db
        .updateTable('subscriptions')
        .set({ paused: reason })
        .where('channel', '=', channel)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async resume(channel, next) {
      const { numUpdatedRows } = await db
        .updateTable('subscriptions')
        .set({ paused: null, rights_failures: 0, next_due: next.due, next_date: next.date })
        .where('channel', '=', channel)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async removeSubscription(channel) {
      const { numDeletedRows } = await db
        .deleteFrom('subscriptions')
        .where('channel', '=', channel)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },

    async removeGuild(guild) {
      const { numDeletedRows } = await db
        .deleteFrom('subscriptions')
        .where('guild', '=', guild)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },

    async replan(reach, next) {
      let moved = 0;
      let after = '';
      for (;;) {
        const rows = await db
          .selectFrom('subscriptions')
          .selectAll()
          .where(withinReach(reach))
          .where('channel', '>', after)
          .orderBy('channel')
          .limit(REPLAN_BATCH)
          .execute();
        for (const subscription of rows.map(toSubscription))
          moved += await move(subscription, next(subscription));
        const last = rows.at(-1);
        if (last === undefined) return moved;
        after = last.channel;
      }
    },
  };

  /** Not where somebody changed the order in the meantime: that was computed by today's rules. */
  async function move({ channel, next: was }: Subscription, next: Occurrence | null): Promise<number> {
    if (next === null || (next.due === was.due && next.date === was.date)) return 0;
    const { numUpdatedRows } = await db
      .updateTable('subscriptions')
      .set({ next_due: next.due, next_date: next.date })
      .where('channel', '=', channel)
      .where('next_due', '=', was.due)
      .executeTakeFirst();
    return Number(numUpdatedRows);
  }
}
