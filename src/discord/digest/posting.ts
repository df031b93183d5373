import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import { type Schedule, type ScheduleEvent, startSchedule } from '../../digest/schedule.ts';
import type { Library } from '../../library/library.ts';
import type { KeptStore } from '../../store/keep.ts';
import type { Reach, Store } from '../../store/store.ts';
import { loggedError } from '../log.ts';
import { discordSender } from './sender.ts';

/** What posting each day draws on. */
export interface PostingContext {
  /** Connected. */
  readonly client: Client;
  readonly kept: Pick<KeptStore, 'whenOpen'>;
  readonly library: () => Library;
  readonly clock: () => number;
  readonly log: Logger;
  /** Never to be logged. */
  readonly secrets: readonly string[];
}

/** How long posts that are under way are waited for at the end; the next process takes up the others. */
const LAST_POSTS_MS = 5_000;

/** Posts the digests of the servers that the client serves, as soon as the store is open. */
export function startPosting({ client, kept, library, clock, log, secrets }: PostingContext): Schedule {
  const sender = discordSender({ client, log, secrets });
  let schedule: Schedule | null = null;
  let stopped = false;
  kept.whenOpen((store) => {
    if (stopped) return;
    const report = (event: ScheduleEvent) => logEvent(event, log, secrets);
    schedule = startSchedule({ store, sender, library, clock, reach: () => reachOf(client), report });
    // Not for a server that is only down: discord.js tells that apart.
    client.on(Events.GuildDelete, (guild) => void forget(guild.id, store));
  });
  return {
    async stop() {
      stopped = true;
      const patience = new AbortController();
      const enough = sleep(LAST_POSTS_MS, undefined, { signal: patience.signal }).catch(() => {});
      await Promise.race([schedule?.stop(), enough]);
      patience.abort();
    },
  };

  async function forget(guild: string, store: Store): Promise<void> {
    try {
      const ended = await store.removeGuild(guild);
      if (ended > 0) log.info({ guild, ended }, 'digests of a server that the bot left');
    } catch (error) {
      // Their next posts are refused, and end them one by one.
      log.warn({ guild, err: loggedError(error, secrets) }, 'digests not ended');
    }
  }
}

/** The shards that the client runs. */
export function reachOf(client: Client): Reach {
  const shards = [...client.ws.shards.keys()];
  return { platform: 'discord', shards, shardCount: client.options.shardCount ?? shards.length };
}

function logEvent(event: ScheduleEvent, log: Logger, secrets: readonly string[]): void {
  const { entry } = event;
  const post = entry === null ? {} : { guild: entry.guild, channel: entry.channel, date: entry.date };
  if (event.kind === 'failed') {
    log.error({ ...post, err: loggedError(event.error, secrets) }, 'digest failed');
    return;
  }
  const { kind, ...outcome } = event.outcome;
  log.info({ ...post, ...outcome }, `digest ${kind}`);
}
