import { expect, it } from 'vitest';
import { proposeQuestions } from '../../../src/command/propose-questions.ts';
import { buildLibrary } from '../../../src/library/library.ts';
import { findQuotes } from '../../../src/quote/find.ts';
import { allSpeakers } from '../../library/all.ts';
import { SEARCH_LEXICON } from '../../search/page-library.ts';
import { articlesOf, lexicon } from './articles.ts';

const TEXT = [
  '专访水务局局长程大海',
  '',
  '《晨星》：海水淡化能解决云州的缺水吗？',
  '',
  '程大海：云州的管网太旧，先要换管网。',
  '',
  '《晨星》：海水淡化的成本是不是太高？',
  '',
  '程大海：换管网比什么都便宜。',
  '',
  '《晨星》：那海水淡化什么时候开工？',
  '',
  '程大海：换管网之后再说。',
].join('\n');

const library = buildLibrary(
  articlesOf(TEXT).map((article) => ({ article, passages: findQuotes(article, lexicon) })),
  SEARCH_LEXICON,
);

it('who asks is no speaker of the library, though another article may quote the same house', async () => {
  expect((await allSpeakers(library)).map(({ name, quoteCount }) => [name, quoteCount])).toEqual([
    ['程大海', 3],
  ]);
  expect((await library.findSpeakers('晨星')).found).toEqual([]);
});

it('what is asked about makes no proposal', async () => {
  const proposals = await proposeQuestions('', library);
  expect(proposals).toContain('程大海说了什么');
  expect(proposals.filter((each) => each.includes('淡化'))).toEqual([]);
});

it('questions are found as passages', async () => {
  const { hits } = await library.ask('海水淡化');
  expect(hits.length).toBe(3);
  expect(hits.every((hit) => hit.quotes.every(({ isQuestion }) => isQuestion === true))).toBe(true);
});
