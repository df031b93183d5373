import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { libraryOf, sampleArticle } from '../command/sample-library.ts';
import { FakeDiscord } from './fake/fake-discord.ts';
import { type LibraryBot, startLibraryBot } from './library-bot.ts';

let discord: FakeDiscord;
let running: LibraryBot;

beforeEach(async () => {
  discord = await FakeDiscord.start();
  running = await startLibraryBot(discord);
});

afterEach(async () => {
  await running.bot.stop();
  await discord.stop();
  expect([discord.refused, discord.pings]).toEqual([[], []]);
});

/** Thirty speakers who each say one thing about the market, in ten passages. */
function marketLibrary() {
  const passages = Array.from({ length: 10 }, (_, at) => {
    const said = ['甲', '乙', '丙'].map((name) => ({
      words: `菜市场第${at}回${name}`,
      by: { name: `${name}某${'零一二三四五六七八九'.charAt(at)}`, title: '摊主', kind: 'person' as const },
    }));
    return { text: said.map(({ words }) => `“${words}。”`).join(''), said };
  });
  return libraryOf([sampleArticle('market11', '菜市场', passages)]);
}

describe('/ask', () => {
  it('shows who said what, in whose article, and where', async () => {
    const reply = await discord.slash('ask', { question: '社区食堂' });
    expect(reply.text).toBe(
      [
        '社区食堂\n找到 2 段 · 1 位说话人 · 1 篇文章',
        '────────',
        '王小丽  梧桐社区食堂负责人\n社区食堂不只是吃饭的地方,更是老人见面聊天的地方。\n原话 · 《社区食堂飘出饭菜香》 · 第 1 段',
        '[上下文]',
        '────────',
        '报道（记者 周记者）\n据统计,全市已有三百家社区食堂,每天供应两万份午餐。\n同一篇 · 饭菜上门 · 第 3 段',
        '[上下文]',
      ].join('\n'),
    );
    expect(reply.read.bold).toEqual(['王小丽', '社区食堂', '社区食堂', '社区食堂']);
    expect([reply.private, reply.deferred]).toEqual([false, false]);
  });

  it('names a speaker’s title once a message, and in English', async () => {
    const reply = await discord.slash('ask', { question: '人才' }, { locale: 'en-US' });
    expect(reply.text.split('东城大学校长').length).toBe(2);
    expect(reply.text).toContain('\n陈明\n');
    const narrated = await discord.slash('ask', { question: '社区食堂' }, { locale: 'en-US' });
    expect(narrated.text).toContain('Narration (reporter: 周记者)');
    expect(narrated.text).toContain('\nSame article · ');
    expect(narrated.selects).toEqual([]);
  });

  it('says which word it took a mistyped one to mean', async () => {
    const reply = await discord.slash('ask', { question: '王小莉说了什么' });
    expect(reply.text.split('\n').slice(0, 2)).toEqual(['王小莉说了什么', '您要找的是不是：王小丽？']);
  });

  it('turns pages to the end and back', async () => {
    running.library = marketLibrary();
    const reply = await discord.slash('ask', { question: '菜市场' });
    expect(reply.text).toContain('找到 10 段 · 30 位说话人 · 1 篇文章 · 第 1/4 页');
    await expect(reply.click('上一页')).rejects.toThrow('disabled');
    const first = reply.text;
    for (const page of [2, 3, 4]) {
      await reply.click('下一页');
      expect(reply.text).toContain(`第 ${page}/4 页`);
    }
    expect(reply.buttons.filter(({ label }) => label === '上下文').length).toBe(1);
    await expect(reply.click('下一页')).rejects.toThrow('disabled');
    for (const page of [3, 2, 1]) {
      await reply.click('上一页', { user: discord.addUser('别人') });
      expect(reply.text).toContain(`第 ${page}/4 页`);
    }
    expect(reply.text).toBe(first);
    expect(discord.read().length).toBe(1);
  });

  it('is narrowed to one speaker by the menu, to another, and to everybody again', async () => {
    running.library = marketLibrary();
    const reply = await discord.slash('ask', { question: '菜市场' });
    const [menu] = reply.selects;
    expect(menu?.options.length).toBe(25);
    expect(menu?.options[0]).toMatchObject({ label: '甲某零 · 1 段', description: '摊主' });
    expect(menu?.options.at(-1)).toEqual({ label: '全部', value: '*' });
    await reply.select('甲某零 · 1 段');
    expect(reply.text).toContain('找到 1 段 · 1 位说话人 · 1 篇文章 · 只看甲某零');
    expect(reply.selects[0]?.options.filter((option) => option.default).map(({ label }) => label)).toEqual([
      '甲某零 · 1 段',
    ]);
    await reply.select('乙某零 · 1 段');
    expect(reply.text).toContain('只看乙某零');
    await reply.select('全部');
    expect(reply.text).toContain('找到 10 段 · 30 位说话人');
  });

  it('takes a speaker and an article, as typed or as proposed', async () => {
    const [proposed] = await discord.autocomplete('ask', 'speaker', 'cm');
    const reply = await discord.slash('ask', {
      问题: '人才',
      说话人: proposed?.value ?? '',
      文章: '大学与城市同行',
    });
    expect(reply.text).toContain('只看陈明 · 只看《大学与城市同行》');
    expect(reply.text).toContain('可能是陈明  东城大学校长');
  });

  it('says honestly that there is nothing, and offers what there is', async () => {
    const reply = await discord.slash('ask', { question: '量子计算机' });
    expect(reply.text).toContain(
      '没有找到关于“量子计算机”的内容。\n文库现有 2 篇文章、4 位说话人。\n可以试试：',
    );
    await reply.click('社区食堂');
    expect(reply.text).toContain('社区食堂\n找到 2 段');
    const operators = await discord.slash('ask', { question: '食堂 speaker:陈民' });
    expect(operators.text).toContain('没有找到说话人“陈民”。');
    const chosen = await operators.click('陈明');
    expect(chosen.text).toContain('陈明');
    const empty = await discord.slash('ask', { question: '？！' });
    expect(empty.text).toContain('没有可以查找的字词');
  });

  it('cannot be made to act by what is asked', async () => {
    for (const question of [
      '# 食堂 **x** <@1> @everyone',
      '`食堂` https://x.cn :smile:',
      '食堂 <t:0:R> ||x||',
      '𠮷'.repeat(74),
    ]) {
      const reply = await discord.slash('ask', { question });
      expect([reply.read.links, reply.read.mentions]).toEqual([[], []]);
    }
  });
});

