import { openStore } from '../../src/store/open.ts';
import type { Plan, Reach, Store, Take } from '../../src/store/store.ts';
import type { DigestOrder, Occurrence } from '../../src/store/subscription.ts';

/** 2026-11-23, 00:00 UTC. */
export const NOW = Date.UTC(2026, 10, 23);
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** All channels of Discord. */
export const EVERYWHERE: Reach = { platform: 'discord', shards: [0], shardCount: 1 };

/** A guild's id on shard 3 of 4, and 1 of 2. */
export const GUILD = String((7n << 22n) + 5n);

export function sampleOrder(changes: Partial<DigestOrder> = {}): DigestOrder {
  return {
    platform: 'discord',
    guild: GUILD,
    channel: '1000000000000000001',
    time: '08:00',
    zone: 'Asia/Shanghai',
    about: null,
    speaker: null,
    count: 3,
    locale: 'zh-CN',
    ...changes,
  };
}

/** The day's post, due at `NOW`. */
export const TODAY: Occurrence = { due: NOW, date: '2026-11-23' };
export const TOMORROW: Occurrence = { due: NOW + DAY, date: '2026-11-24' };

/** Everything due by `now`, for a minute and a half. */
export function take(now: number, changes: Partial<Take> = {}): Take {
  return { reach: EVERYWHERE, now, limit: 100, takeAt: now + 90_000, ...changes };
}

/** Posts what is due and comes again a day later. */
export const DAILY: Plan = ({ next }) => ({ post: next, missed: [], next: dayAfter(next) });

export function dayAfter({ due, date }: Occurrence): Occurrence {
  return { due: due + DAY, date: new Date(Date.parse(date) + DAY).toISOString().slice(0, 10) };
}

/** A store that must open. */
export async function opened(location: Parameters<typeof openStore>[0]): Promise<Store> {
  const opening = await openStore(location);
  if (!opening.ok) throw new Error(JSON.stringify(opening.problem));
  return opening.store;
}
