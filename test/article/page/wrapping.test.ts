import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, readText } from '../pages.ts';
import { type Counting, paragraphs, wrap } from './wrapping.ts';

const texts = (page: string) => bodyOf(readText('a.txt', page)[0]).map(([, text]) => text);

describe('lines that a program wrapped', () => {
  const head = '清江大桥合龙\n本报记者 卢青\n';
  const body = [
    '清江大桥昨天合龙，两岸居民隔着六百米江面等了九年。最后一节钢箱梁在清晨5点40分吊装到位，误差只有3毫米。',
    '总工程师卢致远说，合龙那一刻没有人鼓掌，大家都在看水准仪。“数字对了，才敢笑。”他说。',
    '据介绍，大桥设双向六车道，两侧留有两米宽的人行道，预计明年5月通车。届时过江只要4分钟，轮渡将改为观光航线。',
    '桥名是从3000多份来稿里选出来的。投稿的小学生方朵朵在信里写道：“叫清江就好，不用再想了。”',
  ];

  it.each([
    ['characters', 12],
    ['characters', 17],
    ['characters', 40],
    ['columns', 13],
    ['columns', 22.5],
    ['columns', 38],
  ] as [Counting, number][])('are paragraphs again: %s, %d', (counting, width) => {
    const indented = head + body.map((text) => wrap(`　　${text}`, width, counting)).join('\n');
    expect(texts(indented)).toEqual(body);
    const parted = head + body.map((text) => wrap(text, width, counting)).join('\n\n');
    expect(texts(parted)).toEqual(body);
  });

  it('are so with a blank line between all of them, as a scan gives them', () => {
    const rows = body.map((text) => wrap(`　　${text}`, 20, 'characters')).join('\n');
    expect(texts(head + rows.replaceAll('\n', '\n\n'))).toEqual(body);
  });

  it('may be longer by the marks that no line begins with, or shorter by what may not be parted', () => {
    const rows = [
      '　　据介绍，大桥设双向六车道，两侧留有两米宽的人行道，',
      '一节钢箱梁在清晨吊装到位，误差只有三毫米。“数字对了。”',
      '总工程师说，合龙那一刻没有人鼓掌，都在看水准仪上的',
      '1200毫米刻度，隔着六百米江面等了九年的居民站在堤上看',
      '着最后一节箱梁缓缓落下。',
      '　　桥名是从三千多份来稿里选出来的，投稿的小学生方朵',
      '朵说，叫清江就好。',
    ];
    expect(texts(`清江大桥合龙\n${rows.join('\n')}`)).toEqual([
      rows.slice(0, 5).join('').trim(),
      rows.slice(5).join('').trim(),
    ]);
  });

  it('leave a shoulder line that fills the column by chance over its title', () => {
    const rows = body.map((text) => wrap(`　　${text}`, 20, 'characters')).join('\n');
    const [shoulder, title] = [
      '六百米江面等了九年最后一节梁在清晨吊装',
      '清江大桥昨天合龙两岸居民隔江鼓掌明年五月通车',
    ];
    expect(readText('a.txt', `${shoulder}\n${title}\n${rows}`)).toMatchObject([{ kicker: shoulder, title }]);
    const long = '六百米江面等了九年最后一节梁在清晨吊装到位两岸居民隔江鼓掌（记者手记）';
    expect(readText('a.txt', `${wrap(long, 20, 'characters')}\n${rows}`)).toMatchObject([{ title: long }]);
  });

  it('keep a headline, an address and a table that are wider', () => {
    const page = [
      '河滨路改造工程今天开工，工期一百二十天，途经的公交线路临时调整',
      '　　河滨路自三月一日起封闭施工，工期一百二十天，途',
      '经公交线路临时调整，具体站点见下表，请市民提前安',
      '排出行。',
      '线路　　原站点　　　　临时站点　　　　　　　　备注',
      '12路　　河滨路东口　　新安街北口（邮局门前）　　单向',
      '　　咨询地址：https://example.org/notice/riverside-road-works?id=8841&lang=zh',
      '　　施工单位表示，将在夜间十点以后停止产生噪声的作',
      '业，并在路口设专人指挥交通。',
    ];
    const [article] = readText('a.txt', page.join('\n'));
    expect(article?.title).toBe(page[0]);
    expect(bodyOf(article).map(([, text]) => text)).toEqual([
      page.slice(1, 4).join('').trim(),
      page[4],
      page[5],
      page[6]?.trim(),
      page.slice(7).join('').trim(),
    ]);
  });

  it('are glued where they cut a word, and spaced where they part two', () => {
    const cut =
      '　　云州大学的课题组与Northern Instruments公司合作，在水库大坝上装了一百二十支传感器DamWatch-3000。';
    expect(texts(`云州引进传感器\n${wrap(cut.repeat(3), 20, 'characters')}`)).toEqual([cut.repeat(3).trim()]);
    const english = [
      'The horn sounded one last time on Friday evening as the',
      'ferry carried twenty-seven passengers to the far bank,',
      'and the boatman turned off his engine. He sat down on a',
      'mooring post for a long while and looked at the bridge',
      'that had taken his trade, but he did not seem unhappy.',
    ];
    expect(texts(`Last Crossing\n\n${english.join('\n')}`)).toEqual([english.join('\n')]);
  });

  it('leave verse and lists alone', () => {
    const verse = [
      '山下有一条静静流着的小河，',
      '河上有一座弯弯老老的石桥，',
      '桥头有一个修了一生的伞匠，',
      '伞下有一段说不完的老故事。',
    ];
    expect(texts(`老街\n\n${verse.join('\n')}`).join('')).toBe(verse.join(''));
    const list = ['城东区图书馆　　周一闭馆', '城西区图书馆　　周二闭馆', '城南区图书馆　　周三闭馆'];
    expect(texts(`闭馆安排\n\n各馆本月的闭馆安排如下。\n${list.join('\n')}`)).toContain(list[1]);
  });
});

