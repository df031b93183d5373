import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkdown } from './markdown.ts';

const read = (source: string) => readMarkdown(source).text;

test.each([
  ['**粗** *斜* _斜_ __线__ ~~删~~ ||遮||', '粗 斜 斜 线 删 遮'],
  ['***粗斜***', '粗斜'],
  ['snake_case_name', 'snake_case_name'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['\\*不斜\\* \\_不\\_ \\`码\\` \\> \\# \\|\\|', '*不斜* _不_ `码` > # ||'],
  ['# 大\n## 中\n### 小\n#### 不是\n-# 注', '大\n中\n小\n#### 不是\n注'],
  ['#没有空格', '#没有空格'],
  ['> 引\n> **引**\n不引', '引\n引\n不引'],
  ['前\n>>> 引\n> 还是', '前\n引\n> 还是'],
  ['- 一\n* 二\n  - 三', '• 一\n• 二\n  • 三'],
  ['`**码**` ``a`b``', '**码** a`b'],
  ['```js\n**不粗**\n```', '**不粗**\n'],
  ['[字](https://a.cn/x) <https://b.cn> https://c.cn/y。', '字 https://b.cn https://c.cn/y。'],
  ['<:笑:1> <:smile:12>', '<:笑:1> :smile:'],
  ['“一网统管”，100%……——《题》', '“一网统管”，100%……——《题》'],
  ['**没有结尾', '**没有结尾'],
  ['𠮷**野**家', '𠮷野家'],
])('%j reads %j', (source, text) => {
  expect(read(source)).toBe(text);
});

test('what can be acted on is found, escaped it is not', () => {
  const acting = readMarkdown('<@1> <@!2> <@&3> <#4> @everyone [字](https://a.cn) **粗**');
  expect(acting.mentions).toEqual(['<@1>', '<@!2>', '<@&3>', '<#4>', '@everyone']);
  expect([acting.links, acting.bold]).toEqual([['https://a.cn'], ['粗']]);
  const quiet = readMarkdown('\\<@1> \\[字\\](甲) \\*\\*粗\\*\\*');
  expect([quiet.text, quiet.mentions, quiet.links, quiet.bold]).toEqual(['<@1> [字](甲) **粗**', [], [], []]);
});

test('text without marks reads as it stands; with every mark escaped it does too', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'一网统管。,“”a1 \n') }), (text) => {
      expect(read(text)).toBe(text);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'一a *_~|`>#-[]()<@!&1:/.\\') }), (text) => {
      const escaped = text.replace(/[^0-9A-Za-z\s]/gu, '\\$&');
      expect(read(escaped)).toBe(text);
    }),
  );
});
