import type { Library } from '../library.ts';
import type { Command, CommandContext, CommandInput } from './command.ts';
import type { ArticleEntry, Outcome } from './outcome.ts';
import { PAGE_SIZES, pageOf } from './page.ts';
import { profileOf } from './quotes-of-hit.ts';

/** What is in the library. */
export const articles: Command = {
  definition: { name: 'articles', description: 'articlesDescription', options: [] },
  run,
};

function run(input: CommandInput, { library, pageSize }: CommandContext): Outcome {
  const page = pageOf(countedArticles(library), pageSize ?? PAGE_SIZES.articles, input.page);
  return { kind: 'articles', articles: page, again: { command: 'articles', input: { page: page.page } } };
}

function countedArticles(library: Library): ArticleEntry[] {
  const counts = new Map<string, { quotes: number; speakers: Set<string> }>();
  for (const passage of library.passages) {
    const count = counts.get(passage.article.id) ?? { quotes: 0, speakers: new Set<string>() };
    counts.set(passage.article.id, count);
    count.quotes += passage.quotes.length;
    for (const quote of passage.quotes) {
      const speaker = profileOf(quote, library);
      if (speaker !== undefined) count.speakers.add(speaker.id);
    }
  }
  return library.articles.map((article) => {
    const count = counts.get(article.id);
    return { article, quotes: count?.quotes ?? 0, speakers: count?.speakers.size ?? 0 };
  });
}
