/** Routes that tests most often disturb. */
export const ROUTE = {
  answer: 'POST /interactions/:interaction/:token/callback',
  edit: 'PATCH /webhooks/:application/:token/messages/:message',
  followUp: 'POST /webhooks/:application/:token',
  message: 'POST /channels/:channel/messages',
  history: 'GET /channels/:channel/messages',
  commands: 'PUT /applications/:application/commands',
  gateway: 'GET /gateway/bot',
} as const;

/** How Discord is to misbehave, and how often. */
export interface Misbehaviour {
  /** The route's label, one of ROUTE or another; all routes if left out. */
  readonly on?: string;
  /** How many requests meet it; default 1. */
  readonly times?: number;
  /** `drop` cuts the socket; a number is the HTTP status. Left out: the answer is right, only late. */
  readonly with?: 'drop' | 429 | 500 | 502 | 503 | 504;
  /** Before the request is carried out, or after: then the bot does not learn that it was. Default before. */
  readonly when?: 'before' | 'after';
  /** How long to wait with the answer. */
  readonly delayMs?: number;
  /** For 429: when to try again. */
  readonly retryAfterMs?: number;
  /** For 429: whose limit was met; default the bucket's. */
  readonly scope?: 'bucket' | 'global' | 'shared';
}

/** Misbehaviours ordered and not yet shown. */
export class Faults {
  #waiting: { fault: Misbehaviour; left: number }[] = [];

  order(fault: Misbehaviour): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** Forgets what has not been shown. */
  clear(): void {
    this.#waiting = [];
  }

  /** Requests still to be disturbed. */
  get left(): number {
    return this.#waiting.reduce((sum, { left }) => sum + left, 0);
  }

  /** The misbehaviour that meets this request, counted off. */
  take(label: string): Misbehaviour | undefined {
    const found = this.#waiting.find(({ fault }) => fault.on === undefined || fault.on === label);
    if (found === undefined) return undefined;
    found.left -= 1;
    this.#waiting = this.#waiting.filter(({ left }) => left > 0);
    return found.fault;
  }
}
