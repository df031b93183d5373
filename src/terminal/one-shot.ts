import { COMMAND_NAMES, type CommandContext } from '../command/command.ts';
import { COMMANDS, runCommand } from '../command/commands.ts';
import type { Library } from '../library/library.ts';
import { type MessageRef, say } from '../text/messages.ts';
import { flagsOf, readArguments } from './arguments.ts';
import { outcomeToJson } from './json.ts';
import { noticeLine } from './notice-line.ts';
import { renderOutcome } from './render.ts';
import type { Terminal } from './terminal.ts';
import { commandNamed, readTyped } from './typed.ts';

/** More than any list holds. */
const EVERYTHING = 1_000_000_000;

/** What one command from the command line needs. */
export interface OneShot {
  readonly terminal: Terminal;
  /** Opens the library, or says itself why that cannot be done and gives null. */
  openLibrary(): Promise<Library | null>;
  /** What a command draws on beside the library. */
  contextOf(library: Library): CommandContext;
  /** Shows what the reader makes of files; true where all could be read. */
  extract(files: readonly string[], json: boolean): Promise<boolean>;
}

/** Runs one command, such as `['ask', '--json', '一网统管']`, and returns the exit code. */
export async function runOnce([name = '', ...given]: readonly string[], shot: OneShot): Promise<0 | 1> {
  const { terminal } = shot;
  const { messages } = terminal;
  const fail = (...faults: readonly MessageRef[]): 1 => {
    terminal.complain(faults.map((fault) => say(messages, fault)).join(messages.sentenceGap));
    return 1;
  };
  if (name === 'extract') {
    const read = readArguments(name, given, ['json']);
    if (!read.ok) return fail(read.fault);
    const { words, json } = read.value;
    return words.length === 0 ? fail(['noFiles']) : (await shot.extract(words, json)) ? 0 : 1;
  }

  const command = commandNamed(name);
  if (command === null) return fail(['unknownSubcommand', name, [...COMMAND_NAMES, 'extract']]);
  const { definition } = COMMANDS[command];
  const read = readArguments(command, given, flagsOf(definition));
  if (!read.ok) return fail(read.fault);
  const { json, limit, page, options, words } = read.value;
  const typed = readTyped(definition, words.join(' '), options);
  if (!typed.ok) return fail(typed.fault);
  const input = { ...typed.input, ...(page === undefined ? {} : { page }) };

  const library = await shot.openLibrary();
  if (library === null) return 1;
  const pageSize = limit ?? (json ? EVERYTHING : undefined);
  const context = shot.contextOf(library);
  const outcome = await runCommand(
    { command, input },
    pageSize === undefined ? context : { ...context, pageSize },
  );
  if (outcome.kind === 'notice' && outcome.reason !== 'nothing') {
    terminal.complain(noticeLine(outcome, messages));
    return 1;
  }
  const lines = json
    ? [JSON.stringify(await outcomeToJson(outcome, command, input, library))]
    : renderOutcome(outcome, { messages, paper: terminal.paper(), mode: 'once' });
  terminal.write(lines);
  return 0;
}
