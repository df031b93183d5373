import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely';
import type { Schema } from './schema.ts';
import type { Reach } from './store.ts';

type Reachable = Pick<Schema, 'subscriptions' | 'ledger'>;

/** The condition that a row is of the channels that a process serves. */
export function withinReach({ platform, shards, shardCount }: Reach) {
  return <T extends keyof Reachable>(
    builder: ExpressionBuilder<Schema, T>,
  ): ExpressionWrapper<Schema, T, SqlBool> => {
    const ofPlatform = sql<SqlBool>`platform = ${platform}`;
    if (shards.length === 0) return builder.and([sql<SqlBool>`1 = 0`]);
    if (shards.length >= shardCount) return builder.and([ofPlatform]);
    return builder.and([
      ofPlatform,
      sql<SqlBool>`shard_key % ${sql.lit(shardCount)} in (${sql.join(shards)})`,
    ]);
  };
}
