import { REST } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FakeDiscord } from './fake-discord.ts';
import { button, LONG, layout, many, row, section, select, text, verdict } from './verdict.ts';

let discord: FakeDiscord;
let rest: REST;

beforeAll(async () => {
  discord = await FakeDiscord.start({ requestsPerSecond: 1e6, messagesPerChannel: 1e6 });
  rest = new REST({ api: discord.apiUrl, globalRequestsPerSecond: 1e6 }).setToken(discord.token);
});

afterAll(() => discord.stop());

const post = (body: unknown) =>
  verdict(() => rest.post(`/channels/${discord.channel.id}/messages`, { body }));

describe('components: each rule, with a body just inside and one just outside', () => {
  test.each<[string, unknown, unknown, string]>([
    [
      'no unknown keys deep down',
      layout(row(button('a'))),
      layout(row(button('a', { size: 1 }))),
      '50035 components.0.components.0.size UNKNOWN_KEY',
    ],
    [
      '40 components in all',
      layout(...many(39, () => text()), { type: 14 }),
      layout({ type: 17, components: many(40, () => ({ type: 14 })) }),
      '50035 components BASE_TYPE_BAD_LENGTH',
    ],
    [
      '4,000 characters in all',
      layout(text(LONG(2000)), text(LONG(2000))),
      layout(text(LONG(2000)), section(1, button('a')), text(LONG(2000))),
      '50035 components MESSAGE_TEXT_TOO_LONG',
    ],
    [
      'no content beside',
      layout(text()),
      { ...layout(text()), content: 'x' },
      '50035 content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'no embeds beside',
      layout(text()),
      { ...layout(text()), embeds: [{ title: 'x' }] },
      '50035 embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'layout needs its flag',
      { components: [row(button('a'))] },
      { components: [text()] },
      '50035 components.0.type UNION_TYPE_CHOICES',
    ],
    [
      'five rows without it',
      { components: many(5, (i) => row(button(`${i}`))) },
      { components: many(6, (i) => row(button(`${i}`))) },
      '50035 components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'three texts a section',
      layout(section(3, button('a'))),
      layout(section(4, button('a'))),
      '50035 components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a text in a section',
      layout(section(1, button('a'))),
      layout(section(0, button('a'))),
      '50035 components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an accessory',
      layout(section(1, button('a'))),
      layout(section(1, undefined)),
      '50035 components.0.accessory BASE_TYPE_REQUIRED',
    ],
    [
      'a full container',
      layout({ type: 17, components: [text()] }),
      layout({ type: 17, components: [] }),
      '50035 components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'no container in another',
      layout({ type: 17, components: [text()] }),
      layout({ type: 17, components: [{ type: 17, components: [text()] }] }),
      '50035 components.0.components.0 UNION_TYPE_CHOICES',
    ],
    [
      'text in a text display',
      layout(text('x')),
      layout(text('')),
      '50035 components.0.content BASE_TYPE_BAD_LENGTH',
    ],
    [
      'five buttons a row',
      layout(row(...many(5, (i) => button(`${i}`)))),
      layout(row(...many(6, (i) => button(`${i}`)))),
      '50035 components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a select by itself',
      layout(row(select()), row(button('a'))),
      layout(row(select(), button('a'))),
      '50035 components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'one select a row',
      layout(row(select())),
      layout(row(select(), select({ custom_id: 't' }))),
      '50035 components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'labels of 80',
      layout(row(button('a', { label: LONG(80) }))),
      layout(row(button('a', { label: LONG(81) }))),
      '50035 components.0.components.0.label BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a label or emoji',
      layout(row(button('a', { label: undefined, emoji: { name: '📖' } }))),
      layout(row(button('a', { label: '' }))),
      '50035 components.0.components.0.label BUTTON_COMPONENT_LABEL_OR_EMOJI',
    ],
    [
      'a custom id',
      layout(row(button('a'))),
      layout(row({ type: 2, style: 2, label: 'x' })),
      '50035 components.0.components.0.custom_id BASE_TYPE_REQUIRED',
    ],
    [
      'a custom id of 100',
      layout(row(button(LONG(100)))),
      layout(row(button(LONG(101)))),
      '50035 components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a custom id not empty',
      layout(row(button('a'))),
      layout(row(button(''))),
      '50035 components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH',
    ],
    [
      'custom ids once each',
      layout(row(button('a'), button('b'))),
      layout(row(button('a')), section(1, button('a'))),
      '50035 components.1.accessory.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'ids once each',
      layout({ ...text(), id: 1 }, { ...text(), id: 2 }),
      layout({ ...text(), id: 1 }, { ...text(), id: 1 }),
      '50035 components.1.id COMPONENT_ID_DUPLICATED',
    ],
    [
      'links without custom id',
      layout(row({ type: 2, style: 5, label: 'x', url: 'https://a.cn' })),
      layout(row({ type: 2, style: 5, label: 'x', url: 'https://a.cn', custom_id: 'a' })),
      '50035 components.0.components.0.custom_id BUTTON_COMPONENT_KEY_FORBIDDEN',
    ],
    [
      'premium buttons with their sku',
      layout(row({ type: 2, style: 6, sku_id: '1' })),
      layout(row({ type: 2, style: 6 })),
      '50035 components.0.components.0.sku_id BASE_TYPE_REQUIRED',
    ],
    [
      'buttons without url',
      layout(row(button('a'))),
      layout(row(button('a', { url: 'https://a.cn' }))),
      '50035 components.0.components.0.url BUTTON_COMPONENT_KEY_FORBIDDEN',
    ],
    [
      '25 options',
      layout(row(select({ options: many(25, (i) => ({ label: 'x', value: `${i}` })) }))),
      layout(row(select({ options: many(26, (i) => ({ label: 'x', value: `${i}` })) }))),
      '50035 components.0.components.0.options BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an option at least',
      layout(row(select())),
      layout(row(select({ options: [] }))),
      '50035 components.0.components.0.options BASE_TYPE_BAD_LENGTH',
    ],
    [
      'option values once each',
      layout(
        row(
          select({
            options: [
              { label: 'a', value: 'a' },
              { label: 'a', value: 'b' },
            ],
          }),
        ),
      ),
      layout(
        row(
          select({
            options: [
              { label: 'a', value: 'a' },
              { label: 'b', value: 'a' },
            ],
          }),
        ),
      ),
      '50035 components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'option labels of 100',
      layout(row(select({ options: [{ label: LONG(100), value: 'a' }] }))),
      layout(row(select({ options: [{ label: LONG(101), value: 'a' }] }))),
      '50035 components.0.components.0.options.0.label BASE_TYPE_BAD_LENGTH',
    ],
    [
      'no more values than options',
      layout(row(select({ max_values: 1 }))),
      layout(row(select({ max_values: 2 }))),
      '50035 components.0.components.0.max_values SELECT_VALUES',
    ],
    [
      'least below most',
      layout(row(select({ min_values: 0 }))),
      layout(row(select({ min_values: 2 }))),
      '50035 components.0.components.0.min_values SELECT_VALUES',
    ],
    [
      'defaults within max_values',
      layout(row(select({ options: [{ label: 'a', value: 'a', default: true }] }))),
      layout(
        row(
          select({
            options: [
              { label: 'a', value: 'a', default: true },
              { label: 'b', value: 'b', default: true },
            ],
          }),
        ),
      ),
      '50035 components.0.components.0.options SELECT_DEFAULTS',
    ],
  ])('%s', async (_rule, inside, outside, refusal) => {
    expect(await post(inside)).toBe('accepted');
    expect(await post(outside)).toBe(refusal);
  });

  test('one refusal names every fault', async () => {
    const body = layout(row(button('a', { label: '' }), button('a')));
    expect(await post(body)).toBe(
      '50035 components.0.components.0.label BUTTON_COMPONENT_LABEL_OR_EMOJI components.0.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    );
  });
});
