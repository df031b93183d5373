import { expect, test } from 'vitest';
import { readMarkdown } from '../../../src/article/markdown/read-markdown.ts';
import { bodyOf, readText } from '../pages.ts';

const ARTICLE = `---
title: 水位之下
subtitle: 一座小水库的除险记
byline: [丁涛, 李明]
date: 2024-05-11
source: 河东晚报
url: https://example.org/1
---

第一段的第一行，
第二行。

## 除险

A dam of
two million cubic metres.
`;

test.each(['\n', '\r\n'])('front matter, crossheads and soft line-breaks, lines ending in %j', (ending) => {
  const text = ARTICLE.replaceAll('\n', ending);
  const [article, ...more] = readText('clean.md', text);
  expect(more).toEqual([]);
  expect(article).toMatchObject({
    title: '水位之下',
    subtitle: '一座小水库的除险记',
    byline: ['丁涛', '李明'],
    date: '2024-05-11',
    source: '河东晚报',
    url: 'https://example.org/1',
  });
  expect(bodyOf(article)).toEqual([
    [null, '第一段的第一行，第二行。'],
    ['除险', 'A dam of\ntwo million cubic metres.'],
  ]);
  for (const passage of article?.passages ?? []) {
    expect(passage.source.map(([start, end]) => text.slice(start, end)).join('')).toBe(passage.text);
  }
});

test('without front matter a # heading is the title, and a byline may be one line of names', () => {
  expect(readText('a.md', '# 水位之下\n\n一段话。')[0]).toMatchObject({
    title: '水位之下',
    byline: [],
    date: null,
  });
  expect(readText('a.md', '---\nbyline: 丁涛、李明\n---\n一段话。')[0]?.byline).toEqual(['丁涛', '李明']);
});

test.each([
  ['---\ntitle: [水位\n---\n一段话。', 3],
  [`---\ntitle: ${'['.repeat(100_000)}\n---\n一段话。`, 2],
  [
    '---\na: &a [水, 水]\nb: &b [*a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c]\n---\n一段话。',
    1,
  ],
  ['---\ntitle: 水位\n\ttab: 之下\n---\n一段话。', 3],
  ['---\n- 水位\n---\n一段话。', 2],
])('front matter that does not parse is a problem with its line', (text, line) => {
  expect(readMarkdown(text)).toMatchObject({ ok: false, reason: 'front-matter', line });
});

test('front matter without its closing line is a problem that names it', () => {
  const open = (fence: string) => readMarkdown(`${fence}\ntitle: 水位\n一段话。`);
  expect(open('---')).toEqual({ ok: false, reason: 'front-matter-open', detail: '---' });
  expect(open('+++')).toEqual({ ok: false, reason: 'front-matter-open', detail: '+++' });
});
