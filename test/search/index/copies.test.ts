import { describe, expect, test } from 'vitest';
import { copyKeys } from '../../../src/article/copies.ts';
import { withoutCopies } from '../../../src/search/index/copies.ts';
import { sampleArticle } from '../../command/sample-library.ts';

const TEXT = '市交通局局长江波说：“新桥明年五月通车，同时开放新路。”';

function articleAt(id: string, text: string, url: string | null = null) {
  const { article, passages } = sampleArticle(id, id, [{ text }]);
  return { article: { ...article, url }, passages };
}

const idsOf = (articles: readonly ReturnType<typeof articleAt>[]) =>
  articles.map(({ article }) => article.id);

describe('articles that stand in several files', () => {
  test('are left once, where they stand first, and the others named', () => {
    const { articles, problems } = withoutCopies([
      { path: 'a.html', articles: [articleAt('bridgeaa', TEXT)] },
      {
        path: 'b.txt',
        articles: [
          articleAt('marketbb', '夜市从周五晚上开始，一直开到周日，大家都来。'),
          articleAt('bridgebb', `　　${TEXT}\n`),
        ],
      },
      { path: 'c.csv', articles: [articleAt('bridgecc', TEXT), articleAt('bridgecd', TEXT)] },
    ]);
    expect(idsOf(articles)).toEqual(['bridgeaa', 'marketbb']);
    expect(problems).toEqual([
      { file: 'b.txt', reason: 'copies', count: 1, detail: 'a.html' },
      { file: 'c.csv', reason: 'copies', count: 2, detail: 'a.html' },
    ]);
  });

  test.each([
    ['https://example.org/a?utm_source=x&utm_medium=y', 'https://example.org/a/', true],
    ['http://www.example.org/a#top', 'https://example.org/a', true],
    ['https://example.org/a?id=1', 'https://example.org/a?id=2', false],
    ['https://example.org/a', 'https://example.com/a', false],
    ['https://example.org/app#/news/1', 'https://example.org/app#/news/2', false],
    // The front page of a site is no article's address.
    ['https://example.org/', 'https://example.org', false],
    ['example.org/a', 'example.org/a', false],
  ])('%s and %s: the same article is %s', (one, other, same) => {
    const { articles } = withoutCopies([
      { path: 'a.md', articles: [articleAt('one', '苹果熟了。', one)] },
      { path: 'b.md', articles: [articleAt('two', '苹果都熟了。', other)] },
    ]);
    expect(articles.length).toBe(same ? 1 : 2);
  });

  test('an address that several articles of a file give is the page’s; a few words alone make no copy', () => {
    const page = 'https://example.org/2024-05-06/page1';
    const { articles, problems } = withoutCopies([
      {
        path: 'a.json',
        articles: [articleAt('one', '苹果熟了。', page), articleAt('two', '渡口停航。', page)],
      },
      { path: 'b.json', articles: [articleAt('three', '苹果熟了。', page)] },
    ]);
    expect(idsOf(articles)).toEqual(['one', 'two', 'three']);
    expect(problems).toEqual([]);
  });

  test('keys are short and tell nothing', () => {
    const [keys = []] = copyKeys([articleAt('one', TEXT, 'https://example.org/a').article]);
    expect(keys).toEqual([expect.stringMatching(/^[\w-]{22}$/), expect.stringMatching(/^[\w-]{22}$/)]);
  });
});
