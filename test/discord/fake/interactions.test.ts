import type { Interaction } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startBot, type TestBot } from './bot.ts';
import { FakeDiscord } from './fake-discord.ts';
import { LONG, layout, many, text, verdict } from './verdict.ts';

let discord: FakeDiscord;
let bot: TestBot;
let answer: (interaction: Interaction) => unknown;
let answered: unknown;

beforeEach(async () => {
  discord = await FakeDiscord.start({ answerMs: 1_000, patienceMs: 300 });
  bot = await startBot(discord, (interaction) => {
    answered = answer(interaction);
    return answered;
  });
});

afterEach(async () => {
  await bot.stop();
  await discord.stop();
});

/** Answers by hand, as discord.js itself would not. */
const callback = ({ id, token }: { id: string; token: string }, body: unknown) =>
  verdict(() => bot.client.rest.post(`/interactions/${id}/${token}/callback`, { body, auth: false }));

const original = ({ token }: Interaction): `/${string}` =>
  `/webhooks/${discord.realm.world.applicationId}/${token}/messages/@original`;

const GOOD = { type: 4, data: { content: 'x' } };

/** What a slash command's handler was told, for each body in turn. */
async function verdicts(...bodies: unknown[]): Promise<string[]> {
  const told: string[] = [];
  answer = async (interaction) => {
    for (const body of bodies) told.push(await callback(interaction, body));
  };
  await discord.slash('ask', { question: 'x' }).catch(() => {});
  await answered;
  return told;
}

test('answered twice is refused, whatever the answer', async () => {
  const message = { type: 4, data: { content: 'x' } };
  expect(await verdicts(message, message, { type: 5 })).toEqual(['accepted', '40060', '40060']);
});

test('a refused answer leaves room for a right one', async () => {
  const told = await verdicts(
    { type: 4, data: { content: LONG(2001) } },
    { type: 4, data: { content: 'x' } },
  );
  expect(told).toEqual(['50035 data.content BASE_TYPE_BAD_LENGTH', 'accepted']);
});

test('an answer after three seconds is refused', async () => {
  answer = async (interaction) => {
    discord.advance(1_001);
    expect(await callback(interaction, { type: 4, data: { content: 'x' } })).toBe('10062');
  };
  await expect(discord.slash('ask', { question: 'x' })).rejects.toThrow('did not respond');
  expect(bot.errors).toEqual([]);
});

test('an unanswered user is told what was refused', async () => {
  answer = (interaction) => callback(interaction, { type: 4, data: {} });
  await expect(discord.slash('ask', { question: 'x' })).rejects.toThrow(
    'refused: {"message":"Cannot send an empty',
  );
});

test('unknown interactions and foreign tokens are refused', async () => {
  answer = async (interaction) => {
    expect(await callback({ id: '1', token: interaction.token }, { type: 5 })).toBe('10062');
    expect(await callback({ id: interaction.id, token: 'x' }, { type: 5 })).toBe('10062');
    await callback(interaction, { type: 4, data: { content: 'x' } });
  };
  await discord.slash('ask', { question: 'x' });
  expect(bot.errors).toEqual([]);
});

test('a command is answered by messages and deferrals only', async () => {
  const told = await verdicts({ type: 7, data: {} }, { type: 6 }, { type: 8, data: {} }, { type: 9 }, GOOD);
  expect(told).toEqual([...many(4, () => '50035 type INTERACTION_CALLBACK_TYPE'), 'accepted']);
});

test('a deferral carries privacy and nothing else', async () => {
  expect(
    await verdicts(
      { type: 5, data: { flags: 32768 } },
      { type: 5, data: { flags: 64 + 32768 } },
      { type: 5, data: { content: 'x' } },
      { type: 5, data: { flags: 64 } },
    ),
  ).toEqual([
    '50035 data.flags INVALID_FLAGS',
    '50035 data.flags INVALID_FLAGS',
    '50035 data.content DEFERRAL_WITH_DATA',
    'accepted',
  ]);
});

test('messages follow the rules of messages', async () => {
  expect(
    await verdicts(
      { type: 4, data: layout(text(LONG(4001))) },
      { type: 4, data: { ...layout(text()), content: 'x' } },
      { type: 4, data: {} },
      { type: 4, data: { content: 'x', flags: 1 << 13 } },
      { type: 4, data: { content: 'x', colour: 1 } },
      GOOD,
    ),
  ).toEqual([
    '50035 data.components.0.content BASE_TYPE_BAD_LENGTH',
    '50035 data.content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    '50006',
    '50035 data.flags INVALID_FLAGS',
    '50035 data.colour UNKNOWN_KEY',
    'accepted',
  ]);
});