const setting = fc.record({
  width: fc.integer({ min: 12, max: 60 }),
  counting: fc.constantFrom<Counting>('characters', 'columns'),
  indent: fc.constantFrom('', '　　', '    '),
  between: fc.constantFrom('\n', '\n\n'),
  isSpaced: fc.boolean(),
});

describe('of any text, wrapped at any width', () => {
  it('no character of the body leaves the passages, and each passage is what its ranges hold', () => {
    fc.assert(
      fc.property(paragraphs, setting, (body, { width, counting, indent, between, isSpaced }) => {
        // What nothing marks as a paragraph shows its column by the number of its lines alone.
        const shown = indent === '' ? [...body, ...body.map((text) => `后来${text}`)] : body;
        const page = (lines: readonly string[]) => `老街的伞铺\n\n${lines.join(between)}`;
        const whole = page(shown.map((text) => indent + text));
        const rows = page(shown.map((text) => wrap(indent + text, width, counting)));
        const wrapped = isSpaced ? rows.replaceAll(/\n+/g, '\n\n') : rows;
        const articles = readText('a.txt', wrapped);
        expect(bodyLength(wrapped)).toBe(bodyLength(whole));
        for (const { text, source } of articles.flatMap((article) => article.passages)) {
          expect(source.map(([start, end]) => wrapped.slice(start, end)).join('')).toBe(text);
        }
      }),
      { numRuns: 200, seed: 20_310_401 },
    );
  });

  it('nearly all paragraphs that an indent or a blank line marks are whole', () => {
    let [all, whole] = [0, 0];
    fc.assert(
      fc.property(paragraphs, setting, (body, { width, counting, indent }) => {
        const between = indent === '' ? '\n\n' : '\n';
        const page = body.map((text) => wrap(indent + text, width, counting)).join(between);
        const read = texts(`老街的伞铺\n\n${page}`);
        all += body.length;
        whole += body.filter((text) => read.includes(text)).length;
      }),
      { numRuns: 150, seed: 20_310_401 },
    );
    expect(whole / all).toBeGreaterThan(0.99);
  });
});

/** Of all passages, blanks left out. */
function bodyLength(page: string): number {
  const passages = readText('a.txt', page).flatMap((article) => article.passages);
  return passages.reduce((sum, { text }) => sum + text.replaceAll(/\s/g, '').length, 0);
}
