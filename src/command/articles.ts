import type { Command, CommandContext, CommandInput } from './command.ts';
import type { Outcome } from './outcome.ts';
import { PAGE_SIZES, pageOf } from './page.ts';

/** What is in the library. */
export const articles: Command = {
  definition: { name: 'articles', description: 'articlesDescription', options: [] },
  run,
};

function run(input: CommandInput, { library, pageSize }: CommandContext): Outcome {
  const page = pageOf(library.articles, pageSize ?? PAGE_SIZES.articles, input.page);
  return { kind: 'articles', articles: page, again: { command: 'articles', input: { page: page.page } } };
}
