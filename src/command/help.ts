import type { Library } from '../library/library.ts';
import type { Command, CommandDefinition } from './command.ts';
import type { Help } from './outcome.ts';

/** Each command with an example that works in this library. */
export function helpFor(commands: () => readonly Command[]): Command {
  const definition: CommandDefinition = {
    name: 'help',
    description: 'helpDescription',
    options: [],
    actions: null,
    paged: false,
    audience: 'channel',
    ordering: false,
  };
  return {
    definition,
    example: () => ({}),
    run: async (_input, { library }): Promise<Help> => {
      const [topic = ''] = await library.topics('', 1);
      const { items } = await library.speakers({ by: 'kind', kind: null }, { from: 0, most: 1 });
      const speaker = items[0]?.name ?? null;
      const words = { topic, speaker, passage: await firstPassage(library) };
      return {
        kind: 'help',
        commands: commands().map((command) => ({
          definition: command.definition,
          example: { command: command.definition.name, input: command.example(words) },
        })),
        topic,
        speaker,
      };
    },
  };
}

async function firstPassage(library: Library): Promise<string | null> {
  const { items } = await library.articles({ by: 'part', part: '' }, { from: 0, most: 1 });
  const [article] = items;
  if (article === undefined) return null;
  return (await library.passagesOf(article.id, 1, 1))[0]?.id ?? null;
}
