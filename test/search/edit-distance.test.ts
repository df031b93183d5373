import { expect, it } from 'vitest';
import { editDistance } from '../../src/search/edit-distance.ts';

it.each([
  ['', '', 0],
  ['江波', '江波', 0],
  ['江波', '江坡', 1],
  ['林忠钦', '林钦', 1],
  ['林钦', '林忠钦', 1],
  ['一网统管', '一统网管', 1],
  ['江波', '', 2],
  ['jiangbo', 'gangpo', 3],
  ['𠮷野', '野', 1],
])('from %s to %s: %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});
