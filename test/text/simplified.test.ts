import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unifiedCharacter } from '../../src/text/radicals.ts';
import { simplify } from '../../src/text/simplified.ts';

test.each([
  ['⽕⻋站', '火车站'],
  ['⻢⻰说，⻅了⺠政局的⼈。', '马龙说，见了民政局的人。'],
  ['⻑江⾞站', '长江车站'],
  ['说話', '说话'],
  ['著名的乾隆', '著名的乾隆'],
])('%s is read as %s', (text, simple) => {
  expect(simplify(text)).toBe(simple);
});

test('every unit stays one', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => simplify(text).length === text.length));
});

test('every radical of Kangxi, and of the supplement but those beyond 16 bits, is a character', () => {
  const left: string[] = [];
  for (let point = 0x2e80; point <= 0x2fd5; point++) {
    const character = String.fromCodePoint(point);
    if (/\p{Assigned}/u.test(character) && unifiedCharacter(character) === character) left.push(character);
  }
  expect(left.join('')).toBe('⺀⺇⺑⺪⺮⺵⺷⺸⺽⻇⻊⻕⻞⻡');
});
