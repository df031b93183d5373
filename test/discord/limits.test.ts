import { describe, expect, it } from 'vitest';
import { checked, type OutgoingBody } from '../../src/discord/limits.ts';

const V2 = 32_768;
const text = (content = '话') => ({ type: 10, content });
const button = (custom_id: string, more = {}) => ({ type: 2, style: 2, label: '钮', custom_id, ...more });
const row = (...components: object[]) => ({ type: 1, components });
const menu = (more = {}) => ({ type: 3, custom_id: 'm', options: [{ label: '甲', value: 'a' }], ...more });
const many = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));
const message = (...components: object[]): OutgoingBody => ({
  flags: V2,
  allowed_mentions: { parse: [] },
  components,
});

describe('the validator', () => {
  it.each<[string, OutgoingBody, RegExp]>([
    [
      'components',
      message(...many(41, () => text())),
      /components: 41, most is 40: show fewer entries a page/,
    ],
    [
      'text',
      message(text('长'.repeat(2_000)), text('长'.repeat(2_001))),
      /text: 4001, most is 4000: cut quotes/,
    ],
    ['text', message(text('  ')), /a text is empty/],
    ['customId', message(row(button('长'.repeat(101)))), /customId: 101, most is 100: shorten the question/],
    ['customId', message(row(button('a'), button('a'))), /^customId: one stands twice \(Button\): /],
    ['customId', message(row(button(''))), /a custom id is empty/],
    ['buttonLabel', message(row(button('a', { label: '长'.repeat(81) }))), /buttonLabel: 81, most is 80/],
    ['rowButtons', message(row(...many(6, (at) => button(`${at}`)))), /rowButtons: 6, most is 5/],
    ['rowButtons', message(row(menu(), button('a'))), /a menu fills its row/],
    ['menuOptions', message(row(menu({ options: [] }))), /a menu is empty/],
    [
      'menuOptions',
      message(row(menu({ options: many(26, (at) => ({ label: 'x', value: `${at}` })) }))),
      /26/,
    ],
    ['optionValue', message(row(menu({ options: many(2, () => ({ label: 'x', value: 'y' })) }))), /twice/],
    ['optionLabel', message(row(menu({ options: [{ label: '长'.repeat(101), value: 'y' }] }))), /101/],
    [
      'sectionTexts',
      message({ type: 9, components: many(4, () => text()), accessory: button('a') }),
      /4, most is 3/,
    ],
    ['mentions', { flags: V2, components: [text()] }, /allowed_mentions must be/],
    ['flags', { flags: 0, components: [text()], allowed_mentions: { parse: [] } }, /IS_COMPONENTS_V2/],
    ['nonce', { ...message(text()), nonce: 'x'.repeat(26) }, /nonce: 26, most is 25: hash/],
    ['choices', { choices: many(26, (at) => ({ name: 'x', value: `${at}` })) }, /choices: 26, most is 25/],
    ['choiceName', { choices: [{ name: '长'.repeat(101), value: 'x' }] }, /choiceName: 101, most is 100/],
    [
      'choiceValue',
      { choices: [{ name: 'x', value: '长'.repeat(101) }] },
      /choiceValue: 101, most is 100: use an id/,
    ],
    ['commandName', { name: 'x'.repeat(33) }, /commandName: 33, most is 32/],
  ])('names the limit %s, the actual number and the remedy', (limit, body, told) => {
    expect(() => checked(body)).toThrow(told);
    expect(() => checked(body)).toThrow(expect.objectContaining({ name: 'LimitError', limit }));
  });

  it('lets through what Discord takes, to the last unit', () => {
    const full = message(
      { type: 17, components: [...many(36, () => text('长'.repeat(111))), row(button('长'.repeat(100)))] },
      text('y'),
    );
    expect(checked(full)).toBe(full);
  });
});
