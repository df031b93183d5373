import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { findQuotes } from '../../src/quote/find.ts';
import { readQuoteLexicon } from '../../src/quote/lexicon.ts';

const lexicon = readQuoteLexicon(fileURLToPath(new URL('../../data/lexicon', import.meta.url)));

function articleOf(...texts: string[]): Article {
  const passages = texts.map((text, index) => ({
    id: `a-${index + 1}`,
    section: null,
    text,
    source: [[0, text.length] as const],
  }));
  const nothing = {
    title: null,
    subtitle: null,
    kicker: null,
    series: null,
    date: null,
    source: null,
    url: null,
  };
  return { id: 'a', file: 'a.txt', ...nothing, byline: [], points: [], captions: [], passages };
}

/** Each quote as `who: words`, reported speech in brackets. */
const said = (...texts: string[]) =>
  findQuotes(articleOf(...texts), lexicon).flatMap(({ quotes }) =>
    quotes.map(({ form, speaker, text }) => {
      const who = speaker?.name ?? speaker?.title ?? '?';
      return form === 'direct' ? `${who}: ${text}` : `${who}: (${text})`;
    }),
  );

describe('who said what', () => {
  it('carries a quotation over paragraphs, each its own quote', () => {
    const texts = ['村支书何有田说：“第一年修路。', '“第二年通水。', '“第三年才轮到盖房。”'];
    const quotes = findQuotes(articleOf(...texts), lexicon).flatMap((passage) => passage.quotes);
    expect(quotes.map(({ text, continues, speaker }) => [text, continues, speaker?.name])).toEqual([
      ['第一年修路。', true, '何有田'],
      ['第二年通水。', true, '何有田'],
      ['第三年才轮到盖房。', false, '何有田'],
    ]);
  });

  it('knows who is introduced at the end of the paragraph before', () => {
    expect(said('夜里冷。守夜人秦大川介绍：', '“守夜要守三班，后半夜最冷。”')).toEqual([
      '秦大川: 守夜要守三班，后半夜最冷。',
    ]);
    expect(said('守夜人秦大川介绍：', '“守夜要守三班。”何小满说。')).toEqual(['何小满: 守夜要守三班。']);
    expect(said('守夜人秦大川介绍：', '“守夜人”这个名字是街坊起的。')).toEqual([]);
    expect(said('墙上写着：', '“守夜要守三班。”')).toEqual([]);
  });

  it('never swallows the rest of an article behind an unbalanced mark', () => {
    const texts = ['村支书何有田说：“第一年修路。', '镇长田大力表示，水渠明年动工。'];
    expect(said(...texts)).toEqual(['何有田: 第一年修路。', '田大力: (水渠明年动工)']);
  });

  it('knows who is named by the last part of a name, where a letter stands for the first', () => {
    const [passage] = findQuotes(articleOf('公司总裁J·布朗表示，油田会开发。布朗说，合同不变。'), lexicon);
    expect(passage?.quotes.map(({ speaker }) => speaker)).toEqual([
      { name: 'J·布朗', title: '公司总裁', kind: 'person' },
      { name: '布朗', title: '公司总裁', kind: 'person', fullName: 'J·布朗' },
    ]);
  });

  it.each([
    [
      '著 is part of 著名 in simplified text',
      '著名作家田野青认为，小说要慢慢写。',
      ['田野青: (小说要慢慢写)'],
    ],
    [
      'a name does not take the beginning of an office',
      '云山市消防支队支队长曾轩说，“要抓紧排查。”',
      ['曾轩: 要抓紧排查。'],
    ],
    ['以 opens a clause, but not in 以色列', '以色列总理沙米尔说，谈判会继续。', ['沙米尔: (谈判会继续)']],
    ['当 opens a clause, but not in 当地', '当地官员表示，伤者已经脱险。', ['当地官员: (伤者已经脱险)']],
    ['a title in quotation marks', '“财政部长”何进田说，预算不变。', ['何进田: (预算不变)']],
    ['an epithet in quotation marks', '“飞毛腿”何进田说：“跑就是了。”', ['何进田: 跑就是了。']],
    [
      'who asks is not the next 他',
      '记者问他怎么看比赛。他说：“踢得不错。”',
      ['记者: (怎么看比赛)', '?: 踢得不错。'],
    ],
    [
      'an office that points back, in traditional text',
      '公司總裁J·布朗表示，油田會開發。該名總裁說，合同不變。',
      ['J·布朗: (油田會開發)', 'J·布朗: (合同不變)'],
    ],
    ['a doubled adverb goes on', '何进田紧紧地握着老人的手说，路要修。', ['何进田: (路要修)']],
    ['an attitude is no report', '何进田对此表示乐观。', []],
    ['an inscription is not said', '墙上写着八个大字：“团结奋斗，求实创新。”', []],
    [
      'a colon names its own speaker, or nobody',
      '何进田表示，路要修。墙角传来一声：“修路，修到哪年去！”',
      ['何进田: (路要修)', '?: 修路，修到哪年去！'],
    ],
    [
      'a paper speaks under its name',
      '英国《每日纪事报》称，航班已经恢复。',
      ['英国《每日纪事报》: (航班已经恢复)'],
    ],
    [
      'two who are named speak together',
      '省长何进田、副省长田长河分别表示，路要修。',
      ['省长何进田、副省长田长河: (路要修)'],
    ],
    ['two bare names speak together', '何进田和田长河表示，路要修。', ['何进田和田长河: (路要修)']],
    ['位 counts, and is no family name', '这位局长表示，路要修。', ['这位局长: (路要修)']],
    ['what is held is nobody', '何进田摸着磨破的毛边说：“路要修。”', ['何进田: 路要修。']],
    ['方能 is no name', '多方援手，方能保证路修得好。', []],
    ['以前 is a time, and no place', '村民柴有田以前种粮。“现在护鸟。”他说。', ['柴有田: 现在护鸟。']],
    [
      'of two ways to part a trade and a name, the longer trade',
      '老师傅晏小明说：“这口窑是祖上传的。”里長伯羅玉芬說：「水管要換。」',
      ['晏小明: 这口窑是祖上传的。', '羅玉芬: 水管要換。'],
    ],
    [
      'somebody, and when or where',
      '被告聞判後大叫「我沒有做過」。被告祖母庭外受訪時說，孫兒很乖。',
      ['被告: 我沒有做過', '被告祖母: (孫兒很乖)'],
    ],
    ['ten are several', '10位代表表示，路要修。', ['10位代表: (路要修)']],
    [
      'when somebody answers is no verb of theirs',
      '何进田回应时表示路还没有修好。',
      ['何进田: (路还没有修好)'],
    ],
    ['what was not said ends a report', '何进田表示，路要修，未透露细节。', ['何进田: (路要修)']],
    ['an agency hands on another’s words', '晨星社报道，省长何进田表示，路要修。', ['何进田: (路要修)']],
    [
      'a country with 哥 in its name is a woman’s too',
      '墨西哥总统何进田到访。她表示，路要修。',
      ['何进田: (路要修)'],
    ],
    ['with unnamed others the named one speaks', '何进田等多名司机表示，路要修。', ['何进田: (路要修)']],
  ])('minds the small words: %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    ['副院长, not 长官', '云山市第一医院副院长官立新说，', '官立新', '云山市第一医院副院长'],
    ['公司 and 长官, not 司长', '清河县供电公司长官陈静说，', '陈静', '清河县供电公司长官'],
    ['规划处长, for all the 长官 in it', '江海省规划处长官春正说，', '官春正', '江海省规划处长'],
    ['特警, not 警方', '云山市公安局特警方晓东说，', '方晓东', '云山市公安局特警'],
    ['领队 and 长孙, not 队长 and 孙', '白马镇街道领队长孙海燕说，', '长孙海燕', '白马镇街道领队'],
    ['家 behind a title is a family name', '清河县人大市长家晓明说，', '家晓明', '清河县人大市长'],
    ['花农 begins no name', '白马镇气象台花农陈正说，', '陈正', '白马镇气象台花农'],
    ['武官 begins no name', '江海省电视台武官孙向东说，', '孙向东', '江海省电视台武官'],
    ['上官 is no trade', '云山市林业局书记上官晓明说，', '上官晓明', '云山市林业局书记'],
    ['支队 begins no name', '云山市消防支队副董事长向东说，', '向东', '云山市消防支队副董事长'],
    ['被 is no adverb in 被告', '沙田区海关被告王立新说，', '王立新', '沙田区海关被告'],
    ['分析 is no adverb in 分析师', '云山市检察院分析师卯向说，', '卯向', '云山市检察院分析师'],
    ['联系 is no verb in 联系人', '云山市文联联系人杨海燕说，', '杨海燕', '云山市文联联系人'],
    ['市市 is no adverb', '云山市市委律师经海说，', '经海', '云山市市委律师'],
    ['但 may begin a name or a clause: nobody', '白马镇林业局教师但明远会后说，', undefined, undefined],
    ['立即 is one word', '江海省公安局小将朱德才立即表示，', '朱德才', '江海省公安局小将'],
    ['日前 is one word', '清河县宣传部教授石长江日前说，', '石长江', '清河县宣传部教授'],
    ['正 before 在会上 is the name’s', '广播局局长孙家正在会上说，', '孙家正', '广播局局长'],
    ['曾多次 is nobody', '白马镇文联特约撰稿人家向东曾多次说，', '家向东', '白马镇文联特约撰稿人'],
    ['向记者 is nobody', '江海省电视台委员额东向记者介绍，', '额东', '江海省电视台委员'],
    ['向 right before the verb is the name’s', '云山市水务局经理刘向说，', '刘向', '云山市水务局经理'],
    ['向 before 则 is the name’s', '清河县出版社厨师杨向则说，', '杨向', '清河县出版社厨师'],
    ['王子 may begin a name of three characters', '外贸局官员王子先说，', '王子先', '外贸局官员'],
    ['the 代表 in 新代表示 cuts no name', '农业局局长王新代表示，', '王新代', '农业局局长'],
    ['镇 in 镇定 is no place', '云山市水务局局长王明镇定地说，', '王明', '云山市水务局局长'],
  ])('takes no name from its surroundings: %s', (_, text, name, title) => {
    const [quote] = findQuotes(articleOf(`${text}“要抓紧排查。”`), lexicon)[0]?.quotes ?? [];
    expect([quote?.speaker?.name ?? undefined, quote?.speaker?.title ?? undefined]).toEqual([name, title]);
  });

  it.each([
    ['an office', '安理会随后宣布，停火即日生效。', ['安理会: (停火即日生效)']],
    ['an office that begins with an adverb', '分析家认为，油价还会下跌。', ['分析家: (油价还会下跌)']],
    ['the office of an office', '秘书长发言人办公室说，会议改期。', ['秘书长发言人办公室: (会议改期)']],
    ['a minister by office', '卫生部长认为，药价偏高。', ['卫生部长: (药价偏高)']],
    ['a time', '工党政府于去年７月宣布，增加拨款。', ['工党政府: (增加拨款)']],
  ])('makes no person of %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('shows why: the reporting verb, the form, how certain', () => {
    const [passage] = findQuotes(articleOf('昨天，镇长田大力表示，水渠明年动工。'), lexicon);
    const [quote] = passage?.quotes ?? [];
    expect(quote?.cue && passage?.text.slice(...quote.cue)).toBe('表示');
    expect([quote?.rule, quote?.confidence]).toEqual(['comma-name', 'sure']);
  });

  it('is not sure whom a pronoun means behind somebody who could not be read', () => {
    const confidences = (between: string) =>
      findQuotes(articleOf(`林业局长许志豪说，火灭了。${between}他强调，不能拖。`), lexicon)[0]?.quotes.map(
        ({ speaker, confidence }) => [speaker?.name ?? null, confidence],
      );
    expect(confidences('')).toEqual([
      ['许志豪', 'sure'],
      ['许志豪', 'sure'],
    ]);
    expect(confidences('那头林场的谁谁则说：“要退费。”')).toEqual([
      ['许志豪', 'sure'],
      [null, 'likely'],
      ['许志豪', 'likely'],
    ]);
  });

  it('keeps names of characters beyond the basic plane whole', () => {
    expect(said('理发师𠮷田正雄说：“下班了。”')).toEqual(['?: 下班了。']);
    expect(said('校长王𠮷说：“下课了。”')).toEqual(['王𠮷: 下课了。']);
  });

  it('gives quotes in order, apart, and word for word, for any text', () => {
    const words = fc.constantFrom(
      ...[
        '“',
        '”',
        '『',
        '』',
        '，',
        '。',
        '：',
        '！',
        '说',
        '表示',
        '他',
        '局长',
        '王小明',
        '李雷',
        '的',
        '在会上',
        '𠮷',
        '😀',
      ],
      ...['这样', '不行', '\n', '　', '《', '》', '（', '）', '3日', '等', '告诉记者', '"', '認為', '·'],
    );
    const passage = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 4 }), (texts) => {
        for (const { text, quotes } of findQuotes(articleOf(...texts), lexicon)) {
          let reached = 0;
          for (const quote of quotes) {
            expect(quote.start).toBeGreaterThanOrEqual(reached);
            expect(quote.end).toBeGreaterThan(quote.start);
            expect(quote.text).toBe(text.slice(quote.start, quote.end));
            if (quote.cue !== null) expect(quote.cue[1]).toBeLessThanOrEqual(text.length);
            reached = quote.end;
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
