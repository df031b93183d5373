import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { previewDigest } from '../../src/digest/orders.ts';
import { startPosting } from '../../src/discord/digest/posting.ts';
import { discordSender } from '../../src/discord/digest/sender.ts';
import { StoreUnavailable } from '../../src/store/problem.ts';
import type { Store } from '../../src/store/store.ts';
import { sampleLibrary } from '../command/sample-library.ts';
import { type PostgresServer, startPostgres } from '../store/postgres-server.ts';
import { type DigestBot, freshFolder, startDigestBot, TestClock } from './digest-bot.ts';
import { FakeDiscord } from './fake/fake-discord.ts';
import { ROUTE } from './fake/rest/faults.ts';
import type { FakeChannel } from './fake/world/world.ts';

const ADMIN = { extraPermissions: 1n << 5n };
const HOUR = 3_600_000;

let discord: FakeDiscord;
let clock: TestClock;
let folder: ReturnType<typeof freshFolder>;
let bot: DigestBot;
/** Codes of refusals that a test provokes. */
let provoked: number[];

beforeEach(async () => {
  provoked = [];
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
  expect(discord.refused.map(({ refusal }) => refusal?.code)).toEqual(provoked);
  expect(discord.pings).toEqual([]);
});

/** A channel with an order, due at midnight UTC. */
async function orderedChannel(values: Parameters<FakeDiscord['slash']>[1] = {}): Promise<FakeChannel> {
  const channel = discord.addChannel();
  await discord.slash('digest set', { channel, ...values }, ADMIN);
  return channel;
}

const show = async (channel: FakeChannel) => (await discord.slash('digest show', { channel }, ADMIN)).text;

/** Its database goes away when a post is to be noted as done. */
function withoutCompletion(store: Store): Store {
  return {
    ...store,
    complete: async () => {
      throw new StoreUnavailable(new Error('gone'));
    },
  };
}

async function restarted(location = folder.location): Promise<void> {
  await bot.stop();
  bot = await startDigestBot(discord, clock, location, { library: sampleLibrary() });
}

describe('rights that were taken away', () => {
  it('are tried again each day, and after three pause the order and tell the server', async () => {
    const channel = await orderedChannel();
    discord.deny(channel, 'SendMessages');
    for (const day of ['02', '03', '04', '05']) {
      clock.until(`2027-03-${day}T00:00Z`);
      await bot.post();
    }
    provoked = [50_013, 50_013, 50_013];
    const told = discord.read();
    expect(told.map(({ text }) => text)).toEqual([
      `每日引语 · <#${channel.id}>\n机器人连续三天没有权限发到这个频道，已暂停。请先开放权限，再用 /digest resume 恢复。`,
    ]);
    expect(await show(channel)).toMatch(
      /机器人连续三天没有权限.*\n.*────\n最近几次\n3月4日 · 机器人没有权限，没有发\n/s,
    );
    discord.deny(channel);
    await discord.slash('digest resume', { channel }, ADMIN);
    clock.until('2027-03-06T00:00Z');
    await bot.post();
    expect(discord.read(channel).length).toBe(1);
  });

  it('given back within three days let posts go on', async () => {
    const channel = await orderedChannel();
    discord.deny(channel, 'ViewChannel');
    for (const day of ['02', '03', '04', '05']) {
      if (day === '04') discord.deny(channel);
      clock.until(`2027-03-${day}T00:00Z`);
      await bot.post();
    }
    provoked = [50_001, 50_001];
    expect(discord.read(channel).length).toBe(2);
  });
});

describe('what is no more', () => {
  it('a channel: its order is removed', async () => {
    const channel = await orderedChannel();
    discord.deleteChannel(channel);
    clock.until('2027-03-02T00:00Z');
    await bot.post();
    provoked = [10_003];
    expect(await bot.store.subscription(channel.id)).toBeNull();
  });

  it('the bot’s place in a server: its orders are removed, heard of or not', async () => {
    const guilds = [discord.addGuild(), discord.addGuild()];
    for (const guild of guilds) await discord.slash('digest set', {}, { ...ADMIN, guild });
    const orders = async () =>
      (await Promise.all(guilds.map((guild) => bot.store.subscriptionsOf(guild.id)))).map(
        (all) => all.length,
      );
    const { client } = bot.running.bot;
    const posting = startPosting({
      client,
      kept: { whenOpen: (hear) => hear(bot.store) },
      library: sampleLibrary,
      clock: clock.now,
      log: bot.running.logger,
      secrets: [],
    });
    const [first, second] = guilds;
    if (first === undefined || second === undefined) throw new Error('two servers');
    discord.removeBot(first);
    await discord.until(() => bot.running.log.some(({ msg }) => msg.includes('the bot left')), 'the removal');
    await posting.stop();
    expect(await orders()).toEqual([0, 1]);

    await bot.running.bot.stop();
    second.joined = false;
    await restarted();
    clock.until('2027-03-02T00:00Z');
    await bot.post();
    provoked = [50_001];
    expect(await orders()).toEqual([0, 0]);
  });
});

