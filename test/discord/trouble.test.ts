import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { libraryOf, sampleArticle, sampleLibrary } from '../command/sample-library.ts';
import { FakeDiscord } from './fake/fake-discord.ts';
import { ROUTE } from './fake/rest/faults.ts';
import { type LibraryBot, startLibraryBot } from './library-bot.ts';

let discord: FakeDiscord;
let running: LibraryBot;
/** Refusals that a test provokes: the fake's own 40060 to a repeated answer is how Discord keeps it single. */
let provoked: number[] = [];

/** Deferred after 100 ms, so that tests need not wait for 1,500. */
async function start(options: Parameters<typeof startLibraryBot>[1] = {}) {
  running = await startLibraryBot(discord, { deferAfter: 100, ...options });
}

beforeEach(async () => {
  provoked = [];
  discord = await FakeDiscord.start();
});

afterEach(async () => {
  await running.bot.stop();
  await discord.stop();
  expect(discord.refused.map(({ refusal }) => refusal?.code)).toEqual(provoked);
  expect(discord.pings).toEqual([]);
});

const ask = (more = {}) => discord.slash('ask', { question: '家乡菜', ...more });
const FOUND = '以后还想吃到家乡菜。';

describe('a library that takes its time', () => {
  const slow = (ms: number) => ({
    libraryFor: async (): Promise<Library> => {
      await sleep(ms);
      return sampleLibrary();
    },
  });

  it('is waited for behind a deferral, public or private as the answer will be', async () => {
    await start(slow(300));
    for (const inPrivate of [false, true]) {
      const reply = await ask({ private: inPrivate });
      expect([reply.deferred, reply.private, reply.edits]).toEqual([true, inPrivate, 1]);
      expect(reply.text).toContain(FOUND);
    }
    const deferred = () => running.log.filter((line) => line['deferred'] === true).length;
    await discord.until(() => deferred() === 2, 'the log');
  });

  it('turns pages and shows contexts behind a deferral too', async () => {
    await start(slow(300));
    const reply = await discord.slash('ask', { question: '人才', speaker: '陈明', private: true });
    await reply.select('全部');
    const context = await reply.click('上下文', { nth: 1 });
    expect([context.private, context.deferred]).toEqual([true, true]);
    await reply.click('发到频道');
    expect(reply.buttons.at(-1)?.label).toBe('已发到频道');
    expect(discord.read().length).toBe(1);
  });

  it('leaves autocomplete with what there is', async () => {
    await start(slow(300));
    expect(await discord.autocomplete('ask', 'question', '')).toEqual([]);
  });
});

