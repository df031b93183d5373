import { expect, it } from 'vitest';
import { withoutControls } from '../../src/text/safe.ts';

it.each([
  ['\u001b[31m红\u0007', '␛[31m红␇'],
  ['一\t二\n三\r', '一 二 三 '],
  ['\u009b2J', '�2J'],
  ['甲\u202e乙\u2066', '甲�乙�'],
  ['\ud842', '�'],
  ['𠮷👨‍👩‍👧é', '𠮷👨‍👩‍👧é'],
])('%j → %j', (text, safe) => {
  expect(withoutControls(text)).toBe(safe);
  expect(safe).toHaveLength(text.length);
});
