import { describe, expect, it } from 'vitest';
import { rarestWords, wordsOfMessage } from '../../src/discord/find-quotes.ts';
import { sampleLibrary } from '../command/sample-library.ts';

describe('a message', () => {
  it('gives its words without mentions, emoji and links', () => {
    expect(wordsOfMessage({ content: '<@1> 看看  https://x.cn/a 社区食堂<:good:2>\n吧' })).toBe(
      '看看 社区食堂 吧',
    );
  });

  it('without content gives what its embeds and texts say', () => {
    expect(wordsOfMessage({ content: '', embeds: [{ title: '社区', description: '食堂' }] })).toBe(
      '社区 食堂',
    );
    const components = [{ type: 17 as const, components: [{ type: 10 as const, content: '菜单' }] }];
    expect(wordsOfMessage({ content: '', embeds: [], components })).toBe('菜单');
    expect(wordsOfMessage({})).toBe('');
  });

  it('longer than a question may be is cut to the words that the fewest passages hold, in its own order', () => {
    const library = sampleLibrary();
    expect(rarestWords('社区食堂', 74, library)).toBe('社区食堂');
    const long = `议论纷纷，${'无关紧要的闲话，'.repeat(20)}说起社区食堂，也说起家乡菜和午餐。`;
    // 家乡 and 午餐 stand in one passage each, 社区 and 食堂 in more; of 议论 and 闲话 there is nothing.
    expect(rarestWords(long, 8, library)).toBe('食堂 家乡 午餐');
    expect(rarestWords(long, 5, library)).toBe('家乡 午餐');
    expect(rarestWords('甲乙丙丁'.repeat(30), 10, library).length).toBeLessThanOrEqual(10);
    expect(rarestWords('𠮷'.repeat(75), 74, library).length).toBeLessThanOrEqual(74);
  });
});