describe('a Discord that misbehaves', () => {
  it.each([
    ['500 once after it has taken the post', 1, 'posted'],
    ['500 each time after it has taken the post', 4, 'postponed'],
  ] as const)('%s: it stands once', async (_, times, outcome) => {
    const channel = await orderedChannel();
    discord.misbehave({ on: ROUTE.message, with: 500, when: 'after', times });
    clock.until('2027-03-02T00:00Z');
    const events = await bot.post();
    expect(events.map((event) => event.kind === 'delivered' && event.outcome.kind)).toEqual([outcome]);
    clock.pass(HOUR);
    await bot.post();
    await bot.post();
    expect(discord.read(channel).length).toBe(1);
    expect(await show(channel)).toContain('3月2日 · 发了 3 条');
  });

  it.each([503, 'drop', 429] as const)(
    '%s before it has taken the post: it is posted later',
    async (fault) => {
      const channel = await orderedChannel();
      discord.misbehave({ on: ROUTE.message, with: fault, times: fault === 503 ? 4 : 1, retryAfterMs: 50 });
      clock.until('2027-03-02T00:00Z');
      for (let minute = 0; minute < 3; minute += 1) {
        await bot.post();
        clock.pass(100_000);
      }
      expect(discord.read(channel).length).toBe(1);
    },
  );

  it('a body that it would refuse is logged with the reference that the ledger has', async () => {
    const channel = await orderedChannel();
    const { running, store } = bot;
    const preview = await previewDigest(channel.id, { store, library: running.library, now: clock.now() });
    if (preview === null) throw new Error('no order');
    const { client } = running.bot;
    const sender = discordSender({ client, log: running.logger, secrets: [] });
    const name = { guild: discord.guild.id, channel: channel.id, date: '2027-03-02' };
    const sent = await sender.send({ ...name, nonce: 'n'.repeat(26), post: preview.post });
    expect(sent).toEqual({ kind: 'refused', detail: expect.stringMatching(/^[0-9A-F]{6}$/) });
    await discord.until(() => running.log.some(({ msg }) => msg === 'digest refused'), 'the log');
    expect(running.log.find(({ msg }) => msg === 'digest refused')).toMatchObject({
      reference: sent.kind === 'refused' ? sent.detail : '',
      err: { type: 'LimitError' },
    });
  });
});

describe('a process that ends between posting and noting it', () => {
  it.each([
    ['at once', 0],
    ['after nonces are forgotten', HOUR],
  ])('is followed %s by one that reads the channel back', async (_, wait) => {
    const channel = await orderedChannel();
    clock.until('2027-03-02T00:00Z');
    await bot.post(withoutCompletion);
    await restarted();
    clock.pass(wait);
    for (let minute = 0; minute < 3; minute += 1) {
      await bot.post();
      clock.pass(60_000);
    }
    expect(discord.read(channel).length).toBe(1);
    expect(await bot.store.entry(channel.id, '2027-03-02')).toMatchObject({
      state: 'completed',
      message: discord.read(channel)[0]?.message.id,
    });
  });

  it('finds the post among what others wrote, and in a channel where it may not look says that it does not know', async () => {
    const [busy, shut] = [await orderedChannel(), await orderedChannel()];
    clock.until('2027-03-02T00:00Z');
    const { messages } = discord.realm;
    const chatter = (times: number) => {
      for (let at = 0; at < times; at += 1) messages.post(discord.user, busy, { content: `第${at}句` });
    };
    chatter(150);
    await bot.post(withoutCompletion);
    chatter(150);
    discord.deny(shut, 'ReadMessageHistory');
    clock.pass(HOUR);
    await bot.post();
    await bot.post();
    const own = [busy, shut].map((channel) =>
      discord.read(channel).filter(({ message }) => message.author.bot),
    );
    expect(own.map((posts) => posts.length)).toEqual([1, 1]);
    expect(await show(busy)).toContain('3月2日 · 发了 3 条');
    expect(await show(shut)).toContain('3月2日 · 不能确定有没有发出，不会再发');
  });
});

describe('a store that cannot be had', () => {
  it('is a clear notice; questions are answered', async () => {
    await bot.store.close();
    expect((await discord.slash('digest show', {}, ADMIN)).text).toBe(
      '每日引语暂时用不了：订阅记录打不开。提问不受影响。',
    );
    expect((await discord.slash('ask', { question: '家乡菜' })).text).toContain('家乡菜');
  });
});

describe('two processes over one PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
    return () => server.destroy();
  });

  it('post each of many orders once', async () => {
    const location = { ...folder.location, databaseUrl: await server.database() };
    await restarted(location);
    const guilds = Array.from({ length: 30 }, () => discord.addGuild());
    for (const guild of guilds) await discord.slash('digest set', { count: 1 }, { ...ADMIN, guild });
    const other = await startDigestBot(discord, clock, location, { library: sampleLibrary() });
    clock.until('2027-03-02T00:00Z');
    const taken = await Promise.all([bot.post(), other.post()]);
    expect(taken.flat().length).toBe(30);
    const posts = guilds.map(({ channels }) =>
      [...channels.values()].flatMap((channel) => discord.read(channel)),
    );
    expect(posts.map((all) => all.length)).toEqual(guilds.map(() => 1));
    await other.stop();
  });
});
