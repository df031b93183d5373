import { articles } from './articles.ts';
import { ask } from './ask.ts';
import type { Command, CommandContext, CommandName, Invocation } from './command.ts';
import { context } from './context.ts';
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
  help: helpFor([ask, quotes, speakers, articles, context]),
};

/** Answers an invocation, whichever platform it comes from. */
export function runCommand({ command, input }: Invocation, context: CommandContext): Promise<Outcome> {
  return COMMANDS[command].run(input, context);
}
