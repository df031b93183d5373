/** What a test may set when it starts a fake Discord; all times in milliseconds. */
export interface FakeOptions {
  /** The one bot token that is accepted. */
  token: string;
  /** Port to listen on; 0 takes a free one. */
  port: number;
  /** Shards that GET /gateway/bot recommends. */
  shards: number;
  /** Identifies allowed at once; discord.js waits 5 s between those that share a key. */
  maxConcurrency: number;
  /** How often a client must send a heartbeat. */
  heartbeatMs: number;
  /** Privileged intents that Discord has approved for the application. */
  approvedIntents: number;
  /** How long a bot may take for its first answer. */
  answerMs: number;
  /** How long a test waits for a deferred answer to be completed. */
  patienceMs: number;
  /** How long an enforced nonce is remembered. */
  nonceMs: number;
  /** Requests a second for the bot over all its processes. */
  requestsPerSecond: number;
  /** Messages a channel takes in 5 s. */
  messagesPerChannel: number;
  /** How long a session may be resumed after its socket closed. */
  resumeMs: number;
  /** Most messages kept a channel, and most requests kept in the record. */
  kept: number;
}

/** A Discord as it is when nobody says otherwise. */
export const DEFAULT_OPTIONS = {
  token: 'MTIzNDU2.fake.token',
  port: 0,
  shards: 1,
  maxConcurrency: 16,
  heartbeatMs: 41_250,
  approvedIntents: 0,
  answerMs: 3_000,
  patienceMs: 15_000,
  nonceMs: 180_000,
  requestsPerSecond: 50,
  messagesPerChannel: 5,
  resumeMs: 60_000,
  kept: 10_000,
} as const satisfies FakeOptions;
