import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Conversation } from './conversation/conversation.ts';
import type { Setting } from './conversation/place.ts';
import type { Reply } from './conversation/reply.ts';
import type { OptionValues } from './conversation/typed-options.ts';
import { Gateway } from './gateway/gateway.ts';
import { Answers } from './interactions/answer.ts';
import { FLAG, PERMISSION, type PermissionName } from './limits.ts';
import { DEFAULT_OPTIONS, type FakeOptions } from './options.ts';
import { APPLICATION_ROUTES } from './rest/application-routes.ts';
import { CHANNEL_ROUTES } from './rest/channel-routes.ts';
import { Faults, type Misbehaviour } from './rest/faults.ts';
import { GUILD_ROUTES } from './rest/guild-routes.ts';
import { INTERACTION_ROUTES } from './rest/interaction-routes.ts';
import { Rates } from './rest/rates.ts';
import type { Realm } from './rest/router.ts';
import { type RequestRecord, RestServer } from './rest/server.ts';
import { Commands, type StoredCommand } from './world/commands.ts';
import { channelJson, guildCreateJson } from './world/json.ts';
import { Messages, type Ping } from './world/messages.ts';
import {
  type ChannelWish,
  type FakeChannel,
  type FakeGuild,
  type FakeUser,
  type GuildWish,
  isThread,
  World,
} from './world/world.ts';

/**
 * A strict Discord on 127.0.0.1: REST and gateway over real sockets, users that talk to the bot, and ways to go wrong.
 * It starts with one server (`guild`), its channel (`channel`) and one user (`user`).
 *
 * @example
 * const discord = await FakeDiscord.start();
 * // … start the bot with DISCORD_API_URL=discord.apiUrl and DISCORD_TOKEN=discord.token …
 * await discord.until(() => discord.commands().length > 0, 'the commands');
 * const reply = await discord.slash('ask', { question: '一网统管' }, { locale: 'zh-TW', context: 'dm' });
 * expect((await reply.click('下一页')).text).toContain('第 2/2 页');
 * expect([discord.refused, discord.pings]).toEqual([[], []]);
 */
export class FakeDiscord {
  readonly options: FakeOptions;
  readonly gateway: Gateway;
  readonly guild: FakeGuild;
  readonly channel: FakeChannel;
  readonly user: FakeUser;
  /** The parts themselves, for load tests and for setting up what users cannot. */
  readonly realm: Realm;
  readonly conversation: Conversation;
  readonly #world = new World();
  readonly #messages: Messages;
  readonly #commands = new Commands(this.#world);
  readonly #faults = new Faults();
  readonly #rest: RestServer;

  /** Starts a server; what is not given is as in DEFAULT_OPTIONS. */
  static async start(options: Partial<FakeOptions> = {}): Promise<FakeDiscord> {
    const discord = new FakeDiscord({ ...DEFAULT_OPTIONS, ...options });
    const { http } = discord.#rest;
    http.listen(discord.options.port, '127.0.0.1');
    await once(http, 'listening');
    discord.gateway.listenAt(discord.#port);
    return discord;
  }

  private constructor(options: FakeOptions) {
    this.options = options;
    const world = this.#world;
    this.#messages = new Messages(
      world,
      () => options.nonceMs,
      () => options.kept,
    );
    const routes = [...APPLICATION_ROUTES, ...INTERACTION_ROUTES, ...CHANNEL_ROUTES, ...GUILD_ROUTES];
    this.#rest = new RestServer(
      () => this.realm,
      routes,
      this.#faults,
      new Rates(() => world.clock.now(), options),
    );
    this.gateway = new Gateway(this.#rest.http, world, options);
    this.realm = {
      options,
      world,
      messages: this.#messages,
      commands: this.#commands,
      answers: new Answers(world, this.#messages, () => options.answerMs),
      gateway: this.gateway,
      unreachable: new Set(),
      refused: this.#rest.refused,
    };
    this.guild = world.addGuild();
    this.channel = firstChannel(this.guild);
    this.user = world.addUser('读者');
    this.conversation = new Conversation(this.realm, { guild: this.guild, user: this.user });
  }

  /** What DISCORD_API_URL is set to. */
  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  get token(): string {
    return this.options.token;
  }

  get #port(): number {
    const address = this.#rest.http.address();
    if (address === null || typeof address === 'string') throw new Error('the fake Discord is not listening');
    return address.port;
  }

  /** Types a slash command and waits for the complete answer; rejects with NoAnswer if none comes in time. */
  slash(name: string, values: OptionValues = {}, setting: Setting = {}): Promise<Reply> {
    return this.conversation.slash(name, values, setting);
  }

  /** Types into an option and gets what the bot offers. */
  autocomplete(
    name: string,
    option: string,
    text: string,
    setting: Setting & { readonly options?: OptionValues } = {},
  ) {
    return this.conversation.autocomplete(name, option, text, setting);
  }

