import type { WebSocket } from 'ws';

/** Gateway opcodes by name. */
export const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalidSession: 9,
  hello: 10,
  ack: 11,
} as const;

/** Close codes by name. */
export const CLOSE = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  rateLimited: 4008,
  timedOut: 4009,
  invalidShard: 4010,
  shardingRequired: 4011,
  invalidVersion: 4012,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

interface SentEvent {
  readonly sequence: number;
  readonly frame: string;
}

/** More than a client can miss between two heartbeats of a test; a longer gap ends the session. */
const MOST_BUFFERED = 20_000;

/** One shard's session: it outlives its socket, and replays on resume what the client has not seen. */
export class Session {
  readonly id: string;
  readonly shard: number;
  readonly shards: number;
  readonly intents: number;
  socket: WebSocket | null;
  /** When the socket closed; null while it is open. */
  closedAt: number | null = null;
  #sequence = 0;
  #buffer: SentEvent[] = [];

  constructor(id: string, shard: number, shards: number, intents: number, socket: WebSocket) {
    this.id = id;
    this.shard = shard;
    this.shards = shards;
    this.intents = intents;
    this.socket = socket;
  }

  get sequence(): number {
    return this.#sequence;
  }

  /** Sends an event, or keeps it for a resume. */
  dispatch(type: string, body: unknown): void {
    this.#sequence += 1;
    const frame = JSON.stringify({ op: OP.dispatch, t: type, s: this.#sequence, d: body });
    this.#buffer.push({ sequence: this.#sequence, frame });
    if (this.#buffer.length > MOST_BUFFERED * 2) this.#buffer = this.#buffer.slice(-MOST_BUFFERED);
    this.socket?.send(frame);
  }

  /** Forgets what the client has seen. */
  acknowledge(sequence: number): void {
    if (this.#buffer[0] !== undefined && this.#buffer[0].sequence <= sequence) {
      this.#buffer = this.#buffer.filter((event) => event.sequence > sequence);
    }
  }

  /** Goes on over a new socket; false when the client has missed more than is kept. */
  resume(socket: WebSocket, sequence: number): boolean {
    const missed = this.#buffer.filter((event) => event.sequence > sequence);
    if (missed.length < this.#sequence - sequence) return false;
    this.socket = socket;
    this.closedAt = null;
    for (const { frame } of missed) socket.send(frame);
    this.dispatch('RESUMED', { _trace: [] });
    return true;
  }
}
