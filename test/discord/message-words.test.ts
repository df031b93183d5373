import type { APIMessageSnapshot } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { wordsOfMessage } from '../../src/discord/message-words.ts';

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
});
