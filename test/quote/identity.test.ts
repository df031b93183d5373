import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/quote/find.ts';
import { readQuoteLexicon } from '../../src/quote/lexicon.ts';
import { holdInMemory } from '../../src/search/index/memory/holdings.ts';
import { readText } from '../article/pages.ts';

const lexicon = readQuoteLexicon(fileURLToPath(new URL('../../data/lexicon', import.meta.url)));

/** The ids of the speakers in the order of their quotes, over articles of one file each. */
function idsIn(...articles: string[]): (string | undefined)[] {
  const quoted = articles.flatMap((text, index) =>
    readText(`${index}.txt`, text).map((article) => ({ article, passages: findQuotes(article, lexicon) })),
  );
  const { at, size } = holdInMemory(quoted);
  return at(Array.from({ length: size }, (_, place) => place)).flatMap(({ quotes }) =>
    quotes.map(({ speaker }) => speaker?.id),
  );
}

describe('speakers of a library', () => {
  it('are one where an article gives one person two titles', () => {
    const [one, other] = idsIn('县水利局局长乔大河说，水库明年动工。县防汛办主任乔大河还说，汛期不停工。');
    expect(one).toBeDefined();
    expect(other).toBe(one);
  });

  it('are one where a later article leaves the title out', () => {
    const [one, other] = idsIn('县水利局局长乔大河说，水库明年动工。', '乔大河说，水库已经蓄水。');
    expect(other).toBe(one);
  });

  it('are one where a minister changes office', () => {
    const [one, other] = idsIn('国务院副总理于海川表示，谈判会继续。', '外交部部长于海川表示，谈判会继续。');
    expect(other).toBe(one);
  });

  it('are two where two towns have a man of that name', () => {
    const [one, other] = idsIn(
      '临河县水利局局长王军说，水库明年动工。',
      '南山中学教师王军说，孩子们很用功。',
    );
    expect(one).toBeDefined();
    expect(other).toBeDefined();
    expect(other).not.toBe(one);
  });

  it('are one where a dotted name is shortened', () => {
    const [one, other] = idsIn('阿塞拜疆总统盖达尔·阿利耶夫表示，油田会继续开发。阿利耶夫说，合同不变。');
    expect(other).toBe(one);
  });

  it('have no id where the text names nobody', () => {
    expect(idsIn('该厂负责人说，设备已经停了。')).toEqual([undefined]);
  });
});
