import { describe, expect, it } from 'vitest';
import { passagesOf, said } from './articles.ts';

/** The rules by which quotes were found that are a transcript's or a speech's. */
const rules = (text: string, file?: string) =>
  passagesOf(text, file)
    .flatMap(({ quotes }) => quotes.map(({ rule }) => rule))
    .filter((rule) => /^(?:turn|speech)/.test(rule));

const NEWS = [
  '云州水价明年调整',
  '',
  '云州市水务局昨天公布了新的水价。新水价从明年一月起实行，居民用水每吨涨三角。',
  '',
  '据了解，全市有三百公里的旧管，每年漏掉的水够一个区用。',
  '',
];

describe('what is no transcript', () => {
  it.each([
    ['a closing remark', [...NEWS, '程大海：水价还会再涨吗？我看不会。', '', '新水价的细则下周公布。']],
    [
      'a list of place, telephone and moderator',
      [
        ...NEWS,
        '时间：明天上午九时。',
        '',
        '地点：云州图书馆三楼。',
        '',
        '主持人：林小华',
        '',
        '嘉宾：程大海',
        '',
        '电话：0100-123456。',
      ],
    ],
    [
      'bylines and credits',
      [...NEWS, '记者：林小华', '编辑：何有田', '摄影：王大明', '', '云州水务局昨天还公布了热线。'],
    ],
    [
      'an editor’s note',
      ['编者按：水价调整之后，各地读者来信很多。', '', ...NEWS, '注：本文水价不含污水费。'],
    ],
    ['a legend alone', [...NEWS, '问：记者　程：程大海', '', '云州水务局昨天还公布了热线。']],
    [
      'a recipe',
      [
        '家常豆腐的做法',
        '',
        '主料：豆腐两块，青椒一个。',
        '',
        '辅料：葱姜蒜适量。',
        '',
        '做法：豆腐切片，下锅煎黄。',
        '',
        '要领：火不能太大。',
        '',
        '口味：微辣。',
      ],
    ],
    [
      'a poem with a colon',
      ['春天', '', '我问春天：', '你从哪里来', '春天说：', '我从山里来', '', '山也问我：', '你往哪里去'],
    ],
    [
      'verse that asks and answers',
      ['问水', '', '问：你从哪里来', '', '答：我从山上来', '', '问：你到哪里去', '', '答：我到海里去'],
    ],
    [
      'a report of how a speech was taken',
      [
        '认真学习市委书记陈大文在全会上的讲话',
        '',
        '连日来，我市各级党组织认真学习陈大文同志的讲话。',
        '',
        '我们要深刻领会讲话精神。',
        '',
        '我们要真抓实干。',
      ],
    ],
    [
      'two remarks in a report of a match',
      [
        '云州队客场两球小胜',
        '',
        '赛后，两队主帅出席了发布会。',
        '',
        '程大海（云州队主教练）：队员们执行力很强，我很满意。',
        '',
        '林小华（东山队主教练）：上半场我们失误太多，输球不冤。',
        '',
        '下轮比赛，云州队将坐镇主场迎战海国队。',
      ],
    ],
    [
      'the order of the day',
      [
        '论坛日程',
        '',
        '09:00 开幕式 主持人：王小雨',
        '',
        '09:10 致辞：程大海（云州市水务局局长）',
        '',
        '09:20 演讲：林小华《水与城市》',
        '',
        '10:20 圆桌：何有田、程大海、林小华',
      ],
    ],
    [
      'a letter with its salutation and its points',
      [
        '给女儿的信',
        '',
        '女儿：',
        '',
        '你今天十八岁了。我想对你说两句话。',
        '',
        '第一句：要诚实。',
        '',
        '第二句：要勤快。',
      ],
    ],
    [
      'counts behind names of places',
      ['奖牌榜', '', '中国：10金8银。', '', '日本：6金5银。', '', '海国：3金9银。', '', '以上为昨天的统计。'],
    ],
    [
      'steps behind a colon',
      [...NEWS, '第一步：关上总阀。', '', '第二步：拆下旧表。', '', '第三步：装上新表，打开总阀。'],
    ],
    [
      'a catechism inside a sentence',
      [...NEWS, '有人问：为什么不早修？答：没钱。这样的对话在水务局并不少见。'],
    ],
    [
      'headlines that name who says it',
      ['程大海：水价明年调整', '', ...NEWS.slice(2), '云州水务局昨天还公布了热线。'],
    ],
  ])('%s', (_, lines) => {
    const text = lines.join('\n');
    expect(rules(text)).toEqual([]);
    expect(rules(text, 'a.md')).toEqual([]);
  });

  it('another report, a list of links or a picture’s line behind the last turn', () => {
    const interview = ['专访水务局局长程大海', '', '记者：旧管何时换完？', '', '程大海：五年。', ''];
    const links = [
      '云州市政府',
      '水务局',
      '环保局',
      '教育局',
      '公安局',
      '民政局',
      '财政局',
      '司法局',
      '交通局',
      '农业局',
    ];
    for (const behind of [
      ['晨星社东山9月1日电 海国军舰昨天驶入东山湾。'],
      ['凝心铸魂，共建清朗空间——', '', '今年三月，云州开展了网络整治。'],
      [links.join(' ')],
      ['网民拍摄旧管的片段：'],
      ['请加入我们的读者俱乐部，支持我们的工作。'],
    ]) {
      const quotes = said([...interview, ...behind].join('\n'), 'a.md').filter((line) =>
        line.includes('程大海'),
      );
      expect(quotes).toEqual(['水务局局长 程大海: 五年。']);
    }
  });

  it('the narration between and behind turns', () => {
    const text = [
      '专访水务局局长程大海',
      '',
      '程大海在云州水务局工作了三十年。',
      '',
      '记者：水价为何上涨？',
      '',
      '程大海：成本高了。',
      '',
      '程大海的办公室里挂着一张管网图，红线是旧管。',
      '',
      '记者：旧管何时换完？',
      '',
      '程大海：五年。',
      '',
      '采访结束时，已经是中午了。',
      '',
      '编辑：何有田',
    ].join('\n');
    expect(said(text)).toEqual([
      '?记者: 水价为何上涨？',
      '水务局局长 程大海: 成本高了。',
      '?记者: 旧管何时换完？',
      '水务局局长 程大海: 五年。',
    ]);
  });
});

