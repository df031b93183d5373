import type { Library } from '../library/library.ts';
import type { QuotedPassage } from '../quote/quote.ts';
import type { Command, CommandDefinition, CommandInput, CommandName } from './command.ts';
import type { Help } from './outcome.ts';

/** Each command with an example that works in this library. */
export function helpFor(others: readonly Command[]): Command {
  const definition: CommandDefinition = { name: 'help', description: 'helpDescription', options: [] };
  return {
    definition,
    run: async (_input, { library }): Promise<Help> => {
      const [topic = ''] = await library.topics('', 1);
      const { items } = await library.speakers({ by: 'kind', kind: null }, { from: 0, most: 1 });
      const speaker = items[0]?.name ?? null;
      const examples = exampleInputs(topic, speaker, await firstPassage(library));
      return {
        kind: 'help',
        commands: [...others.map((command) => command.definition), definition].map((each) => ({
          definition: each,
          example: { command: each.name, input: examples[each.name] },
        })),
        topic,
        speaker,
      };
    },
  };
}

async function firstPassage(library: Library): Promise<QuotedPassage | undefined> {
  const { items } = await library.articles({ by: 'part', part: '' }, { from: 0, most: 1 });
  const [article] = items;
  return article === undefined ? undefined : (await library.passagesOf(article.id, 1, 1))[0];
}

function exampleInputs(
  topic: string,
  speaker: string | null,
  passage: QuotedPassage | undefined,
): Record<CommandName, CommandInput> {
  return {
    ask: { question: topic },
    quotes: speaker === null ? {} : { speaker },
    speakers: { about: topic },
    articles: {},
    context: passage === undefined ? {} : { passage: passage.id },
    help: {},
  };
}
