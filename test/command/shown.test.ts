import { expect, it } from 'vitest';
import { SHOWN_LENGTHS, shownNarration, shownQuote } from '../../src/command/shown.ts';
import { sampleArticle } from './sample-library.ts';

const long = `${'前面的话很长很长。'.repeat(30)}中间说到神经元。${'后面的话也很长。'.repeat(30)}`;
const [passage] = sampleArticle('longlong', '长', [{ text: long }]).passages;
if (passage === undefined) throw new Error('no passage');
const at = long.indexOf('神经元');

it('shows the sentences round the matches, as they are, marked as cut', () => {
  const { text, marks, cut } = shownNarration(passage, [[at, at + 3]]);
  expect(long).toContain(text);
  expect(text.length).toBeLessThanOrEqual(SHOWN_LENGTHS.narration);
  expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['神经元']);
  expect(cut).toBe(true);
});

it('shows a quote whole where it fits, with the matches inside it alone', () => {
  const shown = shownQuote(passage, { start: at - 4, end: at + 4 }, [
    [0, 2],
    [at, at + 3],
  ]);
  expect(shown).toEqual({ text: '中间说到神经元。', marks: [[4, 7]], cut: false });
});

it('begins where most matches stand together', () => {
  const { text } = shownNarration(passage, [
    [0, 2],
    [at, at + 1],
    [at + 1, at + 2],
  ]);
  expect(text.startsWith('中间说到神经元。')).toBe(true);
});

it('ends where one match is longer than what is shown: it once looked for a window for ever', () => {
  const { text } = shownNarration(passage, [[0, long.length]]);
  expect(text.startsWith('前面的话很长很长。')).toBe(true);
  expect(text.length).toBeLessThanOrEqual(SHOWN_LENGTHS.narration);
});
