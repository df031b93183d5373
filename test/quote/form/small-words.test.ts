import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/quote/find.ts';
import { readQuoteLexicon } from '../../../src/quote/lexicon.ts';
import { articleOf } from '../labelled/sample.ts';

const lexicon = readQuoteLexicon(fileURLToPath(new URL('../../../data/lexicon', import.meta.url)));

/** Each quote's words. */
const said = (text: string) =>
  findQuotes(articleOf({ why: '', text, expected: [] }), lexicon).flatMap(({ quotes }) =>
    quotes.map((quote) => quote.text),
  );

describe('the small words by which a form of speech is told', () => {
  it.each(['记者们', '笔者', '大家', '人们', '自己', '本报', '本社'])(
    'tell that %s is told, and no part of the words',
    (hearer) => {
      expect(said(`局长何进田告诉${hearer}水价还会上涨。`)).toEqual(['水价还会上涨']);
    },
  );

  it.each(['感', '感到', '深感', '倍感'])(
    'tell that with %s behind 表示 nothing is said but what is felt',
    (word) => {
      expect(said(`局长何进田表示${word}荣幸。`)).toEqual([]);
      expect(said('局长何进田表示水价还会上涨。')).toEqual(['水价还会上涨']);
    },
  );

  it.each(['和', '与', '及', '或', '以及', '、'])('join quoted sentences with %s', (word) => {
    expect(said(`局长何进田说：“早睡早起，不熬夜”${word}“多喝热水，少喝酒”。`)).toEqual([
      '早睡早起，不熬夜',
      '多喝热水，少喝酒',
    ]);
  });

  it.each([
    ['如果说 explains a word', '如果说水是命，局长何进田说，路就是根。', []],
    ['边 tells of two things at once', '局长何进田边说边收拾桌上的文件。', []],
    [
      '的话 and 看来 frame whose words they are',
      '用车间主任何进田的话说，“水比人还怕脏”。在县长田大力看来，路要修。',
      ['水比人还怕脏', '路要修'],
    ],
    ['是 announces the words', '记者得到的回应是，“水价不会再涨。”', ['水价不会再涨。']],
    [
      '的 goes on behind quoted words, 的确 does not',
      '何进田喊了“好！”的一声。何进田说：“水要通。”的确要通。',
      ['水要通。'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
