import { claims } from './claims.ts';
import type { Engine } from './engine.ts';
import { historyTable } from './history-table.ts';
import { ledgerTable } from './ledger-table.ts';
import { StoreUnavailable } from './problem.ts';
import type { Store } from './store.ts';
import { subscriptionTable } from './subscription-table.ts';

/** The store over a database that has its tables. */
export function sqlStore(engine: Engine): Store {
  const orders = subscriptionTable(engine);
  const taking = claims(engine);
  const ledger = ledgerTable(engine);
  const seen = historyTable(engine);
  return {
    engine: engine.name,
    subscription: guarded(orders.subscription),
    subscriptionsOf: guarded(orders.subscriptionsOf),
    putSubscription: guarded(orders.putSubscription),
    pause: guarded(orders.pause),
    resume: guarded(orders.resume),
    removeSubscription: guarded(orders.removeSubscription),
    removeGuild: guarded(orders.removeGuild),
    replan: guarded(orders.replan),
    claimDue: guarded(taking.claimDue),
    takeOpen: guarded(taking.takeOpen),
    start: guarded(ledger.start),
    postpone: guarded(ledger.postpone),
    complete: guarded(ledger.complete),
    giveUp: guarded(ledger.giveUp),
    skip: guarded(ledger.skip),
    entry: guarded(ledger.entry),
    lastEntries: guarded(ledger.lastEntries),
    history: guarded(seen.history),
    noteArticles: guarded(seen.noteArticles),
    articlesSince: guarded(seen.articlesSince),
    close: () => engine.db.destroy(),
  };
}

/** A method that fails as the interface says it does; bugs stay what they are. */
function guarded<A extends readonly unknown[], T>(method: (...given: A) => Promise<T>) {
  return async (...given: A): Promise<T> => {
    try {
      return await method(...given);
    } catch (error) {
      if (error instanceof TypeError || error instanceof RangeError) throw error;
      throw new StoreUnavailable(error);
    }
  };
}
