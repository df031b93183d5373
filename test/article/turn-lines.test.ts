import { describe, expect, it } from 'vitest';
import { bodyOf, readText } from './pages.ts';

const texts = (lines: readonly string[], file = 'a.txt') =>
  bodyOf(readText(file, lines.join('\n'))[0]).map(([, text]) => text);

describe('lines that open turns', () => {
  it('are paragraphs, whether they end in a stop or not, and no bylines', () => {
    const lines = ['记者：投资多少', '程大海：两亿元', '记者：何时完工', '程大海：明年'];
    expect(texts(['专访水务局局长程大海', ...lines])).toEqual(lines);
    expect(readText('a.txt', ['专访水务局局长程大海', ...lines].join('\n'))[0]?.byline).toEqual([]);
  });

  it('leave the byline above them a byline', () => {
    const [article] = readText(
      'a.txt',
      '专访水务局局长程大海\n\n记者：李明\n\n记者：投资多少？\n\n程大海：两亿元。',
    );
    expect(article?.byline).toEqual(['李明']);
    expect(bodyOf(article).map(([, text]) => text)).toEqual(['记者：投资多少？', '程大海：两亿元。']);
  });

  it('leave a headline with a colon a headline', () => {
    const [article] = readText('a.txt', '程大海：水价明年不涨\n\n记者：为何？\n\n程大海：成本没有上涨。');
    expect(article?.title).toBe('程大海：水价明年不涨');
    expect(article?.passages).toHaveLength(2);
  });

  it('go on with no piece before them, and are gone over by none', () => {
    const lines = ['记者：钱从哪里来，还有', '程大海：市里出一半，区里出一半。', '其余的要贷款。'];
    expect(texts(['专访水务局局长程大海', '记者：投资多少？', '程大海：两亿元。', ...lines])).toEqual([
      '记者：投资多少？',
      '程大海：两亿元。',
      ...lines,
    ]);
  });

  it('part a paragraph in Markdown, though no blank line parts the lines', () => {
    expect(texts(['# 答问', '', '问：投资', '多少？', '答：两亿元。'], 'a.md')).toEqual([
      '问：投资多少？',
      '答：两亿元。',
    ]);
    expect(texts(['# 诗', '', '山下有一条河，', '河上有一座桥。'], 'a.md')).toEqual([
      '山下有一条河，河上有一座桥。',
    ]);
  });
});

describe('the heads of printed pages', () => {
  const page = (number: number) => ['云州议会　2031年5月22日', '', String(number)];

  it('are left out, and what they parted is whole', () => {
    const cut = ['云州议会昨天讨论了水价。议员们要求政府说明为什么水价连续三年上', '涨，补贴又从何而来。'];
    const lines = [
      cut[0] ?? '',
      ...page(12),
      cut[1] ?? '',
      ...page(13),
      '局长当场答复了六个问题，会议在傍晚结束。',
      ...page(14),
      '下次会议定在六月，届时将表决水价方案。',
    ];
    expect(texts(lines)).toEqual([
      cut.join(''),
      '局长当场答复了六个问题，会议在傍晚结束。',
      '下次会议定在六月，届时将表决水价方案。',
    ]);
  });

  it('are no heads where the numbers do not go up', () => {
    const lines = [
      '昨天的比赛结束了，比分如下。',
      '12',
      '第二场在晚上进行，比分如下。',
      '7',
      '第三场改在今天。',
    ];
    const [article] = readText('a.txt', lines.join('\n'));
    expect(bodyOf(article).flat()).toContain('12');
  });
});

describe('hard-wrapped text', () => {
  it('is unwrapped where letters and figures make a few lines a little wider', () => {
    const line = '水务局昨天公布新的水价方案从明年一月起居民用水';
    const wide = 'ab水务局昨天公布新的水价方案从明年一月起居民用水3';
    const rows = [...Array.from({ length: 12 }, () => line), wide, `${line.slice(0, 20)}。`];
    expect(texts(rows)).toEqual([rows.join('')]);
  });
});
