import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BotOptions, startBot } from '../../src/discord/bot.ts';
import { openLog } from '../../src/discord/log.ts';
import { sampleLibrary } from '../command/sample-library.ts';
import { shardOf } from './fake/clock.ts';
import { FakeDiscord } from './fake/fake-discord.ts';
import { type LogLine, linesTo, startLibraryBot } from './library-bot.ts';

let discord: FakeDiscord;

beforeEach(async () => {
  discord = await FakeDiscord.start({ shards: 2 });
});

afterEach(async () => {
  await discord.stop();
});

describe('at its start the bot', () => {
  it('registers its commands once, and again only where they differ', async () => {
    const first = await startLibraryBot(discord);
    expect(discord.commandWrites).toEqual(Array(7).fill('POST'));
    await first.bot.stop();
    const second = await startLibraryBot(discord);
    expect(discord.commandWrites.length).toBe(7);
    await second.bot.stop();

    const path = `/applications/${discord.commands()[0]?.body && applicationOf(first.bot.inviteLink)}/commands`;
    const send = (body: object) =>
      fetch(`${discord.apiUrl}/v10${path}`, {
        method: 'POST',
        headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    await send({ name: 'ask', description: '别的说明' });
    await send({ name: 'old', description: '不再有的命令' });
    const third = await startLibraryBot(discord);
    expect(discord.commandWrites.slice(9)).toEqual(['POST', 'DELETE']);
    expect(
      discord
        .commands()
        .map(({ body }) => body.name)
        .sort(),
    ).toEqual(['Find related quotes', 'articles', 'ask', 'digest', 'help', 'quotes', 'speakers'].sort());
    await third.bot.stop();
    expect(discord.refused).toEqual([]);
  });

  it('registers in one server alone where it is told to', async () => {
    const { bot } = await startLibraryBot(discord, { guildId: discord.guild.id });
    expect([discord.commands().length, discord.commands(discord.guild).length]).toEqual([0, 7]);
    expect((await discord.slash('ask', { question: '社区食堂' })).text).toContain('找到 2 段');
    await bot.stop();
    const again = await startLibraryBot(discord, { guildId: discord.guild.id });
    expect(discord.commandWrites.length).toBe(7);
    await again.bot.stop();
    // Registered everywhere from then on, they would be listed twice there.
    const everywhere = await startLibraryBot(discord);
    expect([discord.commands().length, discord.commands(discord.guild).length]).toEqual([7, 0]);
    await everywhere.bot.stop();
    expect(discord.refused).toEqual([]);
  });

  it('has an invite link with both scopes', async () => {
    const { bot } = await startLibraryBot(discord);
    const link = new URL(bot.inviteLink);
    expect(link.searchParams.get('scope')).toBe('bot applications.commands');
    expect(BigInt(link.searchParams.get('permissions') ?? 0)).toBe(
      (1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 38n),
    );
    await bot.stop();
  });

  it('asks for one intent, and runs all shards or its own', async () => {
    const all = await startLibraryBot(discord);
    expect(discord.gateway.history.map(({ shard, intents }) => [shard, intents])).toEqual([
      [0, 1],
      [1, 1],
    ]);
    const other = guildOnShard(1 - shardOf(discord.guild.id, 2));
    for (const guild of [discord.guild, other]) {
      expect((await discord.slash('ask', { question: '社区食堂' }, { guild })).text).toContain('找到 2 段');
    }
    await all.bot.stop();

    const first = await startLibraryBot(discord, { shards: { ids: [0], count: 2 } });
    const second = await startLibraryBot(discord, { shards: { ids: [1], count: 2 } });
    for (const guild of [discord.guild, other]) {
      expect((await discord.slash('ask', { question: '家乡菜' }, { guild })).text).toContain('找到 1 段');
    }
    const asked = () =>
      [first, second].map(({ log }) => log.filter((line) => line['command'] === 'ask').length);
    await discord.until(() => asked().join() === '1,1', 'one question on each shard');
    await Promise.all([first.bot.stop(), second.bot.stop()]);
    expect(discord.refused).toEqual([]);
  });
});

describe('why it cannot start is one sentence', () => {
  async function failedStart(options: Partial<BotOptions>) {
    const log: LogLine[] = [];
    const started = await startBot({
      token: discord.token,
      guildId: null,
      apiUrl: discord.apiUrl,
      shards: 'auto',
      questionsPerMinute: 20,
      logQuestions: false,
      log: openLog('trace', linesTo(log)),
      libraryFor: () => sampleLibrary(),
      now: Date.now,
      ...options,
    });
    expect(JSON.stringify(log)).not.toContain(options.token ?? discord.token);
    return started.ok ? 'started' : started.problem;
  }

  it('a wrong token', async () => {
    expect(await failedStart({ token: 'MTIzNDU2.not.it' })).toEqual(['wrongToken']);
    expect(await failedStart({ token: '不是 token\n' })).toEqual(['wrongToken']);
  });

  it('no network', async () => {
    expect(await failedStart({ apiUrl: 'http://127.0.0.1:9/api' })).toEqual([
      'noDiscord',
      '127.0.0.1:9',
      'ECONNREFUSED',
    ]);
    discord.misbehave({ on: 'GET /gateway/bot', with: 503, times: 9 });
    const host = new URL(discord.apiUrl).host;
    expect(await failedStart({})).toEqual(['noDiscord', host, 'HTTP 503']);
  });

  it('a server that it is not in', async () => {
    const guildId = '123456789012345678';
    expect(await failedStart({ guildId })).toEqual(['unknownGuild', guildId]);
  });

  it('intents or shards that Discord does not allow', async () => {
    for (const [code, problem] of [
      [4014, 'disallowedIntents'],
      [4011, 'badShards'],
      [4004, 'wrongToken'],
    ] as const) {
      const { bot } = await startLibraryBot(discord);
      discord.gateway.drop(code);
      expect(await bot.ended).toEqual([problem]);
      await bot.stop();
    }
  });
});

/** A new server that two shards do not leave to the other one. */
function guildOnShard(shard: number) {
  for (;;) {
    const guild = discord.addGuild();
    if (shardOf(guild.id, 2) === shard) return guild;
  }
}

function applicationOf(link: string): string {
  return new URL(link).searchParams.get('client_id') ?? '';
}
