import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Library, SearchResult } from '../../src/library/library.ts';
import { pageLibrary } from '../search/page-library.ts';
import { allArticles, allPassages, allSpeakers } from './all.ts';

let library: Library;
beforeAll(() => {
  library = pageLibrary();
});

/** The first hit's text where it matched, its first quote's speaker, and whether that quote matched. */
function first(result: SearchResult) {
  const hit = result.hits[0];
  const quote = hit?.quotes[0];
  return {
    marked: [...new Set(hit?.matches.map(([start, end]) => hit.passage.text.slice(start, end)))],
    speaker: quote?.speaker?.name,
    matched: quote?.matched,
  };
}

describe('ask', () => {
  it.each([
    ['社区长者食堂有什么意义?', '蒋蕊', '社区长者食堂'],
    ['社區長者食堂有什麼意義？', '蒋蕊', '社区长者食堂'],
    ['谁说要打通数据壁垒', '周艳', '数据壁垒'],
    ['北外滩怎么发展', '程军', '北外滩'],
    ['如何培养年轻干部', '上官剑', '年轻干部'],
    ['下立交的神经元', '江波', '下立交'],
    ['快乐养老', '余美香', '快乐养老'],
    ['抓好贯彻落实,建设国际航运中心', '黄华', '国际航运中心'],
    ['加快改造“小梁薄板”', '曹炯', '小梁薄板'],
    ['ＡＰＰ 人才公寓', '陈晓荣', '人才公寓'],
  ])('%s is answered by %s', async (asked, speaker, marked) => {
    const answered = first(await library.ask(asked));
    expect(answered).toMatchObject({ speaker, matched: true });
    expect(answered.marked).toContain(marked);
  });

  it('answers a speaker’s name with all that speaker said, in order', async () => {
    const { hits, speakers } = await library.ask('江波说了什么');
    const numbers = hits.map(({ passage }) => passage.number);
    expect(hits).toHaveLength(3);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(speakers.map(({ name }) => name)).toEqual(['江波']);
    for (const { quotes, matches, passage } of hits) {
      expect(quotes[0]).toMatchObject({ matched: true, speaker: { name: '江波' } });
      expect(matches.map(([start, end]) => passage.text.slice(start, end))).toContain('江波');
    }
  });

  it('puts the one who holds the post first', async () => {
    const [hit] = (await library.ask('交大校长怎么看干部任用')).hits;
    expect(hit?.quotes[0]?.speaker).toMatchObject({
      name: '林忠钦',
      title: '上海交通大学校长',
      kind: 'person',
    });
  });

  it('puts the speaker named in a question before others on the topic', async () => {
    const { hits } = await library.ask('江波怎么看数据');
    expect(hits.slice(0, 2).map(({ quotes }) => quotes[0]?.speaker?.name)).toEqual(['江波', '江波']);
  });

  it('finds a phrase wherever it stands, narration too', async () => {
    const { hits } = await library.ask('一网统管');
    expect(hits.length).toBeGreaterThanOrEqual(4);
    expect(hits.some(({ quotes }) => quotes.length === 0)).toBe(true);
    expect(hits[0]?.score).toBe(1);
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('keeps to exact phrases, exclusions and filters', async () => {
    const phrase = (await library.ask('“数字鸿沟”')).hits;
    expect(phrase).toHaveLength(2);
    for (const { passage } of phrase) expect(passage.text).toContain('数字鸿沟');
    const without = (await library.ask('一网统管 -市委')).hits;
    for (const { passage } of without) expect(passage.text).not.toContain('市委');
    const by = (await library.ask('数据 说话人：江波')).hits;
    expect(by.length).toBeGreaterThan(0);
    for (const { quotes } of by) expect(quotes.some(({ speaker }) => speaker?.name === '江波')).toBe(true);
    expect((await library.ask('数据', { speaker: 'jb' })).hits).toEqual(by);
  });

  it('keeps to one article', async () => {
    const [article] = await allArticles(library);
    const { hits } = await library.ask('党代会', { article: article?.id ?? '' });
    expect(new Set(hits.map(({ passage }) => passage.article.id))).toEqual(new Set([article?.id]));
  });

  it.each([
    '量子计算机的纠错码',
    '复旦校长怎么看干部',
    '大熊猫吃什么竹子',
    '世界杯决赛的比分是多少',
    '江波怎么看量子纠错',
  ])('has nothing on %s, and says what to ask instead', async (asked) => {
    const { hits, suggestions } = await library.ask(asked);
    expect(hits).toEqual([]);
    expect(suggestions).toHaveLength(5);
    for (const suggestion of suggestions) expect((await library.ask(suggestion)).hits).not.toEqual([]);
  });

  it.each(['', ' ', '？！', '“”'])('sees that %j asks nothing', async (asked) => {
    expect(await library.ask(asked)).toMatchObject({ empty: true, hits: [] });
  });

  it.each([
    ['江坡说了什么', '江坡', '江波'],
    ['林钦说了什么', '林钦', '林忠钦'],
    ['林中钦怎么看干部', '林中钦', '林忠钦'],
    ['一网通管', '一网通管', '一网统管'],
    ['数字鸿够是什么', '数字鸿够', '数字鸿沟'],
    ['yiwangtongguan', 'yiwangtongguan', '一网统管'],
    ['jiangbo', 'jiangbo', '江波'],
  ])('takes %s for a slip', async (asked, typed, meant) => {
    const { hits, corrected } = await library.ask(asked);
    expect(corrected).toEqual({ typed, meant });
    expect(hits).toEqual((await library.ask(asked.replace(typed, meant))).hits);
  });

  it.each(['江波说了什么', '一网通办', '江南说了什么', '公共数据'])('takes %s as it is', async (asked) => {
    expect((await library.ask(asked)).corrected).toBeNull();
  });

  it('names those nearest to a speaker whom nobody knows', async () => {
    const { hits, unknownSpeaker } = await library.ask('数据 speaker:姜波');
    expect(hits).toEqual([]);
    expect(unknownSpeaker?.typed).toBe('姜波');
    expect(unknownSpeaker?.nearest.map(({ name }) => name)).toEqual(['江波']);
  });

  it('marks places inside the passage, in order and apart, whatever is asked', async () => {
    const passages = await allPassages(library);
    const piece = fc.oneof(
      fc.constantFrom(
        '一网统管',
        '數據',
        '江波',
        '什么',
        '校长',
        ' ',
        '-',
        '"',
        '“',
        'speaker:',
        '𠮷',
        'ＡＩ',
        '2.26',
      ),
      fc.constantFrom(...passages.map(({ text }) => text.slice(3, 12))),
      fc.string({ unit: 'binary', maxLength: 10 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        for (const { matches, passage, score, quotes } of (await library.ask(pieces.join(''))).hits) {
          let from = 0;
          for (const [start, end] of matches) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(end).toBeGreaterThan(start);
            from = end + 1;
          }
          expect(from).toBeLessThanOrEqual(passage.text.length + 1);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(quotes).toHaveLength(passage.quotes.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('answers a question of 2,000 characters', async () => {
    const long = (await allPassages(library))
      .map(({ text }) => text)
      .join('')
      .slice(0, 2_000);
    expect((await library.ask(long)).hits.length).toBeGreaterThan(0);
  });
});

describe('speakers', () => {
  it('are each one profile, most quotes first, with the fullest title', async () => {
    const names = (await allSpeakers(library)).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const counts = (await allSpeakers(library)).map(({ quoteCount }) => quoteCount);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const [jiangBo] = (await library.findSpeakers('jiangbo')).found;
    expect(jiangBo?.title).toBe(
      '上海市“一网统管”市域物联网运营中心主任、中电科数字科技(集团)有限公司党委书记',
    );
  });
});

describe('topics', () => {
  it('are what the articles are about, in their own words', async () => {
    expect(await library.topics('', 5)).toContain('一网统管');
    expect(await library.topics('數字', 10)).toContain('数字工具');
    expect(await library.topics('量子', 10)).toEqual([]);
  });
});

describe('a library', () => {
  it('is the same whenever it is built', async () => {
    const again = pageLibrary();
    expect(again.about.version).toBe(library.about.version);
    expect((await allSpeakers(again)).map(({ id }) => id)).toEqual(
      (await allSpeakers(library)).map(({ id }) => id),
    );
  });

  it('gives a passage by its id', async () => {
    const [passage] = await allPassages(library);
    expect(await library.passage(passage?.id ?? '')).toBe(passage);
    expect(await library.passage('none')).toBeUndefined();
  });
});
