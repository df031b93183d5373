import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { bodyOf, readText } from '../pages.ts';
import { paragraphs } from './wrapping.ts';

const read = (lines: readonly string[]) => readText('page.txt', lines.join('\n'));
const titles = (articles: readonly Article[]) => articles.map(({ title }) => title);

const BUS = [
  '公交公司昨天公布新的线网方案，十一条线路改走快速路，平均每趟缩短九分钟。',
  '司机老贺开了十九年公交，他说最高兴的是首班车提早到了五点十分。',
  '方案公示一个月，市民可以在站台扫码提意见。',
];
const LAKE = [
  '白鹭湖的水位今年春天涨了四十厘米，芦苇荡里多了三处鸟岛。',
  '湿地站站长柏松每天早晨划船数鸟，他的本子上已经记到第七十三页。',
  '冬天结冰以前，站里还要清理两公里的旧渔网。',
];
const CROSSHEADS = ['首班车早了', '意见怎么提'];

/** One article as a page sets it: headline flush, paragraphs and crossheads as given. */
function article(
  title: string,
  [first = '', second = '', third = '']: string[],
  paragraph: string,
  crosshead: string,
) {
  return [
    title,
    paragraph + first,
    crosshead + (CROSSHEADS[0] ?? ''),
    paragraph + second,
    crosshead + (CROSSHEADS[1] ?? ''),
    paragraph + third,
  ];
}

const [ONE, TWO] = ['公交线网重新编排', '白鹭湖来了新邻居'];
const sections = [null, ...CROSSHEADS];

describe('articles one after another', () => {
  it.each([
    ['crossheads indented as paragraphs are', '　　', '　　', []],
    ['four blanks for an indent', '    ', '    ', []],
    ['a blank line between articles, crossheads flush', '　　', '', ['']],
    ['a blank line between articles, no indents at all', '', '', ['']],
  ])('are told apart by their setting: %s', (_, paragraph, crosshead, between) => {
    const articles = read([
      ...article(ONE, BUS, paragraph, crosshead),
      ...between,
      ...article(TWO, LAKE, paragraph, crosshead),
    ]);
    expect(titles(articles)).toEqual([ONE, TWO]);
    expect(articles.map((each) => bodyOf(each))).toEqual(
      [BUS, LAKE].map((texts) => texts.map((text, at) => [sections[at], text])),
    );
  });

  it.each([
    '《东城日报》（2031年04月02日 第 02 版）',
    '东城日报 2031-04-02 A02版：要闻',
    '2031年4月2日 星期三 东城日报 第2版',
  ])('are told apart by the line of paper, day and page, which is no subtitle: %s', (imprint) => {
    const set = (title: string, texts: string[]) => {
      const [head = '', ...body] = article(title, texts, '', '');
      return [head, imprint, ...body];
    };
    const articles = read([...set(ONE, BUS), ...set(TWO, LAKE)]);
    expect(titles(articles)).toEqual([ONE, TWO]);
    for (const { subtitle, source, date } of articles) {
      expect([subtitle, source]).toEqual([null, '东城日报']);
      expect(imprint).toContain(date);
    }
  });

  it('keep what stands between them with the one before', () => {
    const [bus, lake] = read([
      ONE,
      ...BUS.map((text) => `　　${text}`),
      '　　（作者为公交公司调度员）',
      '公交车驶过新站台。 本报记者 高山摄',
      TWO,
      ...LAKE.map((text) => `　　${text}`),
    ]);
    expect(bodyOf(bus).at(-1)).toEqual([null, '（作者为公交公司调度员）']);
    expect([bus?.captions, lake?.captions]).toEqual([['公交车驶过新站台。 本报记者 高山摄'], []]);
    expect(lake?.title).toBe(TWO);
  });
});

