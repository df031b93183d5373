import { GatewayIntentBits } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startBot, type TestBot } from './bot.ts';
import { shardOf } from './clock.ts';
import { FakeDiscord } from './fake-discord.ts';
import type { FakeOptions } from './options.ts';

let discord: FakeDiscord;
let bot: TestBot | undefined;

afterEach(async () => {
  await bot?.stop();
  await discord.stop();
  bot = undefined;
});

/** A bot whose answers name the shard that heard the question. */
async function start(options: Partial<FakeOptions> = {}, shards: number | 'auto' = 'auto') {
  discord = await FakeDiscord.start(options);
  bot = await startBot(
    discord,
    async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply(`shard ${interaction.guild?.shardId ?? 0}`);
    },
    { shards },
  );
  return bot;
}

const ask = (setting = {}) => discord.slash('ask', { question: 'x' }, setting).then((reply) => reply.text);
const kinds = () => discord.gateway.history.map(({ kind, shard }) => `${kind} ${shard}`);

test('one intent is enough, and the client becomes ready with its servers', async () => {
  const { client } = await start();
  expect([client.guilds.cache.size, client.user.username]).toEqual([1, '知言']);
  expect(discord.gateway.history).toMatchObject([
    { kind: 'identify', shard: 0, intents: GatewayIntentBits.Guilds },
  ]);
  expect(await ask()).toBe('shard 0');
});

test('each server is heard on its shard, direct messages on the first', async () => {
  discord = await FakeDiscord.start({ shards: 2 });
  const guilds = [discord.guild, discord.addGuild(), discord.addGuild()];
  bot = await startBot(
    discord,
    async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply(`shard ${interaction.guild?.shardId}`);
    },
    { shards: 'auto' },
  );
  for (const guild of guilds) expect(await ask({ guild })).toBe(`shard ${shardOf(guild.id, 2)}`);
  expect(new Set(guilds.map((guild) => shardOf(guild.id, 2))).size).toBe(2);
  expect(await ask({ context: 'dm' })).toBe('shard undefined');
});

test('a shard that nobody runs hears nothing', async () => {
  discord = await FakeDiscord.start({ shards: 2 });
  const even = [discord.guild, discord.addGuild()].find((guild) => shardOf(guild.id, 2) === 0);
  const odd = [discord.guild, ...discord.realm.world.guilds.values()].find(
    (guild) => shardOf(guild.id, 2) === 1,
  );
  bot = await startBot(
    discord,
    (interaction) => interaction.isChatInputCommand() && interaction.reply('听到了'),
    {
      shards: [0],
      shardCount: 2,
    },
  );
  expect(await ask({ guild: even })).toBe('听到了');
  await expect(ask({ guild: odd })).rejects.toThrow('no client has a session');
});

