import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';
import {
  DAILY,
  DAY,
  dayAfter,
  EVERYWHERE,
  GUILD,
  MINUTE,
  NOW,
  opened,
  sampleOrder,
  TODAY,
  TOMORROW,
  take,
} from './samples.ts';

const CHANNEL = sampleOrder().channel;
const QUOTES = [
  { quote: 'abcdefgh-1@0', round: 1 },
  { quote: 'abcdefgh-1@20', round: 1 },
];

let server: PostgresServer;
let folder: string;
beforeAll(async () => {
  server = await startPostgres();
  return () => server.destroy();
});
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhiyan-store-'));
  return () => rmSync(folder, { recursive: true });
});

let places = 0;
const ENGINES = {
  sqlite: async () => {
    places += 1;
    return { stateFolder: join(folder, String(places)), databaseUrl: null };
  },
  postgres: async () => ({ stateFolder: folder, databaseUrl: await server.database() }),
};

describe.each(['sqlite', 'postgres'] as const)('the store on %s', (engine) => {
  let store: Store;
  let other: Store;
  beforeEach(async () => {
    const location = await ENGINES[engine]();
    // Two processes that start at once on an empty database.
    [store, other] = await Promise.all([opened(location), opened(location)]);
  });
  afterEach(async () => {
    await Promise.all([store.close(), other.close()]);
  });
  const put = (order = sampleOrder(), next = TODAY) => store.putSubscription(order, next, 10, NOW - DAY);
  const claimToday = async () => {
    await put();
    const [claim] = (await store.claimDue(take(NOW), DAILY)).claims;
    if (claim === undefined) throw new Error('nothing was due');
    return claim.entry;
  };

  it('keeps an order as it was given', async () => {
    const order = sampleOrder({ about: '“一网统管” 𠮷', speaker: '江波', locale: 'zh-TW' });
    expect(await put(order)).toBe('stored');
    const stored = { ...order, next: TODAY, paused: null, rightsFailures: 0, changedAt: NOW - DAY };
    expect(await other.subscription(CHANNEL)).toEqual(stored);
    expect(await other.subscriptionsOf(GUILD)).toEqual([stored]);
    expect(await other.subscription('1')).toBeNull();
    expect(store.engine).toBe(engine);
  });

  it('replaces an order, lifts its pause, and ends it', async () => {
    await put();
    expect(await store.pause(CHANNEL, 'asked')).toBe(true);
    expect((await store.subscription(CHANNEL))?.paused).toBe('asked');
    expect((await store.claimDue(take(NOW), DAILY)).claims).toEqual([]);
    await put(sampleOrder({ count: 5 }), TOMORROW);
    expect(await store.subscription(CHANNEL)).toMatchObject({ count: 5, next: TOMORROW, paused: null });
    await store.pause(CHANNEL, 'rights');
    expect(await store.resume(CHANNEL, TODAY)).toBe(true);
    expect(await store.subscription(CHANNEL)).toMatchObject({ paused: null, next: TODAY });
    expect(await store.removeSubscription(CHANNEL)).toBe(true);
    expect(await store.removeSubscription(CHANNEL)).toBe(false);
    expect(await store.pause(CHANNEL, 'asked')).toBe(false);
    expect(await store.resume(CHANNEL, TODAY)).toBe(false);
  });

  it('takes no more orders of a guild than allowed, asked by two processes at once', async () => {
    const results = await Promise.all(
      Array.from({ length: 14 }, (_, at) =>
        (at % 2 === 0 ? store : other).putSubscription(
          sampleOrder({ channel: `${100 + at}` }),
          TODAY,
          10,
          NOW,
        ),
      ),
    );
    expect(results.filter((result) => result === 'stored').length).toBe(10);
    expect((await store.subscriptionsOf(GUILD)).length).toBe(10);
    const [first] = await store.subscriptionsOf(GUILD);
    expect(await put(sampleOrder({ channel: first?.channel ?? '' }))).toBe('stored');
    expect(await store.removeGuild(GUILD)).toBe(10);
    expect(await store.subscriptionsOf(GUILD)).toEqual([]);
  });

  it('claims what is due, once, and moves the order on in the same step', async () => {
    await put();
    expect((await store.claimDue(take(NOW - 1), DAILY)).claims).toEqual([]);
    const [first, second] = await Promise.all([
      store.claimDue(take(NOW), DAILY),
      other.claimDue(take(NOW), DAILY),
    ]);
    const claims = [...first.claims, ...second.claims];
    expect(claims.length).toBe(1);
    expect(claims[0]?.entry).toEqual({
      channel: CHANNEL,
      date: '2026-11-23',
      platform: 'discord',
      guild: GUILD,
      due: NOW,
      state: 'claimed',
      reason: null,
      detail: null,
      attempts: 1,
      takeAt: NOW + 90_000,
      startedAt: null,
      finishedAt: null,
      quotes: [],
      message: null,
    });
    expect((await store.subscription(CHANNEL))?.next).toEqual(TOMORROW);
  });

  it('claims at most as many as asked for and says that there may be more', async () => {
    for (const channel of ['11', '12', '13']) await put(sampleOrder({ channel }));
    const two = await store.claimDue(take(NOW, { limit: 2 }), DAILY);
    expect([two.claims.length, two.more]).toEqual([2, true]);
    const rest = await store.claimDue(take(NOW, { limit: 2 }), DAILY);
    expect([rest.claims.length, rest.more]).toEqual([1, false]);
  });

  it('gives a process the channels of its platform and shards only', async () => {
    await put();
    await put(sampleOrder({ platform: 'terminal', guild: '0', channel: '0' }));
    const reached = async (platform: 'discord' | 'terminal', shards: number[], shardCount: number) => {
      const { claims } = await store.claimDue(take(NOW, { reach: { platform, shards, shardCount } }), () => ({
        post: null,
        missed: [],
        next: TODAY,
      }));
      const due = await store.replan({ platform, shards, shardCount }, ({ next }) => ({
        ...next,
        due: next.due + 1,
      }));
      await store.replan({ platform, shards, shardCount }, ({ next }) => ({ ...next, due: next.due - 1 }));
      return [claims.length, due];
    };
    expect(await reached('discord', [0, 1, 2], 4)).toEqual([0, 0]);
    expect(await reached('discord', [], 4)).toEqual([0, 0]);
    expect(await reached('discord', [3], 4)).toEqual([0, 1]);
    expect(await reached('terminal', [0], 1)).toEqual([0, 1]);
    const { claims } = await store.claimDue(
      take(NOW, { reach: { ...EVERYWHERE, shards: [3], shardCount: 4 } }),
      DAILY,
    );
    expect(claims.map(({ entry }) => entry.channel)).toEqual([CHANNEL]);
  });

  it('notes what was missed and does not write over a post that was sent', async () => {
    const entry = await claimToday();
    await store.start(entry, QUOTES, NOW, NOW + 90_000);
    await store.complete(entry, 'm1', NOW + 1_000);
    await put();
    const missed = [TODAY, TOMORROW];
    const third = dayAfter(TOMORROW);
    const later = await store.claimDue(take(third.due), () => ({
      post: third,
      missed,
      next: dayAfter(third),
    }));
    expect(later.claims.map((claim) => claim.entry.date)).toEqual(['2026-11-25']);
    const noted = await store.lastEntries(CHANNEL, 10);
    expect(noted.map(({ date, state, reason }) => [date, state, reason])).toEqual([
      ['2026-11-25', 'claimed', null],
      ['2026-11-24', 'skipped', 'late'],
      ['2026-11-23', 'completed', null],
    ]);
    expect((await store.lastEntries(CHANNEL, 1)).length).toBe(1);
  });

  it('does not claim a date again that has its post, but does one that was skipped', async () => {
    const entry = await claimToday();
    await put();
    expect((await store.claimDue(take(NOW + MINUTE), DAILY)).claims).toEqual([]);
    expect(await store.skip(entry, { reason: 'rights', detail: '50013', now: NOW })).toBe('kept');
    await put();
    const [again] = (await store.claimDue(take(NOW + MINUTE), DAILY)).claims;
    expect(again?.entry).toMatchObject({ state: 'claimed', reason: null, detail: null, attempts: 2 });
  });

  it('lets an open post be taken up when its time is over, by one', async () => {
    const entry = await claimToday();
    expect((await other.takeOpen(take(NOW + 89_999))).claims).toEqual([]);
    const both = await Promise.all([store.takeOpen(take(NOW + 90_000)), other.takeOpen(take(NOW + 90_000))]);
    const [taken, ...more] = both.flatMap(({ claims }) => claims);
    expect(more).toEqual([]);
    expect(taken?.entry).toMatchObject({ attempts: 2, takeAt: NOW + 180_000, state: 'claimed' });
    expect(taken?.subscription?.channel).toBe(CHANNEL);
    // Whoever had it before has lost it.
    expect(await store.start(entry, QUOTES, NOW, NOW)).toBe(false);
    expect(await store.postpone(entry, { takeAt: NOW, unsent: true, reason: 'busy', detail: null })).toBe(
      false,
    );
    expect(await store.skip(entry, { reason: 'late', detail: null, now: NOW })).toBe('lost');
    expect(await store.giveUp(entry, null, NOW)).toBe(false);
  });

  it('takes up a post whose order is no more', async () => {
    await claimToday();
    await store.removeSubscription(CHANNEL);
    const [taken] = (await store.takeOpen(take(NOW + DAY))).claims;
    expect(taken?.subscription).toBeNull();
  });

  it('keeps a post that is tried again apart from one that may have been sent', async () => {
    const entry = await claimToday();
    expect(await store.start(entry, QUOTES, NOW + 5, NOW + 90_005)).toBe(true);
    const busy = { reason: 'busy', detail: '502' } as const;
    expect(await store.postpone(entry, { takeAt: NOW + MINUTE, unsent: false, ...busy })).toBe(true);
    expect(await store.entry(CHANNEL, '2026-11-23')).toMatchObject({
      state: 'started',
      startedAt: NOW + 5,
      takeAt: NOW + MINUTE,
      ...busy,
    });
    expect(await store.postpone(entry, { takeAt: NOW + MINUTE, unsent: true, ...busy })).toBe(true);
    expect((await store.entry(CHANNEL, '2026-11-23'))?.state).toBe('claimed');
  });

  it('counts quotes as shown when the post is completed, also by who lost it, and once', async () => {
    const entry = await claimToday();
    await store.start(entry, QUOTES, NOW, NOW + 90_000);
    expect((await store.history(CHANNEL)).shown.size).toBe(0);
    await other.takeOpen(take(NOW + 90_000));
    await store.complete(entry, 'm1', NOW + 100_000);
    await other.complete({ ...entry, attempts: 2 }, 'm2', NOW + 200_000);
    const { shown, last } = await store.history(CHANNEL);
    expect([...shown]).toEqual(
      expect.arrayContaining([
        ['abcdefgh-1@0', { round: 1, date: '2026-11-23' }],
        ['abcdefgh-1@20', { round: 1, date: '2026-11-23' }],
      ]),
    );
    expect(last).toMatchObject({
      state: 'completed',
      message: 'm1',
      quotes: QUOTES,
      finishedAt: NOW + 100_000,
    });
  });

  it('remembers only the last time that a quote was shown, and what was seen of an order that ended', async () => {
    for (const [day, round] of [1, 4].entries()) {
      const next = { due: NOW + day, date: `2026-12-0${day + 1}` };
      await put(sampleOrder(), next);
      const [claim] = (await store.claimDue(take(NOW + DAY), DAILY)).claims;
      if (claim === undefined) throw new Error('nothing was due');
      await store.start(claim.entry, [{ quote: 'q@0', round }], NOW, NOW + 1);
      await store.complete(claim.entry, 'm', NOW);
    }
    await store.removeSubscription(CHANNEL);
    expect([...(await store.history(CHANNEL)).shown]).toEqual([['q@0', { round: 4, date: '2026-12-02' }]]);
  });

  it('never sends again what nobody can tell, and counts it as shown', async () => {
    const entry = await claimToday();
    await store.start(entry, QUOTES, NOW, NOW + 90_000);
    expect(await store.giveUp(entry, '50001', NOW + 1)).toBe(true);
    expect(await store.entry(CHANNEL, '2026-11-23')).toMatchObject({
      state: 'unknown',
      reason: 'unreadable',
    });
    expect((await store.takeOpen(take(NOW + DAY))).claims).toEqual([]);
    const { shown, last } = await store.history(CHANNEL);
    expect([shown.size, last?.state]).toEqual([2, 'unknown']);
  });

  it('pauses an order after some refusals in a row for want of rights, and forgets them after a post', async () => {
    const outcomes: string[] = [];
    const day = async (at: number, act: 'refuse' | 'post') => {
      const { claims } = await store.claimDue(take(NOW + at * DAY), DAILY);
      const entry = claims[0]?.entry;
      if (entry === undefined) outcomes.push('none');
      else if (act === 'post') await store.complete(entry, 'm', NOW);
      else
        outcomes.push(await store.skip(entry, { reason: 'rights', detail: null, now: NOW, pauseAfter: 3 }));
    };
    await put();
    for (const [at, act] of (
      ['refuse', 'refuse', 'post', 'refuse', 'refuse', 'refuse', 'refuse'] as const
    ).entries()) {
      await day(at, act);
    }
    expect(outcomes).toEqual(['kept', 'kept', 'kept', 'kept', 'paused', 'none']);
    expect(await store.subscription(CHANNEL)).toMatchObject({ paused: 'rights', rightsFailures: 3 });
    await store.resume(CHANNEL, TODAY);
    expect(await store.subscription(CHANNEL)).toMatchObject({ paused: null, rightsFailures: 0 });
  });

  it('removes the order of a channel that is gone', async () => {
    const entry = await claimToday();
    expect(await store.skip(entry, { reason: 'gone', detail: '10003', now: NOW })).toBe('removed');
    expect(await store.subscription(CHANNEL)).toBeNull();
  });

  it('moves next times, but none that was set anew meanwhile', async () => {
    await put();
    await put(sampleOrder({ channel: '2' }), TOMORROW);
    const moved = await store.replan(EVERYWHERE, ({ channel, next }) =>
      channel === '2' ? { ...next, due: next.due + MINUTE } : null,
    );
    expect(moved).toBe(1);
    expect((await store.subscription('2'))?.next.due).toBe(TOMORROW.due + MINUTE);
    expect((await store.subscription(CHANNEL))?.next).toEqual(TODAY);
  });

  it('remembers when articles were first seen', async () => {
    const many = Array.from({ length: 2_500 }, (_, at) => `article${at}`);
    await store.noteArticles(many, NOW);
    const seen = await other.noteArticles(['article7', 'later'], NOW + DAY);
    expect([seen.size, seen.get('article7'), seen.get('later')]).toEqual([2, NOW, NOW + DAY]);
    expect((await store.noteArticles(many, NOW + DAY)).size).toBe(2_500);
    expect(await store.articlesSince(NOW, 10)).toEqual(['later']);
    expect(await store.articlesSince(NOW - 1, 3)).toHaveLength(3);
    expect(await store.articlesSince(NOW + DAY, 10)).toEqual([]);
  });
});
