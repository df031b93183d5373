import { type ChatInputCommandInteraction, type Interaction, MessageFlags } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { startBot, type TestBot } from './bot.ts';
import { FakeDiscord } from './fake-discord.ts';
import type { FakeOptions } from './options.ts';

let discord: FakeDiscord;
let bot: TestBot;

afterEach(async () => {
  await bot.stop();
  await discord.stop();
});

async function start(handle: (interaction: Interaction) => unknown, options: Partial<FakeOptions> = {}) {
  discord = await FakeDiscord.start(options);
  bot = await startBot(discord, handle);
}

function command(handle: (interaction: ChatInputCommandInteraction) => unknown) {
  return (interaction: Interaction) => (interaction.isChatInputCommand() ? handle(interaction) : undefined);
}

const PAGE = (page: number, question: string) => ({
  flags: MessageFlags.IsComponentsV2 as const,
  allowedMentions: { parse: [] },
  components: [
    {
      type: 17,
      components: [
        { type: 10, content: `# ${question}\n找到 **6** 段 · 第 ${page}/2 页` },
        { type: 14 },
        {
          type: 9,
          components: [{ type: 10, content: '**江波**\n> 采集到\\*实时\\*的数据' }],
          accessory: { type: 2, style: 2, label: '上下文', custom_id: `context ${page}` },
        },
        {
          type: 1,
          components: [
            {
              type: 2,
              style: 2,
              label: '上一页',
              custom_id: `page ${page - 1} ${question}`,
              disabled: page === 1,
            },
            {
              type: 2,
              style: 2,
              label: '下一页',
              custom_id: `page ${page + 1} ${question}`,
              disabled: page === 2,
            },
          ],
        },
        {
          type: 1,
          components: [
            {
              type: 3,
              custom_id: 'speaker',
              placeholder: '只看一位说话人',
              options: [{ label: '江波', value: 'jb' }],
            },
          ],
        },
      ],
    },
  ],
});

async function librarian(interaction: Interaction) {
  if (interaction.isChatInputCommand())
    await interaction.reply(PAGE(1, interaction.options.getString('question', true)));
  if (interaction.isButton()) {
    const [kind, page, question = ''] = interaction.customId.split(' ');
    if (kind === 'page') await interaction.update(PAGE(Number(page), question));
    else await interaction.reply({ content: '前后各一段', flags: MessageFlags.Ephemeral });
  }
  if (interaction.isStringSelectMenu()) {
    await interaction.deferUpdate();
    await interaction.editReply(PAGE(2, interaction.values.join()));
  }
  if (interaction.isAutocomplete()) {
    await interaction.respond([{ name: `江波 ${interaction.options.getFocused()}`, value: '江波' }]);
  }
  if (interaction.isMessageContextMenuCommand())
    await interaction.reply(interaction.targetMessage.content.slice(0, 5));
}

test('a conversation reads as on screen', async () => {
  await start(librarian);
  const reply = await discord.slash('ask', { question: '一网统管' }, { locale: 'zh-TW' });
  expect(reply.text).toBe(
    [
      '一网统管\n找到 6 段 · 第 1/2 页',
      '────────',
      '江波\n采集到*实时*的数据\n[上下文]',
      '[上一页] [下一页]',
      '[只看一位说话人 ▾]',
    ].join('\n'),
  );
  expect(reply.read.bold).toEqual(['6', '江波']);
  expect([reply.private, reply.deferred, reply.edits]).toEqual([false, false, 0]);
  await expect(reply.click('上一页')).rejects.toThrow('disabled');

  const second = await reply.click('下一页');
  expect(second).toBe(reply);
  expect(second.text).toContain('第 2/2 页');

  const context = await second.click('上下文', { user: discord.addUser('别人') });
  expect([context.text, context.private]).toEqual(['前后各一段', true]);
  await expect(context.click('x', { user: discord.user })).rejects.toThrow('only the asker');

  const narrowed = await second.select('江波');
  expect(narrowed.text).toContain('jb\n找到');
  expect(discord.read().map((each) => each.text)).toEqual([narrowed.text]);
  expect([discord.refused, discord.pings, bot.errors]).toEqual([[], [], []]);
});

