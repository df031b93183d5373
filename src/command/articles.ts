import type { Slice } from '../library/library.ts';
import type { Command, CommandContext, CommandInput } from './command.ts';
import type { Outcome } from './outcome.ts';
import { PAGE_SIZES, pageFrom } from './page.ts';

/** What is in the library. */
export const articles: Command = {
  definition: {
    name: 'articles',
    description: 'articlesDescription',
    options: [],
    actions: null,
    paged: true,
    audience: 'channel',
    ordering: false,
  },
  example: () => ({}),
  run,
};

async function run(input: CommandInput, { library, pageSize }: CommandContext): Promise<Outcome> {
  const all = (slice: Slice) => library.articles({ by: 'part', part: '' }, slice);
  const page = await pageFrom(all, pageSize ?? PAGE_SIZES.articles, input.page);
  return { kind: 'articles', articles: page, again: { command: 'articles', input: { page: page.page } } };
}
