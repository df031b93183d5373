import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type RunOnce, runLibrary, STEPS } from '../digest/run-once.ts';
import { type PostgresServer, startPostgres } from '../store/postgres-server.ts';
import { EVERYWHERE, MINUTE, opened, sampleOrder } from '../store/samples.ts';
import { freshFolder, startDigestBot, TestClock } from './digest-bot.ts';
import { FakeDiscord } from './fake/fake-discord.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
  return () => server.destroy();
});

/** Minutes after the kill at which the program runs again: an hour is past the time for which nonces are remembered. */
const RESTARTS = { 'at once': [0, 1, 2, 3], 'an hour later': [60, 61, 62, 120] };
const CASES = (['sqlite', 'postgres'] as const).flatMap((engine) =>
  (['at once', 'an hour later'] as const).map((restart) => ({ engine, restart })),
);

/** Runs the bot in a process of its own until it kills itself. */
async function killed(run: RunOnce): Promise<unknown> {
  const script = fileURLToPath(new URL('../digest/run-once.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(run)], {
    stdio: 'inherit',
  });
  const [, signal] = await once(child, 'exit');
  return signal;
}

describe('a bot killed at any step of a post', () => {
  it.each(STEPS)(
    'has its post seen once, on both engines, restarted at once or an hour later: after %s',
    async (step) => {
      const discord = await FakeDiscord.start();
      const clock = new TestClock(discord);
      clock.until('2027-03-01T00:00Z');
      const due = clock.now();
      const cases = [];
      for (const each of CASES) {
        const folder = freshFolder();
        const databaseUrl = each.engine === 'sqlite' ? null : await server.database();
        const location = { ...folder.location, databaseUrl };
        const channel = discord.addChannel();
        const store = await opened(location);
        const order = sampleOrder({ guild: discord.guild.id, channel: channel.id });
        await store.putSubscription(order, { due, date: '2027-03-01' }, 10, due - MINUTE);
        await store.close();
        cases.push({ ...each, folder, location, channel });
      }
      const places = cases.map(({ location }) => ({ location, channels: '' }));
      const { apiUrl, token } = discord;
      const run = { discord: { apiUrl, token }, places, now: due, reach: EVERYWHERE, killAfter: step };
      expect(await killed(run)).toBe('SIGKILL');
      for (const restart of ['at once', 'an hour later'] as const) {
        const bots = [];
        for (const each of cases.filter((one) => one.restart === restart)) {
          bots.push(await startDigestBot(discord, clock, each.location, { library: runLibrary() }));
        }
        for (const minutes of RESTARTS[restart]) {
          clock.pass(Math.max(0, due + minutes * MINUTE - clock.now()));
          for (const bot of bots) await bot.post();
        }
        for (const bot of bots) await bot.stop();
      }
      expect(
        cases.map(({ engine, restart, channel }) => [engine, restart, discord.read(channel).length]),
      ).toEqual(CASES.map(({ engine, restart }) => [engine, restart, 1]));
      expect([discord.refused, discord.pings]).toEqual([[], []]);
      await discord.stop();
      for (const { folder } of cases) folder.remove();
    },
  );
});
