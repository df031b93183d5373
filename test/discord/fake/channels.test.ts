import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startBot } from './bot.ts';
import { FakeDiscord } from './fake-discord.ts';
import { button, verdict } from './verdict.ts';
import type { FakeChannel } from './world/world.ts';

let discord: FakeDiscord;
let rest: REST;

beforeEach(async () => {
  discord = await FakeDiscord.start({ nonceMs: 60_000, messagesPerChannel: 1_000 });
  rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
});

afterEach(() => discord.stop());

const messagesOf = (channel: FakeChannel): `/${string}` => `/channels/${channel.id}/messages`;
const send = (channel: FakeChannel, body: unknown) => verdict(() => rest.post(messagesOf(channel), { body }));

test('an enforced nonce is honoured for its window, over all channels', async () => {
  const other = discord.addChannel();
  const post = (nonce: string, channel = discord.channel, enforce_nonce = true) =>
    rest.post(messagesOf(channel), { body: { content: nonce, nonce, enforce_nonce } }) as Promise<{
      id: string;
    }>;
  const first = await post('sub1 2026-11-23');
  expect((await post('sub1 2026-11-23')).id).toBe(first.id);
  expect((await post('sub1 2026-11-23', other)).id).toBe(first.id);
  expect((await post('sub2 2026-11-23')).id).not.toBe(first.id);
  expect((await post('sub1 2026-11-23', discord.channel, false)).id).not.toBe(first.id);
  discord.advance(60_001);
  expect((await post('sub1 2026-11-23')).id).not.toBe(first.id);
  expect(discord.read().length).toBe(4);
});

describe('rights', () => {
  test.each<[string, Parameters<FakeDiscord['addChannel']>[0], string]>([
    ['all given', {}, 'accepted'],
    ['announcement channels', { type: 'announcement' }, 'accepted'],
    ['threads', { type: 'thread' }, 'accepted'],
    ['voice channels have messages too', { type: 'voice' }, 'accepted'],
    ['forums have none', { type: 'forum' }, '50008'],
    ['not seen', { deny: ['ViewChannel'] }, '50001'],
    ['not sent', { deny: ['SendMessages'] }, '50013'],
    ['threads ask for another right', { type: 'thread', deny: ['SendMessages'] }, 'accepted'],
    ['not in threads', { type: 'thread', deny: ['SendMessagesInThreads'] }, '50013'],
  ])('%s', async (_case, wish, expected) => {
    expect(await send(discord.addChannel(wish), { content: 'x' })).toBe(expected);
  });

  test('a thread takes its parent’s denials; locked it takes nothing, archived it wakes', async () => {
    const parent = discord.addChannel({ deny: ['ViewChannel'] });
    expect(await send(discord.addChannel({ type: 'thread', parent }), { content: 'x' })).toBe('50001');
    const thread = discord.addChannel({ type: 'thread' });
    thread.archived = true;
    expect(await send(thread, { content: 'x' })).toBe('accepted');
    expect(thread.archived).toBe(false);
    thread.locked = true;
    expect(await send(thread, { content: 'x' })).toBe('50083');
  });

  test('gone channels and servers', async () => {
    const channel = discord.addChannel();
    expect(await verdict(() => rest.get(`/channels/${channel.id}`))).toBe('accepted');
    discord.deleteChannel(channel);
    expect(await send(channel, { content: 'x' })).toBe('10003');
    expect(await verdict(() => rest.get(`/channels/${channel.id}`))).toBe('10003');
    discord.removeBot(discord.guild);
    expect(await send(discord.channel, { content: 'x' })).toBe('50001');
    expect(await verdict(() => rest.get(`/guilds/${discord.guild.id}`))).toBe('10004');
  });

  test('direct messages, unless they are closed', async () => {
    const open = () =>
      rest.post('/users/@me/channels', { body: { recipient_id: discord.user.id } }) as Promise<{
        id: string;
      }>;
    const { id } = await open();
    const path: `/${string}` = `/channels/${id}/messages`;
    expect((await open()).id).toBe(id);
    expect(await verdict(() => rest.post(path, { body: { content: 'x' } }))).toBe('accepted');
    discord.closeDirectMessages(discord.user);
    expect(await verdict(() => rest.post(path, { body: { content: 'x' } }))).toBe('50007');
    expect(await verdict(() => rest.post('/users/@me/channels', { body: { recipient_id: '1' } }))).toBe(
      '10013',
    );
  });
});

