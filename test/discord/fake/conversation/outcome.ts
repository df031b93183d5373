import { CALLBACK } from '../interactions/answer.ts';
import type { Interaction, InteractionEvent } from '../interactions/interaction.ts';
import type { FakeOptions } from '../options.ts';
import type { Choice } from '../spec/bodies.ts';
import type { StoredMessage } from '../world/messages.ts';

/** The bot left a user without an answer; Discord shows "The application did not respond". */
export class NoAnswer extends Error {}

/** How an interaction went. */
export interface Outcome {
  /** The message that answers, complete if it was waited for; null where there is none. */
  readonly message: StoredMessage | null;
  readonly choices: readonly Choice[];
  readonly callback: number;
  /** From INTERACTION_CREATE sent to the first answer received. */
  readonly answeredInMs: number;
}

/**
 * Waits for the first answer, and where that is a deferral for its completion.
 * Rejects with NoAnswer when the time for either is over.
 */
export function outcomeOf(interaction: Interaction, options: FakeOptions): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let answered: { callback: number; atMs: number } | null = null;
    let timer = setTimeout(() => end(new NoAnswer('The application did not respond')), options.answerMs);

    const end = (outcome: Outcome | NoAnswer) => {
      clearTimeout(timer);
      interaction.heard.delete(hear);
      if (outcome instanceof NoAnswer) reject(outcome);
      else resolve(outcome);
    };
    const finish = (message: StoredMessage | null, choices: readonly Choice[] = []) => {
      if (answered === null) return;
      end({
        message,
        choices,
        callback: answered.callback,
        answeredInMs: answered.atMs - interaction.sentAtMs,
      });
    };
    const hear = (event: InteractionEvent) => {
      switch (event.kind) {
        case 'answered':
          answered = event;
          clearTimeout(timer);
          timer = setTimeout(
            () => end(new NoAnswer('the answer was deferred and never completed')),
            options.patienceMs,
          );
          break;
        case 'completed':
          finish(event.message);
          break;
        case 'followup':
          // An acknowledged click may be answered by a message of its own.
          if (answered?.callback === CALLBACK.updateDeferral) finish(event.message);
          break;
        case 'choices':
          finish(null, event.choices);
          break;
      }
    };
    interaction.heard.add(hear);
  });
}
