import { expect, it } from 'vitest';
import { remembered } from '../../src/search/remembered.ts';

/** Says words loudly; each weighs as many as it has letters. */
function shouting(most: number) {
  const computed: string[] = [];
  const shout = remembered(
    async (word: string, filters?: { speaker: string }) => {
      computed.push(word);
      if (word === '') throw new Error('nothing to say');
      return `${word}!${filters?.speaker ?? ''}`;
    },
    (shouted) => shouted.length - 1,
    most,
  );
  const all = async (...words: string[]) => {
    const shouted: string[] = [];
    for (const word of words) shouted.push(await shout(word));
    return shouted;
  };
  return { shout, all, computed };
}

it('computes once for a key, until as many others were asked since as are kept', async () => {
  const { all, computed } = shouting(2);
  expect(await all('甲', '甲', '乙', '甲')).toEqual(['甲!', '甲!', '乙!', '甲!']);
  expect(computed).toEqual(['甲', '乙']);
  await all('丙');
  expect(await all('甲', '乙')).toEqual(['甲!', '乙!']);
  expect(computed).toEqual(['甲', '乙', '丙', '乙']);
});

it('computes once what is asked again before it is answered', async () => {
  const { shout, computed } = shouting(2);
  expect(await Promise.all([shout('甲'), shout('甲')])).toEqual(['甲!', '甲!']);
  expect(computed).toEqual(['甲']);
});

it('tells keys apart by all their parts', async () => {
  const { shout } = shouting(10);
  expect(await Promise.all([shout('乙'), shout('乙', { speaker: '江波' })])).toEqual(['乙!', '乙!江波']);
});

it('lets go of as many as a heavy answer takes the place of, and of one that is too heavy by itself', async () => {
  const { all, computed } = shouting(5);
  await all('甲', '乙', '丙', '四个字的', '甲', '六个字的一句');
  expect(computed).toEqual(['甲', '乙', '丙', '四个字的', '甲', '六个字的一句']);
  computed.length = 0;
  await all('六个字的一句', '甲', '四个字的');
  expect(computed).toEqual(['六个字的一句', '甲', '四个字的']);
});

it('does not remember what failed', async () => {
  const { shout, computed } = shouting(5);
  await expect(shout('')).rejects.toThrow('nothing to say');
  await expect(shout('')).rejects.toThrow('nothing to say');
  expect(computed).toEqual(['', '']);
});
