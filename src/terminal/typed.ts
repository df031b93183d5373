import {
  COMMAND_NAMES,
  type CommandDefinition,
  type CommandInput,
  type CommandName,
  type Invocation,
  type OptionName,
} from '../command/command.ts';

/** `/quotes 江波 about 一网统管` for an invocation: what a user would type for it. */
export function typedLine({ command, input }: Invocation): string {
  const { question, speaker, article, about, passage } = input;
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

/** Reads the words after a command into its options; plain words are the first one. */
export function readWords(definition: CommandDefinition, words: string): CommandInput {
  const takes = (name: OptionName) => definition.options.some((option) => option.name === name);
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
  const [first] = definition.options;
  if (first !== undefined && rest !== '') input[first.name] = rest;
  return input;
}
