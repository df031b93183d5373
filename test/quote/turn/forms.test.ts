import { describe, expect, it } from 'vitest';
import { said } from './articles.ts';

describe('the forms in which transcripts name who speaks', () => {
  it.each([
    [
      'an agency’s reporter asks, the headline gives the answerer’s office',
      '2031年3月5日外交部发言人秦小岚主持例行记者会\n晨星社记者：请问有何评论？\n秦小岚：没有变化。',
      ['?晨星社记者: 请问有何评论？', '外交部发言人 秦小岚: 没有变化。'],
    ],
    [
      'a paper asks, an unnamed office answers',
      '《晨星》：现在怎么样？\n受访医生：体温降了。',
      ['?《晨星》: 现在怎么样？', '受访医生: 体温降了。'],
    ],
    [
      '问 and 答, the answerer in the headline',
      '水务局局长程大海答记者问\n问：为何？\n答：成本上涨。',
      ['?-: 为何？', '水务局局长 程大海: 成本上涨。'],
    ],
    [
      'a family name, spelt out in a legend',
      '問：記者　程：程大海\n問：為何？\n程：管子舊。',
      ['?記者: 為何？', '程大海: 管子舊。'],
    ],
    [
      'a short form given once',
      '程大海（以下简称“程”）：路修好了。\n程：明年还修。',
      ['程大海: 路修好了。', '程大海: 明年还修。'],
    ],
    [
      'Q and A',
      '水务局局长程大海答问\nQ：为何？\nA：成本上涨。',
      ['?-: 为何？', '水务局局长 程大海: 成本上涨。'],
    ],
    [
      'numbered letters',
      '专访水务局局长程大海\nQ1. 为何涨价？\nA1. 成本上涨。\nQ2. 何时？\nA2. 明年。',
      ['?-: 为何涨价？', '水务局局长 程大海: 成本上涨。', '?-: 何时？', '水务局局长 程大海: 明年。'],
    ],
    [
      'brackets around the label',
      '【晨星社记者】请问为何涨价？\n【程大海】成本上涨。\n【晨星社记者】何时涨？\n【程大海】明年。',
      ['?晨星社记者: 请问为何涨价？', '程大海: 成本上涨。', '?晨星社记者: 何时涨？', '程大海: 明年。'],
    ],
    [
      'times around the label and behind the words',
      '[主持人]：今天谈水价。[09:25]\n[程大海]：成本上涨。[09:26]\n[主持人]：何时涨？[09:28]\n[程大海]：明年。[09:29]',
      ['?主持人: 今天谈水价。', '程大海: 成本上涨。', '?主持人: 何时涨？', '程大海: 明年。'],
    ],
    [
      'a part of the day before the time',
      '主持人 凌晨1:20\n今天谈水价。\n程大海 凌晨1:21\n成本上涨。\n主持人 凌晨1:22\n何时涨？\n程大海 凌晨1:23\n明年。',
      ['?主持人: 今天谈水价。', '程大海: 成本上涨。', '?主持人: 何时涨？', '程大海: 明年。'],
    ],
    [
      'an agency, a paper and a reader ask',
      '东山通讯社：为何涨价？\n程大海：成本上涨。\n晨星早报：何时涨？\n程大海：明年。\n读者李小林：涨多少？\n程大海：一成。',
      [
        '?东山通讯社: 为何涨价？',
        '程大海: 成本上涨。',
        '?晨星早报: 何时涨？',
        '程大海: 明年。',
        '?读者 李小林: 涨多少？',
        '程大海: 一成。',
      ],
    ],
    [
      'somebody known well, and who leads the talk by name',
      '司仪王小雨：请谈谈水价。\n老程：成本上涨。\n司仪王小雨：何时涨？\n老程：明年。',
      ['?司仪 王小雨: 请谈谈水价。', '老程: 成本上涨。', '?司仪 王小雨: 何时涨？', '老程: 明年。'],
    ],
    [
      'bullets before reporters',
      '▲晨星社记者：请问为何涨价？\n程大海：成本上涨。\n▲东山台记者：何时涨？\n程大海：明年。',
      ['?晨星社记者: 请问为何涨价？', '程大海: 成本上涨。', '?东山台记者: 何时涨？', '程大海: 明年。'],
    ],
    [
      'an office with a name, and applause that is no word',
      '云州市水务局局长程大海：大家好。（掌声）',
      ['云州市水务局局长 程大海: 大家好。'],
    ],
    [
      'laughter inside a turn parts its words',
      '云州市水务局局长程大海：大家好。（众人大笑）我先说两句。（掌声）',
      ['云州市水务局局长 程大海: 大家好。', '云州市水务局局长 程大海: 我先说两句。'],
    ],
    [
      'a member and an unnamed office',
      '陳大波議員：主席，經費夠不夠？\n運輸局局長：主席，經費足夠。',
      ['議員 陳大波: 主席，經費夠不夠？', '運輸局局長: 主席，經費足夠。'],
    ],
    [
      'the office between family name and given name',
      '林委員小華：經費夠不夠？\n程部長大海：報告委員，經費足夠。',
      ['委員 林小華: 經費夠不夠？', '部長 程大海: 報告委員，經費足夠。'],
    ],
    [
      'the same behind the body that the office belongs to',
      '林議員小華：焚化爐何時修好？\n環保局羅局長素芬：報告議員，六月底。',
      ['議員 林小華: 焚化爐何時修好？', '局長 羅素芬: 報告議員，六月底。'],
    ],
    ['the label alone on its line', '陳議員大建：\n謝謝議長。', ['議員 陳大建: 謝謝議長。']],
    [
      '问 and 答 alone on their lines',
      '水务局局长程大海答记者问\n问\n为何涨价？\n答\n成本上涨。',
      ['?-: 为何涨价？', '水务局局长 程大海: 成本上涨。'],
    ],
    [
      'parts in a court, their words in marks',
      '被告：「唔使睇呀？」\n保安：「點解唔使呀？」\n被告：「我係便衣。」',
      ['被告: 唔使睇呀？', '保安: 點解唔使呀？', '被告: 我係便衣。'],
    ],
    [
      'turns that run on in one paragraph',
      '水务局局长程大海答记者问\n问：为何涨价？答：成本上涨。问：何时？答：明年。',
      ['?-: 为何涨价？', '水务局局长 程大海: 成本上涨。', '?-: 何时？', '水务局局长 程大海: 明年。'],
    ],
    [
      'a question without a stop is no byline',
      '专访水务局局长程大海\n记者：投资多少\n程大海：两亿元……\n记者：何时完工\n程大海：明年。',
      ['?记者: 投资多少', '水务局局长 程大海: 两亿元……', '?记者: 何时完工', '水务局局长 程大海: 明年。'],
    ],
    [
      'what others said stays part of a turn',
      '专访水务局局长程大海\n记者：商家怎么看？\n程大海：王老板对我说：“路再不修我就关门。”我说马上修。',
      ['?记者: 商家怎么看？', '水务局局长 程大海: 王老板对我说：“路再不修我就关门。”我说马上修。'],
    ],
    [
      'the chair by the name in the head of the record',
      '出席者：\n主席陳大波議員\n林小華議員\n\n主席：現在開會。\n\n林小華議員：主席，我想問經費。\n\n主席：請局長答覆。',
      ['主席 陳大波: 現在開會。', '議員 林小華: 主席，我想問經費。', '主席 陳大波: 請局長答覆。'],
    ],
  ])('%s', (_, text, quotes) => {
    expect(said(text)).toEqual(quotes);
  });

  it('carries the speaker over paragraphs and crossheads until the next turn', () => {
    const text = [
      '专访水务局局长程大海',
      '',
      '记者：水价为何上涨？',
      '',
      '程大海：成本高了。',
      '',
      '管网也旧了，每年要换三百公里。',
      '',
      '明年怎么办',
      '',
      '我们打算先修老城区。',
      '',
      '记者：钱从哪里来？',
      '',
      '程大海：市里出一半。',
    ].join('\n');
    const quotes = [
      '?记者: 水价为何上涨？',
      '水务局局长 程大海: 成本高了。→',
      '水务局局长 程大海: 管网也旧了，每年要换三百公里。→',
      '水务局局长 程大海: 我们打算先修老城区。',
      '?记者: 钱从哪里来？',
      '水务局局长 程大海: 市里出一半。',
    ];
    expect(said(text)).toEqual(quotes);
    const words = (lines: string[]) => lines.map((line) => line.replace('→', ''));
    expect(words(said(text.replace('专访', '# 专访'), 'a.md'))).toEqual(words(quotes));
  });

  it('reads the same in Markdown, bold labels and lines without blank lines between them', () => {
    const quotes = [
      '?-: 为何涨价？',
      '水务局局长 程大海: 成本上涨。',
      '?-: 何时？',
      '水务局局长 程大海: 明年。',
    ];
    const text =
      '# 水务局局长程大海答记者问\n\n**问：**为何涨价？\n**答：**成本上涨。\n**问：何时？**\n**答**：明年。';
    expect(said(text, 'a.md')).toEqual(quotes);
  });

  it('knows the part of a foreign name, and the whole of it from the lede', () => {
    const text =
      '《晨星》周刊采访了经济学家大卫·保罗·戈尔曼。\n《晨星》：现在怎么样？\n戈尔曼：好多了。\n《晨星》：为什么？\n戈尔曼：出口多了。';
    expect(said(text)).toEqual([
      '?《晨星》: 现在怎么样？',
      '经济学家 戈尔曼: 好多了。',
      '?《晨星》: 为什么？',
      '经济学家 戈尔曼: 出口多了。',
    ]);
  });
});

