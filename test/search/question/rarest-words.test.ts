import { expect, it } from 'vitest';
import { sampleLibrary } from '../../command/sample-library.ts';

it('a text longer than a question may be is cut to the words that the fewest passages hold, in its own order', async () => {
  const library = sampleLibrary();
  expect(await library.rarestWords('社区食堂', 74)).toBe('社区食堂');
  const long = `议论纷纷，${'无关紧要的闲话，'.repeat(20)}说起社区食堂，也说起家乡菜和午餐。`;
  // 社区食堂 is a topic; 家乡 and 午餐 stand in one passage each; of 议论 and 闲话 there is nothing.
  expect(await library.rarestWords(long, 74)).toBe('社区食堂 家乡 午餐');
  expect(await library.rarestWords(long, 8)).toBe('社区食堂 家乡');
  expect(await library.rarestWords(long, 3)).toBe('家乡');
  expect(await library.rarestWords(`${long}请问什么是社區食堂饭菜上门？`, 74)).toBe(
    '社区食堂 家乡 午餐 饭菜上门',
  );
  expect((await library.rarestWords('甲乙丙丁'.repeat(30), 10)).length).toBeLessThanOrEqual(10);
  expect(await library.rarestWords('𠮷'.repeat(75), 73)).toBe('𠮷'.repeat(36));
  expect(await library.rarestWords('a'.repeat(100), 74)).toBe('a'.repeat(74));
  const many = Array.from({ length: 100 }, (_, place) => `word${place}`).join(' ');
  expect((await library.rarestWords(many, 74)).split(' ')).toHaveLength(8);
});
