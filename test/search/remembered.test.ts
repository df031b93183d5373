import { expect, it } from 'vitest';
import { remembered } from '../../src/search/remembered.ts';

it('computes once for a key, until as many others were asked since as are kept', () => {
  const computed: string[] = [];
  const shout = remembered((word: string, filters?: { speaker: string }) => {
    computed.push(word);
    return `${word}!${filters?.speaker ?? ''}`;
  }, 2);
  expect([shout('甲'), shout('甲'), shout('乙'), shout('甲')]).toEqual(['甲!', '甲!', '乙!', '甲!']);
  expect(computed).toEqual(['甲', '乙']);
  shout('丙');
  expect([shout('甲'), shout('乙')]).toEqual(['甲!', '乙!']);
  expect(computed).toEqual(['甲', '乙', '丙', '乙']);
  expect(shout('乙', { speaker: '江波' })).toBe('乙!江波');
});
