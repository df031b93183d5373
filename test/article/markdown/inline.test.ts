import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkdown } from '../../../src/article/markdown/read-markdown.ts';

/** Each passage's words; throws where the ranges do not give them. */
function wordsOf(text: string): string[] {
  const reading = readMarkdown(text);
  if (!reading.ok) throw new Error(reading.detail);
  return reading.drafts.flatMap(({ passages }) =>
    passages.map(({ source, text: words }) => {
      expect(source.map(([start, end]) => text.slice(start, end)).join('')).toBe(words);
      return words;
    }),
  );
}

test.each([
  ['**程大海**说，水价不涨。', '程大海说，水价不涨。'],
  ['**“水价不涨。”**程大海说。', '“水价不涨。”程大海说。'],
  ['他说**“不涨”**，又说 __明年__ 再看。', '他说“不涨”，又说 明年 再看。'],
  ['[秦大有](https://example.org/q "人物")称，*价格*合理。', '秦大有称，价格合理。'],
  ['[秦大有][1]称，价格合理。\n\n[1]: https://example.org/q', '秦大有称，价格合理。'],
  ['秦大有称，价格合理[^1]。\n\n[^1]: 见公告。\n    又见附件。', '秦大有称，价格合理。'],
  ['> “鱼回来了。”村民郑小满说。', '“鱼回来了。”村民郑小满说。'],
  ['> “鱼回来了，\n> 人也回来了。”郑小满说。', '“鱼回来了，人也回来了。”郑小满说。'],
  ['大桥![大桥](a.jpg)昨天<!-- 要核对 -->合龙<br>了。', '大桥昨天合龙了。'],
  ['<u>大桥</u>昨天<span style="color:red">合龙</span>。', '大桥昨天合龙。'],
  ['面积是5*3*2，\\*号不动，甲<乙，乙>丙。', '面积是5*3*2，*号不动，甲<乙，乙>丙。'],
  ['A&amp;B公司&nbsp;昨天开业。', 'A&B公司昨天开业。'],
  ['注意*这里没有合上的星号。', '注意*这里没有合上的星号。'],
  ['[[程大海]]说，[[大桥/云州|云州大桥]]![[大桥.jpg]]年底通车。', '程大海说，云州大桥年底通车。'],
  ['他写道：`打开阀门`。', '他写道：打开阀门。'],
  ['[注]本文有删节，见[附件]。', '[注]本文有删节，见[附件]。'],
  ['1. 沿岸工厂装上监测。', '1. 沿岸工厂装上监测。'],
  ['- 沿岸工厂装上**监测**。', '沿岸工厂装上监测。'],
])('the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual([words]);
});

test.each([
  ['indents of four spaces are no code', '    大桥合龙。\n\n    船工鼓掌。', ['大桥合龙。', '船工鼓掌。']],
  [
    'ideographic indents begin paragraphs',
    '　　大桥合龙\n了。\n　　船工鼓掌。',
    ['大桥合龙了。', '船工鼓掌。'],
  ],
  [
    'list items are paragraphs',
    '他说：\n- 一要快。\n- 二要稳。\n1. 再看。\n2) 再议。',
    ['他说：', '一要快。', '二要稳。', '1. 再看。', '2) 再议。'],
  ],
  [
    'a rule below a paragraph makes it no heading',
    '大桥昨天合龙。\n---\n船工鼓掌。',
    ['大桥昨天合龙。', '船工鼓掌。'],
  ],
  [
    'a break that is marked ends a paragraph after a sentence',
    '大桥合龙。  \n船工鼓掌，  \n欢呼。',
    ['大桥合龙。', '船工鼓掌，欢呼。'],
  ],
  [
    'figures, comments and styles go whole',
    '大桥合龙。\n<figure>\n<img src="a.jpg">\n\n<figcaption>大桥。</figcaption>\n</figure>\n\n<!-- 待\n\n核 -->\n船工鼓掌。',
    ['大桥合龙。', '船工鼓掌。'],
  ],
  ['a comment that nobody closed is a tag by itself', '<!-- 待核\n\n船工鼓掌。', ['<!-- 待核', '船工鼓掌。']],
  ['paragraphs in HTML', '<p align="center">大桥合龙。</p>\n<p>船工鼓掌。</p>', ['大桥合龙。', '船工鼓掌。']],
  ['rows of a table', '| 断面 | 今年 |\n| --- | :-: |\n| 上游 | **二类** |', ['断面 | 今年', '上游 | 二类']],
  [
    'lines between fences as they are',
    '```\n**大桥**合龙。\n```\n船工鼓掌。',
    ['**大桥**合龙。', '船工鼓掌。'],
  ],
  [
    'turns whose labels are bold',
    '**记者：**何时完工？\n**程大海：**明年。\n**记者：**要多少钱？\n**程大海：**两亿元，\n还要补贴。',
    ['记者：何时完工？', '程大海：明年。', '记者：要多少钱？', '程大海：两亿元，还要补贴。'],
  ],
])('%s', (_, text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

const mark = fc.oneof(
  fc.constantFrom(
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '](',
    ')',
    '![',
    '<',
    '>',
    '<!--',
    '-->',
    '<figure>',
    '</figure>',
    '\\',
    '&amp;',
    '|',
    '|---|',
    '[^1]',
    '[1]: a',
  ),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '# ',
    '---\n',
    '===\n',
    '```\n',
    '　　',
    '    ',
    '  \n',
  ),
  fc.constantFrom('大桥昨天合龙。', '“鱼回来了”', '记者：', '程大海', 'two words', '5*3', '𠮷'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

test('whatever marks a file holds, each passage is what its ranges hold, in the order of the file', () => {
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 60 }), (marks) => {
      const text = marks.join('');
      const reading = readMarkdown(text);
      if (!reading.ok) return;
      let last = 0;
      for (const { source, text: words } of reading.drafts.flatMap(({ passages }) => passages)) {
        expect(source.map(([start, end]) => text.slice(start, end)).join('')).toBe(words);
        expect(words.trim()).toBe(words);
        for (const [start, end] of source) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }
    }),
    { numRuns: 1_000 },
  );
});

test('without marks no character but white space is lost', () => {
  const plain = fc.array(
    fc.constantFrom('大桥', '昨天合龙。', '，', '“', '”', '\n', '\n\n', '　　', ' ', 'ab', '7'),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(plain, (pieces) => {
      const text = `开头。\n\n${pieces.join('')}`;
      expect(wordsOf(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }),
  );
});

test.each([
  ['stars around letters', 'a**b'.repeat(100_000)],
  ['brackets', '['.repeat(300_000)],
  ['quotation marks', '>'.repeat(1_000_000)],
  ['comments that nobody closes', '<!--\n'.repeat(200_000)],
  ['bars and dashes', '|-'.repeat(300_000)],
  ['spaces before a letter', `a${' '.repeat(1_000_000)}b\n|${' '.repeat(1_000_000)}x`],
  ['stars and spaces', `${'* '.repeat(500_000)}x`],
  ['paragraphs full of marks', `${'**程大海**说，[水价](a)不涨。\n\n'.repeat(10_000)}`],
])('1 MB of %s is read in linear time', (_, text) => {
  // No clock: a step that is not linear would outlast the test's own time limit many times over.
  expect(readMarkdown(text).ok).toBe(true);
});
