import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandInput, CommandName } from '../../src/command/command.ts';
import { libraryContext } from '../../src/command/command.ts';
import { runCommand } from '../../src/command/commands.ts';
import type { Library } from '../../src/library/library.ts';
import { renderOutcome } from '../../src/terminal/render.ts';
import type { View } from '../../src/terminal/view.ts';
import { MESSAGES } from '../../src/text/messages.ts';
import { displayWidth } from '../../src/text/width.ts';
import { CHEN, libraryOf, sampleArticle, sampleLibrary } from '../command/sample-library.ts';

const PLAIN: View = { messages: MESSAGES['zh-CN'], paper: { columns: 60, color: false }, mode: 'chat' };

async function show(
  command: CommandName,
  input: CommandInput,
  view: View = PLAIN,
  library: Library = sampleLibrary(),
) {
  return renderOutcome(await runCommand({ command, input }, libraryContext(library)), view);
}

describe('an answer', () => {
  it('tells direct words, reported words and narration apart, and where they stand', async () => {
    expect(await show('ask', { question: '社区食堂' })).toEqual([
      '社区食堂',
      '找到 2 段 · 1 位说话人（王小丽） · 1 篇文章',
      '',
      '1  王小丽  梧桐社区食堂负责人',
      '   │ 社区食堂不只是吃饭的地方,更是老人见面聊天的地方。',
      '   原话 · 《社区食堂飘出饭菜香》 · 第 1 段',
      '',
      '2  报道（记者 周记者）',
      '   │ 据统计,全市已有三百家社区食堂,每天供应两万份午餐。',
      '   同一篇 · 饭菜上门 · 第 3 段',
      '',
      '输入数字看上下文',
    ]);
    expect((await show('ask', { question: '花样' })).slice(3, 6)).toEqual([
      '1  居民们',
      '   │ 菜单再多些花样',
      '   转述 · 《社区食堂飘出饭菜香》饭菜上门 · 第 2 段',
    ]);
  });

  it('never states a guess, nor names whom the text does not', async () => {
    expect((await show('ask', { question: '课堂' }))[3]).toBe('1  可能是陈明  东城大学校长');
    expect((await show('ask', { question: '家乡菜' }))[3]).toBe('1  说话人未注明');
  });

  it('names what to type next on the command line, and the ids for it', async () => {
    const once = await show('ask', { question: '社区食堂' }, { ...PLAIN, mode: 'once' });
    expect(once).toContain('   原话 · 《社区食堂飘出饭菜香》 · 第 1 段 · canteen1-1');
    expect(once.at(-1)).toBe('   同一篇 · 饭菜上门 · 第 3 段 · canteen1-3');
  });

  it('marks the words of the question in colour, and nothing without colour', async () => {
    const view = { ...PLAIN, paper: { columns: 60, color: true } };
    expect((await show('ask', { question: '家乡菜' }, view))[4]).toBe(
      '   \u001b[32m│ \u001b[39m以后还想吃到\u001b[1;33m家乡菜\u001b[22;39m。',
    );
    expect((await show('ask', { question: '家乡菜' })).join('')).not.toContain('\u001b');
  });

  it('speaks Taiwanese Chinese and English, and leaves the quotes as they are', async () => {
    const traditional = await show(
      'ask',
      { question: '社区食堂' },
      { ...PLAIN, messages: MESSAGES['zh-TW'] },
    );
    expect(traditional[1]).toBe('找到 2 段 · 1 位發言者（王小丽） · 1 篇文章');
    expect(traditional[4]).toBe('   │ 社区食堂不只是吃饭的地方,更是老人见面聊天的地方。');
    const english = await show('ask', { question: '社区食堂' }, { ...PLAIN, messages: MESSAGES.en });
    expect(english[1]).toBe('Found 2 passages · 1 speaker (王小丽) · 1 article');
    expect(english[5]).toBe('   Direct · 《社区食堂飘出饭菜香》 · passage 1');
  });
});

