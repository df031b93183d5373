import { type Interaction, MessageFlags } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { startBot, type TestBot } from './bot.ts';
import { FakeDiscord } from './fake-discord.ts';
import type { FakeOptions } from './options.ts';
import { ROUTE } from './rest/faults.ts';

let discord: FakeDiscord;
let bot: TestBot;

afterEach(async () => {
  await bot.stop();
  await discord.stop();
});

async function start(
  options: Partial<FakeOptions> = {},
  handle: (interaction: Interaction) => unknown = reply,
) {
  discord = await FakeDiscord.start(options);
  bot = await startBot(discord, handle);
}

const reply = (interaction: Interaction) => interaction.isRepliable() && interaction.reply('答');
const ask = () => discord.slash('ask', { question: 'x' });
const calls = (route: string) =>
  discord.requests.filter((request) => request.route === route).map(({ status }) => status);

async function post(content: string) {
  const channel = await bot.client.channels.fetch(discord.channel.id);
  if (!channel?.isSendable()) throw new Error('not sendable');
  return channel.send({ content, nonce: content, enforceNonce: true });
}

describe('ordered faults', () => {
  test.each([500, 502, 503, 504] as const)('%i before accepting: the client tries again', async (status) => {
    await start();
    discord.misbehave({ on: ROUTE.answer, with: status, times: 2 });
    expect((await ask()).text).toBe('答');
    expect(calls(ROUTE.answer)).toEqual([status, status, 204]);
    expect(discord.refused).toEqual([]);
  });

  test('500 after accepting an answer: the repeat is one too many, the answer stands', async () => {
    await start();
    discord.misbehave({ on: ROUTE.answer, with: 500, when: 'after' });
    expect((await ask()).text).toBe('答');
    await discord.until(() => discord.refused.length === 1, 'the repeat');
    expect(discord.refused[0]?.refusal?.code).toBe(40060);
  });

  test('500 after accepting a post: its nonce keeps the repeat from showing twice', async () => {
    await start();
    discord.misbehave({ on: ROUTE.message, with: 500, when: 'after', times: 2 });
    await post('每日引语');
    expect(calls(ROUTE.message)).toEqual([500, 500, 200]);
    expect(discord.read().map(({ text }) => text)).toEqual(['每日引语']);
  });

  test('a cut socket, before or after accepting', async () => {
    await start();
    discord.misbehave({ on: ROUTE.message, with: 'drop' });
    await expect(post('一')).rejects.toThrow();
    discord.misbehave({ on: ROUTE.message, with: 'drop', when: 'after' });
    await expect(post('二')).rejects.toThrow();
    expect(discord.read().map(({ text }) => text)).toEqual(['二']);
    expect(calls(ROUTE.message)).toEqual([0, 0]);
  });

  test.each([
    ['bucket', undefined, 'user'],
    ['global', 'true', 'global'],
    ['shared', undefined, 'shared'],
  ] as const)('429 of scope %s: told in headers and body, waited for', async (scope, global, told) => {
    await start();
    discord.misbehave({ on: ROUTE.message, with: 429, scope, retryAfterMs: 120 });
    const path = `${discord.apiUrl}/v10/channels/${discord.channel.id}/messages`;
    const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
    const limited = await fetch(path, { method: 'POST', headers, body: '{"content":"x"}' });
    expect([
      limited.status,
      limited.headers.get('retry-after'),
      limited.headers.get('x-ratelimit-global'),
    ]).toEqual([429, '0.12', global ?? null]);
    expect(limited.headers.get('x-ratelimit-scope')).toBe(told);
    expect(await limited.json()).toEqual({
      message: expect.any(String),
      retry_after: 0.12,
      global: scope === 'global',
    });
    expect(discord.invalidCount).toBe(scope === 'shared' ? 0 : 1);

    discord.misbehave({ on: ROUTE.message, with: 429, scope, retryAfterMs: 120 });
    const before = performance.now();
    await post('好');
    expect(performance.now() - before).toBeGreaterThan(115);
    expect([discord.limited.length, discord.refused.length]).toEqual([2, 0]);
  });

  test('slow to accept, an answer comes too late; slow to confirm, it does not', async () => {
    await start({ answerMs: 400 });
    discord.misbehave({ on: ROUTE.answer, delayMs: 500 });
    await expect(ask()).rejects.toThrow('did not respond');
    await discord.until(() => discord.refused.length === 1, 'the late answer');
    expect(discord.refused[0]?.refusal?.code).toBe(10062);
    discord.misbehave({ on: ROUTE.answer, delayMs: 500, when: 'after' });
    expect((await ask()).text).toBe('答');
  });

  test('a fault meets its own route, so often as ordered, until taken back', async () => {
    await start();
    discord.misbehave({ on: ROUTE.message, with: 500, times: 9 });
    expect((await ask()).text).toBe('答');
    discord.behave();
    await post('x');
    expect(calls(ROUTE.message)).toEqual([200]);
    expect(() => discord.misbehave({ on: 'POST /nowhere', with: 500 })).toThrow('no route');
    discord.misbehave({ with: 502 });
    await post('y');
    expect(discord.requests.filter(({ status }) => status === 502).length).toBe(1);
  });
});

describe('limits that bind without being ordered', () => {
  test('so many messages a channel', async () => {
    await start({ messagesPerChannel: 2 });
    const path = `${discord.apiUrl}/v10/channels/${discord.channel.id}/messages`;
    const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
    const send = async () => {
      const { status, headers: told } = await fetch(path, {
        method: 'POST',
        headers,
        body: '{"content":"x"}',
      });
      return [status, told.get('x-ratelimit-remaining'), told.get('x-ratelimit-bucket')];
    };
    expect([await send(), await send(), await send()]).toEqual([
      [200, '1', 'messages'],
      [200, '0', 'messages'],
      [429, '0', 'messages'],
    ]);
    discord.advance(5_000);
    expect(await send()).toEqual([200, '1', 'messages']);
  });

  test('fifty requests a second over all processes, but for answers to interactions', async () => {
    await start({ requestsPerSecond: 4 }, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      for (let i = 0; i < 6; i += 1) await interaction.editReply(`${i}`);
    });
    discord.advance(1_000);
    const me = () =>
      fetch(`${discord.apiUrl}/v10/users/@me`, { headers: { authorization: `Bot ${discord.token}` } });
    const told = await Promise.all([me(), me(), me(), me(), me()]);
    expect(told.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 429]);
    const answer = await ask();
    await discord.until(() => answer.edits === 6, 'six edits');
    expect(discord.limited.length).toBe(1);
    discord.advance(1_000);
    expect((await me()).status).toBe(200);
  });
});
