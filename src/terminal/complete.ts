import {
  COMMAND_NAMES,
  type CommandAction,
  type CommandContext,
  type CommandName,
  type OptionName,
} from '../command/command.ts';
import { COMMANDS, completeOption } from '../command/commands.ts';
import { commandNamed } from './typed.ts';

/** What Tab may put in place of the end of a line: the proposals, and the end that they replace. */
export type Proposals = [proposals: string[], replaced: string];

/** Proposals for a half-typed line of the chat: commands, then the options of the command. */
export async function completeLine(line: string, context: CommandContext): Promise<Proposals> {
  const [, name, words] = /^[/／](\S*)(?:\s+(.*))?$/s.exec(line) ?? [];
  if (name === undefined) return propose('ask', 'question', line, context);
  if (words === undefined) {
    const commands = [...COMMAND_NAMES, 'quit'].map((each) => `/${each} `);
    return [commands.filter((each) => each.startsWith(`/${name.toLowerCase()}`)), line];
  }
  const command = commandNamed(name);
  if (command === null) return [[], line];
  const { options, actions } = COMMANDS[command].definition;
  if (actions !== null) return proposeForActions(command, actions, words, context);

  const inline = /(?:^|\s)(speaker|article)[:：](\S*)$/iu.exec(words);
  const option = options.find((each) => each.name === inline?.[1]?.toLowerCase());
  if (inline !== null && option !== undefined) return propose(command, option.name, inline[2] ?? '', context);

  const [first, ...others] = options;
  if (first === undefined) return [[], line];
  const [, before = '', last = ''] = /^(.*?)(\S*)$/s.exec(words) ?? [];
  const further = others.map((each) => (each.name === 'about' ? 'about ' : `${each.name}:`));
  const begun =
    before.trim() === '' ? [] : further.filter((each) => each.startsWith(last) && !words.includes(each));
  if (begun.length > 0) return [begun, last];
  return propose(command, first.name, words, context);
}

/** Actions, then the options of the one that is typed, then the values of the option that is begun. */
async function proposeForActions(
  command: CommandName,
  actions: readonly CommandAction[],
  words: string,
  context: CommandContext,
): Promise<Proposals> {
  const [, before = '', last = ''] = /^(.*?)(\S*)$/s.exec(words) ?? [];
  if (before.trim() === '') {
    const names = actions.map((action) => `${action.name} `);
    return [names.filter((action) => action.startsWith(last.toLowerCase())), last];
  }
  const [, typedAction = ''] = /^\s*(\S+)\s/.exec(before) ?? [];
  const options = actions.find((action) => action.name === typedAction.toLowerCase())?.options ?? [];
  const [, name, typed = ''] = /^(\w+)[:：](.*)$/s.exec(last) ?? [];
  const option = options.find((each) => each.name === name);
  if (option !== undefined) return propose(command, option.name, typed, context);
  const further = options.map((each) => `${each.name}:`).filter((each) => !before.includes(each));
  return [further.filter((each) => each.startsWith(last)), last];
}

async function propose(
  command: CommandName,
  option: OptionName,
  typed: string,
  context: CommandContext,
): Promise<Proposals> {
  const completions = await completeOption(command, option, typed, context);
  return [completions.map(({ value }) => value), typed];
}
