import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FakeDiscord } from './fake-discord.ts';
import { many, verdict } from './verdict.ts';

let discord: FakeDiscord;
let rest: REST;
let path: `/${string}`;

beforeEach(async () => {
  discord = await FakeDiscord.start({ requestsPerSecond: 1e6 });
  rest = new REST({ api: discord.apiUrl, globalRequestsPerSecond: 1e6 }).setToken(discord.token);
  path = `/applications/${discord.realm.world.applicationId}/commands`;
});

afterEach(() => discord.stop());

const create = (body: unknown) => verdict(() => rest.post(path, { body }));
const ask = { name: 'ask', description: '问' };
const option = (name: string, more = {}) => ({ type: 3, name, description: 'x', ...more });

describe('commands: each rule, with a body just inside and one just outside', () => {
  test.each<[string, object, object, string]>([
    ['a name', ask, { description: 'x' }, '50035 name BASE_TYPE_REQUIRED'],
    ['lower case', ask, { ...ask, name: 'Ask' }, '50035 name APPLICATION_COMMAND_INVALID_NAME'],
    ['no spaces', ask, { ...ask, name: 'ask me' }, '50035 name APPLICATION_COMMAND_INVALID_NAME'],
    [
      'names of 32',
      { ...ask, name: '问'.repeat(32) },
      { ...ask, name: 'a'.repeat(33) },
      '50035 name BASE_TYPE_BAD_LENGTH',
    ],
    ['a description', ask, { name: 'ask' }, '50035 description BASE_TYPE_REQUIRED'],
    [
      'descriptions of 100',
      { ...ask, description: '问'.repeat(100) },
      { ...ask, description: '问'.repeat(101) },
      '50035 description BASE_TYPE_BAD_LENGTH',
    ],
    [
      'locales of Discord',
      { ...ask, description_localizations: { 'zh-TW': 'x' } },
      { ...ask, description_localizations: { zh: 'x' } },
      '50035 description_localizations.zh INVALID_LOCALE',
    ],
    [
      'localized names too',
      { ...ask, name_localizations: { 'zh-CN': '问' } },
      { ...ask, name_localizations: { 'en-US': 'Ask' } },
      '50035 name_localizations.en-US APPLICATION_COMMAND_INVALID_NAME',
    ],
    ['no unknown keys', ask, { ...ask, colour: 1 }, '50035 colour UNKNOWN_KEY'],
    [
      'permissions as digits',
      { ...ask, default_member_permissions: '32' },
      { ...ask, default_member_permissions: 'x' },
      '50035 default_member_permissions BASE_TYPE_INVALID',
    ],
    [
      'known contexts',
      { ...ask, contexts: [0, 1, 2] },
      { ...ask, contexts: [3] },
      '50035 contexts.0 BASE_TYPE_INVALID',
    ],
    [
      'menus without description',
      { type: 3, name: '查找 引语' },
      { type: 3, name: 'x', description: 'x' },
      '50035 description APPLICATION_COMMAND_INVALID_DESCRIPTION',
    ],
    [
      'menus without options',
      { type: 3, name: 'x' },
      { type: 3, name: 'x', options: [option('a')] },
      '50035 options APPLICATION_COMMAND_INVALID_OPTIONS',
    ],
    [
      '25 options',
      { ...ask, options: many(25, (i) => option(`${i}`)) },
      { ...ask, options: many(26, (i) => option(`${i}`)) },
      '50035 options BASE_TYPE_BAD_LENGTH',
    ],
    [
      'option names once each',
      { ...ask, options: [option('a'), option('b')] },
      { ...ask, options: [option('a'), option('a')] },
      '50035 options.1 APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED',
    ],
    [
      'option names lower case',
      { ...ask, options: [option('a')] },
      { ...ask, options: [option('A')] },
      '50035 options.0.name APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      'option descriptions',
      { ...ask, options: [option('a')] },
      { ...ask, options: [option('a', { description: '' })] },
      '50035 options.0.description BASE_TYPE_BAD_LENGTH',
    ],
    [
      'required ones first',
      { ...ask, options: [option('a', { required: true }), option('b')] },
      { ...ask, options: [option('a'), option('b', { required: true })] },
      '50035 options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'choices or autocomplete',
      { ...ask, options: [option('a', { autocomplete: true })] },
      { ...ask, options: [option('a', { autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] },
      '50035 options.0.autocomplete APPLICATION_COMMAND_OPTIONS_CHOICES',
    ],
    [
      'choice names once each',
      { ...ask, options: [option('a', { choices: [{ name: 'a', value: 'a' }] })] },
      {
        ...ask,
        options: [
          option('a', {
            choices: [
              { name: 'a', value: 'a' },
              { name: 'a', value: 'b' },
            ],
          }),
        ],
      },
      '50035 options.0.choices.1 APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATE',
    ],
    [
      'bounds in order',
      { ...ask, options: [option('a', { min_length: 2, max_length: 2 })] },
      { ...ask, options: [option('a', { min_length: 3, max_length: 2 })] },
      '50035 options.0.max_length APPLICATION_COMMAND_OPTIONS_BOUNDS',
    ],
    [
      'subcommands by themselves',
      { ...ask, options: [{ type: 1, name: 'a', description: 'x', options: [option('b')] }] },
      { ...ask, options: [{ type: 1, name: 'a', description: 'x' }, option('b')] },
      '50035 options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      'options inside subcommands',
      { ...ask, options: [{ type: 1, name: 'a', description: 'x', options: [option('b')] }] },
      { ...ask, options: [{ type: 1, name: 'a', description: 'x', options: [option('B')] }] },
      '50035 options.0.options.0.name APPLICATION_COMMAND_INVALID_NAME',
    ],
    ['8,000 characters in all', large(8_000), large(8_001), '50035 APPLICATION_COMMAND_TOO_LARGE'],
  ])('%s', async (_rule, inside, outside, refusal) => {
    expect(await create(inside)).toBe('accepted');
    expect((await create(outside)).replace(/ +/g, ' ')).toBe(refusal);
  });
});

/** A command of that many characters: the longest localization of each text counts, and no other. */
function large(length: number): object {
  const choices = (last: number) => [
    ...many(24, (i) => ({ name: String(i).padStart(100, 'n'), value: 'v'.repeat(90) })),
    { name: 'n', value: 'v'.repeat(last) },
  ];
  const described = { description_localizations: { ja: '长'.repeat(8), ko: 'x' } };
  const used = 3 + 8 + (1 + 1 + 24 * 190 + 1 + 90) + (1 + 1 + 1 + 14 * 190);
  const more = [...choices(0).slice(0, 14), { name: 'n', value: 'v' }];
  const options = [option('a', { choices: choices(90) }), option('b', { choices: more }), option('c')];
  return { ...ask, ...described, options: [...options, ...padding(length - used - 2 - 1)] };
}

/** Options of so many characters together. */
function padding(length: number): object[] {
  return many(Math.ceil(length / 100), (i) => {
    const name = `p${String(i).padStart(2, '0')}`;
    return { ...option(name), description: 'x'.repeat(Math.min(100, length - i * 100) - name.length) };
  });
}

describe('sets of commands', () => {
  test('names once each a type, and no more than there may be', async () => {
    const put = (body: unknown) => verdict(() => rest.put(path, { body }));
    expect(await put([ask, { type: 3, name: 'ask' }])).toBe('accepted');
    expect(await put([ask, ask])).toBe('50035 1 APPLICATION_COMMANDS_DUPLICATE_NAME');
    expect(await put(many(100, (i) => ({ ...ask, name: `a${i}` })))).toBe('accepted');
    expect(await put(many(101, (i) => ({ ...ask, name: `a${i}` })))).toBe('30032');
    expect(await put(ask)).toBe('50035  BASE_TYPE_LIST');
    expect(await put([ask, { ...ask, name: 'B' }])).toBe('50035 1.name APPLICATION_COMMAND_INVALID_NAME');
    expect(discord.commandWrites).toEqual(['PUT', 'PUT']);
  });

  test('200 creates a day', async () => {
    for (let round = 0; round < 2; round += 1) {
      await rest.put(path, { body: many(100, (i) => ({ ...ask, name: `r${round}n${i}` })) });
    }
    await rest.put(path, { body: [{ ...ask, name: 'r1n7', description: '改' }] });
    expect(await create({ ...ask, name: 'one-more' })).toBe('30034');
    discord.advance(86_400_001);
    expect(await create({ ...ask, name: 'one-more' })).toBe('accepted');
  });

  test('create, read, change, delete; localizations only for those who ask', async () => {
    const body = {
      ...ask,
      name_localizations: { 'zh-CN': '问' },
      options: [option('q', { required: false })],
    };
    const { id } = (await rest.post(path, { body })) as { id: string };
    const query = new URLSearchParams({ with_localizations: 'true' });
    expect(await rest.get(path)).toMatchObject([
      {
        id,
        name: 'ask',
        options: [{ type: 3, name: 'q', description: 'x' }],
        contexts: null,
        integration_types: [0],
      },
    ]);
    expect(JSON.stringify(await rest.get(path))).not.toMatch('localizations');
    expect(JSON.stringify(await rest.get(path))).not.toMatch('required');
    expect(await rest.get(path, { query })).toMatchObject([{ name_localizations: { 'zh-CN': '问' } }]);
    expect(await rest.patch(`${path}/${id}`, { body: { description: '新' } })).toMatchObject({
      id,
      description: '新',
    });
    expect(await verdict(() => rest.patch(`${path}/${id}`, { body: { name: 'X' } }))).toContain(
      'INVALID_NAME',
    );
    expect(await rest.get(`${path}/${id}`)).toMatchObject({ name: 'ask', description: '新' });
    await rest.delete(`${path}/${id}`);
    expect(await verdict(() => rest.get(`${path}/${id}`))).toBe('10063');
    expect(discord.commandWrites).toEqual(['POST', 'PATCH', 'DELETE']);
  });

  test('a server has commands of its own, if the bot is in it', async () => {
    const foreign = discord.addGuild({ joined: false });
    const of = (guild: string): `/${string}` =>
      `/applications/${discord.realm.world.applicationId}/guilds/${guild}/commands`;
    expect(await verdict(() => rest.put(of(discord.guild.id), { body: [ask] }))).toBe('accepted');
    expect(discord.commands(discord.guild).map(({ body }) => body.name)).toEqual(['ask']);
    expect(discord.commands()).toEqual([]);
    expect(await verdict(() => rest.put(of(foreign.id), { body: [ask] }))).toBe('50001');
    expect(await verdict(() => rest.get('/applications/1/commands'))).toBe('10002');
  });
});