describe('what is refused', () => {
  test.each<[string, Partial<FakeOptions>, number[], RegExp]>([
    [
      'privileged intents',
      {},
      [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent],
      /disallowed intents/i,
    ],
    ['unknown intents', {}, [1 << 27], /invalid intents/i],
  ])('%s', async (_case, options, intents, message) => {
    discord = await FakeDiscord.start(options);
    await expect(startBot(discord, () => {}, { intents })).rejects.toThrow(message);
  });

  test('approved privileged intents are let in', async () => {
    discord = await FakeDiscord.start({ approvedIntents: GatewayIntentBits.MessageContent });
    bot = await startBot(discord, () => {}, {
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent],
    });
    expect(discord.gateway.open.length).toBe(1);
  });

  test('a wrong token, already by REST', async () => {
    discord = await FakeDiscord.start();
    await expect(startBot({ apiUrl: discord.apiUrl, token: 'wrong' }, () => {})).rejects.toThrow(/token/i);
    expect(discord.refused.map(({ refusal }) => refusal?.status)).toEqual([401]);
  });

  const identify = (d: object = {}) => ({
    op: 2,
    d: { token: discord.token, intents: 1, properties: {}, ...d },
  });

  test.each<[string, string, () => object[] | string, number]>([
    ['another version', 'v=9&encoding=json', () => [], 4012],
    ['another encoding', 'v=10&encoding=etf', () => [], 4002],
    ['no JSON', 'v=10&encoding=json', () => 'x', 4002],
    ['unknown opcodes', 'v=10&encoding=json', () => [{ op: 99 }], 4001],
    ['presence before identify', 'v=10&encoding=json', () => [{ op: 3, d: {} }], 4003],
    ['a wrong token', 'v=10&encoding=json', () => [identify({ token: 'x' })], 4004],
    ['identify twice', 'v=10&encoding=json', () => [identify(), identify()], 4005],
    [
      '121 frames',
      'v=10&encoding=json',
      () => [identify(), ...Array.from({ length: 120 }, () => ({ op: 1, d: 1 }))],
      4008,
    ],
    ['silence', 'v=10&encoding=json', () => [identify()], 4009],
    ['a shard out of range', 'v=10&encoding=json', () => [identify({ shard: [2, 2] })], 4010],
    ['too many servers for one shard', 'v=10&encoding=json', () => crowded([identify()]), 4011],
    ['unknown intents', 'v=10&encoding=json', () => [identify({ intents: 1 << 27 })], 4013],
    ['privileged intents', 'v=10&encoding=json', () => [identify({ intents: 2 })], 4014],
  ])('%s', async (_case, query, frames, code) => {
    discord = await FakeDiscord.start({ heartbeatMs: code === 4009 ? 60 : 5_000 });
    const socket = new WebSocket(`${discord.gateway.url}/?${query}`);
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    await new Promise((resolve) => socket.once('open', resolve));
    const sent = frames();
    for (const frame of typeof sent === 'string' ? [sent] : sent.map((each) => JSON.stringify(each)))
      socket.send(frame);
    expect(await closed).toBe(code);
  });

  /** One server more than a shard takes. */
  function crowded(frames: object[]): object[] {
    for (let i = 0; i < 2_500; i += 1) discord.realm.world.addGuild();
    return frames;
  }

  test('a sequence that never was', async () => {
    const { client } = await start();
    await client.destroy();
    const first = new WebSocket(`${discord.gateway.url}/?v=10&encoding=json`);
    await new Promise((resolve) => first.once('open', resolve));
    first.send(JSON.stringify(identify()));
    await discord.until(() => discord.gateway.open.length === 1, 'the session');
    const session_id = discord.gateway.open[0]?.id;
    first.terminate();
    const second = new WebSocket(`${discord.gateway.url}/?v=10&encoding=json`);
    const closed = new Promise<number>((resolve) => second.once('close', resolve));
    await new Promise((resolve) => second.once('open', resolve));
    second.send(JSON.stringify({ op: 6, d: { token: discord.token, session_id, seq: 99 } }));
    expect(await closed).toBe(4007);
  });
});

describe('what goes wrong', () => {
  test('told to reconnect, the client resumes and misses nothing', async () => {
    await start();
    discord.gateway.reconnect();
    await discord.until(() => discord.gateway.open.length === 0, 'the goodbye');
    expect(await ask()).toBe('shard 0');
    expect(kinds()).toEqual(['identify 0', 'resume 0']);
  });

  test('cut off, the client resumes', async () => {
    await start();
    discord.gateway.drop();
    expect(await ask()).toBe('shard 0');
    expect(kinds()).toEqual(['identify 0', 'resume 0']);
  });

  test('an invalid session is resumed where it may be, and begun anew where not', async () => {
    await start();
    discord.gateway.invalidate(true);
    await discord.until(() => kinds().length === 2, 'the resume');
    expect(await ask()).toBe('shard 0');
    discord.gateway.invalidate(false);
    await discord.until(() => kinds().length === 3, 'the identify');
    expect(await ask()).toBe('shard 0');
    expect(kinds()).toEqual(['identify 0', 'resume 0', 'identify 0']);
  });

  test('out of reach for a while, it is found again', async () => {
    await start();
    discord.gateway.shut = true;
    discord.gateway.drop();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(discord.gateway.open.length).toBe(0);
    discord.behave();
    expect(await ask()).toBe('shard 0');
  });

  test('a session too old to resume is refused, and the client identifies', async () => {
    await start({ resumeMs: 100 });
    discord.gateway.drop();
    await discord.until(() => discord.gateway.open.length === 0, 'the cut');
    discord.advance(200);
    await discord.until(() => kinds().length === 2, 'a new session');
    expect(await ask()).toBe('shard 0');
    expect(kinds()).toEqual(['identify 0', 'identify 0']);
  });

  test('heartbeats unanswered, the client takes the line for dead and resumes', async () => {
    await start({ heartbeatMs: 80 });
    discord.gateway.silent = true;
    await discord.until(() => discord.gateway.open.length === 0, 'the client to give up');
    discord.gateway.silent = false;
    await discord.until(() => kinds().includes('resume 0'), 'the resume');
    expect(await ask()).toBe('shard 0');
  });

  test('a client that stops by itself leaves no session to resume', async () => {
    const { stop } = await start();
    await stop();
    await discord.until(() => discord.gateway.open.length === 0, 'the goodbye');
    await expect(ask()).rejects.toThrow('no client has a session');
  });
});
