import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findQuotes } from '../../src/quote/find.ts';
import { readQuoteLexicon } from '../../src/quote/lexicon.ts';
import { articleOf } from './labelled/sample.ts';

const lexicon = readQuoteLexicon(fileURLToPath(new URL('../../data/lexicon', import.meta.url)));

it.each([
  ['nested marks', '“'.repeat(200_000)],
  ['marks of two kinds that cross', '“『”』'.repeat(50_000)],
  ['one clause of reporting verbs', '王明说'.repeat(60_000)],
  ['one sentence of reports', '王明说，好，'.repeat(50_000)],
  ['quotations without end', '他说：“'.repeat(60_000)],
  ['titles without end', '局长'.repeat(80_000)],
  ['dotted names without end', '阿·'.repeat(80_000)],
  ['brackets without end', '（'.repeat(200_000)],
  ['what may be a byline, cut in any way', `${'电'.repeat(58)}x“好的，我们去。”`.repeat(500)],
  ['one number', '1'.repeat(200_000)],
  ['one Latin word', 'a'.repeat(200_000)],
  ['blanks behind quoted words', `“好。”${' '.repeat(200_000)}好`],
  ['offices of ever more people', '市长王小明说，好。该负责人说，行。'.repeat(10_000)],
])('reads hostile text in linear time: %s', (_, text) => {
  // No clock: a quadratic step anywhere would exceed the test's own time limit many times over.
  expect(() => findQuotes(articleOf({ why: '', text, expected: [] }), lexicon)).not.toThrow();
});