describe('whole speeches', () => {
  it('belong to the speaker of the headline, every paragraph', () => {
    const text =
      '市长秦小岚在开学典礼上的讲话\n\n同学们：\n\n大家早上好。今天你们走进了新的校园。\n\n王校长说过：“学问要慢慢做。”我很赞成。\n\n谢谢大家！';
    expect(said(text)).toEqual([
      '市长 秦小岚: 同学们：→',
      '市长 秦小岚: 大家早上好。今天你们走进了新的校园。→',
      '市长 秦小岚: 王校长说过：“学问要慢慢做。”我很赞成。→',
      '市长 秦小岚: 谢谢大家！',
    ]);
  });

  it('belong to whoever signs, where the headline names the occasion alone', () => {
    const text =
      '---\ntitle: 在云州大学毕业典礼上的致辞\nbyline: 林小华\n---\n\n各位同学：\n\n我今天只讲一句话。\n';
    expect(said(text, 'a.md')).toEqual(['林小华: 各位同学：→', '林小华: 我今天只讲一句话。']);
  });

  it('begin behind a lede that gives them in full', () => {
    const text =
      '云州大学昨天开学。以下是校长林小华的演讲全文：\n\n同学们，欢迎你们来到云州。\n\n我想起了我刚入学的那一天。';
    expect(said(text)).toEqual([
      '校长 林小华: 同学们，欢迎你们来到云州。→',
      '校长 林小华: 我想起了我刚入学的那一天。',
    ]);
  });

  it.each([
    [
      'a dateline and a signature under the headline',
      '（受权发布）秦小岚：在云州建市四十周年庆祝大会上的讲话\n\n（2031年9月9日）\n\n秦小岚\n\n同志们，朋友们：\n\n四十年前的今天，云州市成立了。（掌声）',
      ['秦小岚: 同志们，朋友们：→', '秦小岚: 四十年前的今天，云州市成立了。'],
    ],
    [
      'the occasion before the colon of the headline',
      '云州大学校长林小华2031年毕业典礼致辞：做一滴水\n\n亲爱的同学们：\n\n今天你们毕业了。',
      ['云州大学校长 林小华: 亲爱的同学们：→', '云州大学校长 林小华: 今天你们毕业了。'],
    ],
    [
      'a report of one sentence, then the whole of it',
      '新年賀辭\n\n東山州行政長官陳大文今日發表新年賀辭。全文如下：\n\n各位市民：\n\n我祝大家身體健康。',
      ['東山州行政長官 陳大文: 各位市民：→', '東山州行政長官 陳大文: 我祝大家身體健康。'],
    ],
    [
      'an editor’s note before it',
      '做一滴水\n\n编者按：日前，校长林小华发表讲话。以下为讲话全文。\n\n亲爱的同学们：\n\n今天你们毕业了，我很高兴。',
      ['校长 林小华: 亲爱的同学们：→', '校长 林小华: 今天你们毕业了，我很高兴。'],
    ],
  ])('begin behind %s', (_, text, quotes) => {
    expect(said(text)).toEqual(quotes);
  });

  it('are none where a report tells of a speech', () => {
    const text =
      '云州干部学习市长秦小岚在开学典礼上的讲话\n\n本报云州9月1日电 云州各机关昨天学习了讲话。\n\n干部们认为，讲话切合实际。';
    expect(said(text).filter((line) => line.startsWith('市长'))).toEqual([]);
  });
});
