import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDue, type ScheduleEvent } from '../../src/digest/schedule.ts';
import { reachOf } from '../../src/discord/digest/posting.ts';
import { discordSender } from '../../src/discord/digest/sender.ts';
import type { Library } from '../../src/library/library.ts';
import type { StoreLocation } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { opened } from '../store/samples.ts';
import type { FakeDiscord } from './fake/fake-discord.ts';
import { type LibraryBot, startLibraryBot } from './library-bot.ts';

/** The real bot over a real store, whose clock tests move; posts are made when a test says so. */
export interface DigestBot {
  readonly running: LibraryBot;
  readonly store: Store;
  /** Posts what is due by now, as the schedule does every few seconds. */
  post(through?: (store: Store) => Store): Promise<ScheduleEvent[]>;
  stop(): Promise<void>;
}

/** A clock that tests set. The fake's own follows it: its nonces and snowflakes tell the same time. */
export class TestClock {
  readonly #discord: FakeDiscord;

  constructor(discord: FakeDiscord) {
    this.#discord = discord;
  }

  readonly now = (): number => this.#discord.now();

  /** Moves on to a time, UTC, such as `2026-11-23T00:00Z`. */
  until(time: string): void {
    const ahead = Date.parse(time) - this.now();
    if (!(ahead >= 0)) throw new Error(`${time} is past`);
    this.#discord.advance(ahead);
  }

  pass(ms: number): void {
    this.#discord.advance(ms);
  }
}

export async function startDigestBot(
  discord: FakeDiscord,
  clock: TestClock,
  location: StoreLocation,
  options: Parameters<typeof startLibraryBot>[1] & { readonly library: Library },
): Promise<DigestBot> {
  const store = await opened(location);
  const running = await startLibraryBot(discord, { store: async () => store, now: clock.now, ...options });
  const { client } = running.bot;
  const { logger: log } = running;
  const sender = discordSender({ client, log, secrets: [discord.token] });
  return {
    running,
    store,
    post: async (through = (own) => own) => {
      const events: ScheduleEvent[] = [];
      await runDue({
        store: through(store),
        sender,
        library: () => running.library,
        clock: clock.now,
        reach: () => reachOf(client),
        report: (event) => events.push(event),
      });
      return events;
    },
    stop: async () => {
      await running.bot.stop();
      await store.close();
    },
  };
}

/** An embedded database in a folder of its own. */
export function freshFolder(): { readonly location: StoreLocation; remove(): void } {
  const stateFolder = mkdtempSync(join(tmpdir(), 'zhiyan-digest-'));
  return {
    location: { stateFolder, databaseUrl: null },
    remove: () => rmSync(stateFolder, { recursive: true }),
  };
}
