import { Client, GatewayIntentBits, Options, REST } from 'discord.js';
import type { DiscordSettings } from '../config.ts';

type Shards = DiscordSettings['shards'];

/** Where Discord is, as discord.js takes it: without version. Null for Discord itself. */
type ApiUrl = DiscordSettings['apiUrl'];

/** How long a shard waits at its start for servers that are down. */
const WAIT_FOR_GUILDS_MS = 1_000;
/** Deferred answers leave a queue each behind; discord.js would keep them for an hour. */
const SWEEP_MS = 60_000;

/** A client with the one intent that interactions need, that keeps as little as discord.js lets it. */
export function makeClient(shards: Shards, apiUrl: ApiUrl): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    ...(shards === 'auto' ? { shards } : { shards: [...shards.ids], shardCount: shards.count }),
    makeCache: Options.cacheWithLimits(NOTHING_KEPT),
    allowedMentions: { parse: [] },
    waitGuildTimeout: WAIT_FOR_GUILDS_MS,
    rest: { globalRequestsPerSecond: shareOf(shards), ...(apiUrl === null ? {} : { api: apiUrl }) },
  });
}

/** Requests a second for the bot over all its processes: each counts its own, so each keeps to its shards' share. */
const REQUESTS_PER_SECOND = 50;

function shareOf(shards: Shards): number {
  if (shards === 'auto') return REQUESTS_PER_SECOND;
  return Math.max(1, Math.floor((REQUESTS_PER_SECOND * shards.ids.length) / shards.count));
}

/**
 * What answers interactions: without the bot's token, which they do not need, and so without its limits, which do
 * not bind them; and without retries, since only some of what it sends may be sent again.
 */
export function makeAnsweringRest(apiUrl: ApiUrl): REST {
  return new REST({
    version: '10',
    ...(apiUrl === null ? {} : { api: apiUrl }),
    retries: 0,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    handlerSweepInterval: SWEEP_MS,
  });
}

const NOTHING_KEPT = {
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
};
