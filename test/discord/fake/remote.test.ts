import { expect, test } from 'vitest';
import { startBot } from './bot.ts';
import { RemoteDiscord } from './remote.ts';

test('a fake in another process answers, measures a load and reports refusals', async () => {
  const discord = await RemoteDiscord.start({ kept: 100 });
  const bot = await startBot(discord, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply({ content: interaction.options.getString('question', true), flags: 64 });
  });
  await discord.connected('ask');
  expect(await discord.slash('ask', { question: '在吗' })).toMatchObject({
    text: '在吗',
    private: true,
    deferred: false,
  });
  const load = { command: 'ask', options: [{ question: '一' }, { question: '二' }], count: 300, atOnce: 8 };
  const report = await discord.load(load);
  expect([report.latenciesMs.length, report.unanswered, report.refused]).toEqual([300, 0, 0]);
  expect(Math.min(...report.latenciesMs)).toBeGreaterThan(0);

  await bot.client.rest.post('/channels/1/messages', { body: {} }).catch(() => {});
  expect(await discord.refused()).toMatchObject([{ path: '/channels/1/messages', refusal: { code: 10003 } }]);
  await expect(discord.slash('nothing', {})).rejects.toThrow('no command nothing');
  await bot.stop();
  await discord.stop();
});
