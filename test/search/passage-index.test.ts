import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexInMemory } from '../../src/search/memory-index.ts';
import type { PassageFields, WantedTerm } from '../../src/search/passage-index.ts';

const fields = (text: string, more: Partial<PassageFields> = {}): PassageFields => ({
  text,
  section: '',
  title: '',
  speakers: '',
  posts: '',
  ...more,
});
const whole = (text: string, weight = 1): WantedTerm => ({ text, weight, lookup: 'whole' });

describe('indexInMemory', () => {
  const index = indexInMemory([
    fields('一网统管和一网通办'),
    fields('党建引领', { section: '一网统管' }),
    fields('建党精神', { speakers: '江波', posts: '中心主任' }),
  ]);

  it('counts passages, not places', () => {
    expect(index.size).toBe(3);
    expect(index.frequency('一网')).toBe(2);
    expect(index.frequency('党')).toBe(2);
    expect(index.frequency('江波')).toBe(1);
    expect(index.frequency('没有')).toBe(0);
  });

  it('finds terms in every field, the text first', () => {
    expect(index.candidates([whole('统管')], 10)).toEqual([0, 1]);
    expect(index.candidates([whole('江波')], 10)).toEqual([2]);
    expect(index.candidates([whole('主任')], 10)).toEqual([2]);
  });

  it('finds a single character at the beginning, in the middle and at the end', () => {
    expect(index.candidates([{ text: '党', weight: 1, lookup: 'beginning' }], 10).sort()).toEqual([1, 2]);
    expect(index.candidates([{ text: '神', weight: 1, lookup: 'beginning' }], 10)).toEqual([2]);
    expect(index.candidates([{ text: '办', weight: 1, lookup: 'beginning' }], 10)).toEqual([0]);
  });

  it('looks for no term that only counts', () => {
    expect(index.candidates([{ text: '一网', weight: 1, lookup: 'none' }], 10)).toEqual([]);
    expect(index.candidates([], 10)).toEqual([]);
  });

  it('gives no more than asked for', () => {
    expect(index.candidates([whole('一网')], 1)).toHaveLength(1);
  });

  it('finds what a reader of all passages finds', () => {
    const text = fc.string({ unit: fc.constantFrom('党', '建', '网', '统', ','), maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 8 }),
        fc.constantFrom('党建', '网网', '建统'),
        (texts, term) => {
          const holding = texts.flatMap((each, place) => (each.includes(term) ? [place] : []));
          const built = indexInMemory(texts.map((each) => fields(each)));
          expect(built.candidates([whole(term)], 10).sort()).toEqual(holding);
          expect(built.frequency(term)).toBe(holding.length);
        },
      ),
    );
  });
});
