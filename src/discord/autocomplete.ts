import { type CommandContext, type Completion, libraryContext } from '../command/command.ts';
import { COMMANDS, completeOption, optionsOf } from '../command/commands.ts';
import type { Library } from '../library/library.ts';
import { SLASH_COMMANDS } from './commands.ts';
import { LONGEST_QUESTION } from './custom-id.ts';
import { LIMITS } from './limits.ts';
import { brief } from './markdown.ts';

/** A proposal as Discord takes it. */
export interface ShownChoice {
  readonly name: string;
  readonly value: string;
}

/** Proposals for a half-typed option: as many as Discord takes, none that it would refuse. */
export async function proposals(
  command: string,
  option: string,
  typed: string,
  context: CommandContext,
): Promise<ShownChoice[]> {
  const name = SLASH_COMMANDS.find((each) => each === command);
  if (name === undefined) return [];
  const known = optionsOf(COMMANDS[name].definition).find((each) => each.name === option);
  if (known === undefined) return [];
  return shown(await completeOption(name, known.name, typed, context), option, context.library);
}

/** Makes what is only made when first needed, so that nobody's first keystroke waits for it. */
export async function warmUp(library: Library): Promise<void> {
  const context = libraryContext(library);
  for (const option of ['question', 'speaker', 'article']) await proposals('ask', option, 'zh', context);
}

async function shown(
  completions: readonly Completion[],
  option: string,
  library: Library,
): Promise<ShownChoice[]> {
  const longest = option === 'question' ? LONGEST_QUESTION : LIMITS.choiceValue;
  const values = new Set<string>();
  const choices = await Promise.all(
    completions.map(async ({ label, value }) => ({
      name: brief(label.trim(), LIMITS.choiceName),
      value: value.length <= longest ? value : await idOf(option, value, library),
    })),
  );
  return choices
    .filter((choice): choice is ShownChoice => {
      if (choice.name === '' || choice.value === null || choice.value.trim() === '') return false;
      const isNew = !values.has(choice.value);
      values.add(choice.value);
      return isNew;
    })
    .slice(0, LIMITS.choices);
}

/** The id that means the same as a name or title too long to be a value; null where there is none. */
async function idOf(option: string, value: string, library: Library): Promise<string | null> {
  const one = { from: 0, most: 1 };
  if (option === 'article')
    return (await library.articles({ by: 'title', title: value }, one)).items[0]?.id ?? null;
  if (option === 'speaker')
    return (await library.speakers({ by: 'name', names: [value] }, one)).items[0]?.id ?? null;
  return null;
}
