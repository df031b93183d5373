import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DELIVERY } from '../../src/digest/limits.ts';
import { setDigest } from '../../src/digest/orders.ts';
import { runDue, type ScheduleEvent } from '../../src/digest/schedule.ts';
import type { FoundPost } from '../../src/digest/sender.ts';
import type { Library } from '../../src/library/library.ts';
import type { Store } from '../../src/store/store.ts';
import { libraryOf } from '../command/sample-library.ts';
import { DAY, EVERYWHERE, MINUTE, NOW, opened, sampleOrder, TODAY } from '../store/samples.ts';
import { articleOf, quotesOf } from './libraries.ts';
import { type Behaviour, type RecordedSender, recordedSender } from './recorded-sender.ts';

const CHANNEL = sampleOrder().channel;
const HOUR = 60 * MINUTE;
const LIBRARY = libraryOf(
  [0, 1, 2].map((place) =>
    articleOf(
      place,
      null,
      [0, 1, 2, 3].map((speaker) => ({ speaker, topic: place })),
    ),
  ),
);

describe('delivering', () => {
  let folder: string;
  let store: Store;
  let sender: RecordedSender;
  let now: number;
  let behaviour: Behaviour;
  let lookBack: FoundPost | null;
  let library: Library;
  let events: ScheduleEvent[];
  let beforeSending: () => Promise<unknown>;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zhiyan-deliver-'));
    store = await opened({ stateFolder: folder, databaseUrl: null });
    now = NOW;
    behaviour = 'accept';
    lookBack = null;
    library = LIBRARY;
    events = [];
    beforeSending = async () => {};
    const recorded = recordedSender(
      join(folder, 'channels'),
      () => now,
      () => behaviour,
      () => lookBack,
    );
    sender = {
      ...recorded,
      send: async (order) => {
        await beforeSending();
        return recorded.send(order);
      },
    };
    await store.putSubscription(sampleOrder(), TODAY, 10, NOW - DAY);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  const run = () =>
    runDue({
      store,
      sender,
      library: () => library,
      clock: () => now,
      reach: () => EVERYWHERE,
      report: (event) => events.push(event),
    });
  const state = async (date = '2026-11-23') => {
    const entry = await store.entry(CHANNEL, date);
    return entry && [entry.state, entry.reason];
  };
  const dates = () => sender.messages().map(({ date }) => date);

  it('posts once, with a nonce that names channel and date', async () => {
    await run();
    await run();
    now += 5 * MINUTE;
    await run();
    const [message, ...more] = sender.messages();
    expect(more).toEqual([]);
    expect(message).toMatchObject({
      channel: CHANNEL,
      date: '2026-11-23',
      nonce: `${BigInt(CHANNEL).toString(36)}-20261123`,
    });
    expect(message?.quotes.length).toBe(3);
    expect(await store.entry(CHANNEL, '2026-11-23')).toMatchObject({
      state: 'completed',
      message: message?.message,
    });
    expect((await store.subscription(CHANNEL))?.next.due).toBe(NOW + DAY);
    expect(events.map((event) => event.kind === 'delivered' && event.outcome.kind)).toEqual(['posted']);
  });

  it('posts on return when less than six hours late, else notes that it did not', async () => {
    now = NOW + 6 * HOUR - 1;
    await run();
    expect(dates()).toEqual(['2026-11-23']);
    now = NOW + DAY + 6 * HOUR;
    await run();
    expect(dates()).toEqual(['2026-11-23']);
    expect(await state('2026-11-24')).toEqual(['skipped', 'late']);
  });

  it('tries again while the platform is busy, within six hours', async () => {
    behaviour = { kind: 'busy', detail: '429' };
    await run();
    expect(await state()).toEqual(['claimed', 'busy']);
    const tries: number[] = [];
    for (; now < NOW + 7 * HOUR; now += MINUTE) {
      events = [];
      await run();
      if (events.length > 0) tries.push((now - NOW) / MINUTE);
    }
    expect(tries.slice(0, 7)).toEqual([1, 3, 7, 15, 31, 61, 91]);
    expect(await state()).toEqual(['skipped', 'busy']);
    expect(dates()).toEqual([]);
    behaviour = 'accept';
    now = NOW + DAY;
    await run();
    expect(dates()).toEqual(['2026-11-24']);
  });

  it('waits as long as the platform asks', async () => {
    behaviour = { kind: 'busy', detail: '429', wait: 10 * MINUTE };
    await run();
    behaviour = 'accept';
    now += 10 * MINUTE - 1;
    await run();
    expect(dates()).toEqual([]);
    now += 1;
    await run();
    expect(dates()).toEqual(['2026-11-23']);
  });

  it.each([1, 10, 5 * 60])(
    'shows one message after a failure that came after acceptance, %d minutes later',
    async (later) => {
      behaviour = 'accept-and-fail';
      await run();
      expect(await state()).toEqual(['started', 'busy']);
      behaviour = 'accept';
      now += later * MINUTE;
      await run();
      expect(dates()).toEqual(['2026-11-23']);
      expect(await state()).toEqual(['completed', null]);
      expect((await store.history(CHANNEL)).shown.size).toBe(3);
    },
  );

  it('sends again what failed before acceptance', async () => {
    behaviour = { kind: 'unsure', detail: '502' };
    await run();
    behaviour = 'accept';
    now += 2 * MINUTE;
    await run();
    expect(dates()).toEqual(['2026-11-23']);
  });

  it('does not send again where the channel cannot be read back', async () => {
    behaviour = { kind: 'unsure', detail: '502' };
    await run();
    behaviour = 'accept';
    lookBack = { kind: 'unreadable', detail: '50001' };
    now += 2 * MINUTE;
    await run();
    await run();
    expect(dates()).toEqual([]);
    expect(await state()).toEqual(['unknown', 'unreadable']);
    now = NOW + DAY;
    lookBack = null;
    await run();
    expect(dates()).toEqual(['2026-11-24']);
    expect(sender.messages()[0]?.quotes).not.toContain(
      (await store.entry(CHANNEL, '2026-11-23'))?.quotes[0]?.quote,
    );
  });

  it('looks again later while reading back fails, and gives up after six hours', async () => {
    behaviour = { kind: 'unsure', detail: '502' };
    await run();
    lookBack = { kind: 'busy', detail: '503' };
    for (now += MINUTE; now < NOW + 7 * HOUR; now += 5 * MINUTE) await run();
    expect(dates()).toEqual([]);
    expect(await state()).toEqual(['unknown', 'unreadable']);
  });

  it('tries the next day where rights are missing, and pauses and tells after three days', async () => {
    behaviour = { kind: 'rights', detail: '50013' };
    for (const day of [0, 1, 2, 3]) {
      now = NOW + day * DAY;
      await run();
      await run();
    }
    expect(await store.subscription(CHANNEL)).toMatchObject({ paused: 'rights' });
    expect(sender.told).toEqual([CHANNEL]);
    expect((await store.lastEntries(CHANNEL, 10)).map(({ date, reason }) => [date, reason])).toEqual([
      ['2026-11-25', 'rights'],
      ['2026-11-24', 'rights'],
      ['2026-11-23', 'rights'],
    ]);
  });

  it('removes the order of a channel that is gone', async () => {
    behaviour = { kind: 'gone', detail: '10003' };
    await run();
    expect(await store.subscription(CHANNEL)).toBeNull();
    expect(await state()).toEqual(['skipped', 'gone']);
  });

  it('keeps the order whose post was refused, with the reference, and tries the next day', async () => {
    behaviour = { kind: 'refused', detail: '50035 at 7f3a' };
    await run();
    expect(await store.entry(CHANNEL, '2026-11-23')).toMatchObject({
      reason: 'refused',
      detail: '50035 at 7f3a',
    });
    behaviour = 'accept';
    now = NOW + DAY;
    await run();
    expect(dates()).toEqual(['2026-11-24']);
  });

  it('says once that nothing fits, is silent, and posts when something does', async () => {
    await store.putSubscription(sampleOrder({ about: '医院' }), TODAY, 10, NOW - DAY);
    library = libraryOf([articleOf(0, null, [{ speaker: 0, topic: 0 }])]);
    for (const day of [0, 1, 2]) {
      now = NOW + day * DAY;
      await run();
    }
    expect(sender.messages().map(({ date, quotes }) => [date, quotes.length])).toEqual([['2026-11-23', 0]]);
    expect(await state('2026-11-25')).toEqual(['skipped', 'nothing']);
    library = LIBRARY;
    now = NOW + 3 * DAY;
    await run();
    expect(dates()).toEqual(['2026-11-23', '2026-11-26']);
    library = libraryOf([articleOf(0, null, [{ speaker: 0, topic: 0 }])]);
    now = NOW + 4 * DAY;
    await run();
    now = NOW + 5 * DAY;
    await run();
    expect(dates()).toEqual(['2026-11-23', '2026-11-26', '2026-11-27']);
  });

  it('says again that nothing fits when the filters were changed', async () => {
    const place = {
      platform: 'discord',
      guild: sampleOrder().guild,
      channel: CHANNEL,
      locale: 'zh-CN',
    } as const;
    library = libraryOf([articleOf(0, null, [{ speaker: 0, topic: 0 }])]);
    await store.putSubscription(sampleOrder({ about: '量子计算机' }), TODAY, 10, NOW - DAY);
    await run();
    now += HOUR;
    await setDigest({ about: '纠错码' }, place, { store, library, now });
    now = NOW + DAY;
    await run();
    expect(dates()).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('posts once when the clock is set back an hour', async () => {
    await run();
    for (now = NOW - HOUR; now < NOW + HOUR; now += 10 * MINUTE) await run();
    expect(dates()).toEqual(['2026-11-23']);
  });

  it('posts once when the clock is set back while the post is in flight', async () => {
    behaviour = 'accept-and-fail';
    await run();
    behaviour = 'accept';
    for (now = NOW - HOUR; now < NOW + HOUR; now += 10 * MINUTE) await run();
    expect(dates()).toEqual(['2026-11-23']);
    expect(await state()).toEqual(['completed', null]);
  });

  it('keeps an order that is changed while its post is in flight, and posts one that day', async () => {
    const place = {
      platform: 'discord',
      guild: sampleOrder().guild,
      channel: CHANNEL,
      locale: 'zh-CN',
    } as const;
    beforeSending = () => setDigest({ time: '08:10', count: 1 }, place, { store, library, now });
    await run();
    beforeSending = async () => {};
    expect(await store.subscription(CHANNEL)).toMatchObject({
      time: '08:10',
      count: 1,
      next: { date: '2026-11-24' },
    });
    for (now = NOW; now <= NOW + DAY + 10 * MINUTE; now += 5 * MINUTE) await run();
    expect(sender.messages().map(({ date, quotes }) => [date, quotes.length])).toEqual([
      ['2026-11-23', 3],
      ['2026-11-24', 1],
    ]);
  });

  it('sends nothing for an order that ended or was paused after it was claimed', async () => {
    behaviour = { kind: 'busy', detail: '429' };
    await run();
    behaviour = 'accept';
    await store.pause(CHANNEL, 'asked');
    now += 5 * MINUTE;
    await run();
    expect([dates(), await state()]).toEqual([[], ['skipped', 'off']]);
  });

  it('leaves a post to another process that took it up', async () => {
    beforeSending = async () => {
      await store.takeOpen({
        reach: EVERYWHERE,
        now: now + DELIVERY.lease,
        limit: 9,
        takeAt: now + 2 * DELIVERY.lease,
      });
    };
    behaviour = { kind: 'busy', detail: '429' };
    await run();
    expect(events.map((event) => event.kind === 'delivered' && event.outcome.kind)).toEqual(['lost']);
  });

  it('goes on with the others when one post fails for a bug', async () => {
    await store.putSubscription(sampleOrder({ channel: '2' }), TODAY, 10, NOW);
    let calls = 0;
    beforeSending = async () => {
      calls += 1;
      if (calls === 1) throw new RangeError('a bug');
    };
    await run();
    expect(sender.messages().length).toBe(1);
    expect(events.filter(({ kind }) => kind === 'failed').length).toBe(1);
  });

  it('posts every day of 400, shows everything in each round, and forgets nothing', async () => {
    for (let day = 0; day < 400; day++) {
      now = NOW + day * DAY + 3_000;
      await run();
    }
    const messages = sender.messages();
    expect(messages.length).toBe(400);
    expect(new Set(dates()).size).toBe(400);
    const everything = new Set(await quotesOf(LIBRARY));
    const shown = messages.flatMap(({ quotes }) => quotes);
    for (let at = 0; at + everything.size <= shown.length; at += everything.size) {
      expect(new Set(shown.slice(at, at + everything.size))).toEqual(everything);
    }
  });
});
