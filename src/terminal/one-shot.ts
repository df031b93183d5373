import { COMMAND_NAMES, type CommandInput, type CommandName } from '../command/command.ts';
import { COMMANDS, runCommand } from '../command/commands.ts';
import type { DigestInput } from '../command/digest.ts';
import type { DigestOutcome } from '../command/digest-outcome.ts';
import type { Library } from '../library/library.ts';
import { type MessageRef, say } from '../text/messages.ts';
import { type Arguments, type OptionFlag, readArguments } from './arguments.ts';
import { outcomeToJson } from './json.ts';
import { digestToJson } from './json-digest.ts';
import { noticeLine } from './notice-line.ts';
import { renderOutcome } from './render.ts';
import { digestLines } from './render-digest.ts';
import type { Terminal } from './terminal.ts';
import { commandNamed, readWords } from './typed.ts';
import { readDigest } from './typed-digest.ts';
import type { View } from './view.ts';

/** The options that each command takes on the command line. */
const FLAGS = {
  ask: ['json', 'speaker', 'article', 'limit', 'page'],
  quotes: ['json', 'speaker', 'about', 'limit', 'page'],
  speakers: ['json', 'about', 'limit', 'page'],
  articles: ['json', 'limit', 'page'],
  context: ['json'],
  help: ['json'],
  digest: ['json', 'time', 'timezone', 'about', 'speaker', 'count'],
} as const satisfies Record<CommandName | 'digest', readonly OptionFlag[]>;

/** More than any list holds. */
const EVERYTHING = 1_000_000_000;

/** What one command from the command line needs. */
export interface OneShot {
  readonly terminal: Terminal;
  /** Opens the library, or says itself why that cannot be done and gives null. */
  openLibrary(): Promise<Library | null>;
  /** Orders, shows or ends the terminal's digest. */
  digest(input: DigestInput, library: Library): Promise<DigestOutcome>;
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
  if (name === 'digest') {
    const read = readArguments(name, given, FLAGS.digest);
    if (!read.ok) return fail(read.fault);
    const { words, json, limit: _, page: __, article: ___, ...options } = read.value;
    const typed = readDigest(words.join(' '), options);
    if (!typed.ok) return fail(typed.fault);
    const library = await shot.openLibrary();
    if (library === null) return 1;
    const outcome = await shot.digest(typed.input, library);
    if (outcome.kind === 'notice') return fail(...outcome.lines);
    const view: View = { messages, paper: terminal.paper(), mode: 'once' };
    terminal.write(json ? [JSON.stringify(digestToJson(outcome))] : digestLines(outcome, view));
    return 0;
  }

  const command = commandNamed(name);
  if (command === null) return fail(['unknownSubcommand', name, [...COMMAND_NAMES, 'digest', 'extract']]);
  const read = readArguments(command, given, FLAGS[command]);
  if (!read.ok) return fail(read.fault);
  const { json, limit } = read.value;
  const input = inputFrom(command, read.value);
  if (input === null) return fail(['unexpectedWords', command, read.value.words.join(' ')]);

  const library = await shot.openLibrary();
  if (library === null) return 1;
  const pageSize = limit ?? (json ? EVERYTHING : undefined);
  const outcome = await runCommand(
    { command, input },
    {
      library,
      ...(pageSize === undefined ? {} : { pageSize }),
    },
  );
  if (outcome.kind === 'notice' && outcome.reason === 'input') {
    terminal.complain(noticeLine(outcome, messages));
    return 1;
  }
  const lines = json
    ? [JSON.stringify(await outcomeToJson(outcome, command, input, library))]
    : renderOutcome(outcome, { messages, paper: terminal.paper(), mode: 'once' });
  terminal.write(lines);
  return 0;
}

/** The command's input; null where words stand that it does not take. */
function inputFrom(
  command: CommandName,
  { words, speaker, article, about, page }: Arguments,
): CommandInput | null {
  const { definition } = COMMANDS[command];
  const typed = words.join(' ').trim();
  if (definition.options.length === 0 && typed !== '') return null;
  return {
    ...readWords(definition, typed),
    ...(speaker === undefined ? {} : { speaker }),
    ...(article === undefined ? {} : { article }),
    ...(about === undefined ? {} : { about }),
    ...(page === undefined ? {} : { page }),
  };
}