test('autocomplete, message commands and every context', async () => {
  await start(librarian);
  expect(await discord.autocomplete('ask', 'speaker', 'jb')).toEqual([{ name: '江波 jb', value: '江波' }]);
  expect((await discord.messageCommand('查找相关引语', '扩大社会参与')).text).toBe('扩大社会参');
  for (const context of ['server', 'dm', 'installed', 'group'] as const) {
    expect((await discord.slash('ask', { 问题: '你好' }, { context })).text).toContain('你好');
  }
  expect([discord.refused, bot.errors]).toEqual([[], []]);
});

test('a message is clicked on after a restart of the bot', async () => {
  await start(librarian);
  const reply = await discord.slash('ask', { question: '一网统管' });
  await bot.stop();
  bot = await startBot(discord, librarian);
  expect((await reply.click('下一页')).text).toContain('第 2/2 页');
});

test('a deferred answer is waited for, and keeps its privacy', async () => {
  await start(
    command(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await new Promise((resolve) => setTimeout(resolve, 30));
      await interaction.editReply(PAGE(1, '慢'));
      await interaction.followUp({ content: '还有', flags: MessageFlags.Ephemeral });
    }),
  );
  const reply = await discord.slash('ask', { question: '慢' });
  expect([reply.deferred, reply.private, reply.edits]).toEqual([true, true, 1]);
  expect(reply.answeredInMs).toBeLessThan(1_000);
  await discord.until(() => reply.followups.length === 1, 'the follow-up');
  expect(reply.followups.map((each) => [each.text, each.private])).toEqual([['还有', true]]);
  expect(discord.read()).toEqual([]);
});

test('the first follow-up to a deferral takes its place and its privacy', async () => {
  await start(
    command(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.followUp('公开?');
    }),
  );
  const reply = await discord.slash('ask', { question: 'x' });
  expect([reply.text, reply.private, reply.followups]).toEqual(['公开?', true, []]);
});

test('where members may not use foreign apps answers are kept private', async () => {
  await start(command((interaction) => interaction.reply('公开')));
  const guild = discord.addGuild({ joined: false, memberPermissions: ['ViewChannel', 'SendMessages'] });
  expect((await discord.slash('ask', { question: 'x' }, { guild })).private).toBe(true);
  const open = await discord.slash('ask', { question: 'x' }, { context: 'installed' });
  expect(open.private).toBe(false);
});

test('a user-installed app sends five follow-ups at most', async () => {
  await start(
    command(async (interaction) => {
      await interaction.reply('一');
      for (let count = 0; count < 6; count += 1) await interaction.followUp('又');
    }),
  );
  const reply = await discord.slash('ask', { question: 'x' }, { context: 'installed' });
  await discord.until(() => bot.errors.length === 1, 'the refusal');
  expect(discord.refused.map((each) => each.refusal?.code)).toEqual([40094]);
  expect(reply.followups.length).toBe(5);
});

test('no answer in time is no answer, and a late one is refused', async () => {
  await start(
    command(async (interaction) => {
      await new Promise((resolve) => setTimeout(resolve, 120));
      await interaction.reply('太晚');
    }),
    { answerMs: 60 },
  );
  await expect(discord.slash('ask', { question: 'x' })).rejects.toThrow('did not respond');
  await discord.until(() => discord.refused.length === 1, 'the late answer');
  expect(discord.refused[0]?.refusal).toMatchObject({ status: 404, code: 10062 });
});

test('a deferral never completed is told', async () => {
  await start(
    command((interaction) => interaction.deferReply()),
    { patienceMs: 50 },
  );
  await expect(discord.slash('ask', { question: 'x' })).rejects.toThrow('never completed');
});

