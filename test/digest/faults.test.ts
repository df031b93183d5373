import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { runDue, type ScheduleEvent } from '../../src/digest/schedule.ts';
import { StoreUnavailable } from '../../src/store/problem.ts';
import type { Reach, Store } from '../../src/store/store.ts';
import { type PostgresServer, startPostgres } from '../store/postgres-server.ts';
import { EVERYWHERE, MINUTE, NOW, opened, sampleOrder, TODAY } from '../store/samples.ts';
import { recordedSender } from './recorded-sender.ts';
import { type Place, type RunOnce, runLibrary, STEPS } from './run-once.ts';

const CHANNEL = sampleOrder().channel;
const LIBRARY = runLibrary();

let server: PostgresServer;
let folder: string;
let runs = 0;
beforeAll(async () => {
  server = await startPostgres();
  return () => server.destroy();
});
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhiyan-faults-'));
  return () => rmSync(folder, { recursive: true });
});

/** An empty place for one fault run. */
async function freshPlace(engine: 'sqlite' | 'postgres'): Promise<Place> {
  runs += 1;
  const own = join(folder, String(runs));
  mkdirSync(own);
  const databaseUrl = engine === 'sqlite' ? null : await server.database();
  return { location: { stateFolder: own, databaseUrl }, channels: join(own, 'channels') };
}

async function inChild(run: RunOnce): Promise<{ code: number | null; signal: string | null }> {
  const script = fileURLToPath(new URL('run-once.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(run)], {
    stdio: 'inherit',
  });
  const [code, signal] = await once(child, 'exit');
  return { code, signal };
}

function runHere(store: Store, channels: string, now: number, reach: Reach = EVERYWHERE) {
  const events: ScheduleEvent[] = [];
  const sender = recordedSender(channels, () => now);
  const report = (event: ScheduleEvent) => events.push(event);
  return runDue({ store, sender, library: () => LIBRARY, clock: () => now, reach: () => reach, report }).then(
    () => events,
  );
}

/** Minutes after the kill at which the program runs again. */
const RESTARTS = { 'at once': [0, 1, 2, 3], 'an hour later': [60, 61, 62, 120] };
const CASES = (['sqlite', 'postgres'] as const).flatMap((engine) =>
  (['at once', 'an hour later'] as const).map((restart) => ({ engine, restart })),
);

describe('a process killed at any step', () => {
  // One process runs all cases and is killed when each has come to the step.
  it.each(STEPS)(
    'posts exactly once on both engines, restarted at once and an hour later: after %s',
    async (step) => {
      const cases = [];
      for (const each of CASES) {
        const place = await freshPlace(each.engine);
        const store = await opened(place.location);
        await store.putSubscription(sampleOrder(), TODAY, 10, NOW - MINUTE);
        cases.push({ ...each, place, store });
      }
      const places = cases.map(({ place }) => place);
      const ended = await inChild({ discord: null, places, now: NOW, reach: EVERYWHERE, killAfter: step });
      expect(ended).toEqual({ code: null, signal: 'SIGKILL' });
      for (const { restart, place, store } of cases) {
        for (const minutes of RESTARTS[restart]) await runHere(store, place.channels, NOW + minutes * MINUTE);
        const messages = recordedSender(place.channels, () => NOW).messages();
        expect(messages.map(({ date }) => date)).toEqual(['2026-11-23']);
        const entry = await store.entry(CHANNEL, '2026-11-23');
        expect(entry).toMatchObject({ state: 'completed', message: messages[0]?.message });
        const { shown } = await store.history(CHANNEL);
        expect([...shown.keys()].sort()).toEqual([...(messages[0]?.quotes ?? [])].sort());
        await store.close();
      }
    },
  );
});

describe('several processes', () => {
  it('post 1,000 due orders once each, on PostgreSQL', async () => {
    const { location, channels } = await freshPlace('postgres');
    const store = await opened(location);
    const channelsDue = Array.from({ length: 1_000 }, (_, at) => String(5_000 + at));
    await Promise.all(
      channelsDue.map((channel) =>
        store.putSubscription(sampleOrder({ guild: channel, channel }), TODAY, 10, NOW),
      ),
    );
    const run = {
      discord: null,
      places: [{ location, channels }],
      now: NOW,
      reach: EVERYWHERE,
      killAfter: null,
    };
    const ended = await Promise.all([inChild(run), inChild(run)]);
    expect(ended).toEqual([
      { code: 0, signal: null },
      { code: 0, signal: null },
    ]);
    const posted = recordedSender(channels, () => NOW).messages();
    expect(posted.map(({ channel }) => channel).sort()).toEqual(channelsDue);
    // A message's id ends with the process that sent it.
    expect(new Set(posted.map(({ message }) => message.split('-')[1])).size).toBe(2);
    await store.close();
  });

  it('post for the shards that are theirs', async () => {
    const { location, channels } = await freshPlace('postgres');
    const store = await opened(location);
    for (let at = 0; at < 8; at++) {
      const guild = String(BigInt(at) << 22n);
      await store.putSubscription(sampleOrder({ guild, channel: String(at) }), TODAY, 10, NOW);
    }
    const posted = () =>
      recordedSender(channels, () => NOW)
        .messages()
        .map(({ channel }) => channel)
        .sort();
    await runHere(store, channels, NOW, { platform: 'discord', shards: [1, 2], shardCount: 4 });
    expect(posted()).toEqual(['1', '2', '5', '6']);
    await runHere(store, channels, NOW, { platform: 'discord', shards: [0, 3], shardCount: 4 });
    expect(posted()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
    await store.close();
  });
});

describe('a database that is gone for a while', () => {
  it.each(['before the claim', 'between sending and completing'] as const)(
    'posts once when it is back: %s',
    async (when) => {
      const { location, channels } = await freshPlace('postgres');
      const store = await opened(location);
      await store.putSubscription(sampleOrder(), TODAY, 10, NOW - MINUTE);
      const broken: Store = {
        ...store,
        complete: async (...given) => {
          await server.stop();
          return store.complete(...given);
        },
      };
      if (when === 'before the claim') await server.stop();
      const failed = await runHere(when === 'before the claim' ? store : broken, channels, NOW);
      expect(
        failed.map((event) => event.kind === 'failed' && event.error instanceof StoreUnavailable),
      ).toEqual([true]);
      await server.start();
      for (const minutes of [0, 1, 2, 3]) await runHere(store, channels, NOW + minutes * MINUTE);
      expect(
        recordedSender(channels, () => NOW)
          .messages()
          .map(({ date }) => date),
      ).toEqual(['2026-11-23']);
      expect((await store.entry(CHANNEL, '2026-11-23'))?.state).toBe('completed');
      await store.close();
    },
  );
});
