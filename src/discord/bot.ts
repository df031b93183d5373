import { setTimeout as sleep } from 'node:timers/promises';
import {
  type APIInteraction,
  type Client,
  DiscordAPIError,
  Events,
  GatewayDispatchEvents,
  OAuth2Scopes,
  PermissionFlagsBits,
} from 'discord.js';
import type { Logger } from 'pino';
import type { DiscordSettings } from '../config.ts';
import type { Library } from '../library/library.ts';
import type { Store } from '../store/store.ts';
import type { MessageRef } from '../text/messages.ts';
import { makeAnsweringRest, makeClient } from './client.ts';
import { wantedCommands } from './commands.ts';
import { Courier } from './courier.ts';
import { handleInteraction, type Service } from './interactions.ts';
import { Keystrokes } from './keystrokes.ts';
import { loggedError, withoutSecrets } from './log.ts';
import { Posted } from './posted.ts';
import { QuestionLimit } from './question-limit.ts';
import { registerCommands, withdrawCommands } from './register.ts';
import { closeProblem, startProblem } from './start-problem.ts';

/** What a bot is started with. */
export interface BotOptions extends Omit<DiscordSettings, 'logLevel'> {
  readonly log: Logger;
  /** The library of a server, or of direct messages (null). May take its time. */
  libraryFor(guild: string | null): Library | Promise<Library>;
  /** Where digests are kept, null where it cannot be had now; without it there are none. */
  store?(): Promise<Store | null>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds after which an answer is deferred; 1,500 unless told. */
  readonly deferAfter?: number;
}

/** A bot that is connected and has its commands registered. */
export interface Bot {
  /** A link that brings the bot into a server. */
  readonly inviteLink: string;
  /** For what is done under the bot's own name. */
  readonly client: Client;
  /** Fulfilled when Discord ends the connection for good, with why. */
  readonly ended: Promise<MessageRef>;
  /** Takes no more work, lets running handlers finish for five seconds at most, and closes the gateway. */
  stop(): Promise<void>;
}

export type BotStart =
  | { readonly ok: true; readonly bot: Bot }
  /** Why the bot cannot run, in a sentence for whoever starts it. */
  | { readonly ok: false; readonly problem: MessageRef };

/** How long running handlers may take when the bot is stopped. */
const LAST_WORK_MS = 5_000;

/** Connects, registers the commands, and answers from then on. */
export async function startBot(options: BotOptions): Promise<BotStart> {
  const { token, apiUrl, log, now } = options;
  if (!TOKEN.test(token)) return { ok: false, problem: ['wrongToken'] };
  const client = makeClient(options.shards, apiUrl);
  const service: Service = {
    libraryFor: options.libraryFor,
    store: options.store ?? (async () => null),
    courier: new Courier(makeAnsweringRest(apiUrl), now, options.deferAfter),
    rest: client.rest,
    posted: new Posted(),
    keystrokes: new Keystrokes(),
    limit: new QuestionLimit(options.questionsPerMinute, now),
    log,
    logQuestions: options.logQuestions,
    secrets: [token],
    now,
  };
  const running = new Set<Promise<void>>();
  let stopping = false;
  // As they come from the gateway: what discord.js makes of them is not needed, nor its wait for servers.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    if (stopping) return;
    const handled = handleInteraction(interaction, service);
    running.add(handled);
    void handled.finally(() => running.delete(handled));
  });
  logTrouble(client, log, [token]);
  const ended = endOf(client);
  const stop = async () => {
    stopping = true;
    const patience = new AbortController();
    const enough = sleep(LAST_WORK_MS, undefined, { signal: patience.signal }).catch(() => {});
    await Promise.race([Promise.all(running), enough]);
    patience.abort();
    await client.destroy();
  };

  try {
    const { application, problem } = await Promise.race([
      connect(client, token),
      ended.then((reason) => ({ application: null, problem: reason })),
    ]);
    if (application === null) {
      await stop();
      return { ok: false, problem };
    }
    if (runsFirstShard(options.shards)) await register(client, application, options);
    return { ok: true, bot: { inviteLink: inviteLinkOf(application), client, ended, stop } };
  } catch (error) {
    await stop();
    return { ok: false, problem: startProblem(error, options) };
  }
}

/** What every token looks like; anything else would not even make a header of a request. */
const TOKEN = /^[\w.-]+$/;

/** Connects all shards; gives the application's id. */
async function connect(client: Client, token: string) {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  return { application: (await ready).application.id, problem: null };
}

/** Of several processes one is enough to register. */
function runsFirstShard(shards: BotOptions['shards']): boolean {
  return shards === 'auto' || shards.ids.includes(0);
}

/** Commands that cannot be brought up to date are no reason not to answer those that are registered. */
async function register(
  { rest, guilds }: Client,
  application: string,
  { guildId, log, token }: BotOptions,
): Promise<void> {
  const wanted = wantedCommands(guildId === null ? 'everywhere' : 'server');
  try {
    log.info(await registerCommands(rest, application, guildId, wanted), 'commands registered');
  } catch (error) {
    if (guildId !== null && error instanceof DiscordAPIError) throw error;
    log.error({ err: loggedError(error, [token]) }, 'commands not registered');
    return;
  }
  if (guildId !== null || guilds.cache.size > MOST_TRIED_OUT) return;
  for (const guild of guilds.cache.keys()) {
    try {
      const deleted = await withdrawCommands(rest, application, guild, wanted);
      if (deleted.length > 0) log.info({ guild, deleted }, 'commands of one server withdrawn');
    } catch (error) {
      log.warn({ guild, err: loggedError(error, [token]) }, 'commands of one server not looked up');
    }
  }
}

/** Servers in which commands that were tried out are looked for: a bot in more is past trying out. */
const MOST_TRIED_OUT = 10;

function inviteLinkOf(application: string): string {
  const query = new URLSearchParams({
    client_id: application,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: String(NEEDED_PERMISSIONS),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

/** For answers none is needed; these are for posting to a channel, and for seeing whether a post stands there. */
const NEEDED_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;

/** Fulfilled when Discord closes a shard for good: every other close is mended by discord.js. */
function endOf(client: Client): Promise<MessageRef> {
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(closeProblem(code)));
  });
}

function logTrouble(client: Client, log: Logger, secrets: readonly string[]): void {
  client.on(Events.Error, (error) => log.error({ err: loggedError(error, secrets) }, 'client error'));
  client.on(Events.Warn, (warning) =>
    log.warn({ warning: withoutSecrets(warning, secrets) }, 'client warning'),
  );
  client.on(Events.ShardError, (error, shard) => {
    log.warn({ shard, err: loggedError(error, secrets) }, 'shard error');
  });
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'shard reconnecting'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'shard resumed'));
  client.on(Events.ShardReady, (shard) => log.info({ shard }, 'shard ready'));
}
