/** Real time that tests can push forward: deadlines and windows of the fake follow it, sockets and timers do not. */
export class MovableClock {
  #aheadMs = 0;

  /** Milliseconds since 1970, the moves included. */
  now(): number {
    return Date.now() + this.#aheadMs;
  }

  /** Moves forward by so many milliseconds. */
  advance(ms: number): void {
    this.#aheadMs += ms;
  }
}

const DISCORD_EPOCH = 1_420_070_400_000;

/** Makes snowflakes: unique, growing, telling the clock's millisecond. */
export class Snowflakes {
  readonly #now: () => number;
  #lastMs = 0;
  #count = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The next id. */
  next(): string {
    const ms = Math.max(this.#now() - DISCORD_EPOCH, this.#lastMs);
    this.#count = ms === this.#lastMs ? this.#count + 1 : 0;
    this.#lastMs = ms + (this.#count >> 12);
    return ((BigInt(this.#lastMs) << 22n) | BigInt(this.#count & 0xfff)).toString();
  }

  /** An id for a guild: successive ones fall on successive shards. */
  nextGuild(): string {
    this.#lastMs = Math.max(this.#now() - DISCORD_EPOCH, this.#lastMs) + 1;
    this.#count = 0;
    return (BigInt(this.#lastMs) << 22n).toString();
  }
}

/** The shard that hears of a guild; what belongs to no guild goes to shard 0. */
export function shardOf(guildId: string | null, shards: number): number {
  return guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shards));
}
