import { describe, expect, it } from 'vitest';
import { Conversation } from '../../src/terminal/conversation.ts';
import type { View } from '../../src/terminal/view.ts';
import { MESSAGES } from '../../src/text/messages.ts';
import { libraryOf, sampleArticle, sampleLibrary } from '../command/sample-library.ts';

const VIEW: View = { messages: MESSAGES['zh-CN'], paper: { columns: 80, color: false }, mode: 'chat' };

function talk(library = sampleLibrary()) {
  const conversation = new Conversation({ library });
  return (line: string) => {
    const reply = conversation.reply(line, VIEW);
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
  it('asks with /ask and with plain text alike', () => {
    const say = talk();
    expect(say('社区食堂')).toBe(say('/ask 社区食堂'));
    expect(say('／ask 社区食堂')).toBe(say('社区食堂'));
  });

  it('turns pages with n and p, and says where they end', () => {
    const say = talk(longList());
    expect(say('n')).toEqual(['noPages']);
    expect(say('神经元')).toContain('第 1/3 页');
    expect(say('p')).toEqual(['firstPage']);
    expect(say('n')).toContain('第 2/3 页');
    expect(say('N')).toContain('第 3/3 页');
    expect(say('n')).toEqual(['lastPage']);
    expect(say('p')).toContain('第 2/3 页');
  });

  it('takes a number for the entry that bears it, on any page', () => {
    const say = talk(longList());
    say('神经元');
    const second = say('n');
    expect(second).toContain('4  报道');
    expect(say('4')).toContain('上下文');
    // A context has no numbers of its own: those of the answer go on.
    expect(say('/context 5')).toContain('上下文');
    // The first page still stands above, so its numbers hold too.
    expect(say('1')).toContain('上下文');
    expect(say('7')).toContain('“7”');
  });

  it('forgets the numbers of an answer once another was given', () => {
    const say = talk();
    say('社区食堂');
    say('量子纠错码');
    expect(say('1')).toContain('“1”');
    say('社区食堂');
    say('/articles');
    expect(say('1')).toContain('“1”');
    say('社区食堂');
    say('/help');
    expect(say('1')).toContain('上下文');
  });

  it('takes a number after a list of speakers for one of them', () => {
    const say = talk();
    say('/speakers');
    expect(say('2')).toContain('王小丽  梧桐社区食堂负责人\n1 条引语');
    expect(talk()('/quotes 王')).toEqual(['severalSpeakers', '王', 2]);
  });

  it('chooses among namesakes by number', () => {
    const say = talk();
    say('/quotes 王');
    expect(say('2')).toContain('王小明  志愿者');
  });

  it('leaves with /quit, passes over empty lines, shows help for a slash alone', () => {
    const say = talk();
    expect(say('/quit')).toBe('quit');
    expect(say('  ')).toBe('nothing');
    expect(say('/')).toBe(say('/help'));
  });

  it('names a command that is none', () => {
    expect(talk()('/tell me')).toEqual(['unknownCommand', '/tell']);
  });
});
