// Run as a process of its own: posts what is due at a time in several places, each with its own store and channels,
// and kills itself (SIGKILL) when all of them have come to one step of the way.
import { runDue } from '../../src/digest/schedule.ts';
import type { Sender } from '../../src/digest/sender.ts';
import { discordSender } from '../../src/discord/digest/sender.ts';
import type { StoreLocation } from '../../src/store/open.ts';
import type { Reach } from '../../src/store/store.ts';
import { libraryOf } from '../command/sample-library.ts';
import type { FakeDiscord } from '../discord/fake/fake-discord.ts';
import { startLibraryBot } from '../discord/library-bot.ts';
import { opened } from '../store/samples.ts';
import { articleOf } from './libraries.ts';
import { recordedSender } from './recorded-sender.ts';

/** The steps after which a run may be killed. */
export const STEPS = ['claim', 'start', 'send', 'complete'] as const;

export interface Place {
  readonly location: StoreLocation;
  /** The file that is the channels. */
  readonly channels: string;
}

export interface RunOnce {
  /** The Discord to post to; null where each place's file is the channels. */
  readonly discord: Pick<FakeDiscord, 'apiUrl' | 'token'> | null;
  readonly places: readonly Place[];
  readonly now: number;
  readonly reach: Reach;
  readonly killAfter: (typeof STEPS)[number] | null;
}

/** What every run posts from. */
export function runLibrary() {
  return libraryOf([
    articleOf(
      0,
      null,
      [0, 1, 2, 3].map((speaker) => ({ speaker, topic: speaker })),
    ),
  ]);
}

const [given] = process.argv.slice(2);
if (given !== undefined && import.meta.filename === process.argv[1]) {
  const run = JSON.parse(given) as RunOnce;
  let arrived = 0;
  const bot = run.discord === null ? null : await startLibraryBot(run.discord, { now: () => run.now });
  const ofBot = bot === null ? null : discordSender({ client: bot.bot.client, log: bot.logger, secrets: [] });
  const failed = await Promise.all(
    run.places.map((place) =>
      runIn(place, ofBot ?? recordedSender(place.channels, () => run.now), run, arrive),
    ),
  );
  await bot?.bot.stop();
  process.exitCode = failed.includes(true) ? 1 : 0;

  /** Waits at the step for the others, and for the end. */
  function arrive(): Promise<never> {
    arrived += 1;
    if (arrived === run.places.length) process.kill(process.pid, 'SIGKILL');
    return new Promise(() => {});
  }
}

/** Whether anything failed. */
async function runIn(
  place: Place,
  sender: Sender,
  run: RunOnce,
  arrive: () => Promise<never>,
): Promise<boolean> {
  const { now, reach, killAfter } = run;
  const store = await opened(place.location);
  const library = runLibrary();
  const stopping = <A extends unknown[], T>(
    step: RunOnce['killAfter'],
    method: (...args: A) => Promise<T>,
  ) => {
    return async (...args: A): Promise<T> => {
      const result = await method(...args);
      return step === killAfter ? arrive() : result;
    };
  };
  let failed = false;
  await runDue({
    store: {
      ...store,
      claimDue: stopping('claim', store.claimDue),
      start: stopping('start', store.start),
      complete: stopping('complete', store.complete),
    },
    sender: { ...sender, send: stopping('send', sender.send) },
    library: () => library,
    clock: () => now,
    reach: () => reach,
    report: (event) => {
      if (event.kind === 'failed') console.error(event.error);
      failed ||= event.kind === 'failed';
    },
  });
  await store.close();
  return failed;
}
