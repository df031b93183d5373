import type { OrderPlace } from '../digest/subscription.ts';
import type { Library } from '../library/library.ts';
import type { StoreUnavailable } from '../store/problem.ts';
import type { Store } from '../store/store.ts';
import type { PlainMessageKey } from '../text/messages.ts';
import type { Outcome } from './outcome.ts';

/** The commands, in the order in which help shows them. They are typed the same in every language. */
export const COMMAND_NAMES = ['ask', 'quotes', 'speakers', 'articles', 'context', 'digest', 'help'] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

export type OptionName =
  | 'question'
  | 'speaker'
  | 'article'
  | 'about'
  | 'passage'
  | 'time'
  | 'timezone'
  | 'count';

/** What was typed for a command's options. `page` counts from 1 and is held within the pages that there are. */
export interface CommandInput extends Readonly<Partial<Record<OptionName, string>>> {
  /** Which of the command's actions, where it has several. */
  readonly action?: string;
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
  /** Where orders are kept; null where it cannot be had now. Opened when first asked for. */
  store(): Promise<Store | null>;
  /** The channel that is meant; null where none is. */
  readonly place: OrderPlace | null;
  /** UTC, ms. */
  readonly now: number;
  /** Hears why the store did not answer. */
  report(error: StoreUnavailable): void;
  /** Entries a page, where the asker has set it; else each command's own. */
  readonly pageSize?: number;
}

/** What there is to draw on where nothing but the library is asked, and no channel is meant. */
export function libraryContext(library: Library): CommandContext {
  return { library, store: async () => null, place: null, now: 0, report: () => {} };
}

export interface CommandOption {
  readonly name: OptionName;
  /** Its name and what it takes, in the user's language. */
  readonly label: PlainMessageKey;
  readonly description: PlainMessageKey;
  readonly required: boolean;
  /** Whether `complete` has anything to offer for it. */
  readonly autocomplete: boolean;
  /** The most that it may be, where it is a number from 1. */
  readonly most?: number;
}

/** One of several things that a command does, typed behind its name. */
export interface CommandAction {
  readonly name: string;
  readonly description: PlainMessageKey;
  readonly options: readonly CommandOption[];
}

export interface CommandDefinition {
  readonly name: CommandName;
  readonly description: PlainMessageKey;
  /** The first one is what plain words after the command mean. */
  readonly options: readonly CommandOption[];
  /** What it does, where that is several things; the command knows what is meant where none is typed. */
  readonly actions: readonly CommandAction[] | null;
  /** Whether its answers may have more pages. */
  readonly paged: boolean;
  /** Who sees its answers: everybody in the channel, that or the asker alone as asked, or always the asker alone. */
  readonly audience: 'channel' | 'as-asked' | 'asker';
  /** Whether it is about a channel's order, and so for those who manage the channel's server. */
  readonly ordering: boolean;
}

/** A proposal for a half-typed option: what is shown, and what is filled in. */
export interface Completion {
  readonly label: string;
  readonly value: string;
}

/** Words of this library, to write examples with. */
interface ExampleWords {
  readonly topic: string;
  readonly speaker: string | null;
  /** A passage's id. */
  readonly passage: string | null;
}

/** One command: what it is called, takes and answers. It knows no platform. */
export interface Command {
  readonly definition: CommandDefinition;
  /** An input that works in this library, for help. */
  example(words: ExampleWords): CommandInput;
  /** Proposals for a half-typed option, nearest first; empty where nothing fits. */
  complete?(option: OptionName, typed: string, context: CommandContext): Promise<readonly Completion[]>;
  run(input: CommandInput, context: CommandContext): Promise<Outcome>;
}
