import type { Library, SpeakerProfile } from '../library/library.ts';
import { foldText } from '../search/fold.ts';
import type { DigestOrder } from '../store/subscription.ts';
import type { Locale } from '../text/locale.ts';
import { ORDERS } from './limits.ts';
import { readZone } from './zone.ts';

/** What was typed for an order; what is left out is as `ORDERS` says. */
export interface TypedOrder {
  readonly time?: string;
  readonly zone?: string;
  readonly about?: string;
  /** A speaker's name or id, as for every other command. */
  readonly speaker?: string;
  readonly count?: number;
}

/** Where an order was given. */
export type OrderPlace = Pick<DigestOrder, 'platform' | 'guild' | 'channel'> & { readonly locale: Locale };

/** Why an order cannot be taken; `typed` is what was typed. */
export type OrderProblem =
  | { readonly kind: 'time' | 'zone' | 'about'; readonly typed: string }
  | { readonly kind: 'count'; readonly typed: number; readonly most: number }
  | { readonly kind: 'speaker'; readonly typed: string; readonly nearest: readonly SpeakerProfile[] }
  | { readonly kind: 'speakers'; readonly typed: string; readonly found: readonly SpeakerProfile[] }
  | { readonly kind: 'too-many'; readonly most: number };

export type OrderReading =
  | { readonly ok: true; readonly order: DigestOrder }
  | { readonly ok: false; readonly problem: OrderProblem };

/** Reads what was typed into an order. */
export async function readOrder(
  typed: TypedOrder,
  place: OrderPlace,
  library: Library,
): Promise<OrderReading> {
  const time = readTime(typed.time ?? ORDERS.time);
  if (time === null) return refuse({ kind: 'time', typed: typed.time ?? '' });
  const zone = readZone(typed.zone ?? ORDERS.zone);
  if (zone === null) return refuse({ kind: 'zone', typed: typed.zone ?? '' });
  const count = typed.count ?? ORDERS.count;
  if (!Number.isInteger(count) || count < 1 || count > ORDERS.mostQuotes) {
    return refuse({ kind: 'count', typed: count, most: ORDERS.mostQuotes });
  }
  const about = typed.about?.trim() || null;
  if (about !== null && (await library.ask(about)).empty) return refuse({ kind: 'about', typed: about });
  const name = typed.speaker?.trim() || null;
  if (name === null) return { ok: true, order: { ...place, time, zone, about, speaker: null, count } };

  const { found, nearest } = await library.findSpeakers(name);
  const [only, another] = found;
  if (only === undefined) return refuse({ kind: 'speaker', typed: name, nearest });
  if (another !== undefined) return refuse({ kind: 'speakers', typed: name, found });
  return { ok: true, order: { ...place, time, zone, about, speaker: only.name, count } };
}

/** `8:00`, `08:00`, `０８：００` → `08:00`; null for what is no time of day. */
export function readTime(typed: string): string | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d\d)$/.exec(foldText(typed).trim()) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

function refuse(problem: OrderProblem): OrderReading {
  return { ok: false, problem };
}
