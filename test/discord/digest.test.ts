import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { libraryOf, sampleArticle, sampleLibrary } from '../command/sample-library.ts';
import { type DigestBot, freshFolder, startDigestBot, TestClock } from './digest-bot.ts';
import { FakeDiscord } from './fake/fake-discord.ts';

/** A member who may manage the server. */
const ADMIN = { extraPermissions: 1n << 5n };

let discord: FakeDiscord;
let clock: TestClock;
let folder: ReturnType<typeof freshFolder>;
let bot: DigestBot;

beforeEach(async () => {
  discord = await FakeDiscord.start();
  clock = new TestClock(discord);
  clock.until('2027-03-01T12:00Z');
  folder = freshFolder();
  bot = await startDigestBot(discord, clock, folder.location, { library: sampleLibrary() });
});

afterEach(async () => {
  await bot.stop();
  await discord.stop();
  folder.remove();
  expect([discord.refused, discord.pings]).toEqual([[], []]);
});

const digest = (
  action: string,
  values: Parameters<FakeDiscord['slash']>[1] = {},
  setting: Parameters<FakeDiscord['slash']>[2] = {},
) => discord.slash(`digest ${action}`, values, { ...ADMIN, ...setting });

const here = () => `<#${discord.channel.id}>`;

describe('/digest', () => {
  it('is for those who may manage the server, in servers alone', async () => {
    await expect(discord.slash('digest show')).rejects.toThrow('permissions 32');
    await expect(digest('show', {}, { context: 'dm' })).rejects.toThrow('contexts');
  });

  it('orders with what is left out as usual, shows the order, and posts when it is due', async () => {
    expect((await digest('show')).text).toBe('这里还没有订阅每日引语，用 /digest set 订阅。');
    const set = await digest('set');
    expect([set.private, set.text]).toEqual([
      true,
      [
        `每日引语 · ${here()}`,
        '已订阅。',
        '每天 08:00（Asia/Shanghai） · 每次 3 条',
        '下一次：3月2日 08:00',
        '可发的引语 5 条',
      ].join('\n'),
    ]);
    clock.until('2027-03-01T23:59:59Z');
    await bot.post();
    expect(discord.read()).toEqual([]);
    clock.until('2027-03-02T00:00Z');
    await bot.post();
    await bot.post();
    const [post, ...more] = discord.read();
    expect(more).toEqual([]);
    expect(post?.text).toMatch(
      /^每日引语 · 3月2日\n────────\n陈明 {2}东城大学校长\n.+\n转述 · 《大学与城市同行》 · 第 1 段\n\[上下文\]\n────────\n/,
    );
    expect(post?.text).toContain(
      '王小丽  梧桐社区食堂负责人\n社区食堂不只是吃饭的地方,更是老人见面聊天的地方。\n原话 · 《社区食堂飘出饭菜香》 · 第 1 段',
    );
    expect(post?.buttons.map(({ label }) => label)).toEqual(['上下文', '上下文', '上下文']);
    const shown = await digest('show');
    expect(shown.text).toContain(
      '下一次：3月3日 08:00\n可发的引语 5 条\n────────\n最近几次\n3月2日 · 发了 3 条',
    );
    const context = await post?.click('上下文', { nth: 2, user: discord.addUser('别人') });
    expect([context?.private, context?.read.bold]).toEqual([
      true,
      ['社区食堂不只是吃饭的地方,更是老人见面聊天的地方。', '王小丽'],
    ]);
  });

  it('previews for the asker alone what would be posted, and why', async () => {
    expect((await digest('preview')).text).toContain('还没有订阅');
    await digest('set', { 条数: 2 });
    const preview = await digest('preview');
    expect(preview.private).toBe(true);
    expect(preview.text).toMatch(/^现在会发这些 · 下一次：3月2日 08:00\n每日引语 · 3月1日\n/);
    expect(preview.text.match(/没有发过.*/g)).toEqual([
      '没有发过',
      '没有发过、换一位说话人、换一篇文章、换一个话题',
    ]);
    expect((await preview.click('上下文', { nth: 1 })).private).toBe(true);
    expect(discord.read()).toEqual([]);
  });

  it('begins a new round where all was shown, and announces new articles', async () => {
    await digest('set', { count: 4 });
    clock.until('2027-03-02T00:00Z');
    await bot.post();
    bot.running.library = libraryOf([
      sampleArticle('newnews1', '河边新开一家书店', [
        {
          text: '“书店开到晚上十点。”',
          said: [{ words: '书店开到晚上十点。', by: { name: '何川', title: '店主', kind: 'person' } }],
        },
      ]),
    ]);
    clock.until('2027-03-03T00:00Z');
    await bot.post();
    expect(discord.read().at(-1)?.text).toContain('新文章：《河边新开一家书店》\n────────\n何川  店主');
    clock.until('2027-03-04T00:00Z');
    await bot.post();
    expect(discord.read().at(-1)?.text).toContain(
      '────────\n能发的都发过一遍了，从这里开始新的一轮。\n何川  店主',
    );
  });

  it('says once that nothing fits, then is silent until something does', async () => {
    await digest('set', { about: '书店' });
    for (const day of ['02', '03', '04']) {
      clock.until(`2027-03-${day}T00:00Z`);
      await bot.post();
    }
    const [said, ...more] = discord.read();
    expect(more).toEqual([]);
    expect(said?.text).toBe(
      '每日引语 · 3月2日\n关于“书店”\n没有合乎条件的引语，一有就会接着发。\n[看谁说过话]',
    );
    expect((await said?.click('看谁说过话'))?.text).toContain('4 位说话人');
    expect((await digest('show')).text).toContain(
      '3月4日 · 没有合乎条件的引语，没有发\n3月3日 · 没有合乎条件的引语，没有发\n3月2日 · 发了说明：没有合乎条件的引语',
    );
    expect((await digest('preview')).text).toContain('所以不会发');
  });

  it('pauses, goes on and ends; what was shown is remembered', async () => {
    await digest('set');
    expect((await digest('pause')).text).toContain('已暂停，用 /digest resume 恢复。');
    clock.until('2027-03-02T00:00Z');
    await bot.post();
    expect(discord.read()).toEqual([]);
    expect((await digest('resume')).text).toContain('已恢复，接着发。');
    clock.until('2027-03-03T00:00Z');
    await bot.post();
    expect((await digest('off')).text).toBe('已停止，不再发。发过的引语会记着，再订阅时不重复。');
    expect((await digest('off')).text).toContain('还没有订阅');
    clock.until('2027-03-04T00:00Z');
    await bot.post();
    expect(discord.read().length).toBe(1);
    await digest('set', { count: 5 });
    expect((await digest('preview')).text).toMatch(/没有发过.*没有发过.*新的一轮/s);
  });

  it('posts in another channel, an announcement channel or a thread, each with its own order', async () => {
    const news = discord.addChannel({ type: 'announcement' });
    const thread = discord.addChannel({ type: 'thread', parent: discord.channel });
    for (const channel of [news, thread]) {
      expect((await digest('set', { channel, count: 1 })).text).toContain(`<#${channel.id}>\n已订阅。`);
    }
    const shown = await digest('show');
    expect(shown.text).toContain(`其他频道的订阅\n<#${news.id}> · 每天 08:00（Asia/Shanghai） · 每次 1 条`);
    clock.until('2027-03-02T00:00Z');
    await bot.post();
    expect([news, thread, discord.channel].map((channel) => discord.read(channel).length)).toEqual([1, 1, 0]);
    await digest('off', { 频道: news });
    expect((await digest('show', { 频道: news })).text).toContain('还没有订阅');
  });

  it('names the rights that the bot lacks in the channel, chosen or not, and the wrong kind of channel', async () => {
    const channel = discord.addChannel({ deny: ['SendMessages', 'ReadMessageHistory'] });
    const lacking = '机器人在这个频道缺少权限：发送消息、阅读消息历史记录。请开放以后再设。';
    expect((await digest('set', { channel })).text).toBe(lacking);
    expect((await digest('set', {}, { channel })).text).toBe(lacking);
    const thread = discord.addChannel({ type: 'thread', parent: channel, deny: ['SendMessagesInThreads'] });
    expect((await digest('set', { channel: thread }, { locale: 'en-US' })).text).toContain(
      'lacks permissions in that channel: Send Messages in Threads, Read Message History.',
    );
    const voice = discord.addChannel({ type: 'voice' });
    await expect(digest('set', { channel: voice })).rejects.toThrow('takes no channel');
    expect((await digest('set', {}, { channel: voice })).text).toContain('只能发到文字频道');
    expect((await digest('show')).text).toContain('还没有订阅');
  });

  it.each([
    [{ time: '25:00' }, '“25:00”不是时间，请写成 08:00 这样。'],
    [{ timezone: '月球' }, '没有时区“月球”，可以写上海、Beijing、UTC+8 或 Asia/Shanghai。'],
    [{ about: '？！' }, '“？！”里没有可以查找的字词，请换个说法。'],
    [{ speaker: '陈民' }, '没有找到说话人“陈民”。\n相近的有：陈明（东城大学校长）。'],
    [
      { speaker: '王小' },
      '“王小”可以是 2 位说话人。\n相近的有：王小丽（梧桐社区食堂负责人）、王小明（志愿者）。',
    ],
  ])('says what is wrong with %j', async (values, told) => {
    expect((await digest('set', values)).text).toBe(told);
  });

  it('takes ten channels a server', async () => {
    for (let count = 0; count < 10; count += 1) await digest('set', { channel: discord.addChannel() });
    expect((await digest('set')).text).toBe('一个服务器最多有 10 个频道订阅，请先停掉一个。');
  });

  it('proposes zones, topics and speakers', async () => {
    const proposed = async (option: string, typed: string) =>
      (await discord.autocomplete('digest set', option, typed, ADMIN)).map(({ value }) => value);
    expect((await proposed('timezone', '上海'))[0]).toBe('Asia/Shanghai');
    expect((await proposed('timezone', 'UTC+8'))[0]).toBe('UTC+08:00');
    expect((await proposed('timezone', '')).length).toBe(25);
    expect(await proposed('speaker', 'cm')).toEqual(['陈明']);
    expect(await proposed('about', '社区')).toContain('社区食堂');
  });

  it.each([
    ['zh-TW', '每日引述 · 3月2日', '前後文'],
    ['en-US', 'Daily quotes · 2 Mar', 'Context'],
  ])('posts in the language of whoever orders: %s', async (locale, heading, button) => {
    await digest('set', { count: 1 }, { locale });
    clock.until('2027-03-02T00:00Z');
    await bot.post();
    const [post] = discord.read();
    expect(post?.text.split('\n')[0]).toBe(heading);
    expect(post?.buttons[0]?.label).toBe(button);
  });

  it('keeps to the clocks of the zone: 02:30 that is skipped is 03:00, and the heading has the zone’s date', async () => {
    clock.until('2027-03-13T20:00Z');
    await digest('set', { time: '02:30', timezone: 'America/New_York' });
    expect((await digest('show')).text).toContain('下一次：3月14日 03:00');
    clock.until('2027-03-14T06:59Z');
    await bot.post();
    expect(discord.read()).toEqual([]);
    clock.until('2027-03-14T07:00Z');
    await bot.post();
    clock.until('2027-03-15T06:30Z');
    await bot.post();
    expect(discord.read().map(({ text }) => text.split('\n')[0])).toEqual([
      '每日引语 · 3月14日',
      '每日引语 · 3月15日',
    ]);
  });
});
