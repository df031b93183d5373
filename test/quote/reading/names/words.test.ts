import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWord, COMMON, wordBits, wordHash } from '../../../../src/quote/reading/names/words.ts';

function bitsOf(table: Uint32Array, word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = wordHash(hash, word.charCodeAt(at));
  return wordBits(table, hash);
}

describe('the table of hashed words', () => {
  it('gives back what was put in, the greatest kind and every mark, and nothing else', () => {
    const word = fc.string({ unit: fc.constantFrom(...'天地玄黄宇宙洪荒日月'), minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.integer({ min: 1, max: 11 }), fc.boolean()), { maxLength: 60 }),
        (entries) => {
          const table = new Uint32Array(64);
          const model = new Map<string, number>();
          for (const [text, kind, common] of entries) {
            const bits = kind | (common ? COMMON : 0);
            addWord(table, text, bits);
            const known = model.get(text) ?? 0;
            model.set(text, Math.max(known & 15, kind) | ((known | bits) & COMMON));
          }
          for (const [text, bits] of model) expect(bitsOf(table, text)).toBe(bits);
          expect(bitsOf(table, '上下')).toBe(0);
        },
      ),
    );
  });
});