describe('a speaker is never guessed', () => {
  it('where two answer, 答 is nobody', () => {
    const text =
      '水务局局长程大海、环保局局长林小华答记者问\n\n问：水价为何上涨？\n\n答：成本高了。\n\n问：污水怎么办？\n\n答：明年建厂。';
    expect(said(text).filter((line) => !line.startsWith('?'))).toEqual(['-: 成本高了。', '-: 明年建厂。']);
  });

  it('where headline and lede name an office alone, 答 is the office', () => {
    const text = '云州市水务局负责人就水价答记者问\n\n问：水价为何上涨？\n\n答：成本高了。';
    expect(said(text)).toEqual(['?-: 水价为何上涨？', '云州市水务局负责人: 成本高了。']);
  });

  it('where nobody bears a family name, its label is nobody', () => {
    const text = '水价听证会\n\n问：水价为何上涨？\n\n程：成本高了。\n\n问：何时涨？\n\n程：明年。';
    expect(said(text)).toEqual(['?-: 水价为何上涨？', '-: 成本高了。', '?-: 何时涨？', '-: 明年。']);
  });

  it('whoever is thanked first lends no office', () => {
    const text = '主持人：您好！\n关小鹏：谢谢主持人。\n主持人：水价会涨吗？\n关小鹏：不会。';
    expect(said(text)).toEqual([
      '?主持人: 您好！',
      '关小鹏: 谢谢主持人。',
      '?主持人: 水价会涨吗？',
      '关小鹏: 不会。',
    ]);
  });

  it('behind the last turn, a sentence that names its own speaker is a report', () => {
    const text = '记者：您常来吗？\n程大爷：天天来。\n居民于小红说，水变清以后，散步的人多了。';
    expect(said(text)).toEqual([
      '?记者: 您常来吗？',
      '程大爷: 天天来。',
      '居民 于小红: 水变清以后，散步的人多了',
    ]);
  });
});