describe('上下文', () => {
  it('shows the asker alone the passage, its quote marked, with its neighbours and its place', async () => {
    const reply = await discord.slash('ask', { question: '送餐' });
    const context = await reply.click('上下文', { user: discord.addUser('别人') });
    expect(context.private).toBe(true);
    expect(context.text.split('\n')).toEqual([
      '《社区食堂飘出饭菜香》',
      '上下文 · 饭菜上门 · 第 2 段',
      expect.stringMatching(/^canteen1\.md · \d+–\d+$/),
      '────────',
      '第 1 段',
      expect.stringMatching(/^梧桐社区食堂昨天开张。/),
      '────────',
      '第 2 段',
      '志愿者王小明表示,送餐队每天上门送餐。居民们建议,菜单再多些花样。',
      '转述 · 王小明  志愿者',
      '────────',
      '第 3 段',
      expect.stringMatching(/^据统计/),
    ]);
    expect(context.read.bold).toContain('送餐队每天上门送餐');
    expect(reply.edits).toBe(0);
  });
});

describe('a speaker named in the question', () => {
  it('is chosen in the menu, which widens the answer again', async () => {
    const reply = await discord.slash('ask', { question: '社区 speaker:陈明' });
    expect(reply.text).toContain('社区\n找到 1 段 · 1 位说话人 · 1 篇文章 · 只看陈明');
    expect(reply.selects[0]?.options.find((option) => option.default)?.label).toContain('陈明');
    expect(reply.selects[0]?.options.length).toBe(3);
    await reply.select('全部');
    expect(reply.text).not.toContain('只看陈明');
    expect(reply.text).toContain('王小丽');
  });
});

