import { articles } from './articles.ts';
import { ask } from './ask.ts';
import {
  COMMAND_NAMES,
  type Command,
  type CommandContext,
  type CommandDefinition,
  type CommandName,
  type CommandOption,
  type Completion,
  type Invocation,
  type OptionName,
} from './command.ts';
import { context } from './context.ts';
import { digest } from './digest.ts';
import { helpFor } from './help.ts';
import type { Outcome } from './outcome.ts';
import { quotes } from './quotes.ts';
import { speakers } from './speakers.ts';

/** Every command by its name; platforms list and run nothing else. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  ask,
  quotes,
  speakers,
  articles,
  context,
  digest,
  help: helpFor(() => COMMAND_NAMES.map((name) => COMMANDS[name])),
};

/** All options that a command takes, whatever is done with it. */
export function optionsOf({ options, actions }: CommandDefinition): readonly CommandOption[] {
  return [...options, ...(actions ?? []).flatMap((action) => action.options)];
}

/**
 * UTF-16 units of an option that are looked at: a message as the longest question, a name or title that no article has
 * longer. No platform is relied on to have checked: Discord does not check what is being typed.
 */
const LOOKED_AT: Readonly<Record<OptionName, number>> = {
  question: 4_000,
  about: 4_000,
  speaker: 200,
  article: 500,
  passage: 100,
  time: 100,
  timezone: 100,
  count: 100,
};

/** Units of what is being typed: nothing that is proposed is longer. */
const TYPED_LOOKED_AT = 100;

/** Answers an invocation, whichever platform it comes from. */
export function runCommand({ command, input }: Invocation, context: CommandContext): Promise<Outcome> {
  const texts = Object.entries(LOOKED_AT).flatMap(([name, most]) => {
    const text = input[name as OptionName];
    return text === undefined ? [] : [[name, text.slice(0, most)]];
  });
  return COMMANDS[command].run({ ...input, ...Object.fromEntries(texts) }, context);
}

/** Proposals for a half-typed option of a command, nearest first; empty where nothing fits. */
export async function completeOption(
  command: CommandName,
  option: OptionName,
  typed: string,
  context: CommandContext,
): Promise<readonly Completion[]> {
  return (await COMMANDS[command].complete?.(option, typed.slice(0, TYPED_LOOKED_AT), context)) ?? [];
}
