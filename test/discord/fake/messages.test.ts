import { REST } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FakeDiscord } from './fake-discord.ts';
import { button, LONG, layout, many, section, text, verdict } from './verdict.ts';

let discord: FakeDiscord;
let rest: REST;

beforeAll(async () => {
  discord = await FakeDiscord.start({ requestsPerSecond: 1e6, messagesPerChannel: 1e6 });
  rest = new REST({ api: discord.apiUrl, globalRequestsPerSecond: 1e6 }).setToken(discord.token);
});

afterAll(() => discord.stop());

const post = (body: unknown) =>
  verdict(() => rest.post(`/channels/${discord.channel.id}/messages`, { body }));

describe('messages: each rule, with a body just inside and one just outside', () => {
  test.each<[string, unknown, unknown, string]>([
    [
      'content of 2,000',
      { content: LONG(2000) },
      { content: LONG(2001) },
      '50035 content BASE_TYPE_BAD_LENGTH',
    ],
    ['something to show', { content: '。' }, { content: ' ' }, '50006'],
    [
      'no unknown keys',
      { content: 'x', tts: false, enforce_nonce: false },
      { content: 'x', colour: 1 },
      '50035 colour UNKNOWN_KEY',
    ],
    ['types as described', { content: 'x' }, { content: 1 }, '50035 content BASE_TYPE_INVALID'],
    [
      'nonce of 25',
      { content: 'x', nonce: 'n'.repeat(25) },
      { content: 'x', nonce: 'n'.repeat(26) },
      '50035 nonce BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a nonce to enforce',
      { content: 'x', nonce: 'n', enforce_nonce: true },
      { content: 'x', enforce_nonce: true },
      '50035 nonce BASE_TYPE_REQUIRED',
    ],
    [
      'a whole numeric nonce',
      { content: 'x', nonce: 7 },
      { content: 'x', nonce: 7.5 },
      '50035 nonce NONCE_TYPE_BAD',
    ],
    [
      'flags of a channel message',
      { content: 'x', flags: 4 },
      { content: 'x', flags: 64 },
      '50035 flags INVALID_FLAGS',
    ],
    [
      'mentions parsed or listed',
      { content: 'x', allowed_mentions: { parse: [], users: ['1'] } },
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      '50035 allowed_mentions.users MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    [
      'ten embeds',
      { embeds: many(10, () => ({ title: 'x' })) },
      { embeds: many(11, () => ({ title: 'x' })) },
      '50035 embeds BASE_TYPE_BAD_LENGTH',
    ],
    [
      'embed titles of 256',
      { embeds: [{ title: LONG(256) }] },
      { embeds: [{ title: LONG(257) }] },
      '50035 embeds.0.title BASE_TYPE_BAD_LENGTH',
    ],
    [
      'embeds of 6,000 in all',
      { embeds: [{ description: LONG(4000) }, { description: LONG(1999), footer: { text: '完' } }] },
      { embeds: [{ description: LONG(4000) }, { description: LONG(1999), footer: { text: '完了' } }] },
      '50035 embeds MAX_EMBED_SIZE_EXCEEDED',
    ],
    [
      '25 fields',
      { embeds: [{ fields: many(25, () => ({ name: 'a', value: 'b' })) }] },
      { embeds: [{ fields: many(26, () => ({ name: 'a', value: 'b' })) }] },
      '50035 embeds.0.fields BASE_TYPE_BAD_LENGTH',
    ],
    [
      'embeds that show something',
      { embeds: [{ title: 'x' }] },
      { embeds: [{ color: 1 }] },
      '50035 embeds.0 EMBED_EMPTY',
    ],
    [
      'one embed a URL',
      {
        embeds: [
          { title: 'a', url: 'https://a.cn' },
          { title: 'b', url: 'https://b.cn' },
        ],
      },
      {
        embeds: [
          { title: 'a', url: 'https://a.cn' },
          { title: 'b', url: 'https://a.cn' },
        ],
      },
      '50035 embeds.1.url EMBED_URL_REPEATED',
    ],
  ])('%s', async (_rule, inside, outside, refusal) => {
    expect(await post(inside)).toBe('accepted');
    expect(await post(outside)).toBe(refusal);
  });
});

