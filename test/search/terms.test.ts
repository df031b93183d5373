import { describe, expect, it } from 'vitest';
import { runsOf, termsOf, wordsOf } from '../../src/search/terms.ts';

const shown = (folded: string, ...kinds: string[]) =>
  termsOf(folded)
    .filter((term) => kinds.includes(term.kind))
    .map((term) => term.text);

describe('termsOf', () => {
  it('pairs neighbouring characters, never across a mark', () => {
    expect(shown('一网统管,好', 'pair')).toEqual(['一网', '网统', '统管']);
    expect(shown('一网统管,好', 'single', 'last')).toEqual(['一', '网', '统', '管', '好']);
  });

  it('keeps Latin words and numbers whole, also beside characters', () => {
    expect(shown('超2.26亿,ai5g在covid-19后。2021.', 'token')).toEqual([
      '2.26',
      'ai5g',
      'covid',
      '19',
      '2021',
    ]);
  });

  it('takes a surrogate pair for one character', () => {
    expect(shown('𠮷野家', 'pair')).toEqual(['𠮷野', '野家']);
  });

  it('says where each term stands', () => {
    const text = '约𠮷野,16.45万';
    for (const term of termsOf(text)) expect(text.slice(term.start, term.end)).toBe(term.text);
  });

  it('finds nothing in marks, spaces, emoji and halves of surrogate pairs', () => {
    expect(termsOf('？！ 😀 “”—— \uD800')).toEqual([]);
    expect(runsOf('')).toEqual([]);
  });
});

describe('wordsOf', () => {
  // A megabyte of one character once took five minutes.
  it('cuts a run of 300,000 characters in good time', () => {
    const text = '党'.repeat(300_000);
    const words = wordsOf(text, { start: 0, end: text.length });
    expect(words.map((word) => word.text).join('')).toBe(text);
  }, 5_000);
});
