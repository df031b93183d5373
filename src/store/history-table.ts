import type { Engine } from './engine.ts';
import { toEntry } from './rows.ts';
import type { Store } from './store.ts';

/** Articles written at once; SQLite binds at most 32,766 values. */
const ARTICLE_BATCH = 1_000;

/** What channels have seen, and since when articles are known. */
export function historyTable({ db }: Engine): Pick<Store, 'history' | 'noteArticles' | 'articlesSince'> {
  return {
    async history(channel) {
      const shown = await db.selectFrom('shown').selectAll().where('channel', '=', channel).execute();
      const last = await db
        .selectFrom('ledger')
        .selectAll()
        .where('channel', '=', channel)
        .where('state', 'in', ['completed', 'unknown'])
        .orderBy('due', 'desc')
        .limit(1)
        .executeTakeFirst();
      return {
        shown: new Map(shown.map(({ quote, round, date }) => [quote, { round, date }])),
        last: last === undefined ? null : toEntry(last),
      };
    },

    async noteArticles(ids, now) {
      for (let at = 0; at < ids.length; at += ARTICLE_BATCH) {
        await db
          .insertInto('articles')
          .values(ids.slice(at, at + ARTICLE_BATCH).map((id) => ({ id, first_seen: now })))
          .onConflict((conflict) => conflict.column('id').doNothing())
          .execute();
      }
      const seen = new Map<string, number>();
      for (let at = 0; at < ids.length; at += ARTICLE_BATCH) {
        const some = ids.slice(at, at + ARTICLE_BATCH);
        const rows = await db.selectFrom('articles').selectAll().where('id', 'in', some).execute();
        for (const { id, first_seen } of rows) seen.set(id, first_seen);
      }
      return seen;
    },

    async articlesSince(after, most) {
      const rows = await db
        .selectFrom('articles')
        .select('id')
        .where('first_seen', '>', after)
        .orderBy('first_seen', 'desc')
        .orderBy('id')
        .limit(most)
        .execute();
      return rows.map(({ id }) => id);
    },
  };
}
