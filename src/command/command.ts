import type { Library } from '../library/library.ts';
import type { PlainMessageKey } from '../text/messages.ts';
import type { Outcome } from './outcome.ts';

/** The commands, in the order in which help shows them. They are typed the same in every language. */
export const COMMAND_NAMES = ['ask', 'quotes', 'speakers', 'articles', 'context', 'help'] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

export type OptionName = 'question' | 'speaker' | 'article' | 'about' | 'passage';

/** What was typed for a command's options. `page` counts from 1 and is held within the pages that there are. */
export interface CommandInput extends Readonly<Partial<Record<OptionName, string>>> {
  readonly page?: number;
}

/** A command with its input: all that is needed to answer again, on another page or after a restart. */
export interface Invocation {
  readonly command: CommandName;
  readonly input: CommandInput;
}

/** What a command draws on. */
export interface CommandContext {
  readonly library: Library;
  /** Entries a page, where the asker has set it; else each command's own. */
  readonly pageSize?: number;
}

interface CommandOption {
  readonly name: OptionName;
  /** Its name and what it takes, in the user's language. */
  readonly label: PlainMessageKey;
  readonly description: PlainMessageKey;
  readonly required: boolean;
  /** Whether `complete` has anything to offer for it. */
  readonly autocomplete: boolean;
}

export interface CommandDefinition {
  readonly name: CommandName;
  readonly description: PlainMessageKey;
  /** The first one is what plain words after the command mean. */
  readonly options: readonly CommandOption[];
}

/** A proposal for a half-typed option: what is shown, and what is filled in. */
export interface Completion {
  readonly label: string;
  readonly value: string;
}

/** One command: what it is called, takes and answers. It knows no platform. */
export interface Command {
  readonly definition: CommandDefinition;
  /** Proposals for a half-typed option, nearest first; empty where nothing fits. */
  complete?(option: OptionName, typed: string, context: CommandContext): Promise<readonly Completion[]>;
  run(input: CommandInput, context: CommandContext): Promise<Outcome>;
}
