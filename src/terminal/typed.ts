import {
  COMMAND_NAMES,
  type CommandDefinition,
  type CommandInput,
  type CommandName,
  type CommandOption,
  type Invocation,
  type OptionName,
} from '../command/command.ts';
import { COMMANDS, optionsOf } from '../command/commands.ts';
import type { MessageRef } from '../text/messages.ts';
import { readAction } from './typed-action.ts';

/** `/quotes 江波 about 一网统管` for an invocation: what a user would type for it. */
export function typedLine({ command, input }: Invocation): string {
  const { action, question, speaker, article, about, passage } = input;
  if (action !== undefined) {
    const options = optionsOf(COMMANDS[command].definition).flatMap(({ name }) =>
      input[name] === undefined ? [] : [`${name}:${input[name]}`],
    );
    return [`/${command} ${action}`, ...options].join(' ');
  }
  const words = [
    question ?? passage ?? '',
    command === 'ask' && speaker !== undefined ? `speaker:${speaker}` : (speaker ?? ''),
    article === undefined ? '' : `article:${article}`,
    about === undefined ? '' : `about ${about}`,
  ];
  return [`/${command}`, ...words.filter((word) => word !== '')].join(' ');
}

/** A name that is one of the commands'; null for any other. */
export function commandNamed(name: string): CommandName | null {
  return COMMAND_NAMES.find((each) => each === name.toLowerCase()) ?? null;
}

/** Options typed as `article:标题`; `speaker:` in a question is the question's own. */
const INLINE_OPTION = /(?:^|\s)(article|文章)[:：]\s*(?:“([^”]*)”|"([^"]*)"|(\S*))/iu;

/** What divides a speaker from a topic: `江波 about 一网统管`, `江波 关于一网统管`. */
const ABOUT = /(?:^|\s)(?:about(?=\s|$)|关于|關於)\s*/iu;

export type TypedReading =
  | { readonly ok: true; readonly input: CommandInput }
  | { readonly ok: false; readonly fault: MessageRef };

/** Reads the words after a command into its options, some of which may have been given otherwise. */
export function readTyped(
  definition: CommandDefinition,
  words: string,
  given: Readonly<Partial<Record<OptionName, string>>> = {},
): TypedReading {
  const { name, options, actions } = definition;
  if (actions !== null) return readAction(definition, actions, words, given);
  const unexpected = options.length === 0 && words.trim() !== '';
  if (unexpected) return { ok: false, fault: ['unexpectedWords', name, words.trim()] };
  return { ok: true, input: { ...readWords(options, words), ...given } };
}

function readWords(options: readonly CommandOption[], words: string): CommandInput {
  const takes = (name: OptionName) => options.some((option) => option.name === name);
  const input: Partial<Record<OptionName, string>> = {};
  let rest = words.trim();
  if (takes('article')) {
    const option = INLINE_OPTION.exec(rest);
    if (option !== null) {
      input.article = option[2] ?? option[3] ?? option[4] ?? '';
      rest = `${rest.slice(0, option.index)} ${rest.slice(option.index + option[0].length)}`.trim();
    }
  }
  if (takes('about')) {
    const about = ABOUT.exec(rest);
    if (about !== null) {
      input.about = rest.slice(about.index + about[0].length).trim();
      rest = rest.slice(0, about.index).trim();
    }
  }
  const [first] = options;
  if (first !== undefined && rest !== '') input[first.name] = rest;
  return input;
}