describe('a library that cannot be had', () => {
  const broken = (ms = 0) => ({
    libraryFor: async (): Promise<Library> => {
      await sleep(ms);
      throw new Error(`bug about 家乡菜 and ${discord.token}`);
    },
  });

  it('is told in a short sentence, with a reference that the log has too', async () => {
    await start(broken());
    const reply = await ask();
    const [, reference] = /^出了点问题，没能回答，请稍后再试。编号：([0-9A-F]{6})$/.exec(reply.text) ?? [];
    expect([reply.private, reference]).toEqual([true, expect.any(String)]);
    const failed = running.log.find((line) => line['reference'] === reference);
    expect(failed).toMatchObject({
      msg: 'failed',
      command: 'ask',
      err: { message: 'bug about […] and […]' },
    });
    expect(await discord.autocomplete('ask', 'question', '')).toEqual([]);
    expect((await discord.slash('ask', { question: '还在吗' })).text).toContain('编号');
  });

  it('after a deferral is told in its place, or aside where a message would be lost', async () => {
    await start();
    const shown = await discord.slash('ask', { question: '人才', speaker: '陈明' });
    await running.bot.stop();
    await start(broken(200));
    expect((await ask()).text).toContain('编号');
    const aside = await shown.select('全部');
    expect([aside.private, aside.text.includes('编号'), shown.text.includes('人才培养')]).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('an answer that Discord would refuse', () => {
  /** Finds each passage twice, so that two buttons get one id. */
  const twofold = (): Library => {
    const library = sampleLibrary();
    return {
      ...library,
      ask: async (...asked) => {
        const result = await library.ask(...asked);
        return { ...result, hits: result.hits.flatMap((hit) => [hit, hit]) };
      },
    };
  };

  it.each([0, 300])('is told in a short sentence too, after %i ms', async (ms) => {
    await start({ libraryFor: async () => sleep(ms, twofold()) });
    const reply = await ask();
    const [, reference] = /编号：([0-9A-F]{6})$/.exec(reply.text) ?? [];
    expect(reference).toEqual(expect.any(String));
    const failed = running.log.find((line) => line['reference'] === reference);
    expect(failed).toMatchObject({ msg: 'failed', command: 'ask', err: { type: 'LimitError' } });
    expect(JSON.stringify(failed)).toContain('customId: one stands twice (Button)');
    expect(JSON.stringify(running.log)).not.toContain('家乡菜');
  });
});

describe('a user', () => {
  it('who asks too often is told so in private; clicks and other users go on', async () => {
    await start({ questionsPerMinute: 2 });
    const reply = await ask();
    await discord.messageCommand('查找相关引语', '家乡菜');
    const refused = await ask();
    expect([refused.text, refused.private]).toEqual(['调用过于频繁，请稍后再试。', true]);
    expect((await reply.click('上下文')).text).toContain('第 4 段');
    const other = await discord.slash('ask', { question: '家乡菜' }, { user: discord.addUser('别人') });
    expect(other.text).toContain(FOUND);
  });
});

describe('the log', () => {
  it('has one line an interaction, without the question', async () => {
    await start();
    const reply = await ask();
    await reply.click('上下文');
    await discord.until(() => running.log.filter(({ msg }) => msg === 'answered').length === 2, 'the log');
    const lines = running.log.filter(({ msg }) => msg === 'answered');
    expect(lines[0]).toMatchObject({
      command: 'ask',
      by: 'slash',
      guild: discord.guild.id,
      hits: 1,
      ms: expect.any(Number),
    });
    expect(lines[1]).toMatchObject({ command: 'context', by: 'click' });
    expect(JSON.stringify(running.log)).not.toMatch(/家乡菜|fake\.token/);
  });

  it('has the question where that is wanted', async () => {
    await start({ logQuestions: true });
    await ask();
    await discord.until(() => running.log.some((line) => line['question'] === '家乡菜'), 'the log');
  });
});

describe('old messages', () => {
  it('are clicked on after a restart', async () => {
    await start();
    const reply = await discord.slash('ask', { question: '人才', speaker: '陈明' });
    await running.bot.stop();
    await start();
    expect((await reply.click('上下文', { nth: 1 })).text).toContain('第 2 段');
    await reply.select('陈明 · 2 段');
    expect(reply.text).toContain('只看陈明');
  });

  it('are answered from the library as it is now, which is said', async () => {
    await start();
    const reply = await discord.slash('ask', { question: '人才', speaker: '陈明' });
    running.library = libraryOf([
      sampleArticle('schools1', '大学新篇', [{ text: '人才培养写进规划。' }, { text: '人才政策出台。' }]),
    ]);
    const context = await reply.click('上下文', { nth: 1 });
    expect(context.text).toMatch(/^文库有了更新，这是新的结果。\n《大学新篇》/);
    await reply.select('全部');
    expect(reply.text).toMatch(/^文库有了更新，这是新的结果。\n人才\n找到 2 段/);
    running.library = libraryOf([sampleArticle('other111', '别的', [{ text: '别的事情。' }])]);
    const gone = await reply.click('上下文', { nth: 1 });
    expect([gone.private, gone.text]).toEqual([
      true,
      '文库有了更新，这条消息里的内容已经不在了，请重新提问。',
    ]);
  });

  it('whose buttons this bot never made, or made otherwise, get a polite answer', async () => {
    await start();
    const components = ['next:2', '9IABhrAAA社区', '1', '1zzzzzzzzzzzz'].map((custom_id) => ({
      type: 2,
      style: 2,
      label: custom_id,
      custom_id,
    }));
    const body = { flags: 32_768, components: [{ type: 1, components }], allowed_mentions: { parse: [] } };
    await running.bot.client.rest.post(`/channels/${discord.channel.id}/messages`, { body });
    const [old] = discord.read();
    for (const { label } of old?.buttons ?? []) {
      const reply = await old?.click(label);
      expect([reply?.private, reply?.text]).toEqual([true, '这个按钮已经不能用了，请重新提问。']);
    }
  });
});

describe('a Discord that misbehaves', () => {
  it.each([500, 502, 503] as const)(
    '%i before it has taken an answer: the answer is sent again',
    async (status) => {
      await start();
      discord.misbehave({ on: ROUTE.answer, with: status, times: 3 });
      expect((await ask()).text).toContain(FOUND);
    },
  );

  it.each([500, 502, 'drop'] as const)('%s after it has taken an answer: it stands once', async (fault) => {
    await start();
    discord.misbehave({ on: ROUTE.answer, with: fault, when: 'after' });
    expect((await ask()).text).toContain(FOUND);
    await discord.until(() => running.log.some(({ msg }) => msg === 'answered'), 'the log');
    expect(discord.read().length).toBe(1);
    provoked = [40_060];
  });

  it('a cut socket before it has taken an answer', async () => {
    await start();
    discord.misbehave({ on: ROUTE.answer, with: 'drop', times: 2 });
    expect((await ask()).text).toContain(FOUND);
  });

  it('a stuck socket: the answer is sent again in time', async () => {
    await start();
    discord.misbehave({ on: ROUTE.answer, delayMs: 6_000, times: 1 });
    expect((await ask()).text).toContain(FOUND);
  });

  it('a stuck socket under an edit', async () => {
    await start({ libraryFor: async () => sleep(200, sampleLibrary()) });
    discord.misbehave({ on: ROUTE.edit, delayMs: 6_000, times: 1 });
    expect((await ask()).text).toContain(FOUND);
  }, 10_000);

  it('429 for an answer', async () => {
    await start();
    discord.misbehave({ on: ROUTE.answer, with: 429, retryAfterMs: 200, scope: 'shared' });
    expect((await ask()).text).toContain(FOUND);
  });

  it.each(['before', 'after'] as const)('500 and cut sockets %s it has taken an edit', async (when) => {
    await start({ libraryFor: async () => sleep(200, sampleLibrary()) });
    discord.misbehave({ on: ROUTE.edit, with: 500, when });
    discord.misbehave({ on: ROUTE.edit, with: 'drop', when });
    const reply = await ask();
    expect(reply.text).toContain(FOUND);
    await discord.until(() => running.log.some(({ msg }) => msg === 'answered'), 'the log');
    expect(discord.read().length).toBe(1);
  });

  it.each([500, 'drop', 429] as const)('%s around a post to the channel: it stands once', async (fault) => {
    await start();
    const reply = await ask({ private: true });
    discord.misbehave({ on: ROUTE.message, with: fault, retryAfterMs: 100 });
    if (fault !== 429) discord.misbehave({ on: ROUTE.message, with: fault, when: 'after' });
    await reply.click('发到频道');
    expect(discord.read().length).toBe(1);
    expect(reply.buttons.at(-1)?.label).toBe('已发到频道');
  });

  it('the further message by which a user’s own app posts is lost: the asker is told', async () => {
    await start();
    const installed = { context: 'installed' } as const;
    const reply = await discord.slash('ask', { question: '人才', speaker: '陈明', private: true }, installed);
    discord.misbehave({ on: ROUTE.followUp, with: 500 });
    await reply.click('发到频道');
    await discord.until(() => running.log.some(({ msg }) => msg === 'lost'), 'the log');
    expect(reply.followups.map((each) => [each.private, each.text.includes('编号')])).toEqual([[true, true]]);
  });

  it('a channel that is gone when the post arrives', async () => {
    await start();
    const channel = discord.addChannel();
    const reply = await discord.slash('ask', { question: '家乡菜', private: true }, { channel });
    const clicked = reply.click('发到频道');
    discord.realm.world.removeChannel(channel);
    expect((await clicked).text).toBe('这个频道已经不在了。');
    provoked = [10_003];
  });

  it('an answer that comes too late is logged, and the bot goes on', async () => {
    await start();
    discord.options.answerMs = 50;
    discord.misbehave({ on: ROUTE.answer, delayMs: 100 });
    await expect(ask()).rejects.toThrow('did not respond');
    await discord.until(() => running.log.some(({ msg }) => msg === 'late'), 'the log');
    discord.options.answerMs = 3_000;
    expect((await ask()).text).toContain(FOUND);
    provoked = [10_062];
  });

  it('a gateway that asks to reconnect, drops its socket, or ends sessions', async () => {
    await start();
    const resumes = () => discord.gateway.history.filter(({ kind }) => kind === 'resume').length;
    discord.gateway.reconnect();
    await discord.until(() => resumes() === 1, 'the first resume');
    expect((await ask()).text).toContain(FOUND);
    discord.gateway.drop();
    // Asked while nobody listens: kept for the resume.
    const asked = ask();
    expect((await asked).text).toContain(FOUND);
    expect(resumes()).toBe(2);
    discord.gateway.invalidate(false);
    await discord.until(() => discord.gateway.history.at(-1)?.kind === 'identify', 'a new session');
    await discord.connected();
    expect((await ask()).text).toContain(FOUND);
    expect(discord.read().length).toBe(3);
  });

  it('a gateway that cannot be reached for a while', async () => {
    await start();
    discord.gateway.shut = true;
    discord.gateway.drop();
    await sleep(300);
    const asked = ask();
    discord.gateway.shut = false;
    expect((await asked).text).toContain(FOUND);
  });
});

describe('when it is stopped', () => {
  it('what runs is finished, nothing new is begun', async () => {
    await start({ libraryFor: async () => sleep(400, sampleLibrary()) });
    const asked = ask();
    await discord.until(() => discord.requests.some(({ route }) => route === ROUTE.answer), 'the deferral');
    const stopped = running.bot.stop();
    discord.options.answerMs = 300;
    await expect(ask()).rejects.toThrow('did not respond');
    expect((await asked).text).toContain(FOUND);
    await stopped;
    expect(discord.gateway.open).toEqual([]);
  });
});
