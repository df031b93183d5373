import type { Completion } from '../command/command.ts';
import { COMMANDS } from '../command/commands.ts';
import { completeDigest, DIGEST_OPTIONS } from '../command/digest.ts';
import type { Library } from '../library/library.ts';
import { SLASH_COMMANDS } from './commands.ts';
import { LONGEST_QUESTION } from './custom-id.ts';
import { DIGEST } from './digest/command.ts';
import { LIMITS } from './limits.ts';
import { brief } from './markdown.ts';

/** A proposal as Discord takes it. */
export interface ShownChoice {
  readonly name: string;
  readonly value: string;
}

/** Proposals for a half-typed option: as many as Discord takes, none that it would refuse. */
export function proposals(
  command: string,
  option: string,
  typed: string,
  library: Library,
  now: number,
): ShownChoice[] {
  if (command === DIGEST) {
    const known = DIGEST_OPTIONS.find(({ name }) => name === option)?.name;
    return known === undefined ? [] : shown(completeDigest(known, typed, library, now), option, library);
  }
  const name = SLASH_COMMANDS.find((each) => each === command);
  if (name === undefined) return [];
  const { definition, complete } = COMMANDS[name];
  const known = definition.options.find((each) => each.name === option);
  if (known === undefined) return [];
  return shown(complete?.(known.name, typed, { library }) ?? [], option, library);
}

/** Makes what is only made when first needed, so that nobody's first keystroke waits for it. */
export function warmUp(library: Library): void {
  for (const option of ['question', 'speaker', 'article']) proposals('ask', option, 'zh', library, 0);
}

function shown(completions: readonly Completion[], option: string, library: Library): ShownChoice[] {
  const longest = option === 'question' ? LONGEST_QUESTION : LIMITS.choiceValue;
  const values = new Set<string>();
  return completions
    .map(({ label, value }) => ({
      name: brief(label.trim(), LIMITS.choiceName),
      value: value.length <= longest ? value : idOf(option, value, library),
    }))
    .filter((choice): choice is ShownChoice => {
      if (choice.name === '' || choice.value === null || choice.value.trim() === '') return false;
      const isNew = !values.has(choice.value);
      values.add(choice.value);
      return isNew;
    })
    .slice(0, LIMITS.choices);
}

/** The id that means the same as a name or title too long to be a value; null where there is none. */
function idOf(option: string, value: string, { articles, speakers }: Library): string | null {
  if (option === 'article') return articles.find(({ title }) => title === value)?.id ?? null;
  if (option === 'speaker') return speakers.find(({ name }) => name === value)?.id ?? null;
  return null;
}
