import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findQuotes } from '../../../src/quote/find.ts';
import { readQuoteLexicon } from '../../../src/quote/lexicon.ts';
import { articleOf } from '../labelled/sample.ts';

const lexicon = readQuoteLexicon(fileURLToPath(new URL('../../../data/lexicon', import.meta.url)));

/** A text, `⏎` between its paragraphs, and who says what in it, in order; `~` before one who must not be `sure`. */
export type Case = readonly [text: string, ...said: string[]];

/** Makes a test of each case. */
export function expectSaid(cases: readonly Case[]): void {
  for (const [text, ...said] of cases) {
    it(text, () => {
      const article = articleOf({ why: '', expected: [], paragraphs: text.split('⏎') });
      const quotes = findQuotes(article, lexicon).flatMap((passage) => passage.quotes);
      expect(
        quotes.map(({ speaker, text: words, confidence }, at) => {
          const doubt = said[at]?.startsWith('~') === true && confidence === 'likely' ? '~' : '';
          return `${doubt}${speaker?.name ?? speaker?.title ?? '-'}：${words}`;
        }),
      ).toEqual(said);
    });
  }
}