describe('private answers', () => {
  it('are posted to the channel once, and say so', async () => {
    const reply = await discord.slash('ask', { question: '家乡菜', 只给我看: true });
    expect([reply.private, discord.read().length]).toEqual([true, 0]);
    await reply.click('发到频道');
    expect(reply.buttons.find(({ label }) => label === '已发到频道')?.disabled).toBe(true);
    const [posted, ...others] = discord.read();
    expect(others).toEqual([]);
    expect(posted?.text).toContain('以后还想吃到家乡菜。');
    expect(posted?.text).toContain(`由 <@${discord.user.id}> 发到频道`);
    expect(posted?.buttons.map(({ label }) => label)).toEqual(['上下文']);
    expect((await posted?.click('上下文'))?.text).toContain('上下文 · 饭菜上门 · 第 4 段');
  });

  it('keep their button while pages turn, and a double click posts once', async () => {
    running.library = marketLibrary();
    const reply = await discord.slash('ask', { question: '菜市场', private: true });
    await reply.click('下一页');
    await Promise.all([reply.click('发到频道'), reply.click('发到频道')]);
    expect(discord.read().map(({ text }) => /第 \d\/4 页/.exec(text)?.[0])).toEqual(['第 2/4 页']);
  });

  it('are not offered to be posted again on a page that was', async () => {
    running.library = marketLibrary();
    const reply = await discord.slash('ask', { question: '菜市场', private: true });
    await reply.click('发到频道');
    await reply.click('下一页');
    expect(reply.buttons.at(-1)?.label).toBe('发到频道');
    await reply.click('上一页');
    expect(reply.buttons.at(-1)).toMatchObject({ label: '已发到频道', disabled: true });
  });

  it('say why they cannot be posted', async () => {
    const reply = await discord.slash('ask', { question: '家乡菜', private: true });
    discord.deny(discord.channel, 'SendMessages');
    const forbidden = await reply.click('发到频道');
    expect([forbidden.private, forbidden.text]).toEqual([
      true,
      '机器人没有在这个频道发言的权限，请管理员开放。',
    ]);
    expect(reply.buttons.some(({ label }) => label === '发到频道')).toBe(true);

    const guild = discord.addGuild({ joined: false, memberPermissions: ['ViewChannel', 'SendMessages'] });
    const kept = await discord.slash('ask', { question: '家乡菜', private: true }, { guild });
    expect((await kept.click('发到频道')).text).toMatch(/^在这里，Discord 让用户自己安装的应用只能私下回答/);
    expect(discord.read([...guild.channels.values()][0])).toEqual([]);
  });

  it.each(['dm', 'installed', 'group'] as const)('are posted where the bot is asked: %s', async (context) => {
    const reply = await discord.slash('ask', { question: '家乡菜', private: true }, { context });
    const shown = await reply.click('发到频道');
    await discord.until(() => discord.read(reply.channel).length > 0, 'the post');
    const [posted] = discord.read(reply.channel);
    expect(posted?.text).toContain('以后还想吃到家乡菜。');
    expect(posted?.private).toBe(false);
    expect(shown).toBe(reply);
    expect(reply.buttons.at(-1)).toMatchObject({ label: '已发到频道', disabled: true });
  });

  it.each(['dm', 'installed', 'group'] as const)('are posted once by a double click: %s', async (context) => {
    const reply = await discord.slash('ask', { question: '家乡菜', private: true }, { context });
    await Promise.all([reply.click('发到频道'), reply.click('发到频道')]);
    await discord.until(() => discord.read(reply.channel).length > 0, 'the post');
    expect(discord.read(reply.channel).length).toBe(1);
  });
});

describe('/quotes, /speakers, /articles, /help', () => {
  it('list what one speaker said, and choose between namesakes', async () => {
    const reply = await discord.slash('quotes', { speaker: '陈明', about: '人才', private: true });
    expect([reply.private, reply.text.split('\n').slice(0, 2)]).toEqual([
      true,
      ['陈明  东城大学校长', '2 条引语 · 关于“人才”'],
    ]);
    expect(reply.text).toContain('原话 · 可能是陈明 · 同一篇 · 第 2 段');
    const either = await discord.slash('quotes', { speaker: '王小' });
    expect(either.text).toBe(
      '“王小”可以是 2 位说话人。\n请选一位：\n王小丽  梧桐社区食堂负责人\n王小明  志愿者\n[王小丽] [王小明]',
    );
    await either.click('王小明');
    expect(either.text).toContain('王小明  志愿者\n1 条引语');
    const nobody = await discord.slash('quotes', { speaker: '张三李四' });
    expect(nobody.text).toContain('没有找到说话人“张三李四”。');
  });

  it('say which word they took for a mistyped one', async () => {
    const about = '社区食糖';
    for (const [command, options] of [
      ['quotes', { speaker: '王小丽', about }],
      ['speakers', { about }],
    ] as const) {
      const reply = await discord.slash(command, options);
      expect(reply.text.split('\n')[1]).toBe('您要找的是不是：社区食堂？');
    }
  });

  it('list speakers in pages, and open one of them for the asker', async () => {
    running.library = marketLibrary();
    const reply = await discord.slash('speakers', { about: '菜市场' });
    expect(reply.text).toContain('30 位说话人 · 关于“菜市场” · 第 1/3 页');
    await reply.click('下一页');
    await reply.click('下一页');
    expect(reply.text).toContain('第 3/3 页');
    const [option] = reply.selects[0]?.options ?? [];
    const quotes = await reply.select(option?.label ?? '');
    expect([quotes.private, quotes.text.split('\n')[1]]).toEqual([true, '1 条引语']);
    expect(quotes.buttons.map(({ label }) => label)).toEqual(['上下文', '发到频道']);
  });

  it('list articles, and help with examples that work', async () => {
    expect((await discord.slash('articles')).text).toContain(
      '《社区食堂飘出饭菜香》\n记者 周记者 · 4 段 · 4 条引语 · 3 位说话人',
    );
    const help = await discord.slash('help', {}, { locale: 'en-US' });
    expect(help.text).toContain('/ask question:社区食堂\nAsk a question: see who said what in the articles');
    expect(help.text).not.toContain('/context');
  });
});

