import type { APIMessageSnapshot } from 'discord.js';
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
    const message = { content: '转来的菜单' } as APIMessageSnapshot['message'];
    expect(wordsOfMessage({ content: '', message_snapshots: [{ message }] })).toBe('转来的菜单');
  });

  it('longer than a question may be is cut to the words that the fewest passages hold, in its own order', async () => {
    const library = sampleLibrary();
    expect(await rarestWords('社区食堂', 74, library)).toBe('社区食堂');
    const long = `议论纷纷，${'无关紧要的闲话，'.repeat(20)}说起社区食堂，也说起家乡菜和午餐。`;
    // 社区食堂 is a topic; 家乡 and 午餐 stand in one passage each; of 议论 and 闲话 there is nothing.
    expect(await rarestWords(long, 74, library)).toBe('社区食堂 家乡 午餐');
    expect(await rarestWords(long, 8, library)).toBe('社区食堂 家乡');
    expect(await rarestWords(long, 3, library)).toBe('家乡');
    expect(await rarestWords(`${long}请问什么是社區食堂饭菜上门？`, 74, library)).toBe(
      '社区食堂 家乡 午餐 饭菜上门',
    );
    expect((await rarestWords('甲乙丙丁'.repeat(30), 10, library)).length).toBeLessThanOrEqual(10);
    expect(await rarestWords('𠮷'.repeat(75), 73, library)).toBe('𠮷'.repeat(36));
    expect(await rarestWords('a'.repeat(100), 74, library)).toBe('a'.repeat(74));
    const many = Array.from({ length: 100 }, (_, place) => `word${place}`).join(' ');
    expect((await rarestWords(many, 74, library)).split(' ')).toHaveLength(8);
  });
});
