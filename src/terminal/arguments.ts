import { parseArgs } from 'node:util';
import type { CommandDefinition, OptionName } from '../command/command.ts';
import { optionsOf } from '../command/commands.ts';
import type { MessageRef } from '../text/messages.ts';

/** What stands on the command line after the command's name. */
export interface Arguments {
  readonly json: boolean;
  readonly limit?: number;
  readonly page?: number;
  /** The command's own options. */
  readonly options: Readonly<Partial<Record<OptionName, string>>>;
  /** Everything that is no option, in order. */
  readonly words: readonly string[];
}

export type Flag = 'json' | 'limit' | 'page' | OptionName;

/** The flags that a command takes: its own options, and those of every command whose answer they can change. */
export function flagsOf(definition: CommandDefinition): readonly Flag[] {
  const paging = definition.paged ? (['limit', 'page'] as const) : [];
  return ['json', ...paging, ...optionsOf(definition).map(({ name }) => name)];
}

/** Marks a word such as `-党建` that parseArgs would take for options. */
const WORD_MARK = '\0';

/** Reads the arguments of a command that takes `flags`; a fault names the option. */
export function readArguments(
  command: string,
  given: readonly string[],
  flags: readonly Flag[],
): { readonly ok: true; readonly value: Arguments } | { readonly ok: false; readonly fault: MessageRef } {
  const { tokens } = parseArgs({
    args: given.map((word) => (isWord(word) ? `${WORD_MARK}${word}` : word)),
    options: Object.fromEntries(
      flags.map((flag) => [flag, { type: flag === 'json' ? 'boolean' : 'string' }] as const),
    ),
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const words: string[] = [];
  const options: Partial<Record<OptionName, string>> = {};
  const paging: { limit?: number; page?: number } = {};
  let json = false;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      words.push(unmarked(token.value));
      continue;
    }
    const flag = flags.find((each) => each === token.name);
    const value = token.value === undefined ? undefined : unmarked(token.value);
    if (flag === undefined || !token.rawName.startsWith('--')) {
      return { ok: false, fault: ['unknownOption', token.rawName, command] };
    }
    if (flag === 'json') {
      if (value !== undefined) return { ok: false, fault: ['optionTakesNoValue', token.rawName] };
      json = true;
      continue;
    }
    if (value === undefined || value === '') return { ok: false, fault: ['optionNeedsValue', token.rawName] };
    if (flag === 'limit' || flag === 'page') {
      if (!/^[1-9]\d{0,8}$/.test(value)) return { ok: false, fault: ['notPositive', token.rawName, value] };
      paging[flag] = Number(value);
    } else options[flag] = value;
  }
  return { ok: true, value: { ...paging, options, json, words } };
}

/** There are no options of one hyphen, so `-党建` and `-vpn` exclude a word; `-x` alone is a slip. */
function isWord(argument: string): boolean {
  return /^-[^-]/.test(argument) && !/^-[a-z]$/i.test(argument);
}

function unmarked(word: string): string {
  return word.startsWith(WORD_MARK) ? word.slice(WORD_MARK.length) : word;
}
