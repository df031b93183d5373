import { Cron } from 'croner';
import type { DigestOrder, Occurrence } from '../store/subscription.ts';

type WallClock = Pick<DigestOrder, 'time' | 'zone'>;

/**
 * The first time after `after` (UTC, ms) at which the clocks of the zone show the order's time. A time that the
 * clocks skip is the moment they skip it (02:30 → 03:00), one that they show twice is the first. Null where the
 * zone has no such time any more; throws a RangeError where the runtime does not know the zone.
 */
export function nextOccurrence({ time, zone }: WallClock, after: number): Occurrence | null {
  const [hours, minutes] = time.split(':').map(Number);
  const offset = fixedOffset(zone);
  const where = offset === null ? { timezone: zone } : { utcOffset: offset };
  const next = new Cron(`${minutes} ${hours} * * *`, { ...where, paused: true }).nextRun(new Date(after));
  return next === null ? null : { due: next.getTime(), date: localDate(zone, next.getTime()) };
}

/** When an order's post of a date is due by today's rules of its zone; null where the zone skips that date. */
export function occurrenceOn(order: WallClock, date: string): Occurrence | null {
  // No zone is farther east than 14 hours, so this is before the date's first minute anywhere.
  let found = nextOccurrence(order, Date.parse(`${date}T00:00Z`) - 15 * HOUR);
  while (found !== null && found.date < date) found = nextOccurrence(order, found.due);
  return found?.date === date ? found : null;
}

/** The date in a zone at a time (UTC, ms): `2026-11-23`. */
export function localDate(zone: string, at: number): string {
  return new Date(at + offsetOf(zone, at) * MINUTE).toISOString().slice(0, 10);
}

/** How far a zone's clocks are ahead of UTC at a time, in minutes. */
export function offsetOf(zone: string, at: number): number {
  const fixed = fixedOffset(zone);
  if (fixed !== null) return fixed;
  const parts = new Map(
    formatter(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((shown - at) / MINUTE);
}

/** Whether this runtime's time zone data have a zone. */
export function zoneKnown(zone: string): boolean {
  if (fixedOffset(zone) !== null) return true;
  try {
    formatter(zone);
    return true;
  } catch {
    return false;
  }
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than all else here; zones are few. */
function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}

/** `UTC+08:00` → 480, `UTC` → 0; null for a zone with rules. Not every runtime takes offsets as zones. */
function fixedOffset(zone: string): number | null {
  if (zone === 'UTC') return 0;
  const [, sign, hours, minutes] = /^UTC([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  if (sign === undefined) return null;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}
