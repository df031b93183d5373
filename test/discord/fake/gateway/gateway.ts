import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import { shardOf } from '../clock.ts';
import type { FakeOptions } from '../options.ts';
import { guildCreateJson, userJson } from '../world/json.ts';
import type { World } from '../world/world.ts';
import { converse, type GatewayHooks } from './connection.ts';
import { OP, type Session } from './session.ts';

/** The gateway: sessions of all shards, and the ways they go wrong. */
export class Gateway {
  /** Every identify and resume that was let in, in order. */
  readonly history: {
    readonly kind: 'identify' | 'resume';
    readonly session: string;
    readonly shard: number;
    readonly intents: number;
  }[] = [];
  /** Heartbeats go unanswered. */
  silent = false;
  /** New sockets are cut at once, as when Discord cannot be reached. */
  shut = false;
  readonly #options: FakeOptions;
  readonly #world: World;
  readonly #server: WebSocketServer;
  readonly #sessions = new Map<string, Session>();
  #url = '';

  constructor(http: Server, world: World, options: FakeOptions) {
    this.#world = world;
    this.#options = options;
    this.#server = new WebSocketServer({ server: http });
    this.#server.on('connection', (socket, request) => {
      socket.on('error', () => socket.terminate());
      if (this.shut) {
        socket.terminate();
        return;
      }
      converse(socket, new URL(request.url ?? '/', 'ws://fake').searchParams, this.#hooks());
    });
  }

  /** Address given to clients; known once the server listens. */
  listenAt(port: number): void {
    this.#url = `ws://127.0.0.1:${port}`;
  }

  get url(): string {
    return this.#url;
  }

  /** Sessions with an open socket. */
  get open(): Session[] {
    return [...this.#sessions.values()].filter((session) => session.socket !== null);
  }

  /** Sends an event of a guild (null: of none) to every session of its shard; false if nobody can hear it. */
  dispatch(type: string, guildId: string | null, body: unknown): boolean {
    const hearing = this.#alive().filter((session) => session.shard === shardOf(guildId, session.shards));
    for (const session of hearing) session.dispatch(type, body);
    return hearing.length > 0;
  }

  /** Asks clients to reconnect and resume (op 7). */
  reconnect(shard?: number): void {
    for (const session of this.#openOn(shard))
      session.socket?.send(JSON.stringify({ op: OP.reconnect, d: null }));
  }

  /** Ends sessions (op 9); not resumable ones are forgotten, so that the client must identify again. */
  invalidate(resumable: boolean, shard?: number): void {
    for (const session of this.#openOn(shard)) {
      session.socket?.send(JSON.stringify({ op: OP.invalidSession, d: resumable }));
      // The client may resume over this very socket, so it is no session's any more.
      session.socket = null;
      session.closedAt = this.#world.clock.now();
      if (!resumable) this.#sessions.delete(session.id);
    }
  }

  /** Cuts sockets without a word, or with a close code. */
  drop(code?: number, shard?: number): void {
    for (const { socket } of this.#openOn(shard)) {
      if (code === undefined) socket?.terminate();
      else socket?.close(code);
    }
  }

  async close(): Promise<void> {
    for (const client of this.#server.clients) client.terminate();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #openOn(shard: number | undefined): Session[] {
    return this.open.filter((session) => shard === undefined || session.shard === shard);
  }

  /** Sessions with a socket, or still young enough to be resumed. */
  #alive(): Session[] {
    const now = this.#world.clock.now();
    for (const session of this.#sessions.values()) {
      if (session.closedAt !== null && now - session.closedAt > this.#options.resumeMs)
        this.#sessions.delete(session.id);
    }
    return [...this.#sessions.values()];
  }

  #hooks(): GatewayHooks {
    const gateway = this;
    return {
      options: this.#options,
      now: () => this.#world.clock.now(),
      guildsOn: (shard, shards) => this.#guilds(shard, shards).length,
      newSessionId: () => randomUUID().replaceAll('-', ''),
      opened: (session) => this.#welcome(session),
      session: (id) => this.#resumable(id),
      ended: (session) => this.#sessions.delete(session.id),
      get silent() {
        return gateway.silent;
      },
    };
  }

  #resumable(id: string): Session | undefined {
    const session = this.#alive().find((each) => each.id === id);
    if (session !== undefined) this.#note('resume', session);
    return session;
  }

  #welcome(session: Session): void {
    this.#sessions.set(session.id, session);
    this.#note('identify', session);
    const guilds = this.#guilds(session.shard, session.shards);
    session.dispatch('READY', {
      v: 10,
      user: { ...userJson(this.#world.bot), verified: true, mfa_enabled: false, email: null, flags: 0 },
      guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.#url,
      shard: [session.shard, session.shards],
      application: { id: this.#world.applicationId, flags: 0 },
    });
    if ((session.intents & GUILDS_INTENT) === 0) return;
    for (const guild of guilds) session.dispatch('GUILD_CREATE', guildCreateJson(guild, this.#world));
  }

  #guilds(shard: number, shards: number) {
    return [...this.#world.guilds.values()].filter(
      (guild) => guild.joined && shardOf(guild.id, shards) === shard,
    );
  }

  #note(kind: 'identify' | 'resume', { id, shard, intents }: Session): void {
    this.history.push({ kind, session: id, shard, intents });
  }
}

const GUILDS_INTENT = 1;