describe('edits', () => {
  async function edited(first: unknown, body: unknown): Promise<string> {
    const path = `/channels/${discord.channel.id}/messages` as const;
    const { id } = (await rest.post(path, { body: first })) as { id: string };
    return verdict(() => rest.patch(`${path}/${id}`, { body }));
  }

  test('a message of components stays one', async () => {
    expect(await edited(layout(text()), { components: [text('新')] })).toBe('accepted');
    expect(await edited(layout(text()), { content: 'x' })).toContain('content MESSAGE_CANNOT_USE_LEGACY');
    expect(await edited({ content: 'x' }, { components: [text()] })).toContain(
      'components.0.type UNION_TYPE_CHOICES',
    );
    expect(await edited({ content: 'x' }, layout(text()))).toContain('content MESSAGE_CANNOT_USE_LEGACY');
    expect(await edited({ content: 'x' }, { ...layout(text()), content: null })).toBe('accepted');
  });

  test('an edit cannot make private, nor empty', async () => {
    expect(await edited({ content: 'x' }, { content: 'y', flags: 64 })).toBe('50035 flags INVALID_FLAGS');
    expect(await edited({ content: 'x' }, { content: '' })).toBe('50006');
  });

  test('only own messages, and only those that are there', async () => {
    const theirs = discord.realm.messages.post(discord.user, discord.channel, { content: '人' });
    const path = `/channels/${discord.channel.id}/messages` as const;
    expect(await verdict(() => rest.patch(`${path}/${theirs.id}`, { body: { content: 'x' } }))).toBe('50005');
    expect(await verdict(() => rest.delete(`${path}/${theirs.id}`))).toBe('50013');
    expect(await verdict(() => rest.get(`${path}/${theirs.id}`))).toBe('accepted');
    expect(await verdict(() => rest.get(`${path}/1`))).toBe('10008');
  });
});

describe('pings are recorded', () => {
  const pinged = async (body: unknown) => {
    const before = discord.pings.length;
    expect(await post(body)).toBe('accepted');
    return discord.pings.slice(before).map(({ kind, id }) => `${kind} ${id}`);
  };

  test('all that stands there, but for what allowed_mentions forbids', async () => {
    const content = '<@1> <@!2> <@&3> @everyone';
    expect(await pinged({ content })).toEqual(['user 1', 'user 2', 'role 3']);
    expect(await pinged(layout(section(1, button('a')), text(content)))).toHaveLength(3);
    expect(await pinged({ content, allowed_mentions: { parse: [] } })).toEqual([]);
    expect(await pinged({ content, allowed_mentions: { parse: ['roles'], users: ['2'] } })).toEqual([
      'user 2',
      'role 3',
    ]);
  });

  test('@everyone where the bot may', async () => {
    const guild = discord.addGuild({ botPermissions: ['ViewChannel', 'SendMessages', 'MentionEveryone'] });
    const [channel] = guild.channels.values();
    await rest.post(`/channels/${channel?.id}/messages`, { body: { content: '@here' } });
    expect(discord.pings.at(-1)).toMatchObject({ kind: 'everyone', id: 'here', byEdit: false });
  });

  test('an edit without allowed_mentions parses again', async () => {
    const path = `/channels/${discord.channel.id}/messages` as const;
    const body = { content: '<@7>', allowed_mentions: { parse: [] } };
    const { id } = (await rest.post(path, { body })) as { id: string };
    await rest.patch(`${path}/${id}`, { body: { ...body, content: '<@7> 改' } });
    expect(discord.pings.filter((ping) => ping.id === '7')).toEqual([]);
    await rest.patch(`${path}/${id}`, { body: { content: '<@7> 又改' } });
    expect(discord.pings.filter((ping) => ping.id === '7')).toMatchObject([{ kind: 'user', byEdit: true }]);
  });
});

test('tokens are checked on every call, and bodies must be JSON', async () => {
  const call = (path: string, init: RequestInit = {}) => fetch(`${discord.apiUrl}/v10${path}`, init);
  const routes = [
    '/gateway/bot',
    '/users/@me',
    '/applications/@me',
    `/channels/${discord.channel.id}/messages`,
  ];
  for (const route of routes) {
    expect((await call(route)).status).toBe(401);
    expect((await call(route, { headers: { authorization: 'Bot wrong' } })).status).toBe(401);
    expect((await call(route, { headers: { authorization: `Bot ${discord.token}` } })).status).toBe(200);
  }
  const authorization = `Bot ${discord.token}`;
  const path = `/channels/${discord.channel.id}/messages`;
  const broken = {
    method: 'POST',
    body: '{',
    headers: { authorization, 'content-type': 'application/json' },
  };
  expect(await (await call(path, broken)).json()).toMatchObject({ code: 50109 });
  const form = { method: 'POST', body: 'content=x', headers: { authorization } };
  expect((await call(path, form)).status).toBe(415);
  expect((await call('/no/such/route', { headers: { authorization } })).status).toBe(404);
  expect((await fetch(`${discord.apiUrl}/v9/users/@me`, { headers: { authorization } })).status).toBe(404);
});
