import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/text/width.ts';
import { wrapLines } from '../../src/text/wrap.ts';

const lines = (text: string, columns: number, first?: number) =>
  wrapLines(text, columns, first).map(([start, end]) => text.slice(start, end));

describe('wrapLines', () => {
  it.each([
    ['城市运行一网统管', 8, ['城市运行', '一网统管']],
    ['城市运行,一网统管', 8, ['城市运', '行,一网', '统管']],
    ['城市运行。一网', 8, ['城市运', '行。一网']],
    ['他说：“一网统管”', 8, ['他说：', '“一网统', '管”']],
    ['一网《科技》', 6, ['一网', '《科', '技》']],
    ['纵到底——横到边', 7, ['纵到', '底——横', '到边']],
    ['达2.26亿元', 7, ['达2.26', '亿元']],
    ['hello big world', 9, ['hello big', 'world']],
    ['hello   world', 7, ['hello', 'world']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['𠮷野家👨‍👩‍👧好', 4, ['𠮷野', '家👨‍👩‍👧', '好']],
    ['共\u00a07\u00a0段', 5, ['共\u00a07\u00a0', '段']],
    ['在第\u00a07\u00a0段里', 8, ['在', '第\u00a07\u00a0段', '里']],
    ['', 10, ['']],
  ])('%j in %i columns', (text, columns, expected) => {
    expect(lines(text, columns)).toEqual(expected);
  });

  it('gives the first line a room of its own', () => {
    expect(lines('城市运行一网统管', 8, 4)).toEqual(['城市', '运行一网', '统管']);
  });

  it('never breaks a line where nothing is to be wrapped', () => {
    expect(lines('城市运行,一网统管 and so on', Infinity)).toEqual(['城市运行,一网统管 and so on']);
  });

  it('keeps every character but spaces, in order, and each line within its columns', () => {
    const text = fc.string({ unit: fc.constantFrom(...'城市“”《》，。,.—…a1 -𠮷é👍\u3000（）') });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 30 }), (source, columns) => {
        const broken = lines(source, columns);
        expect(broken.join('').replace(/[ \u3000]/gu, '')).toBe(source.replace(/[ \u3000]/gu, ''));
        for (const line of broken) expect(displayWidth(line.trimEnd())).toBeLessThanOrEqual(columns);
      }),
      { numRuns: 2_000 },
    );
  });
});
