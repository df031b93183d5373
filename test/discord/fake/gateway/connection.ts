import type { RawData, WebSocket } from 'ws';
import { KNOWN_INTENTS, LIMITS, PRIVILEGED_INTENTS } from '../limits.ts';
import type { FakeOptions } from '../options.ts';
import { CLOSE, OP, Session } from './session.ts';

/** What a connection asks of the gateway it belongs to. */
export interface GatewayHooks {
  readonly options: FakeOptions;
  now(): number;
  /** Servers of the bot on a shard, to tell whether sharding is required. */
  guildsOn(shard: number, shards: number): number;
  newSessionId(): string;
  opened(session: Session): void;
  session(id: string): Session | undefined;
  ended(session: Session): void;
  /** True while the gateway plays dead and leaves heartbeats unanswered. */
  readonly silent: boolean;
}

interface Frame {
  readonly op: number;
  readonly d?: unknown;
}

/** Speaks the gateway's protocol with one client's socket. */
export function converse(socket: WebSocket, query: URLSearchParams, hooks: GatewayHooks): void {
  if (query.get('v') !== '10') {
    socket.close(CLOSE.invalidVersion, 'Invalid API version.');
    return;
  }
  if (query.get('encoding') !== 'json' || query.has('compress')) {
    socket.close(CLOSE.decodeError, 'Only plain json is spoken here.');
    return;
  }
  const { heartbeatMs } = hooks.options;
  let session: Session | null = null;
  let beaten = Date.now();
  let sends: number[] = [];
  // Discord waits longer than one interval, so that a beat under way still counts.
  const watch = setInterval(() => {
    if (Date.now() - beaten > heartbeatMs * 1.5 && !hooks.silent)
      socket.close(CLOSE.timedOut, 'Session timed out.');
  }, heartbeatMs);
  watch.unref();
  socket.send(JSON.stringify({ op: OP.hello, d: { heartbeat_interval: heartbeatMs } }));

  socket.on('message', (raw) => {
    const now = Date.now();
    sends = [...sends.filter((at) => now - at < 60_000), now];
    const frame = parseFrame(raw);
    const known = session !== null && session.socket === socket;
    const fault = sends.length > LIMITS.gateway_sends ? CLOSE.rateLimited : frameFault(frame, known);
    if (fault !== null || frame === null) {
      socket.close(fault ?? CLOSE.decodeError);
    } else if (frame.op === OP.heartbeat) {
      beaten = now;
      if (typeof frame.d === 'number') session?.acknowledge(frame.d);
      if (!hooks.silent) socket.send(JSON.stringify({ op: OP.ack }));
    } else if (frame.op === OP.identify) {
      session = identify(socket, frame.d, hooks);
    } else if (frame.op === OP.resume) {
      session = resume(socket, frame.d, hooks);
    }
  });

  socket.on('close', (code) => {
    clearInterval(watch);
    if (session === null || session.socket !== socket) return;
    session.socket = null;
    session.closedAt = hooks.now();
    // A client that says goodbye with 1000 or 1001 gives its session up.
    if (code === 1000 || code === 1001) hooks.ended(session);
  });
}

/** The close code that a frame earns, null for a good one. */
function frameFault(frame: Frame | null, known: boolean): number | null {
  if (frame === null) return CLOSE.decodeError;
  switch (frame.op) {
    case OP.heartbeat:
      return null;
    case OP.identify:
    case OP.resume:
      return known ? CLOSE.alreadyAuthenticated : null;
    case OP.presence:
    case OP.voice:
    case OP.members:
      return known ? null : CLOSE.notAuthenticated;
    default:
      return CLOSE.unknownOpcode;
  }
}

function identify(socket: WebSocket, body: unknown, hooks: GatewayHooks): Session | null {
  const { token, intents, shard = [0, 1], properties } = fields(body);
  const refuse = (code: number, reason: string) => {
    socket.close(code, reason);
    return null;
  };
  if (token !== hooks.options.token) return refuse(CLOSE.authenticationFailed, 'Authentication failed.');
  if (typeof intents !== 'number' || typeof properties !== 'object')
    return refuse(CLOSE.decodeError, 'Malformed.');
  if ((intents & ~KNOWN_INTENTS) !== 0) return refuse(CLOSE.invalidIntents, 'Invalid intent(s).');
  if ((intents & PRIVILEGED_INTENTS & ~hooks.options.approvedIntents) !== 0) {
    return refuse(CLOSE.disallowedIntents, 'Disallowed intent(s).');
  }
  const [index, count] = Array.isArray(shard) ? shard : [];
  if (typeof index !== 'number' || typeof count !== 'number' || index < 0 || index >= count) {
    return refuse(CLOSE.invalidShard, 'Invalid shard.');
  }
  if (hooks.guildsOn(index, count) > LIMITS.guilds_a_shard) {
    return refuse(CLOSE.shardingRequired, 'Sharding required.');
  }
  const session = new Session(hooks.newSessionId(), index, count, intents, socket);
  hooks.opened(session);
  return session;
}

function resume(socket: WebSocket, body: unknown, hooks: GatewayHooks): Session | null {
  const { token, session_id: id, seq } = fields(body);
  if (token !== hooks.options.token) {
    socket.close(CLOSE.authenticationFailed, 'Authentication failed.');
    return null;
  }
  const session = typeof id === 'string' ? hooks.session(id) : undefined;
  if (session !== undefined && typeof seq === 'number' && seq > session.sequence) {
    socket.close(CLOSE.invalidSequence, 'Invalid seq.');
    return null;
  }
  if (session === undefined || typeof seq !== 'number' || !session.resume(socket, seq)) {
    socket.send(JSON.stringify({ op: OP.invalidSession, d: false }));
    return null;
  }
  return session;
}

function parseFrame(raw: RawData): Frame | null {
  try {
    const frame: unknown = JSON.parse(String(raw));
    const valid =
      typeof frame === 'object' && frame !== null && 'op' in frame && typeof frame.op === 'number';
    return valid ? (frame as Frame) : null;
  } catch {
    return null;
  }
}

function fields(
  body: unknown,
): Record<'token' | 'intents' | 'shard' | 'properties' | 'session_id' | 'seq', unknown> {
  const empty = {
    token: undefined,
    intents: undefined,
    shard: undefined,
    properties: undefined,
    session_id: undefined,
    seq: undefined,
  };
  return typeof body === 'object' && body !== null ? { ...empty, ...body } : empty;
}
