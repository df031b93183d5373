import { expect, test } from 'vitest';
import { readHtmlFragment } from '../../../src/article/html/read-html.ts';

test('a piece of HTML gives its paragraphs under their crossheads, with ranges of the text that is kept', () => {
  const { text, passages, captions, byline } = readHtmlFragment(
    '<p>本报讯（记者 李明）大桥昨天合龙。</p><h3>江上的人</h3><p>“等了<b>三年</b>。”船工说。</p><figure><img><figcaption>大桥夜景。</figcaption></figure><p>责任编辑：王芳</p>',
  );
  expect(text).toBe('本报讯（记者 李明）大桥昨天合龙。\n\n江上的人\n\n“等了三年。”船工说。');
  expect(passages).toEqual([
    { section: null, text: '本报讯（记者 李明）大桥昨天合龙。', source: [[0, 17]] },
    { section: '江上的人', text: '“等了三年。”船工说。', source: [[25, 36]] },
  ]);
  expect({ captions, byline }).toEqual({ captions: ['大桥夜景。'], byline: ['李明'] });
});

test('plain text is one paragraph, its line-breaks parting no sentence', () => {
  expect(readHtmlFragment('大桥昨天\n合龙。').passages.map(({ text }) => text)).toEqual(['大桥昨天合龙。']);
  expect(readHtmlFragment('').passages).toEqual([]);
});

test('lines that open turns are paragraphs, a question in bold is no crosshead', () => {
  const html =
    '<p><b>记者：何时完工</b><br>答：明年。<br>记者：要花多少？<br>答：两亿元，<br>市里出一半。</p>';
  expect(readHtmlFragment(html).passages).toMatchObject([
    { section: null, text: '记者：何时完工' },
    { section: null, text: '答：明年。' },
    { section: null, text: '记者：要花多少？' },
    { section: null, text: '答：两亿元，市里出一半。' },
  ]);
});

test('lines of one element that were wrapped at a width are joined, verse is not', () => {
  const wrapped =
    '全市各区昨天同时开展了防汛演练，三千多名队<br>员参加。指挥部说，下周还要再练一次，沿江的<br>居民也要参加。';
  expect(readHtmlFragment(`<div>${wrapped}</div>`).passages.map(({ text }) => text)).toEqual([
    wrapped.replaceAll('<br>', ''),
  ]);
  const verse = ['山下有一条河。', '河上有一座桥。'];
  expect(readHtmlFragment(verse.join('<br>')).passages.map(({ text }) => text)).toEqual(verse);
});

test('lines of a programme with their times stay', () => {
  const html = '<p>2031-04-02 08:00 开幕式</p><p>2031-04-02 09:30 龙舟赛</p><p>船工石大山说，等了三年。</p>';
  expect(readHtmlFragment(html).passages.map(({ text }) => text)).toEqual([
    '2031-04-02 08:00 开幕式',
    '2031-04-02 09:30 龙舟赛',
    '船工石大山说，等了三年。',
  ]);
});
