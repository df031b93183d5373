import { expect, test } from 'vitest';
import { readPublicationLine } from '../../../src/article/head-matter/publication-line.ts';

test.each([
  [
    '2031-02-11 18:40 〔記者黃子倩／雲州報導〕',
    { date: '2031-02-11 18:40', source: null, names: ['黃子倩'], isByTimeAlone: false },
  ],
  [
    '2031-02-11 18:40 聯合報 記者黃子倩／雲州即時報導',
    { date: '2031-02-11 18:40', source: '聯合報', names: ['黃子倩'], isByTimeAlone: false },
  ],
  [
    '云州晚报 2031年3月12日 星期三 第A05版：民生',
    { date: '2031年3月12日', source: '云州晚报', names: [], isByTimeAlone: false },
  ],
  [
    '2031年3月12日 星期三 农历辛亥年二月十三',
    { date: '2031年3月12日', source: null, names: [], isByTimeAlone: false },
  ],
  [
    '发布时间：2031-03-12 来源：云州日报 作者：王芳',
    { date: '2031-03-12', source: '云州日报', names: ['王芳'], isByTimeAlone: false },
  ],
  [
    '原创 秦川 云州故事 2031-03-12 08:00 云州',
    { date: '2031-03-12 08:00', source: null, names: [], isByTimeAlone: true },
  ],
])('%s dates an article', (line, read) => {
  expect(readPublicationLine(line)).toEqual(read);
});

test.each([
  ['a headline', '2031年3月12日市政府召开新闻发布会介绍水价情况'],
  ['a headline with a day apart', '1949年10月1日 登上观礼台'],
  ['a sentence', '2031年3月12日 18:40，记者在码头看到船。'],
  ['no day', '云州晚报 星期三'],
])('%s is none: %s', (_, line) => {
  expect(readPublicationLine(line)).toBeNull();
});

test('two lines with a time of day are a programme', () => {
  const [first, second] = ['2031-04-02 08:00 开幕式', '2031-04-02 09:30 龙舟赛'];
  expect(readPublicationLine(first, [undefined, second])).toBeNull();
  expect(readPublicationLine(first, ['一个标题', '第一段。'])?.date).toBe('2031-04-02 08:00');
});