describe('查找相关引语', () => {
  it('finds quotes about what a message says, for the asker alone', async () => {
    const reply = await discord.messageCommand('查找相关引语', '<@1> 社区食堂');
    expect(reply.private).toBe(true);
    expect(reply.text).toContain('社区食堂\n找到 2 段');
    await reply.click('发到频道');
    expect(discord.read().length).toBe(2);
  });

  it('cuts a long message to its rarest words, and says so of one without words', async () => {
    const reply = await discord.messageCommand('查找相关引语', `${'这是很长的一段闲话，'.repeat(40)}家乡菜`);
    expect(reply.text).toContain('以后还想吃到家乡菜。');
    const empty = await discord.messageCommand('查找相关引语', 'https://example.org/');
    expect(empty.text).toBe('这条消息里没有可以查找的文字。');
    expect((await discord.messageCommand('查找相关引语', '😂！')).text).toBe(empty.text);
    const own = await discord.slash('ask', { question: '家乡菜' });
    expect((await discord.messageCommand('查找相关引语', own)).text).toContain('家乡菜');
  });
});

describe('autocomplete', () => {
  it('proposes speakers by name, part, pinyin, initials, traditional form and post', async () => {
    for (const typed of ['陈明', '陈', 'chenming', 'cm', '陳明', '校长']) {
      const choices = await discord.autocomplete('quotes', 'speaker', typed);
      expect(choices).toContainEqual({ name: '陈明　东城大学校长', value: '陈明' });
    }
    expect(await discord.autocomplete('quotes', 'speaker', '')).toHaveLength(4);
  });

  it('proposes questions and articles, and has no error for half-typed text', async () => {
    const questions = await discord.autocomplete('ask', 'question', '');
    expect(questions.map(({ value }) => value)).toEqual(expect.arrayContaining(['社区食堂', '陈明说了什么']));
    expect(await discord.autocomplete('ask', 'article', '大学')).toEqual([
      { name: '大学与城市同行', value: '大学与城市同行' },
    ]);
    for (const half of ['“', '-', 'speaker:', '***', '𠮷', '\\', ' ', '长'.repeat(200)]) {
      for (const option of ['question', 'speaker', 'article']) {
        expect(Array.isArray(await discord.autocomplete('ask', option, half))).toBe(true);
      }
    }
  });

  it('names by id an article whose title is too long for a choice', async () => {
    const title = `${'很长的标题'.repeat(25)}尾`;
    running.library = libraryOf([sampleArticle('longlong', title, [{ text: '社区食堂开张。' }])]);
    expect(await discord.autocomplete('ask', 'article', '')).toEqual([
      { name: `${title.slice(0, 99)}…`, value: 'longlong' },
    ]);
    const reply = await discord.slash('ask', { question: '食堂', article: 'longlong' });
    expect(reply.text).toContain('只看《很长的标题');
  });
});

describe('languages and places', () => {
  it.each([
    ['zh-CN', '找到 2 段', '上下文', '查找相关引语', '问题'],
    ['zh-TW', '找到 2 段', '前後文', '查找相關引述', '問題'],
    ['en-US', 'Found 2 passages', 'Context', 'Find related quotes', 'question'],
    ['fr', 'Found 2 passages', 'Context', 'Find related quotes', 'question'],
  ])('%s: its own words, the quotes as they are', async (locale, found, button, message, option) => {
    const reply = await discord.slash('ask', { [option]: '社区食堂' }, { locale });
    expect(reply.text).toContain(found);
    expect(reply.text).toContain('社区食堂不只是吃饭的地方,更是老人见面聊天的地方。');
    expect((await reply.click(button, { nth: 1 })).text).toContain('社区食堂');
    expect((await discord.messageCommand(message, '家乡菜', { locale })).text).toContain('家乡菜');
  });

  it.each(['server', 'dm', 'installed', 'group'] as const)('answers everywhere: %s', async (context) => {
    const reply = await discord.slash('ask', { question: '社区食堂' }, { context });
    expect((await reply.click('上下文', { nth: 1 })).private).toBe(true);
    expect((await discord.messageCommand('查找相关引语', '家乡菜', { context })).private).toBe(true);
    expect((await discord.autocomplete('ask', 'question', '社', { context })).length).toBeGreaterThan(0);
  });
});