  /** Uses a message command on a text that somebody wrote, or on a message that is there. */
  messageCommand(name: string, target: string | Reply, setting: Setting = {}): Promise<Reply> {
    return this.conversation.messageCommand(name, target, setting);
  }

  /** The messages that everybody sees in a channel, oldest first; they can be clicked on. */
  read(channel: FakeChannel = this.channel, setting: Setting = {}): Reply[] {
    return [...channel.messages.values()]
      .filter((message) => (message.flags & FLAG.ephemeral) === 0)
      .map((message) => this.conversation.look(message, setting));
  }

  /** The commands registered everywhere, or in one server. */
  commands(guild: FakeGuild | null = null): StoredCommand[] {
    return this.#commands.list(guild?.id ?? null);
  }

  /** Writes to commands that went through, by method. */
  get commandWrites(): readonly string[] {
    return this.#commands.writes;
  }

  /** All requests, oldest first. */
  get requests(): readonly RequestRecord[] {
    return this.#rest.requests;
  }

  /** Requests that Discord would refuse; a bot without faults leaves this empty. */
  get refused(): readonly RequestRecord[] {
    return this.#rest.refused;
  }

  /** Requests over a limit, real or ordered. */
  get limited(): readonly RequestRecord[] {
    return this.#rest.requests.filter((request) => request.limited);
  }

  /** Answers of 401, 403 and 429, which ban an address at ten thousand in ten minutes. */
  get invalidCount(): number {
    return this.#rest.invalidCount;
  }

  /** Whom the bot's messages pinged; a bot that pings nobody leaves this empty. */
  get pings(): readonly Ping[] {
    return this.#messages.pings;
  }

  /** Orders a misbehaviour of the REST side; the gateway's are methods of `gateway`. */
  misbehave(fault: Misbehaviour): void {
    this.#rest.misbehave(fault);
  }

  /** Takes back what was ordered and not yet shown. */
  behave(): void {
    this.#faults.clear();
    this.gateway.silent = false;
    this.gateway.shut = false;
  }

  /** Pushes the clock forward: deadlines, tokens' lives, nonces and limits follow it. */
  advance(ms: number): void {
    this.#world.clock.advance(ms);
  }

  /** Milliseconds since 1970 by the fake's clock. */
  now(): number {
    return this.#world.clock.now();
  }

  addUser(name: string): FakeUser {
    return this.#world.addUser(name);
  }

  /** A user who takes no direct messages (50007). */
  closeDirectMessages(user: FakeUser): void {
    this.realm.unreachable.add(user);
  }

  /** A new server; a client that is connected hears of it. */
  addGuild(wish: GuildWish = {}): FakeGuild {
    const guild = this.#world.addGuild(wish);
    if (guild.joined) this.gateway.dispatch('GUILD_CREATE', guild.id, guildCreateJson(guild, this.#world));
    return guild;
  }

  /** The bot is thrown out of a server. */
  removeBot(guild: FakeGuild): void {
    guild.joined = false;
    this.gateway.dispatch('GUILD_DELETE', guild.id, { id: guild.id });
  }

  addChannel(wish: ChannelWish = {}, guild: FakeGuild = this.guild): FakeChannel {
    const channel = this.#world.addChannel(guild, wish);
    this.#tellChannel(channel, 'CREATE');
    return channel;
  }

  deleteChannel(channel: FakeChannel): void {
    this.#world.removeChannel(channel);
    this.#tellChannel(channel, 'DELETE');
  }

  /** Takes permissions from the bot in a channel; none named gives all back. */
  deny(channel: FakeChannel, ...names: PermissionName[]): void {
    channel.deny = names.reduce((sum, name) => sum | PERMISSION[name], 0n);
    this.#tellChannel(channel, 'UPDATE');
  }

  /** Waits until so many shards are connected and have been told of their servers. */
  async connected(shards = 1): Promise<void> {
    await this.until(() => this.gateway.open.length >= shards, `${shards} open sessions`);
  }

  /** Waits until a condition holds; throws naming what was awaited. */
  async until(condition: () => boolean, what: string, timeoutMs = 10_000): Promise<void> {
    const end = Date.now() + timeoutMs;
    while (!condition()) {
      if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms in vain for ${what}`);
      await sleep(5);
    }
  }

  /** Cuts all sockets and stops listening. */
  async stop(): Promise<void> {
    await this.gateway.close();
    this.#rest.http.closeAllConnections();
    await new Promise((resolve) => this.#rest.http.close(resolve));
  }

  #tellChannel(channel: FakeChannel, change: 'CREATE' | 'UPDATE' | 'DELETE'): void {
    if (channel.guild?.joined !== true) return;
    const kind = isThread(channel) ? 'THREAD' : 'CHANNEL';
    this.gateway.dispatch(`${kind}_${change}`, channel.guild.id, channelJson(channel));
  }
}

function firstChannel(guild: FakeGuild): FakeChannel {
  const [channel] = guild.channels.values();
  if (channel === undefined) throw new Error('a new server has a channel');
  return channel;
}
