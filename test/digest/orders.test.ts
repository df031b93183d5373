import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  endDigest,
  pauseDigest,
  previewDigest,
  resumeDigest,
  setDigest,
  showDigest,
  showDigests,
} from '../../src/digest/orders.ts';
import { runDue } from '../../src/digest/schedule.ts';
import { type OrderPlace, readTime, type TypedOrder } from '../../src/digest/subscription.ts';
import type { Store } from '../../src/store/store.ts';
import { libraryOf } from '../command/sample-library.ts';
import { DAY, EVERYWHERE, GUILD, MINUTE, NOW, opened } from '../store/samples.ts';
import { articleOf } from './libraries.ts';
import { recordedSender } from './recorded-sender.ts';

const PLACE: OrderPlace = { platform: 'discord', guild: GUILD, channel: '77', locale: 'zh-CN' };
const LIBRARY = libraryOf(
  [0, 1].map((place) =>
    articleOf(
      place,
      null,
      [0, 1, 2, 2].map((speaker, topic) => ({ speaker, topic })),
    ),
  ),
);

describe('orders', () => {
  let folder: string;
  let store: Store;
  let now: number;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zhiyan-orders-'));
    store = await opened({ stateFolder: folder, databaseUrl: null });
    now = NOW - 60 * MINUTE;
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  const context = () => ({ store, library: LIBRARY, now });
  const set = (typed: TypedOrder = {}, place = PLACE) => setDigest(typed, place, context());
  const problemOf = async (typed: TypedOrder) => {
    const result = await set(typed);
    return result.ok ? null : result.problem;
  };
  const run = async () => {
    const sender = recordedSender(join(folder, 'channels'), () => now);
    await runDue({
      store,
      sender,
      library: () => LIBRARY,
      clock: () => now,
      reach: () => EVERYWHERE,
      report: () => {},
    });
    return sender.messages().map(({ date }) => date);
  };

  it('are for 08:00 in Shanghai and three quotes where nothing else is said', async () => {
    const result = await set();
    expect(result).toEqual({
      ok: true,
      status: {
        subscription: {
          ...PLACE,
          time: '08:00',
          zone: 'Asia/Shanghai',
          about: null,
          speaker: null,
          count: 3,
          next: { due: NOW, date: '2026-11-23' },
          paused: null,
          rightsFailures: 0,
          changedAt: now,
        },
        fitting: 8,
        last: [],
      },
    });
    expect(await showDigest(PLACE.channel, context())).toEqual(result.ok && result.status);
    expect(await showDigests(GUILD, context())).toEqual([result.ok && result.status]);
  });

  it('are read as people type them', async () => {
    const result = await set({ time: '７:30', zone: '紐約', about: ' 食堂 ', speaker: 'chenming', count: 5 });
    expect(result.ok && result.status).toMatchObject({
      subscription: { time: '07:30', zone: 'America/New_York', about: '食堂', speaker: '陈明', count: 5 },
      fitting: 2,
    });
  });

  it('are refused with what is wrong', async () => {
    expect(await problemOf({ time: '25:00' })).toEqual({ kind: 'time', typed: '25:00' });
    expect(await problemOf({ zone: 'Mars' })).toEqual({ kind: 'zone', typed: 'Mars' });
    expect(await problemOf({ count: 6 })).toEqual({ kind: 'count', typed: 6, most: 5 });
    expect(await problemOf({ count: 1.5 })).toEqual({ kind: 'count', typed: 1.5, most: 5 });
    expect(await problemOf({ about: '？！' })).toEqual({ kind: 'about', typed: '？！' });
    expect(await problemOf({ speaker: '张三丰' })).toMatchObject({ kind: 'speaker', typed: '张三丰' });
    expect(await problemOf({ speaker: '明' })).toBeNull();
    expect(await showDigest('78', context())).toBeNull();
  });

  it('are at most ten in a server', async () => {
    for (let at = 0; at < 10; at++) expect((await set({}, { ...PLACE, channel: String(at) })).ok).toBe(true);
    expect(await problemOf({})).toEqual({ kind: 'too-many', most: 10 });
    expect((await showDigests(GUILD, context())).length).toBe(10);
  });

  it('read times of day', () => {
    expect(['8:00', '08:05', '０８：００', '23:59', '0:00'].map(readTime)).toEqual([
      '08:00',
      '08:05',
      '08:00',
      '23:59',
      '00:00',
    ]);
    expect(['24:00', '8', '8:5', '08:60', '', '８点', '-1:00'].map(readTime)).toEqual(Array(7).fill(null));
  });

  it('get one post a date, however often they are set, ended and set again', async () => {
    await set();
    now = NOW;
    expect(await run()).toEqual(['2026-11-23']);
    now += MINUTE;
    const later = await set({ time: '09:00' });
    expect(later.ok && later.status.subscription.next.date).toBe('2026-11-24');
    expect(await endDigest(PLACE.channel, context())).toBe(true);
    await set({ time: '10:00' });
    for (; now < NOW + 12 * 60 * MINUTE; now += 10 * MINUTE) await run();
    expect(await run()).toEqual(['2026-11-23']);
    const status = await showDigest(PLACE.channel, context());
    expect(status?.last.map(({ date, state }) => [date, state])).toEqual([['2026-11-23', 'completed']]);
  });

  it('rest while paused and go on with the next post', async () => {
    await set();
    expect(await pauseDigest(PLACE.channel, context())).toBe(true);
    now = NOW + MINUTE;
    expect(await run()).toEqual([]);
    expect((await previewDigest(PLACE.channel, context()))?.next).toBeNull();
    const resumed = await resumeDigest(PLACE.channel, context());
    expect(resumed).toMatchObject({ paused: null, next: { due: NOW + DAY, date: '2026-11-24' } });
    expect(await resumeDigest('78', context())).toBeNull();
    now = NOW + DAY;
    expect(await run()).toEqual(['2026-11-24']);
  });

  it('preview what would be posted, and change nothing by it', async () => {
    await set({ about: '食堂' });
    const preview = await previewDigest(PLACE.channel, context());
    expect(preview).toMatchObject({
      silent: false,
      next: { date: '2026-11-23' },
      post: { date: '2026-11-23', newRound: null },
    });
    expect(preview?.post.quotes.map(({ reasons }) => reasons[1])).toEqual(['about', 'about']);
    expect(await previewDigest(PLACE.channel, context())).toEqual(preview);
    expect(await previewDigest('78', context())).toBeNull();
    now = NOW;
    await run();
    const shown = (await store.history(PLACE.channel)).shown;
    expect([...shown.keys()].sort()).toEqual(preview?.post.quotes.map(({ id }) => id).sort());
  });
});
