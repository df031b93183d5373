import { expect, it } from 'vitest';
import { remembered } from '../../src/search/remembered.ts';

/** Says words loudly; each weighs as many as it has letters. */
function shouting(most: number) {
  const computed: string[] = [];
  const shout = remembered(
    (word: string, filters?: { speaker: string }) => {
      computed.push(word);
      return `${word}!${filters?.speaker ?? ''}`;
    },
    (shouted) => shouted.length - 1,
    most,
  );
  return { shout, computed };
}

it('computes once for a key, until as many others were asked since as are kept', () => {
  const { shout, computed } = shouting(2);
  expect([shout('甲'), shout('甲'), shout('乙'), shout('甲')]).toEqual(['甲!', '甲!', '乙!', '甲!']);
  expect(computed).toEqual(['甲', '乙']);
  shout('丙');
  expect([shout('甲'), shout('乙')]).toEqual(['甲!', '乙!']);
  expect(computed).toEqual(['甲', '乙', '丙', '乙']);
});

it('tells keys apart by all their parts', () => {
  const { shout } = shouting(10);
  expect([shout('乙'), shout('乙', { speaker: '江波' })]).toEqual(['乙!', '乙!江波']);
});

it('lets go of as many as a heavy answer takes the place of, and of one that is too heavy by itself', () => {
  const { shout, computed } = shouting(5);
  for (const word of ['甲', '乙', '丙', '四个字的', '甲', '六个字的一句']) shout(word);
  expect(computed).toEqual(['甲', '乙', '丙', '四个字的', '甲', '六个字的一句']);
  computed.length = 0;
  for (const word of ['六个字的一句', '甲', '四个字的']) shout(word);
  expect(computed).toEqual(['六个字的一句', '甲', '四个字的']);
});