describe('a headline', () => {
  const headed = (...lines: string[]) => {
    const [first] = read([...lines, ...BUS.map((text) => `　　${text}`)]);
    return [first?.kicker, first?.title, first?.subtitle];
  };

  it.each([
    '首班车早了，谁来开？',
    '“路通了，心就近了”',
    '十一条线路改走快速路，平均每趟缩短九分钟，首班车提早到五点十分，市民出门更从容',
    '路在脚下……',
    '线网重排，快在哪里？（民生观察）',
    '【调查】线网重排之后',
  ])('may be %s', (title) => {
    expect(headed(title)).toEqual([null, title, null]);
  });

  it.each([
    ['十一条线路提速——', '线网重排，快在哪里', null],
    [null, '线网重排，快在哪里', '——公交方案公示首日见闻'],
    ['东城区公交公司公布方案', '首班车早了 末班车晚了（民生观察）', null],
    [null, '线网重排方案公示（民生观察）', '十一条线路改走快速路'],
    [null, '东城区公交条例', '（2031年3月2日区人民代表大会第四次会议通过）'],
    ['一季度', '公交客流同比增长两成', null],
    ['区长在公交座谈会上强调', '把站台修到居民心坎上 让出行更有盼头', null],
    [null, '公交发展座谈会在东城举行', '何知秋主持'],
  ])('is told from the lines around it: %s / %s / %s', (kicker, title, subtitle) => {
    expect(headed(...[kicker, title, subtitle].filter((line) => line !== null))).toEqual([
      kicker,
      title,
      subtitle,
    ]);
  });

  it('has the line of who wrote below it', () => {
    for (const [line, names] of [
      ['林小溪', ['林小溪']],
      ['方　远　秦如意', ['方远', '秦如意']],
      ['湖东县　许多多', ['许多多']],
    ] as const) {
      const [first] = read([ONE, line, ...BUS.map((text) => `　　${text}`)]);
      expect([first?.title, first?.subtitle, first?.byline]).toEqual([ONE, null, names]);
    }
  });
});

describe('on a page without any setting', () => {
  it('a dateline, a byline and a column’s name begin an article; numbered lines do not', () => {
    const articles = read([
      ONE,
      ...BUS,
      '一、线路怎么走',
      '快速路上的站台设在辅路，换乘走天桥。',
      '白鹭湖水位上涨',
      `本报讯（记者 林知远）${LAKE[0]}`,
      LAKE[1] ?? '',
      '数鸟的人（人物）',
      LAKE[2] ?? '',
    ]);
    expect(titles(articles)).toEqual([ONE, '白鹭湖水位上涨', '数鸟的人（人物）']);
    expect(bodyOf(articles[0]).at(-1)?.[0]).toBe('一、线路怎么走');
  });

  it('a line alone under a paragraph that says whose words it was is text', () => {
    const [first, ...more] = read([ONE, '快一点，也稳一点。', '——站台上的留言', ...BUS]);
    expect(more).toEqual([]);
    expect(bodyOf(first).map(([, text]) => text)).toEqual(['快一点，也稳一点。', '——站台上的留言', ...BUS]);
  });
});

describe('of any articles', () => {
  const TITLES = ['老街的伞铺', '电车回来了', '石板路上的摄影师', '夜里的修路人'];
  const bodies = fc.array(paragraphs, { minLength: 2, maxLength: TITLES.length });
  const pageOf = (articles: readonly string[][], indent: string, between: string) =>
    articles
      .map((body, at) => [TITLES[at], ...body.map((text) => indent + text)].join('\n'))
      .join(`\n${between}`);

  it('with indents that blank lines part, each paragraph stands under its own headline', () => {
    fc.assert(
      fc.property(bodies, fc.constantFrom('　　', '    ', '\t'), (articles, indent) => {
        const own = articles.map((body, at) => body.map((text) => `${TITLES[at]}里，${text}`));
        const read = readText('page.txt', pageOf(own, indent, '\n'));
        expect(read.map(({ title, passages }) => [title, passages.map(({ text }) => text)])).toEqual(
          own.map((body, at) => [TITLES[at], body]),
        );
      }),
      { numRuns: 100, seed: 20_310_402 },
    );
  });

  it('without any setting, no paragraph is lost, and each stands once', () => {
    fc.assert(
      fc.property(bodies, (articles) => {
        const own = articles.map((body, at) => body.map((text) => `${TITLES[at]}里，${text}`));
        const read = readText('page.txt', pageOf(own, '', ''));
        expect(read.flatMap(({ passages }) => passages.map(({ text }) => text))).toEqual(own.flat());
      }),
      { numRuns: 100, seed: 20_310_403 },
    );
  });
});
