import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speakersInMemory } from '../../../src/search/index/memory/speakers.ts';
import { readQuestion, takeApart, termsToCount } from '../../../src/search/question/question.ts';
import { namedIn } from '../../../src/search/speakers/directory.ts';
import { SEARCH_LEXICON } from '../page-library.ts';
import { profile } from '../speakers/profile.ts';

const index = speakersInMemory([
  profile('江波', '上海市“一网统管”市域物联网运营中心主任'),
  profile('林忠钦', '上海交通大学校长'),
  profile('专家'),
]);
const read = (asked: string) => {
  const apart = takeApart(asked);
  const frequencies = new Map(termsToCount(apart).map((term) => [term, term === '专家' ? 1_000 : 3]));
  return readQuestion(apart, { named: namedIn(apart.core, index), frequencies }, SEARCH_LEXICON);
};
const marked = (asked: string) =>
  read(asked)
    .terms.filter((term) => term.marked)
    .map((term) => term.text);

describe('readQuestion', () => {
  it('takes a speaker’s name that is a common word for one, unless nothing else is asked', () => {
    const named = (asked: string) => read(asked).mentions.map(({ text }) => text);
    expect(named('江波和专家怎么看降雨')).toEqual(['江波']);
    expect(marked('专家怎么看降雨')).toContain('专家');
    expect(marked('江波怎么看降雨')).not.toContain('江波');
    expect(named('专家说了什么')).toEqual(['专家']);
    expect(read('专家说了什么').onlySpeaker).toBe(true);
  });

  it('gives question words next to no weight', () => {
    expect(marked('请问社区食堂有什么意义吗？')).toEqual(['社区', '食堂', '意义']);
    expect(marked('蓍的别名是什么')).toEqual(['蓍', '别名']);
  });

  it('looks for question words where nothing else is asked', () => {
    expect(marked('是什么')).toEqual(['是什', '什么']);
  });

  it.each(['“数字鸿沟” 老人', '"数字鸿沟"老人', '「數字鴻溝」老人', '＂数字鸿沟＂ 老人'])(
    'reads the phrase of %s',
    (asked) => {
      expect(read(asked).phrases).toEqual(['数字鸿沟']);
      expect(marked(asked)).toContain('老人');
    },
  );

  it.each(['一网统管 -党建', '－党建 一网统管', '一网统管　-黨建', '一网统管 -"党建"'])(
    'reads the exclusion of %s',
    (asked) => {
      expect(read(asked).excluded).toEqual(['党建']);
      expect(marked(asked)).toEqual(['一网', '网统', '统管']);
    },
  );

  it('takes a hyphen inside a word for no exclusion', () => {
    expect(read('covid-19 2019-2021').excluded).toEqual([]);
  });

  it.each([
    'speaker:江波 数据',
    '说话人:江波 数据',
    '說話人：江波 数据',
    '数据 Speaker： 江波',
    '发言人:"江波" 数据',
  ])('reads the filter of %s', (asked) => {
    const question = read(asked);
    expect(question.speakers).toEqual(['江波']);
    expect(question.mentions).toEqual([]);
    expect(marked(asked)).toEqual(['数据']);
  });

  it.each([
    ['江波说了什么', true],
    ['江波有什么看法？', true],
    ['交大校长说了什么', true],
    ['江波怎么看数据', false],
    ['有什么看法', false],
  ])('%s asks for a speaker alone: %s', (asked, only) => {
    expect(read(asked).onlySpeaker).toBe(only);
  });

  it('finds the speaker by office and leaves the office out of the words', () => {
    const question = read('交大校长怎么看干部任用');
    expect(question.mentions.map(({ text, by }) => ({ text, by }))).toEqual([
      { text: '交大校长', by: 'office' },
    ]);
    expect(question.mentions[0]?.speakers.map(({ name }) => name)).toEqual(['林忠钦']);
    expect(marked('交大校长怎么看干部任用')).toEqual(['干部', '任用']);
  });

  it.each(['', '   ', '？？！', '“”', '-', '😀', 'speaker:'])('finds nothing to look for in %j', (asked) => {
    expect(read(asked).empty).toBe(true);
  });

  it('reads any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'speaker:',
        '说话人：',
        '-',
        '"',
        '“',
        '」',
        ' ',
        '江波',
        '什么',
        '𠮷',
        '\uD800',
        'ﬁ',
        '校长',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const question = read(pieces.join(''));
        for (const term of question.terms) expect(term.weight).toBeGreaterThan(0);
      }),
    );
  });
});
