import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { articleOf } from '../quote/labelled/sample.ts';
import { coverageOf } from './lexicon-coverage.ts';

const LEXICON = fileURLToPath(new URL('../../data/lexicon', import.meta.url));

it('tells the entries that no clause is read into, and what each rule gave', () => {
  const article = articleOf({ why: '', text: '局长何进田说，路要修。县长田大力说，水要通。', expected: [] });
  const { lists, rules } = coverageOf([article], LEXICON);
  const unread = (name: string) => lists.find((list) => list.name === name)?.unread ?? [];
  expect(['局长', '县长', '市长'].filter((title) => unread('titles').includes(title))).toEqual(['市长']);
  expect(['说', '表示'].filter((verb) => unread('cues').includes(verb))).toEqual(['表示']);
  expect(rules).toEqual([['comma-name', 2]]);
});
