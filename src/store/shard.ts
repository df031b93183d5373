/**
 * The part of a guild's id that Discord's shards are cut by: shard = this % shards. 42 bits, so a safe integer.
 * https://discord.com/developers/docs/events/gateway#sharding-sharding-formula
 */
export function shardKey(guild: string): number {
  return Number(BigInt(guild) >> 22n);
}
