import { expect, it } from 'vitest';
import { QuestionLimit } from '../../src/discord/question-limit.ts';

it('lets each user ask so often within a minute', () => {
  let now = 0;
  const limit = new QuestionLimit(2, () => now);
  expect([limit.take('甲'), limit.take('甲'), limit.take('甲'), limit.take('乙')]).toEqual([
    true,
    true,
    false,
    true,
  ]);
  now = 59_999;
  expect(limit.take('甲')).toBe(false);
  now = 60_000;
  expect([limit.take('甲'), limit.take('甲'), limit.take('甲')]).toEqual([true, true, false]);
});

it('remembers a bounded number of users, and nobody longer than a minute', () => {
  let now = 0;
  const limit = new QuestionLimit(20, () => now);
  for (let user = 0; user < 25_000; user += 1) limit.take(`${user}`);
  expect(limit.size).toBeLessThanOrEqual(10_000);
  now = 60_000;
  limit.take('新');
  expect(limit.size).toBe(1);
});
