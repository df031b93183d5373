import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { opened, sampleOrder } from '../store/samples.ts';
import { FakeDiscord } from './fake/fake-discord.ts';
import { ROUTE } from './fake/rest/faults.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

let discord: FakeDiscord;

beforeEach(async () => {
  discord = await FakeDiscord.start();
});

afterEach(async () => {
  await discord.stop();
});

/** The program with a token, as a process of its own. */
describe('the program as a bot', { timeout: 60_000 }, () => {
  it('answers from the page that comes with it, and finishes what runs when it is told to end', async () => {
    const { child, ended } = run({ DISCORD_TOKEN: discord.token });
    await discord.until(() => discord.commands().length === 7, 'the commands', 40_000);
    const reply = await discord.slash('ask', { question: '一网统管' });
    expect(reply.text).toContain('第 1/');
    expect((await reply.click('下一页')).text).toContain('第 2/');

    discord.misbehave({ on: ROUTE.answer, delayMs: 300 });
    const asked = discord.slash('ask', { question: '神经元' });
    await discord.until(() => discord.requests.at(-1)?.status === 0, 'an answer under way');
    child.kill('SIGTERM');
    expect((await asked).text).toContain('神经元');
    const { code, out, err } = await ended;
    expect([code, err]).toEqual([0, '']);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(
      lines.some(({ inviteLink }) => String(inviteLink).includes('scope=bot+applications.commands')),
    ).toBe(true);
    expect(lines.filter(({ msg }) => msg === 'answered').length).toBe(3);
    expect(out).not.toMatch(/神经元|fake\.token/);
    expect(discord.refused).toEqual([]);
  });

  it('names in its log the files that it does not read', async () => {
    const articles = mkdtempSync(join(tmpdir(), 'zhiyan-articles-'));
    writeFileSync(join(articles, 'canteen.md'), '# 社区食堂\n\n居委会主任王小丽说：“大家都来。”\n');
    writeFileSync(join(articles, 'empty.txt'), '');
    writeFileSync(join(articles, 'photo.jpg'), '');
    const { child, ended } = run({ DISCORD_TOKEN: discord.token, ARTICLES_DIR: articles });
    await discord.until(() => discord.commands().length === 7, 'the commands', 40_000);
    child.kill('SIGTERM');
    const { out, err } = await ended;
    const warnings = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ level }) => level === 40);
    expect(warnings).toMatchObject([
      { file: 'empty.txt', reason: 'empty', msg: 'empty.txt：文件是空的，已跳过。' },
      { msg: expect.stringContaining('有 1 个文件不是能读的种类，没有读：photo.jpg。') },
    ]);
    expect(err).toBe('');
  });

  it('posts digests that are due, and notes them before it ends', async () => {
    const stateFolder = mkdtempSync(join(tmpdir(), 'zhiyan-state-'));
    const { guild, channel } = discord;
    const due = Math.floor(Date.now() / 60_000) * 60_000;
    const time = new Date(due).toISOString().slice(11, 16);
    const order = sampleOrder({ guild: guild.id, channel: channel.id, time, zone: 'UTC' });
    const store = await opened({ stateFolder, databaseUrl: null });
    await store.putSubscription(order, { due, date: new Date(due).toISOString().slice(0, 10) }, 10, due);
    const { child, ended } = run({ DISCORD_TOKEN: discord.token, STATE_DIR: stateFolder });
    await discord.until(() => discord.read().length > 0, 'the post', 40_000);
    child.kill('SIGTERM');
    const { code, out, err } = await ended;
    expect([code, err]).toEqual([0, '']);
    expect(discord.read().map(({ text }) => text.match(/上下文/g)?.length)).toEqual([3]);
    const [entry] = await store.lastEntries(channel.id, 1);
    expect(entry).toMatchObject({ state: 'completed', message: discord.read()[0]?.message.id });
    expect(out).toContain('"msg":"digest posted"');
    await store.close();
  });

  it('answers questions where its records are damaged, and says so once', async () => {
    const stateFolder = mkdtempSync(join(tmpdir(), 'zhiyan-state-'));
    writeFileSync(join(stateFolder, 'zhiyan.db'), 'no database '.repeat(100));
    const { child, ended } = run({ DISCORD_TOKEN: discord.token, STATE_DIR: stateFolder });
    await discord.until(() => discord.commands().length === 7, 'the commands', 40_000);
    expect((await discord.slash('ask', { question: '一网统管' })).text).toContain('第 1/');
    const show = await discord.slash('digest show', {}, { extraPermissions: 1n << 5n });
    expect(show.text).toBe('每日引语暂时用不了：订阅记录打不开。提问不受影响。');
    child.kill('SIGTERM');
    const { code, err } = await ended;
    expect(code).toBe(0);
    expect(err).toMatch(/^订阅记录损坏：.+zhiyan\.db（.+）。提问照常，每日引语用不了。\n$/);
  });

  it.each([
    ['a wrong token', { DISCORD_TOKEN: 'wrong.token.here' }, /^DISCORD_TOKEN 不对：/],
    [
      'no network',
      { DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: 'http://127.0.0.1:9/api' },
      /^连不上 Discord（127/,
    ],
    [
      'shards that cannot be',
      { DISCORD_TOKEN: 'a.b.c', SHARDS: '3-2/4' },
      /^环境变量 SHARDS 的值不对，应写成：auto, 0-3\/16/,
    ],
  ])('%s: one line and exit code 1', async (_, environment, told) => {
    const { code, out, err } = await run(environment).ended;
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(told);
    expect(err.trimEnd().split('\n').length).toBe(1);
    expect(err).not.toContain(environment.DISCORD_TOKEN);
  });
});

function run(environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), MAIN], {
    cwd: mkdtempSync(join(tmpdir(), 'zhiyan-')),
    env: {
      PATH: process.env['PATH'],
      LANG: 'zh_CN.UTF-8',
      STATE_DIR: 'var',
      DISCORD_API_URL: discord.apiUrl,
      ...environment,
    },
  });
  return { child, ended: outcomeOf(child) };
}

async function outcomeOf(child: ChildProcess) {
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    err += String(chunk);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}
