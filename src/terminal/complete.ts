import { COMMAND_NAMES, type CommandContext, type OptionName } from '../command/command.ts';
import { COMMANDS, completeOption } from '../command/commands.ts';
import { completeDigest, DIGEST_ACTIONS, DIGEST_OPTIONS } from '../command/digest.ts';
import { commandNamed } from './typed.ts';

/** What Tab may put in place of the end of a line: the proposals, and the end that they replace. */
export type Proposals = [proposals: string[], replaced: string];

/** Proposals for a half-typed line of the chat: commands, then the options of the command. */
export async function completeLine(line: string, context: CommandContext): Promise<Proposals> {
  const [, name, words] = /^[/／](\S*)(?:\s+(.*))?$/s.exec(line) ?? [];
  if (name === undefined) return propose('ask', 'question', line, context);
  if (words === undefined) {
    const commands = [...COMMAND_NAMES, 'digest', 'quit'].map((each) => `/${each} `);
    return [commands.filter((each) => each.startsWith(`/${name.toLowerCase()}`)), line];
  }
  if (name.toLowerCase() === 'digest') return proposeForDigest(words, context);
  const command = commandNamed(name);
  if (command === null) return [[], line];
  const { options } = COMMANDS[command].definition;

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

/** Actions, then the options of `set`, then the values of the one that is begun. */
async function proposeForDigest(words: string, { library }: CommandContext): Promise<Proposals> {
  const [, before = '', last = ''] = /^(.*?)(\S*)$/s.exec(words) ?? [];
  if (before.trim() === '') {
    const actions = Object.keys(DIGEST_ACTIONS).map((action) => `${action} `);
    return [actions.filter((action) => action.startsWith(last.toLowerCase())), last];
  }
  if (!/^set\s/i.test(before)) return [[], last];
  const [, name, typed = ''] = /^(\w+)[:：](.*)$/s.exec(last) ?? [];
  const option = DIGEST_OPTIONS.find((each) => each.name === name);
  if (option === undefined) {
    const further = DIGEST_OPTIONS.map((each) => `${each.name}:`).filter((each) => !before.includes(each));
    return [further.filter((each) => each.startsWith(last)), last];
  }
  const proposed = await completeDigest(option.name, typed, library, Date.now());
  return [proposed.map(({ value }) => value), typed];
}

async function propose(
  command: (typeof COMMAND_NAMES)[number],
  option: OptionName,
  typed: string,
  context: CommandContext,
): Promise<Proposals> {
  const completions = await completeOption(command, option, typed, context);
  return [completions.map(({ value }) => value), typed];
}
