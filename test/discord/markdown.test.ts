import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bold, brief, marked, placesOf, plain, verbatim } from '../../src/discord/markdown.ts';
import { withoutControls } from '../../src/text/safe.ts';
import { readMarkdown } from './fake/conversation/markdown.ts';

/** Pieces of text that would act if they could. */
const ACTING = [
  '**',
  '*',
  '__',
  '_',
  '~~',
  '||',
  '`',
  '```',
  '\\',
  '# ',
  '## ',
  '-# ',
  '- ',
  '> ',
  '>>> ',
  '1. ',
  '12) ',
  '+ ',
  '[链接](https://example.org)',
  'https://example.org/a_b',
  'http://x.cn',
  '<https://x.cn>',
  '@everyone',
  '@here',
  '<@1>',
  '<@&2>',
  '<#3>',
  '<t:0:R>',
  '<:smile:4>',
  '<a:dance:5>',
  '</ask:6>',
  '<id:customize>',
  ':smile:',
  '𠮷',
  '👨‍👩‍👧',
  '\u200b',
  '\u2060',
  '“',
  '《',
  '城',
  'a',
  '1',
  ' ',
  '\u00a0',
  '\n',
  '\t',
  '\u202e',
  '\u0000',
  '\ud83d',
]; // prettier-ignore

const text = fc.array(fc.constantFrom(...ACTING), { maxLength: 12 }).map((pieces) => pieces.join(''));

function shown(words: string): string {
  return withoutControls(words);
}

describe('article text', () => {
  it('is shown as it is, and none of it acts', () => {
    fc.assert(
      fc.property(text, (words) => {
        const read = readMarkdown(verbatim(words));
        expect(read).toEqual({ text: shown(words), links: [], mentions: [], bold: [] });
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps its no-break spaces, unlike words of the bot itself', () => {
    expect(marked('7\u00a0月', [])).toBe('7\u00a0月');
    expect(plain('第\u00a07\u00a0段')).toBe('第 7 段');
  });

  it('is shown as it is in a block quote, its marked places in bold', () => {
    fc.assert(
      fc.property(text, fc.nat(30), fc.nat(10), fc.nat(10), (words, from, length, more) => {
        // Marks stand between graphemes, as the search leaves them.
        const [start, end] = [Math.min(from, words.length), Math.min(from + length, words.length)];
        const marks = [
          [start, end],
          [end, Math.min(end + more, words.length)],
        ] as const;
        const read = readMarkdown(`> ${marked(words, marks)}`);
        const [whole] = [words.slice(start, marks[1][1])];
        fc.pre(
          ![...words.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].some(({ index }) =>
            [start, marks[1][1]].includes(index + 1),
          ),
        );
        expect(read.text).toBe(shown(words));
        expect([read.links, read.mentions]).toEqual([[], []]);
        expect(read.bold).toEqual(whole.trim() === '' ? [] : [shown(whole)]);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['**粗**', '\\*\\*粗\\*\\*'],
    ['# 标题', '\\# 标题'],
    ['-# 小字', '\\-# 小字'],
    ['1. 其一', '1\\. 其一'],
    ['84个下立交', '84个下立交'],
    ['3.5%', '3\\.5%'],
    ['@everyone', '\\@everyone'],
    ['<t:0:R>', '\\<t\\:0:R>'],
    [':smile:与8:30', '\\:smile:与8:30'],
    ['https://x.cn', 'https\\://x.cn'],
    ['《标题》：说', '《标题》：说'],
  ])('%s is sent as %s', (words, sent) => {
    expect(plain(words)).toBe(sent);
  });

  it('joins marks that touch, since **** ends nothing', () => {
    expect(
      marked('一网统管平台', [
        [0, 2],
        [2, 4],
      ]),
    ).toBe('**一网统管**平台');
    expect(bold('# a*b')).toBe('**\\# a\\*b**');
  });
});

describe('brief', () => {
  it.each([
    ['社区食堂', 4, '社区食堂'],
    ['社区食堂飘香', 4, '社区食…'],
    ['𠮷𠮷𠮷', 4, '𠮷…'],
    ['👨‍👩‍👧👨‍👩‍👧', 12, '👨‍👩‍👧…'],
    ['👨‍👩‍👧👨‍👩‍👧', 5, '…'],
  ])('%s in %i units', (words, most, cut) => {
    expect(brief(words, most)).toBe(cut);
  });

  it('never exceeds its limit nor breaks a pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (words, most) => {
        const cut = brief(words, most);
        expect(cut.length).toBeLessThanOrEqual(Math.max(most, 1));
        expect(cut).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

it('finds words in a text, the longest first, not overlapping', () => {
  expect(placesOf(['统管', '一网统管', ''], '“一网统管”统管')).toEqual([
    [1, 5],
    [6, 8],
  ]);
  expect(placesOf([], '城市')).toEqual([]);
});
