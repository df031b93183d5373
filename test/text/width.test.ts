import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, graphemeStart, graphemes } from '../../src/text/width.ts';

describe('displayWidth', () => {
  it.each([
    ['城市', 4],
    ['a1,', 3],
    ['“，”', 4],
    ['𠮷', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['👨‍👩‍👧', 2],
    ['', 0],
  ])('%j takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});

describe('graphemes', () => {
  it('are those of the platform', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'城a，“…—é𠮷\u0301\u200d\ufe0f👍👩🇨🇳\u1100\u1161\u302a\r\n\ud83d'.split('')),
      maxLength: 60,
    });
    const platform = new Intl.Segmenter('zh', { granularity: 'grapheme' });
    fc.assert(
      fc.property(text, (source) => {
        const expected = Array.from(platform.segment(source), ({ segment, index }) => ({ segment, index }));
        expect([...graphemes(source)]).toEqual(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it('are found in a paragraph of half a million characters: in other than linear time, minutes would end the test', () => {
    expect(displayWidth('“神经元👍'.repeat(100_000))).toBe(900_000);
  });

  it('start where the platform says', () => {
    expect(graphemeStart('城👨‍👩‍👧市', 5)).toBe(1);
  });
});
