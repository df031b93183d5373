import { describe, expect, it } from 'vitest';
import { libraryContext } from '../../src/command/command.ts';
import { Conversation } from '../../src/terminal/conversation.ts';
import type { View } from '../../src/terminal/view.ts';
import { MESSAGES } from '../../src/text/messages.ts';
import { libraryOf, sampleArticle, sampleLibrary } from '../command/sample-library.ts';

const VIEW: View = { messages: MESSAGES['zh-CN'], paper: { columns: 80, color: false }, mode: 'chat' };

function talk(library = sampleLibrary()) {
  const conversation = new Conversation(() => libraryContext(library));
  return async (line: string) => {
    const reply = await conversation.reply(line, VIEW);
    if (reply.kind === 'shown') return reply.lines.join('\n');
    return reply.kind === 'fault' ? reply.notice.lines[0] : reply.kind;
  };
}

const longList = () =>
  libraryOf([
    sampleArticle(
      'manymany',
      '许多段',
      Array.from({ length: 7 }, (_, place) => ({ text: `第${place}段里也说到神经元。` })),
    ),
  ]);

describe('Conversation', () => {
  it('asks with /ask and with plain text alike', async () => {
    const say = talk();
    expect(await say('社区食堂')).toBe(await say('/ask 社区食堂'));
    expect(await say('／ask 社区食堂')).toBe(await say('社区食堂'));
  });

  it('turns pages with n and p, and says where they end', async () => {
    const say = talk(longList());
    expect(await say('n')).toEqual(['noPages']);
    expect(await say('神经元')).toContain('第 1/3 页');
    expect(await say('p')).toEqual(['firstPage']);
    expect(await say('n')).toContain('第 2/3 页');
    expect(await say('N')).toContain('第 3/3 页');
    expect(await say('n')).toEqual(['lastPage']);
    expect(await say('p')).toContain('第 2/3 页');
  });

  it('takes a number for the entry that bears it, on any page', async () => {
    const say = talk(longList());
    await say('神经元');
    const second = await say('n');
    expect(second).toContain('4  报道');
    expect(await say('4')).toContain('上下文');
    // A context has no numbers of its own: those of the answer go on.
    expect(await say('/context 5')).toContain('上下文');
    // The first page still stands above, so its numbers hold too.
    expect(await say('1')).toContain('上下文');
    expect(await say('7')).toContain('“7”');
  });

  it('forgets the numbers of an answer once another was given', async () => {
    const say = talk();
    await say('社区食堂');
    await say('量子纠错码');
    expect(await say('1')).toContain('“1”');
    await say('社区食堂');
    await say('/articles');
    expect(await say('1')).toContain('“1”');
    await say('社区食堂');
    await say('/help');
    expect(await say('1')).toContain('上下文');
  });

  it('takes a number after a list of speakers for one of them', async () => {
    const say = talk();
    await say('/speakers');
    expect(await say('2')).toContain('王小丽  梧桐社区食堂负责人\n1 条引语');
    expect(await talk()('/quotes 王')).toEqual(['severalSpeakers', '王', 2]);
  });

  it('chooses among namesakes by number', async () => {
    const say = talk();
    await say('/quotes 王');
    expect(await say('2')).toContain('王小明  志愿者');
  });

  it('leaves with /quit, passes over empty lines, shows help for a slash alone', async () => {
    const say = talk();
    expect(await say('/quit')).toBe('quit');
    expect(await say('  ')).toBe('nothing');
    expect(await say('/')).toBe(await say('/help'));
  });

  it('names a command that is none', async () => {
    expect(await talk()('/tell me')).toEqual(['unknownCommand', '/tell']);
  });
});
