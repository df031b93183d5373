import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { findQuotes } from '../../src/quote/find.ts';
import { readQuoteLexicon } from '../../src/quote/lexicon.ts';

const lexicon = readQuoteLexicon(fileURLToPath(new URL('../../data/lexicon', import.meta.url)));

function articleOf(...texts: string[]): Article {
  const passages = texts.map((text, index) => ({
    id: `a-${index + 1}`,
    section: null,
    text,
    source: [[0, text.length] as const],
  }));
  const nothing = {
    title: null,
    subtitle: null,
    kicker: null,
    series: null,
    date: null,
    source: null,
    url: null,
  };
  return { id: 'a', file: 'a.txt', ...nothing, byline: [], points: [], captions: [], passages };
}

/** Each quote as `who: words`, reported speech in brackets. */
const said = (...texts: string[]) =>
  findQuotes(articleOf(...texts), lexicon).flatMap(({ quotes }) =>
    quotes.map(({ form, speaker, text }) => {
      const who = speaker?.name ?? speaker?.title ?? '?';
      return form === 'direct' ? `${who}: ${text}` : `${who}: (${text})`;
    }),
  );

describe('who said what', () => {
  it('carries a quotation over paragraphs, each its own quote', () => {
    const texts = ['村支书何有田说：“第一年修路。', '“第二年通水。', '“第三年才轮到盖房。”'];
    const quotes = findQuotes(articleOf(...texts), lexicon).flatMap((passage) => passage.quotes);
    expect(quotes.map(({ text, continues, speaker }) => [text, continues, speaker?.name])).toEqual([
      ['第一年修路。', true, '何有田'],
      ['第二年通水。', true, '何有田'],
      ['第三年才轮到盖房。', false, '何有田'],
    ]);
  });

  it('never swallows the rest of an article behind an unbalanced mark', () => {
    const texts = ['村支书何有田说：“第一年修路。', '镇长田大力表示，水渠明年动工。'];
    expect(said(...texts)).toEqual(['何有田: 第一年修路。', '田大力: (水渠明年动工)']);
  });

  it.each([
    [
      '著 is part of 著名 in simplified text',
      '著名作家田野青认为，小说要慢慢写。',
      ['田野青: (小说要慢慢写)'],
    ],
    [
      'a name does not take the beginning of a post',
      '云山市消防支队支队长曾轩说，“要抓紧排查。”',
      ['曾轩: 要抓紧排查。'],
    ],
    ['以 opens a clause, but not in 以色列', '以色列总理沙米尔说，谈判会继续。', ['沙米尔: (谈判会继续)']],
    ['当 opens a clause, but not in 当地', '当地官员表示，伤者已经脱险。', ['当地官员: (伤者已经脱险)']],
    ['a title in quotation marks', '“财政部长”何进田说，预算不变。', ['何进田: (预算不变)']],
    ['an epithet in quotation marks', '“飞毛腿”何进田说：“跑就是了。”', ['何进田: 跑就是了。']],
    [
      'who asks is not the next 他',
      '记者问他怎么看比赛。他说：“踢得不错。”',
      ['记者: (怎么看比赛)', '?: 踢得不错。'],
    ],
    ['an attitude is no report', '何进田对此表示乐观。', []],
    ['an inscription is not said', '墙上写着八个大字：“团结奋斗，求实创新。”', []],
    [
      'a colon names its own speaker, or nobody',
      '何进田表示，路要修。墙角传来一声：“修路，修到哪年去！”',
      ['何进田: (路要修)', '?: 修路，修到哪年去！'],
    ],
    [
      'a paper speaks under its name',
      '英国《每日纪事报》称，航班已经恢复。',
      ['英国《每日纪事报》: (航班已经恢复)'],
    ],
    [
      'two who are named speak together',
      '省长何进田、副省长田长河分别表示，路要修。',
      ['省长何进田、副省长田长河: (路要修)'],
    ],
    ['two bare names speak together', '何进田和田长河表示，路要修。', ['何进田和田长河: (路要修)']],
    ['with unnamed others the named one speaks', '何进田等多名司机表示，路要修。', ['何进田: (路要修)']],
  ])('minds the small words: %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('shows why: the reporting verb, the form, how certain', () => {
    const [passage] = findQuotes(articleOf('昨天，镇长田大力表示，水渠明年动工。'), lexicon);
    const [quote] = passage?.quotes ?? [];
    expect(quote?.cue && passage?.text.slice(...quote.cue)).toBe('表示');
    expect([quote?.rule, quote?.confidence]).toEqual(['comma-name', 'sure']);
  });

  it('keeps names of characters beyond the basic plane whole', () => {
    expect(said('理发师𠮷田正雄说：“下班了。”')).toEqual(['?: 下班了。']);
    expect(said('校长王𠮷说：“下课了。”')).toEqual(['王𠮷: 下课了。']);
  });

  it('gives quotes in order, apart, and word for word, for any text', () => {
    const words = fc.constantFrom(
      ...[
        '“',
        '”',
        '『',
        '』',
        '，',
        '。',
        '：',
        '！',
        '说',
        '表示',
        '他',
        '局长',
        '王小明',
        '李雷',
        '的',
        '在会上',
        '𠮷',
        '😀',
      ],
      ...['这样', '不行', '\n', '　', '《', '》', '（', '）', '3日', '等', '告诉记者', '"', '認為', '·'],
    );
    const passage = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 4 }), (texts) => {
        for (const { text, quotes } of findQuotes(articleOf(...texts), lexicon)) {
          let reached = 0;
          for (const quote of quotes) {
            expect(quote.start).toBeGreaterThanOrEqual(reached);
            expect(quote.end).toBeGreaterThan(quote.start);
            expect(quote.text).toBe(text.slice(quote.start, quote.end));
            if (quote.cue !== null) expect(quote.cue[1]).toBeLessThanOrEqual(text.length);
            reached = quote.end;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['nested marks', '“'.repeat(200_000)],
    ['marks of two kinds that cross', '“『”』'.repeat(50_000)],
    ['one clause of reporting verbs', '王明说'.repeat(60_000)],
    ['one sentence of reports', '王明说，好，'.repeat(50_000)],
    ['quotations without end', '他说：“'.repeat(60_000)],
    ['titles without end', '局长'.repeat(80_000)],
    ['dotted names without end', '阿·'.repeat(80_000)],
    ['brackets without end', '（'.repeat(200_000)],
  ])('reads hostile text in linear time: %s', (_, text) => {
    // No clock: a quadratic step anywhere would exceed the test's own time limit many times over.
    expect(() => findQuotes(articleOf(text), lexicon)).not.toThrow();
  });
});
