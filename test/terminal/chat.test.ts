import { describe, expect, it } from 'vitest';
import { chat } from '../../src/terminal/chat.ts';
import { sampleLibrary } from '../command/sample-library.ts';
import { capturedTerminal } from './captured-terminal.ts';
import { noDigests } from './kept-digests.ts';

async function talk(typed: string, interactive: boolean) {
  const terminal = capturedTerminal({ interactive, columns: 80 });
  terminal.input.end(typed);
  await chat(() => sampleLibrary(), terminal, noDigests());
  // Newer Nodes give one written piece a read, older ones all of them.
  let prompts = '';
  for (let piece = terminal.output.read(); piece !== null; piece = terminal.output.read())
    prompts += String(piece);
  return { ...terminal, prompts };
}

describe('chat', () => {
  it('welcomes a person, prompts, and says goodbye', async () => {
    const { written, prompts } = await talk('社区食堂\n', true);
    expect(written.slice(0, 4)).toEqual([
      '知言：文库里有 2 篇文章、6 段、4 位说话人。',
      '直接提问即可，例如：社区食堂',
      '/help 看用法，/quit 离开。',
      '',
    ]);
    expect(written).toContain('找到 2 段 · 1 位说话人（王小丽） · 1 篇文章');
    expect(written.at(-1)).toBe('再会。');
    // None after the input has ended.
    expect(prompts).toBe('› ');
  });

  it('shows a person what is wrong with their words in the chat itself', async () => {
    const { written, complaints } = await talk('/quotes 王\n2\n/quit\n/articles\n', true);
    expect(complaints).toEqual([]);
    expect(written).toContain('1  王小丽  梧桐社区食堂负责人');
    expect(written).toContain('王小明  志愿者');
    expect(written).not.toContain('文库里的文章');
  });

  it('answers each line of a pipe without prompt or greeting, and complains on standard error', async () => {
    const { written, complaints, prompts } = await talk('社区食堂\n\n/quotes 赵四\n/speakers', false);
    expect(prompts).toBe('');
    expect(written[0]).toBe('社区食堂');
    expect(written).toContain('说话人');
    expect(complaints).toEqual(['没有找到说话人“赵四”。文库里有：陈明、王小丽、王小明']);
  });

  it('stops at /quit', async () => {
    expect((await talk('/quit\n社区食堂\n', false)).written).toEqual([]);
  });
});
