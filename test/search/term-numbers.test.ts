import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TermNumbers } from '../../src/search/term-numbers.ts';

describe('TermNumbers', () => {
  it('numbers terms as a map of them would', () => {
    const character = fc.oneof(
      fc.constantFrom('党', '建', 'a', '\u{20BB7}'),
      fc.integer({ min: 1, max: 0xd7_ff }),
    );
    const term = fc
      .array(character, { minLength: 1, maxLength: 4 })
      .map((all) =>
        all.map((each) => (typeof each === 'string' ? each : String.fromCharCode(each))).join(''),
      );
    fc.assert(
      fc.property(fc.array(term, { maxLength: 50 }), term, (terms, other) => {
        const numbers = new TermNumbers();
        const model = new Map<string, number>();
        for (const each of terms) {
          if (!model.has(each)) model.set(each, model.size);
          expect(numbers.add(`-${each}-`, 1, each.length + 1)).toBe(model.get(each));
        }
        expect(numbers.size).toBe(model.size);
        for (const each of [...terms, other]) expect(numbers.find(each)).toBe(model.get(each));
      }),
    );
  });

  it('keeps every term as it grows', () => {
    const numbers = new TermNumbers();
    const terms = Array.from({ length: 20_000 }, (_, at) =>
      String.fromCharCode(0x4e_00 + (at % 200), 0x4e_00 + Math.floor(at / 200)),
    );
    for (const term of terms) numbers.add(term, 0, 2);
    expect(terms.map((term) => numbers.find(term))).toEqual(terms.map((_, at) => at));
    expect(numbers.find('')).toBeUndefined();
    expect(numbers.find('一网统管')).toBeUndefined();
  });
});