test('a user cannot send what Discord would not let them type', async () => {
  await start(librarian);
  await expect(discord.slash('nothing')).rejects.toThrow('no command nothing');
  await expect(discord.slash('ask')).rejects.toThrow('question is required');
  await expect(discord.slash('ask', { question: 'x', colour: 'red' })).rejects.toThrow('no option colour');
  await expect(discord.slash('ask', { question: 1 })).rejects.toThrow('takes a string');
  await expect(discord.slash('ask', { question: '长'.repeat(75) })).rejects.toThrow('75 characters');
  await expect(discord.slash('ask', { question: 'x', private: 'yes' })).rejects.toThrow(
    'no value for private',
  );
  await expect(discord.autocomplete('ask', 'question', 'x')).rejects.toThrow('no autocomplete');
  const reply = await discord.slash('ask', { question: 'x' });
  await expect(reply.click('没有')).rejects.toThrow('no button');
  await expect(reply.select('没有')).rejects.toThrow('no select menu');
  expect(discord.requests.filter((each) => each.route?.includes('callback')).length).toBe(1);
});

test('commands are seen only where they were registered for', async () => {
  discord = await FakeDiscord.start();
  const only = { description: 'x', options: [] };
  bot = await startBot(
    discord,
    command((interaction) => interaction.reply(interaction.commandName)),
    {
      commands: [
        { ...only, name: 'server', contexts: [0] },
        { ...only, name: 'guests', integration_types: [1] },
        { ...only, name: 'admins', default_member_permissions: '32' },
        { ...only, name: 'owners', default_member_permissions: '0' },
      ],
    },
  );
  await expect(discord.slash('server', {}, { context: 'dm' })).rejects.toThrow('contexts [0] leave out 1');
  await expect(discord.slash('server', {}, { context: 'installed' })).rejects.toThrow(
    'integration_types [0] leave out 1',
  );
  await expect(discord.slash('guests')).rejects.toThrow('integration_types [1] leave out 0');
  await expect(discord.slash('admins')).rejects.toThrow('members need');
  expect((await discord.slash('admins', {}, { extraPermissions: 32n })).text).toBe('admins');
  await expect(discord.slash('owners', {}, { extraPermissions: 32n })).rejects.toThrow('members need');
  expect((await discord.slash('owners', {}, { extraPermissions: 8n })).text).toBe('owners');
  expect((await discord.slash('guests', {}, { context: 'dm' })).text).toBe('guests');
  await expect(discord.slash('guests', {}, { context: 'dm', locale: 'zh' })).rejects.toThrow(
    'none of Discord',
  );
});

test('subcommands carry typed options, channels with what the bot may do there', async () => {
  discord = await FakeDiscord.start();
  const seen: unknown[] = [];
  bot = await startBot(
    discord,
    command(async (interaction) => {
      const { data } = interaction.options;
      const channel = interaction.options.resolved?.channels?.first();
      seen.push(
        interaction.options.getSubcommand(),
        interaction.options.getInteger('count'),
        data[0]?.options?.length,
      );
      seen.push(
        String(channel && 'appPermissions' in channel ? channel.appPermissions?.bitfield : channel?.id),
      );
      await interaction.reply('好');
    }),
    {
      commands: [
        {
          name: 'digest',
          description: 'x',
          options: [
            {
              type: 1,
              name: 'set',
              description: 'x',
              options: [
                { type: 7, name: 'channel', description: 'x', channel_types: [0, 5, 11] },
                { type: 4, name: 'count', description: 'x', min_value: 1, max_value: 5 },
              ],
            },
          ],
        },
      ],
    },
  );
  const news = discord.addChannel({ type: 'announcement', name: '公告' });
  await discord.slash('digest set', { channel: news, count: 3 });
  expect(seen).toEqual(['set', 3, 2, '277025475584']);
  await expect(discord.slash('digest', {})).rejects.toThrow('needs a subcommand');
  await expect(discord.slash('digest set', { count: 6 })).rejects.toThrow('outside');
  const voice = discord.addChannel({ type: 'voice' });
  await expect(discord.slash('digest set', { channel: voice })).rejects.toThrow('takes no channel of type 2');
});
