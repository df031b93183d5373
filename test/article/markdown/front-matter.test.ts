import { expect, test } from 'vitest';
import { readMarkdown } from '../../../src/article/markdown/read-markdown.ts';

function headOf(front: string) {
  const reading = readMarkdown(`${front}\n一段话。`);
  if (!reading.ok) return reading;
  const [draft] = reading.drafts;
  return {
    title: draft?.title,
    byline: draft?.byline,
    date: draft?.date,
    source: draft?.source,
    url: draft?.url,
  };
}

const nothing = { title: null, byline: [], date: null, source: null, url: null };

test.each([
  [
    'TOML',
    '+++\ntitle = "水位之下"\ndate = 2031-05-06\nauthors = ["丁涛", "Anna Li"]\n+++',
    { title: '水位之下', date: '2031-05-06', byline: ['丁涛', 'Anna Li'] },
  ],
  [
    'TOML with tables',
    '+++\n"标题" = "水位之下"\n[[author]]\nname = "丁涛"\n+++',
    { title: '水位之下', byline: ['丁涛'] },
  ],
  [
    'Chinese names',
    '---\n标题: 水位之下\n作者: 丁涛、李明\n日期: 2031年5月6日\n来源: 河东晚报\n原文链接: https://example.org/1\n---',
    {
      title: '水位之下',
      byline: ['丁涛', '李明'],
      date: '2031年5月6日',
      source: '河东晚报',
      url: 'https://example.org/1',
    },
  ],
  [
    'names of other programs',
    '---\nTitle: 水位之下\npub_date: 2031-05-06\nby: 本报记者 丁涛\npublisher: 河东晚报\nlink: javascript:alert(1)\ntags: [水库]\n---',
    { title: '水位之下', byline: ['丁涛'], date: '2031-05-06', source: '河东晚报' },
  ],
  [
    'maps for names',
    '---\nauthor:\n  - name: 丁涛\n    email: a@example.org\n  - name: 李明\n---',
    { byline: ['丁涛', '李明'] },
  ],
  [
    'what a clipper of web pages writes',
    '---\ntitle: "水位之下"\nsource: "https://example.org/1"\nauthor:\n  - "[[丁涛]]"\npublished: 2031-05-06\ncreated: 2031-05-07\n---',
    { title: '水位之下', url: 'https://example.org/1', byline: ['丁涛'], date: '2031-05-06' },
  ],
  [
    'a colon in a title',
    '---\ntitle: 快讯: 大桥合龙\nsource: 河东晚报\n---',
    { title: '快讯: 大桥合龙', source: '河东晚报' },
  ],
  ['a quotation at a title’s beginning', '---\ntitle: "水位"之下\n---', { title: '"水位"之下' }],
  ['a bracket at a title’s beginning', '---\ntitle: [快讯] 大桥合龙\n---', { title: '[快讯] 大桥合龙' }],
  ['marks that YAML keeps for itself', '---\ntitle: @河东 的大桥\n---', { title: '@河东 的大桥' }],
  [
    'colons as wide as characters',
    '---\n标题：水位之下\n作者：丁涛\n---',
    { title: '水位之下', byline: ['丁涛'] },
  ],
  ['a field given twice', '---\ntitle: 水位之下\ntitle: 之上\n---', { title: '之上' }],
  [
    'names of every object',
    '---\ntoString: 甲\n__proto__: 乙\nconstructor: 丙\nauthor: {toString: 丁, __proto__: {name: 戊}}\n---',
    {},
  ],
  ['a rule above an article', '---\n一句话。\n', {}],
  ['nothing between the rules', '---\n---', {}],
])('%s', (_, front, head) => {
  expect(headOf(front)).toMatchObject({ ...nothing, ...head });
});

test('TOML that does not parse is a problem with its line', () => {
  expect(headOf('+++\ntitle = "水位"\ndate =\n+++')).toMatchObject({
    ok: false,
    reason: 'front-matter',
    line: 3,
  });
});

test.each([
  ['# 水位之下\n\n一段话。', '水位之下', null],
  ['水位之下\n=====\n\n除险\n---\n一段话。', '水位之下', '除险'],
  ['**水位之下**\n\n**除险**\n\n一段话。', '水位之下', '除险'],
  ['#　水位之下\n##除险\n一段话。', '水位之下', '除险'],
  ['---\ntitle: 水位之下\n---\n# 水位之下\n## **除**险 ##\n一段话。', '水位之下', '除险'],
  ['水位之下\n---\n### 除险\n一段话。', '水位之下', '除险'],
  ['## 水位\n一段话。\n\n## 除险\n一段话。', null, '除险'],
  ['#水库# 话题很热。\n\n一段话。', null, null],
])('the headings of %j', (text, title, section) => {
  const reading = readMarkdown(text);
  expect(reading.ok && reading.drafts[0]).toMatchObject({ title });
  expect(reading.ok && reading.drafts[0]?.passages.at(-1)).toMatchObject({ section, text: '一段话。' });
});

test('what stands below a picture is its caption', () => {
  const reading = readMarkdown('# 大桥\n\n![](a.jpg)\n\n*图为大桥合龙现场。李明 摄*\n\n大桥昨天合龙。');
  expect(reading.ok && reading.drafts[0]).toMatchObject({
    captions: ['图为大桥合龙现场。李明 摄'],
    passages: [{ text: '大桥昨天合龙。' }],
  });
});

test('lines that sign or date an article are no passages', () => {
  const reading = readMarkdown(
    '# 大桥合龙\n\n本报记者 李明\n\n2031-05-06　来源：东城日报\n\n大桥昨天合龙。\n\n（记者 王芳）',
  );
  expect(reading.ok && reading.drafts[0]).toMatchObject({
    byline: ['李明', '王芳'],
    date: '2031-05-06',
    source: '东城日报',
    passages: [{ text: '大桥昨天合龙。' }],
  });
});
