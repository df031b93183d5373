import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtSentences } from '../../src/text/cut.ts';

const cut = (text: string, limit: number, focus?: number) =>
  text.slice(...cutAtSentences(text, limit, focus));

describe('cutAtSentences', () => {
  it.each([
    ['短的话。', 10, 0, '短的话。'],
    ['第一句话。第二句话。第三句话。', 10, 0, '第一句话。第二句话。'],
    ['第一句话。第二句话。第三句话。', 10, 12, '第二句话。第三句话。'],
    ['第一句话。第二句话。第三句话。', 5, 7, '第二句话。'],
    // A sentence that is too long is cut at a clause.
    ['很长很长的一句话,后面还有,再有更多。', 9, 0, '很长很长的一句话,'],
    // What ends inside quotation marks ends with them.
    ['他说：“走。快走。”她留下了没有走。', 10, 0, '他说：“走。快走。”'],
    ['“好。”他说完就走了。然后回来。', 11, 0, '“好。”他说完就走了。'],
    // Marks without a partner protect nothing.
    ['他说：“走。快走。她留下了。', 8, 0, '他说：“走。'],
    // A pair that does not fit has to be cut.
    ['“第一句话。第二句话。第三句话。”', 8, 0, '“第一句话。'],
    ['一二三四五六七八九十', 4, 5, '六七八九'],
    ['𠮷𠮷𠮷', 3, 0, '𠮷'],
    ['👨‍👩‍👧👨‍👩‍👧', 9, 0, '👨‍👩‍👧'],
    // No place to cut but inside the pair: stop before it.
    ['一二三四（五六）七八九', 6, 0, '一二三四'],
  ])('%j, %i units from %i', (text, limit, focus, expected) => {
    expect(cut(text, limit, focus)).toBe(expected);
  });

  it('holds the limit, breaks no surrogate pair and no pair of marks that fits', () => {
    const text = fc.string({ unit: fc.constantFrom(...'字话，。！“”‘’《》𠮷a ') });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 20 }), fc.nat(40), (source, limit, focus) => {
        const [start, end] = cutAtSentences(source, limit, Math.min(focus, Math.max(0, source.length - 1)));
        expect(end - start).toBeLessThanOrEqual(limit);
        expect(source.slice(start, end)).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  it('cuts a line of a million characters in an instant', () => {
    const nested = '“'.repeat(200_000) + '一网统管'.repeat(200_000);
    const started = performance.now();
    expect(cut(nested, 100, 300_000)).toHaveLength(100);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
