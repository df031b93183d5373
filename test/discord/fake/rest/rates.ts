/** What a limit says about a request: headers to send, and the wait where it is over. */
export interface Ruling {
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds to wait, for a request over the limit. */
  readonly waitMs: number | null;
  readonly global: boolean;
}

const MESSAGE_WINDOW_MS = 5_000;
const MOST_CHANNELS = 10_000;

interface Window {
  startedAt: number;
  used: number;
}

/** The bot's limits: so many requests a second in all, so many messages a channel in 5 s. */
export class Rates {
  readonly #now: () => number;
  readonly #options: { readonly requestsPerSecond: number; readonly messagesPerChannel: number };
  readonly #global: Window = { startedAt: 0, used: 0 };
  readonly #channels = new Map<string, Window>();

  constructor(
    now: () => number,
    options: { readonly requestsPerSecond: number; readonly messagesPerChannel: number },
  ) {
    this.#now = now;
    this.#options = options;
  }

  /** Counts one request under the bot's token; `channel` where it is a message. */
  count(channel: string | null): Ruling {
    const waitAll = spend(this.#global, this.#options.requestsPerSecond, 1_000, this.#now());
    if (waitAll !== null)
      return { headers: limitedHeaders(waitAll, 'global'), waitMs: waitAll, global: true };
    if (channel === null) return { headers: {}, waitMs: null, global: false };
    const limit = this.#options.messagesPerChannel;
    const window = this.#window(channel);
    const waitMs = spend(window, limit, MESSAGE_WINDOW_MS, this.#now());
    const resetMs = window.startedAt + MESSAGE_WINDOW_MS - this.#now();
    const headers = {
      'X-RateLimit-Limit': String(limit),
      'X-RateLimit-Remaining': String(limit - window.used),
      'X-RateLimit-Reset': String((window.startedAt + MESSAGE_WINDOW_MS) / 1_000),
      'X-RateLimit-Reset-After': String(resetMs / 1_000),
      'X-RateLimit-Bucket': 'messages',
      ...(waitMs !== null && limitedHeaders(waitMs, 'user')),
    };
    return { headers, waitMs, global: false };
  }

  #window(channel: string): Window {
    const window = this.#channels.get(channel) ?? { startedAt: 0, used: 0 };
    this.#channels.set(channel, window);
    if (this.#channels.size > MOST_CHANNELS) this.#channels.clear();
    return window;
  }
}

/** The headers of a 429. */
export function limitedHeaders(waitMs: number, scope: 'user' | 'global' | 'shared'): Record<string, string> {
  return {
    'Retry-After': String(waitMs / 1_000),
    'X-RateLimit-Scope': scope,
    ...(scope === 'global' && { 'X-RateLimit-Global': 'true' }),
  };
}

/** The JSON of a 429. */
export function limitedJson(waitMs: number, global: boolean) {
  return { message: 'You are being rate limited.', retry_after: waitMs / 1_000, global };
}

/** Uses one of a window's requests; the milliseconds to its end if none is left. */
function spend(window: Window, limit: number, lengthMs: number, now: number): number | null {
  if (now - window.startedAt >= lengthMs) {
    window.startedAt = now;
    window.used = 0;
  }
  if (window.used >= limit) return window.startedAt + lengthMs - now;
  window.used += 1;
  return null;
}
