import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/quote/find.ts';
import { readTurns } from '../../../src/quote/turn/turns.ts';
import { articlesOf, lexicon } from './articles.ts';

const PIECES = [
  '问：',
  '答：',
  '记者：',
  '程大海：',
  '程：',
  '【程大海】',
  '[09:25]',
  '（掌声）',
  '（以下简称“程”）',
  '主持人：',
  '陈议员大建：',
  '“',
  '”',
  '「',
  '」',
  '**',
  '同学们：',
  '局长程大海在会上的讲话',
  '成本上涨。',
  '为何？',
  '𠮷',
  ' ',
  '\n',
  '\n\n',
  '(',
  '）',
  'Q1.',
];

describe('turns of any text', () => {
  it('are the passage’s own characters, in order, none over another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }),
        fc.boolean(),
        (pieces, isMarkdown) => {
          const text = `云州水价\n\n云州昨天开会。\n${pieces.join('')}`;
          for (const article of articlesOf(text, isMarkdown ? 'a.md' : 'a.txt')) {
            for (const passage of findQuotes(article, lexicon)) {
              let last = 0;
              for (const quote of passage.quotes) {
                expect(quote.start).toBeGreaterThanOrEqual(last);
                expect(quote.end).toBeGreaterThan(quote.start);
                expect(quote.text).toBe(passage.text.slice(quote.start, quote.end));
                last = quote.end;
              }
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['many lines of one label', '甲：成本又上涨了，明年还要涨。\n', 100_000],
    ['many questions and answers', '问：为何上涨？\n\n答：成本上涨。\n\n', 100_000],
    ['as many names', '程大海：成本上涨。\n\n林小华：管子旧了。\n\n', 60_000],
  ])('%s are read in linear time', (_, line, count) => {
    const passages = line.trim().split(/\n+/);
    const timeOf = (lines: number) =>
      timeToRead(Array.from({ length: lines }, (_each, at) => passages[at % passages.length] ?? ''));
    timeOf(count / 20);
    const [short, long] = [timeOf(count / 10), timeOf(count)];
    expect(long).toBeLessThan(short * 30 + 1_000);
  });

  it.each([
    ['labels that are all different', (at: number) => `${pair(at)}局长：好。`, null],
    ['names that are all different', (at: number) => `王${pair(at)}：好。`, null],
    ['names that headline and crossheads name too', (at: number) => `王${pair(at)}：好。`, namesBefore],
  ])('%s are read in linear time', (_, line, heads) => {
    const timeOf = (lines: number) =>
      timeToRead(
        Array.from({ length: lines }, (_each, at) => line(at)),
        heads?.(lines),
      );
    timeOf(1_000);
    const [short, long] = [timeOf(4_000), timeOf(40_000)];
    expect(long).toBeLessThan(short * 30 + 1_000);
  });

  it('of one long paragraph are read in linear time', () => {
    const [article] = articlesOf(`云州水价\n\n${'问：为何上涨？答：成本上涨。（掌声）'.repeat(20_000)}`);
    const start = performance.now();
    if (article !== undefined) readTurns(article, lexicon);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

/** Two characters for each of the first 25 million numbers. */
function pair(at: number): string {
  return String.fromCharCode(0x4e00 + (at % 5_000), 0x4e00 + ((at / 5_000) % 5_000));
}

/** So many names with their offices, for a headline. */
function namesBefore(count: number): string {
  return Array.from({ length: count }, (_, at) => `局长王${pair(at)}`).join('、');
}

/** The milliseconds that passages of these texts take, each under a crosshead of its own where there is a headline. */
function timeToRead(texts: readonly string[], title?: string): number {
  const [article] = articlesOf('云州水价\n\n云州昨天开会。');
  if (article === undefined) throw new Error('no article');
  const long = {
    ...article,
    title: title ?? article.title,
    passages: texts.map((text, at) => ({
      id: `a-${at}`,
      section: title === undefined ? null : `局长王${pair(at)}谈水价`,
      text,
      source: [[0, text.length] as const],
    })),
  };
  const start = performance.now();
  readTurns(long, lexicon);
  return performance.now() - start;
}
