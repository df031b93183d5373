import { fileURLToPath } from 'node:url';
import { MOST_FILE_BYTES } from '../../src/config.ts';
import { folderSource } from '../../src/library/folder-source.ts';
import type { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/opening.ts';
import { readQuoteLexicon } from '../../src/quote/lexicon.ts';
import { readSearchLexicon } from '../../src/search/lexicon.ts';
import type { Contender } from './contenders.ts';
import { passageId } from './news-folder.ts';

const LEXICON = new URL('../../data/lexicon/', import.meta.url);

/** The whole way: from a folder of article files, and for a question operators, speakers, ranking, quotes, near misses. */
export function product(articles: string): Contender {
  return {
    readsArticles: true,
    index: async (_, file) => (await openAsAtStart(articles, file)).close(),
    start: async (file) => {
      const library = await openAsAtStart(articles, file);
      return async (query) =>
        (await library.ask(query)).hits.map(({ passage }) => passageId(passage.article.file, passage.number));
    },
  };
}

/** As the program opens its library whenever it starts. */
async function openAsAtStart(articles: string, file: string): Promise<Library> {
  const source = folderSource(articles, () => readQuoteLexicon(fileURLToPath(LEXICON)), MOST_FILE_BYTES);
  if (source === null) throw new Error(`no folder ${articles}`);
  const lexicon = readSearchLexicon(LEXICON);
  const update = { source, now: Date.now, onReading: () => {} };
  const { library, problems } = await openLibrary(update, lexicon, { kind: 'auto', file });
  if (problems.length > 0) throw new Error(`made news with problems: ${JSON.stringify(problems[0])}`);
  return library;
}
