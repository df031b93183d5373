import type { Command, CommandContext, CommandInput } from './command.ts';
import { inputNotice, shortened } from './notice.ts';
import type { Outcome } from './outcome.ts';

/** Passages shown before and after the one that was asked for. */
const NEIGHBOURS = 1;

/** A passage with the ones before and after it in its article. */
export const context: Command = {
  definition: {
    name: 'context',
    description: 'contextDescription',
    options: [
      {
        name: 'passage',
        label: 'passageOption',
        description: 'passageOptionDescription',
        required: true,
        autocomplete: false,
      },
    ],
    actions: null,
    paged: false,
    audience: 'asker',
    ordering: false,
  },
  example: ({ passage }) => (passage === null ? {} : { passage }),
  run,
};

async function run(input: CommandInput, { library }: CommandContext): Promise<Outcome> {
  const id = (input.passage ?? '').trim();
  if (id === '') return inputNotice([['emptyPassage']]);
  const passage = await library.passage(id);
  if (passage === undefined) return inputNotice([['unknownPassage', shortened(id)]]);

  const { number } = passage;
  const around = await library.passagesOf(passage.article.id, number - NEIGHBOURS, number + NEIGHBOURS);
  return {
    kind: 'context',
    passage,
    before: around.filter((each) => each.number < number),
    after: around.filter((each) => each.number > number),
  };
}
