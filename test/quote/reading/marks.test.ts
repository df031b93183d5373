import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuoteLexicon } from '../../../src/quote/lexicon.ts';
import { findMarkedSpans } from '../../../src/quote/reading/marks.ts';

const lexicon = readQuoteLexicon(fileURLToPath(new URL('../../../data/lexicon', import.meta.url)));

/** What stands between the outermost marks, `…` behind words whose closing mark is missing. */
const marked = (text: string) =>
  findMarkedSpans(text, lexicon).map(
    ({ start, end, closed }) => text.slice(start, end) + (closed ? '' : '…'),
  );

describe('quotation marks', () => {
  it.each([
    ['他说：“好。”', ['好。']],
    ['“甲”“乙”', ['甲', '乙']],
    ['『老话說：「行。」』', ['老話說：「行。」'.replace('話', '话')]],
    ['「他叫『阿土』。」', ['他叫『阿土』。']],
    ['“他叫“阿土”。”', ['他叫“阿土”。']],
    ['"前"与"后"', ['前', '后']],
    ['＂明年还来！＂', ['明年还来！']],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it.each([
    ['both the wrong way round', '他说：”走吧。“然后走了', ['走吧。']],
    ['a closing mark twice', '他说：”走吧。”', ['走吧。']],
    ['an opening mark twice', '他说：“走吧。“', ['走吧。']],
    ['a closing mark of another kind', '他说：“走吧。」', ['走吧。']],
  ])('are paired where they stand wrong: %s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it.each([
    ['words behind a colon reach to the end', '他说：“走吧。谁也没动。', ['走吧。谁也没动。…']],
    ['a lone mark inside a clause is a slip of the pen', '瑞典“某基金经理说，好。', []],
    ['a stray closing mark opens nothing', '”某某说：“好。”', ['好。']],
    ['an unclosed one hides no pair behind it', '据“某报说，“甲”和“乙”。', ['甲', '乙']],
    ['a measure in inches is no quotation', '27"的电视', []],
  ])('without a partner: %s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it('give closed spans that never overlap and lie within the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'“”『』「」"＂，。说𠮷甲'), maxLength: 60 });
    fc.assert(
      fc.property(text, (any) => {
        let reached = 0;
        for (const span of findMarkedSpans(any, lexicon).filter(({ closed }) => closed)) {
          expect(span.open).toBeGreaterThanOrEqual(reached);
          expect(span.start).toBe(span.open + 1);
          expect(span.close).toBe(span.end + 1);
          reached = span.close;
        }
        expect(reached).toBeLessThanOrEqual(any.length);
      }),
    );
  });
});
