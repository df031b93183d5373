import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ScheduleEvent, startSchedule } from '../../src/digest/schedule.ts';
import type { Store } from '../../src/store/store.ts';
import { EVERYWHERE, MINUTE, NOW, opened, sampleOrder, TODAY } from '../store/samples.ts';
import { type RecordedSender, recordedSender } from './recorded-sender.ts';
import { runLibrary } from './run-once.ts';

const CHANNEL = sampleOrder().channel;
const LIBRARY = runLibrary();

describe('the schedule', () => {
  let folder: string;
  let store: Store;
  let sender: RecordedSender;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zhiyan-schedule-'));
    store = await opened({ stateFolder: folder, databaseUrl: null });
    sender = recordedSender(join(folder, 'channels'), () => NOW);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  const start = (changes: Partial<Parameters<typeof startSchedule>[0]> = {}) => {
    const events: ScheduleEvent[] = [];
    const report = (event: ScheduleEvent) => events.push(event);
    const context = {
      store,
      sender,
      library: () => LIBRARY,
      clock: () => NOW,
      reach: () => EVERYWHERE,
      report,
    };
    return { schedule: startSchedule({ ...context, ...changes }), events };
  };
  const until = async (happened: () => boolean) => {
    while (!happened()) await sleep(5);
  };

  it('posts what is due when it starts, and stops at once while it rests', async () => {
    await store.putSubscription(sampleOrder(), TODAY, 10, NOW - MINUTE);
    const { schedule, events } = start();
    await until(() => events.length > 0);
    await schedule.stop();
    expect(sender.messages().map(({ date }) => date)).toEqual(['2026-11-23']);
  });

  it('finishes what is under way before it stops, and takes up nothing more', async () => {
    for (let at = 0; at < 60; at++) {
      await store.putSubscription(sampleOrder({ channel: String(at) }), TODAY, 99, NOW - MINUTE);
    }
    let sending = 0;
    const send: RecordedSender['send'] = async (order) => {
      sending += 1;
      await sleep(50);
      return sender.send(order);
    };
    const { schedule, events } = start({ sender: { ...sender, send } });
    await until(() => sending > 0);
    await schedule.stop();
    const { length } = sender.messages();
    expect(length).toBe(sending);
    expect(length).toBeLessThan(60);
    expect(events.length).toBe(length);
  });

  it('moves orders whose zone has other rules than when they were written down', async () => {
    const { due, date } = TODAY;
    await store.putSubscription(sampleOrder(), { due: due - 60 * MINUTE, date }, 10, NOW - MINUTE);
    const { schedule } = start({ clock: () => NOW - 60 * MINUTE });
    await sleep(100);
    await schedule.stop();
    expect(sender.messages()).toEqual([]);
    expect((await store.subscription(CHANNEL))?.next).toEqual(TODAY);
  });

  it('reports that the store does not answer', async () => {
    await store.close();
    const { schedule, events } = start();
    await until(() => events.length > 0);
    await schedule.stop();
    expect(events[0]).toMatchObject({ kind: 'failed', entry: null });
    store = await opened({ stateFolder: folder, databaseUrl: null });
  });
});
