import type { Library, ListedArticle, SpeakerProfile } from '../../src/library/library.ts';
import type { QuotedPassage } from '../../src/quote/quote.ts';

const ALL = { from: 0, most: 10_000 } as const;

/** Everything of a small library, which no program asks for at once. */
export async function allArticles(library: Library): Promise<readonly ListedArticle[]> {
  return (await library.articles({ by: 'part', part: '' }, ALL)).items;
}

/** In the articles' order. */
export async function allPassages(library: Library): Promise<readonly QuotedPassage[]> {
  const articles = await allArticles(library);
  const each = articles.map(({ id, passageCount }) => library.passagesOf(id, 1, passageCount));
  return (await Promise.all(each)).flat();
}

/** Most quoted first. */
export async function allSpeakers(library: Library): Promise<readonly SpeakerProfile[]> {
  return (await library.speakers({ by: 'kind', kind: null }, ALL)).items;
}