test('the history is read back in pages, newest first, if the bot may', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 6; i += 1) {
    ids.push(
      ((await rest.post(messagesOf(discord.channel), { body: { content: `${i}` } })) as { id: string }).id,
    );
  }
  const list = async (query: Record<string, string>) => {
    const messages = await rest.get(messagesOf(discord.channel), { query: new URLSearchParams(query) });
    return (messages as { content: string }[]).map(({ content }) => content).join('');
  };
  expect(await list({})).toBe('543210');
  expect(await list({ limit: '2' })).toBe('54');
  expect(await list({ limit: '2', before: ids[4] ?? '' })).toBe('32');
  expect(await list({ limit: '2', after: ids[1] ?? '' })).toBe('32');
  expect(await list({ limit: '3', around: ids[3] ?? '' })).toBe('432');
  expect(await verdict(() => list({ limit: '101' }))).toBe('50035 limit NUMBER_TYPE_MAX');
  discord.deny(discord.channel, 'ReadMessageHistory');
  expect(await list({})).toBe('');
  expect(await verdict(() => rest.get(`${messagesOf(discord.channel)}/${ids[0]}`))).toBe('50013');
});

test('announcements are published once', async () => {
  const news = discord.addChannel({ type: 'announcement' });
  const { id } = (await rest.post(messagesOf(news), { body: { content: 'x' } })) as { id: string };
  const path: `/${string}` = `${messagesOf(news)}/${id}/crosspost`;
  expect(await verdict(() => rest.post(path))).toBe('accepted');
  expect(await verdict(() => rest.post(path))).toBe('40033');
  const plain = (await rest.post(messagesOf(discord.channel), { body: { content: 'x' } })) as { id: string };
  expect(await verdict(() => rest.post(`${messagesOf(discord.channel)}/${plain.id}/crosspost`))).toBe(
    '50024',
  );
});

test('servers are read, with what is theirs', async () => {
  const { guild, channel } = discord;
  const path: `/${string}` = `/guilds/${guild.id}`;
  expect(await rest.get('/users/@me/guilds')).toMatchObject([{ id: guild.id, name: '测试服务器' }]);
  expect(await rest.get(path)).toMatchObject({ system_channel_id: channel.id, preferred_locale: 'zh-CN' });
  expect(await rest.get(`${path}/channels`)).toMatchObject([{ id: channel.id, guild_id: guild.id }]);
  expect(await rest.get(`${path}/roles`)).toMatchObject([{ id: guild.id }, { id: guild.botRoleId }]);
  expect(await rest.get(`${path}/members/${discord.realm.world.bot.id}`)).toMatchObject({
    roles: [guild.botRoleId],
  });
  expect(await verdict(() => rest.get(`${path}/members/${discord.user.id}`))).toBe('10007');
  expect(await rest.get(`/users/${discord.user.id}`)).toMatchObject({ username: '读者' });
});

test('a client hears of servers and channels, and posts are clicked on', async () => {
  const bot = await startBot(discord, async (interaction) => {
    if (interaction.isButton()) await interaction.reply({ content: '上下文', flags: 64 });
  });
  const { client } = bot;
  const thread = discord.addChannel({ type: 'thread', name: '话题' });
  const fresh = discord.addGuild({ name: '新服务器' });
  await discord.until(
    () => client.guilds.cache.size === 2 && client.channels.cache.has(thread.id),
    'the news',
  );
  discord.deleteChannel(thread);
  discord.removeBot(fresh);
  await discord.until(
    () => client.guilds.cache.size === 1 && !client.channels.cache.has(thread.id),
    'the farewell',
  );

  const channel = await client.channels.fetch(discord.channel.id);
  if (!channel?.isSendable()) throw new Error('not sendable');
  await channel.send({
    content: '每日引语',
    components: [{ type: 1, components: [button('c')] }],
    nonce: '1',
    enforceNonce: true,
  });
  const [post] = discord.read();
  expect(post?.text).toBe('每日引语\n[钮]');
  expect((await post?.click('钮'))?.private).toBe(true);
  expect(discord.refused).toEqual([]);
  await bot.stop();
});
