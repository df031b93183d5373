import { NoAnswer, outcomeOf } from './conversation/outcome.ts';
import type { Setting } from './conversation/place.ts';
import { perform } from './conversation/stage.ts';
import type { OptionValues } from './conversation/typed-options.ts';
import type { FakeDiscord } from './fake-discord.ts';

/** Many interactions of one kind, for benchmarks. */
export interface LoadOrder {
  /** A slash command's name. */
  readonly command: string;
  /** Options of each interaction in turn, round and round. */
  readonly options: readonly OptionValues[];
  readonly count: number;
  /** How many wait for an answer at once. */
  readonly atOnce: number;
}

/** How a load went. */
export interface LoadReport {
  /** From INTERACTION_CREATE written to callback received, in milliseconds, in the order of completion. */
  readonly latenciesMs: readonly number[];
  readonly elapsedMs: number;
  /** Interactions that got no answer. */
  readonly unanswered: number;
  /** Requests that Discord would refuse. */
  readonly refused: number;
}

/** Sends interactions and measures the answers, inside the fake's own process. */
export async function load(
  discord: FakeDiscord,
  order: LoadOrder,
  setting: Setting = {},
): Promise<LoadReport> {
  const refusedBefore = discord.refused.length;
  const latenciesMs: number[] = [];
  let unanswered = 0;
  let next = 0;
  const startedAt = performance.now();
  const worker = async (): Promise<void> => {
    while (next < order.count) {
      const values = order.options[next % order.options.length] ?? {};
      next += 1;
      const interaction = perform(
        discord.realm,
        discord.conversation.slashDeed(order.command, values, setting),
      );
      try {
        latenciesMs.push((await outcomeOf(interaction, discord.options)).answeredInMs);
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        unanswered += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: order.atOnce }, worker));
  const elapsedMs = performance.now() - startedAt;
  return { latenciesMs, elapsedMs, unanswered, refused: discord.refused.length - refusedBefore };
}
