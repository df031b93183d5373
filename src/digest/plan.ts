import type { Plan } from '../store/store.ts';
import type { Occurrence, Subscription } from '../store/subscription.ts';
import { nextOccurrence, occurrenceOn, zoneKnown } from './clock.ts';
import { DELIVERY } from './limits.ts';

const DAY = 24 * 60 * 60_000;

/** What becomes of orders that are due at `now`: the last time they were due is posted unless that is too late. */
export function planAt(now: number): Plan {
  return (subscription) => {
    const passed = [subscription.next];
    let next = following(subscription, subscription.next, now - DELIVERY.daysNoted * DAY);
    while (next.due <= now) {
      passed.push(next);
      next = following(subscription, next, next.due);
    }
    const last = passed.at(-1);
    const post = last !== undefined && now - last.due < DELIVERY.latest ? last : null;
    return { post, missed: passed.filter((occurrence) => occurrence !== post), next };
  };
}

/** The next time of an order by today's rules of its zone: those may have changed since it was written down. */
export function replanned(subscription: Subscription): Occurrence | null {
  return zoneKnown(subscription.zone) ? occurrenceOn(subscription, subscription.next.date) : null;
}

/**
 * The next time after `occurrence`, and not before `from`. Where this runtime does not know the zone (another process
 * with newer data does), it is a day later: one order must not stop all others.
 */
function following(subscription: Subscription, occurrence: Occurrence, from: number): Occurrence {
  const after = Math.max(occurrence.due, from);
  const next = zoneKnown(subscription.zone) ? nextOccurrence(subscription, after) : null;
  if (next !== null && next.date !== occurrence.date) return next;
  // After a change of rules the same date can come again.
  if (next !== null) return following(subscription, { ...occurrence, due: next.due }, from);
  const days = Math.max(1, Math.ceil((after - occurrence.due) / DAY));
  const date = new Date(Date.parse(`${occurrence.date}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
  return { due: occurrence.due + days * DAY, date };
}