describe('a notice', () => {
  it('is one or two plain lines', async () => {
    expect((await show('ask', { question: '火星' }))[0]).toBe('没有找到关于“火星”的内容。');
    expect((await show('ask', { question: '火星' }))[1]).toMatch(
      /^文库现有 2 篇文章、4 位说话人。可以试试：\S+/,
    );
    expect(await show('ask', { question: '' })).toEqual(['请写下想问的内容。']);
    expect((await show('ask', { question: '食堂', article: '火星' })).join('')).toBe(
      '文库里没有文章“火星”。文库里有：《社区食堂飘出饭菜香》、《大学与城市同行》',
    );
  });

  it('lists whom a name may mean, with their titles', async () => {
    expect(await show('quotes', { speaker: '王' })).toEqual([
      '“王”可以是 2 位说话人。请选一位：',
      '1  王小丽  梧桐社区食堂负责人',
      '2  王小明  志愿者',
    ]);
  });
});

it('shows a context with the numbers of its passages and who is quoted', async () => {
  expect(await show('context', { passage: 'canteen1-4' })).toEqual([
    '《社区食堂飘出饭菜香》饭菜上门',
    '上下文 · 第 4 段 · canteen1.md 112–139',
    '',
    '  3  据统计,全市已有三百家社区食堂,每天供应两万份午餐。',
    '',
    '  4  “以后还想吃到家乡菜。”一位老人的话说出了大家的心声。',
    '     原话  说话人未注明',
  ]);
});

it('lists speakers in columns, below one another where the terminal is narrow', async () => {
  expect((await show('speakers', {})).slice(3, 5)).toEqual([
    '1  陈明    2 条引语  东城大学校长',
    '2  王小丽  1 条引语  梧桐社区食堂负责人',
  ]);
  expect(
    (await show('speakers', {}, { ...PLAIN, paper: { columns: 30, color: false } })).slice(3, 5),
  ).toEqual(['1  陈明    2 条引语', '   东城大学校长']);
});

describe('whatever the article holds', () => {
  it('no control character of it reaches the terminal', async () => {
    const library = libraryOf([
      sampleArticle('hostile1', '标题\u001b]0;x\u0007', [
        {
          text: '陈明说：“清屏\u001b[2J神经元\u009b1m\u202e。”',
          section: '小\u001b[31m标题',
          said: [{ words: '清屏\u001b[2J神经元\u009b1m\u202e。', by: { ...CHEN, title: '校\u0007长' } }],
        },
      ]),
    ]);
    for (const view of [PLAIN, { ...PLAIN, mode: 'once' } as const]) {
      const all = [
        ...(await show('ask', { question: '神经元' }, view, library)),
        ...(await show('context', { passage: 'hostile1-1' }, view, library)),
        ...(await show('articles', {}, view, library)),
        ...(await show('speakers', {}, view, library)),
        ...(await show('quotes', { speaker: '陈明' }, view, library)),
      ].join('');
      expect(all).not.toMatch(/[\p{Cc}\u202e]/u);
      expect(all).toContain('清屏␛[2J神经元');
    }
  });

  it('no line is wider than the terminal', async () => {
    const words = fc.string({
      unit: fc.constantFrom(...'城市，。“”《》——……a1 𠮷é👍字词句'),
      minLength: 1,
      maxLength: 300,
    });
    await fc.assert(
      fc.asyncProperty(
        words,
        words,
        words,
        fc.integer({ min: 24, max: 120 }),
        async (text, title, section, columns) => {
          const said = [{ words: text, by: { ...CHEN, title } }];
          const library = libraryOf([
            sampleArticle('anything', title, [{ text: `神经元${text}`, section, said }]),
          ]);
          const view = { ...PLAIN, paper: { columns, color: false } };
          const all = [
            ...(await show('ask', { question: '神经元' }, view, library)),
            ...(await show('context', { passage: 'anything-1' }, view, library)),
            ...(await show('speakers', {}, view, library)),
            ...(await show('articles', {}, view, library)),
            ...(await show('help', {}, view, library)),
          ];
          for (const line of all) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
        },
      ),
      { numRuns: 60 },
    );
  });
});
