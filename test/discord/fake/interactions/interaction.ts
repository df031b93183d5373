import { FLAG } from '../limits.ts';
import type { Choice, CommandOption } from '../spec/bodies.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { FakeChannel, FakeUser } from '../world/world.ts';

/** Interaction types by name. */
export const INTERACTION = { command: 2, component: 3, autocomplete: 4 } as const;

/** What happens to an interaction, in the order it happens. */
export type InteractionEvent =
  | { readonly kind: 'answered'; readonly callback: number; readonly atMs: number }
  | { readonly kind: 'completed'; readonly message: StoredMessage }
  | { readonly kind: 'followup'; readonly message: StoredMessage }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] };

/** One thing a user did, from the moment it is sent to the bot. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly user: FakeUser;
  readonly channel: FakeChannel;
  readonly createdAt: number;
  /** performance.now() when INTERACTION_CREATE was written to the socket. */
  readonly sentAtMs: number;
  readonly owners: Readonly<Record<string, string>>;
  /** Answers are kept private whatever the bot asks: a user-installed app where members may not use such apps. */
  readonly keptPrivate: boolean;
  /** The app is there for this user alone. */
  readonly userInstalled: boolean;
  /** The message whose component was used. */
  readonly source: StoredMessage | null;
  /** The option that is being typed, for autocomplete. */
  readonly typing: CommandOption | null;
  /** The callback type that answered it; null until then. */
  callback: number | null;
  /** The message that `@original` means; null until there is one. */
  original: StoredMessage | null;
  followups: number;
  readonly heard: Set<(event: InteractionEvent) => void>;
}

/** Tells all who wait for news of an interaction. */
export function announce(interaction: Interaction, event: InteractionEvent): void {
  for (const listener of [...interaction.heard]) listener(event);
}

/** The flags a new answer gets: Discord adds privacy where it keeps answers private. */
export function answerFlags(interaction: Interaction, flags: number): number {
  return interaction.keptPrivate ? flags | FLAG.ephemeral : flags;
}