test('with_response tells of the message', async () => {
  let told: unknown;
  answer = async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { resource, interaction: about } = await interaction.reply({
      content: 'x',
      flags: 64,
      withResponse: true,
    });
    told = [
      resource?.type,
      resource?.message?.content,
      about.responseMessageEphemeral,
      about.responseMessageLoading,
    ];
  };
  await discord.slash('ask', { question: 'x' });
  await discord.until(() => told !== undefined, 'the response');
  expect(told).toEqual([4, 'x', true, false]);
});

test('the edit after a deferral needs its own flag for components, and cannot change privacy', async () => {
  const told: string[] = [];
  answer = async (interaction) => {
    const edit = (body: unknown) =>
      verdict(() => bot.client.rest.patch(original(interaction), { body, auth: false }));
    await callback(interaction, { type: 5, data: { flags: 64 } });
    const loading = await bot.client.rest.get(original(interaction), { auth: false });
    told.push(String((loading as { flags: number }).flags));
    told.push(
      await edit({ components: [text()] }),
      await edit({ content: 'x', flags: 64 }),
      await edit(layout(text())),
    );
  };
  const reply = await discord.slash('ask', { question: 'x' });
  await answered;
  expect(told.slice(0, 3)).toEqual([
    '192',
    '50035 components.0.type UNION_TYPE_CHOICES',
    '50035 flags INVALID_FLAGS',
  ]);
  expect([reply.private, reply.text]).toEqual([true, '话']);
});

test('tokens of an interaction work after the first answer, for fifteen minutes', async () => {
  const told: string[] = [];
  answer = async (interaction) => {
    const { rest } = bot.client;
    const edit = () =>
      verdict(() => rest.patch(original(interaction), { body: { content: 'y' }, auth: false }));
    const hook = original(interaction).replace('/messages/@original', '') as `/${string}`;
    told.push(await edit(), await verdict(() => rest.post(hook, { body: { content: 'x' }, auth: false })));
    await callback(interaction, { type: 4, data: { content: 'x' } });
    told.push(
      await edit(),
      await verdict(() => rest.delete(original(interaction), { auth: false })),
      await edit(),
    );
    discord.advance(15 * 60_000 + 1);
    told.push(await edit());
  };
  const reply = await discord.slash('ask', { question: 'x' });
  await discord.until(() => told.length === 6, 'all edits');
  expect(told).toEqual(['10015', '10015', 'accepted', 'accepted', '10008', '50027']);
  expect(reply.deleted).toBe(true);
  await expect(reply.click('x')).rejects.toThrow('deleted');
});

test('autocomplete cannot be deferred, and offers 25 choices of 100 characters', async () => {
  const told: string[] = [];
  answer = async (interaction) => {
    const offer = (choices: unknown) => callback(interaction, { type: 8, data: { choices } });
    told.push(await callback(interaction, { type: 5 }));
    told.push(await offer(many(26, (i) => ({ name: `${i}`, value: `${i}` }))));
    told.push(await offer([{ name: LONG(101), value: 'x' }]));
    told.push(await offer([{ name: 'x', value: LONG(101) }]));
    told.push(await offer([{ name: '', value: 'x' }]));
    told.push(await offer([{ name: 'x', value: 1 }]));
    told.push(await offer([{ name: 'x', value: 'x', name_localizations: { zh: 'x' } }]));
    told.push(await offer([null]));
    told.push(await offer(many(25, (i) => ({ name: LONG(100), value: `${i}` }))));
  };
  expect(await discord.autocomplete('ask', 'speaker', 'j')).toHaveLength(25);
  await answered;
  expect(told.map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual([
    '50035 type',
    '50035 data.choices',
    '50035 data.choices.0.name',
    expect.stringMatching(/^50035 data\.choices\.0/),
    '50035 data.choices.0.name',
    '50035 data.choices.0.value',
    '50035 data.choices.0.name_localizations.zh',
    '50035 data.choices.0',
    'accepted',
  ]);
});

test('a click may be answered in four ways, and an update follows the rules of edits', async () => {
  answer = (interaction) =>
    callback(interaction, {
      type: 4,
      data: layout({ type: 1, components: [{ type: 2, style: 1, label: '点', custom_id: 'a' }] }),
    });
  const reply = await discord.slash('ask', { question: 'x' });
  const told: string[] = [];
  answer = async (interaction) => {
    told.push(await callback(interaction, { type: 7, data: { content: 'x' } }));
    told.push(await callback(interaction, { type: 7, data: { flags: 64 } }));
    told.push(await callback(interaction, { type: 6, data: { content: 'x' } }));
    told.push(await callback(interaction, { type: 8, data: { choices: [] } }));
    told.push(await callback(interaction, { type: 7, data: { components: [text('新')] } }));
  };
  expect((await reply.click('点')).text).toBe('新');
  await answered;
  expect(told).toEqual([
    '50035 data.content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    '50035 data.flags INVALID_FLAGS',
    '50035 data.content DEFERRAL_WITH_DATA',
    '50035 type INTERACTION_CALLBACK_TYPE',
    'accepted',
  ]);
});
