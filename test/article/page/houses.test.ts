import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { bodyOf, readText } from '../pages.ts';

const read = (page: string) => readText('page.txt', page.trim());
/** Each article's lines over its body, who wrote it, and how many passages it has. */
const outline = (articles: readonly Article[]) =>
  articles.map(({ kicker, title, subtitle, byline, passages }) => ({
    ...(kicker === null ? {} : { kicker }),
    title,
    ...(subtitle === null ? {} : { subtitle }),
    byline: byline.join('、'),
    passages: passages.length,
  }));

test('an evening paper: ■ points, datelines, directions at its foot', () => {
  const articles = read(`
河东晚报 2031年3月14日 星期五 第A05版
菜场搬进了地下车库
■天井街道用六个月把闲置车位变成摊位
■摊主租金减半，居民少走八百米
本报讯（记者 林知远）昨天清晨六点，天井街道的地下菜场开门迎客。六十二个摊位沿着原来的车道排开。
街道办事处副主任苏婉说，这处车库闲置了四年，白天只停着七辆车。“与其空着，不如让它有点烟火气。”
旧书换新苗
本报讯（记者 冯小满）植树节前后，城南图书馆门口摆出了一张长桌：三本旧书换一棵树苗。
图书馆馆员介绍，换来的书将送往山区的六所小学，树苗由林业站免费提供。
夜间门诊延到零点
本报讯（通讯员 何溪）从下周一起，市儿童医院的夜间门诊延长到零点。
责任编辑：周末 版式设计：丁一`);
  expect(outline(articles)).toEqual([
    { title: '菜场搬进了地下车库', byline: '林知远', passages: 2 },
    { title: '旧书换新苗', byline: '冯小满', passages: 2 },
    { title: '夜间门诊延到零点', byline: '何溪', passages: 1 },
  ]);
  expect(articles[0]?.points).toEqual(['天井街道用六个月把闲置车位变成摊位', '摊主租金减半，居民少走八百米']);
  expect(articles.map(({ source, date }) => [source, date])).toEqual(
    Array.from({ length: 3 }, () => ['河东晚报', '2031年3月14日']),
  );
});

test('Hong Kong: 【本報訊】, 【…】 in the headline, ⋯⋯ and ▲ stay in the text', () => {
  const articles = read(`
【專題】公屋長者搬遷潮
翠屏邨重建在即　千戶長者盼同區安置
【本報訊】翠屏邨三座大廈明年起分期拆卸，約一千二百戶受影響，其中六成住戶年逾六十五歲。
居民李婆婆說：「我在這裏住了四十年，街坊就是親人，最怕分開。」
房屋署發言人回應指，會盡量安排同區安置，並成立專責小組⋯⋯
▲居民在大會上排隊發言
議員促增設樓宇升降機
【本報訊】觀塘區議員周啟邦昨日表示，區內仍有十七座舊樓沒有升降機，長者出入極為不便。
機電工程署回覆查詢時稱，現有計劃已收到逾二百宗申請，預計年底前完成首批審批。`);
  expect(outline(articles)).toEqual([
    {
      kicker: '【專題】公屋長者搬遷潮',
      title: '翠屏邨重建在即　千戶長者盼同區安置',
      byline: '',
      passages: 4,
    },
    { title: '議員促增設樓宇升降機', byline: '', passages: 2 },
  ]);
  expect(bodyOf(articles[0]).map(([, text]) => text.slice(-5))).toEqual([
    '六十五歲。',
    '怕分開。」',
    '責小組⋯⋯',
    '上排隊發言',
  ]);
});

test('Taiwan: 記者…／新竹報導 under each headline', () => {
  const articles = read(`
老街豆腐店　三代傳一味
記者林思妤／新竹報導
北門老街的「旺記豆腐」每天凌晨三點開火，第三代老闆陳建宏說，磨豆、煮漿、點滷全靠手工。
陳建宏指出，父親曾想改用機器，但試了三個月，老顧客都說味道不一樣，最後還是回到石磨。
校園太陽能板　暑假動工
記者吳承翰／台中報導
台中市教育局昨天宣布，三十二所國小的屋頂將在暑假裝設太陽能板，預計每年發電四百萬度。
山區公車增班
記者黃若晴／南投報導
仁愛鄉三條山區公車路線下月起每日增開兩班，公路局表示，這是回應居民就醫需求。`);
  expect(outline(articles)).toEqual([
    { title: '老街豆腐店　三代傳一味', byline: '林思妤', passages: 2 },
    { title: '校園太陽能板　暑假動工', byline: '吳承翰', passages: 1 },
    { title: '山區公車增班', byline: '黃若晴', passages: 1 },
  ]);
});

test('a printed record: what its page heads parted is whole', () => {
  const [record, ...more] = read(`
云州市议会会议纪要
2031年6月3日 1
主席：各位议员，现在开会。第一项议程是审议供水条例修订草案。
水务局局长：多谢主席。修订草案共有十二条，主要内容是把阶梯
水价的第一档提高到每月十八立方米。
陈议员：局长，请问提高第一档之后，每年少收多少钱？这笔钱由
2031年6月3日 2
谁来补？
水务局局长：每年大约少收三千万元，由管网降漏省下来的费用抵
补。
主席：还有没有议员要发言？没有。现在付诸表决。
2031年6月3日 3
主席：修订草案获得通过。散会。`);
  expect(more).toEqual([]);
  expect(record?.title).toBe('云州市议会会议纪要');
  expect(bodyOf(record).map(([, text]) => text)).toEqual([
    '主席：各位议员，现在开会。第一项议程是审议供水条例修订草案。',
    '水务局局长：多谢主席。修订草案共有十二条，主要内容是把阶梯水价的第一档提高到每月十八立方米。',
    '陈议员：局长，请问提高第一档之后，每年少收多少钱？这笔钱由谁来补？',
    '水务局局长：每年大约少收三千万元，由管网降漏省下来的费用抵补。',
    '主席：还有没有议员要发言？没有。现在付诸表决。',
    '主席：修订草案获得通过。散会。',
  ]);
});

test('an interview is one article, and 记者：… no byline', () => {
  const [interview, ...more] = read(`
“我只是把灯修亮”
——访路灯工郑大川
记者：您修了多少盏灯？
郑大川：没有数过。一年三千多盏，二十六年，您自己算吧。
江心岛上的那一盏
记者：最难修的是哪一盏？
郑大川：要等退潮，走过去，修好，再赶在涨潮前走回来。
有一年冬天我没赶上，在岛上坐了一夜，看着自己修的灯亮着，也不觉得冷。`);
  expect(more).toEqual([]);
  expect([interview?.title, interview?.subtitle, interview?.byline]).toEqual([
    '“我只是把灯修亮”',
    '——访路灯工郑大川',
    [],
  ]);
  expect(bodyOf(interview).map(([section]) => section)).toEqual([
    null,
    null,
    ...Array.from({ length: 3 }, () => '江心岛上的那一盏'),
  ]);
});

test('a round-up without one dateline: no brief stands under another’s headline', () => {
  expect(
    outline(
      read(`
环球短波
海港城开通夜间渡轮
海港城交通局宣布，两条夜间渡轮航线本周开通，末班船延至凌晨一点。
山国立法保护冰川
据山国通讯社报道，山国议会2日通过冰川保护法，禁止在冰川两公里内采矿。
岛国迎来候鸟潮
岛国观鸟协会说，今年抵达的候鸟比去年早了九天，数量约为十一万只。`),
    ),
  ).toEqual([
    { kicker: '环球短波', title: '海港城开通夜间渡轮', byline: '', passages: 1 },
    { title: '山国立法保护冰川', byline: '', passages: 1 },
    { title: '岛国迎来候鸟潮', byline: '', passages: 1 },
  ]);
});

test('（上接第一版） and （下转第三版） are no headlines, and （记者 …） at an end signs', () => {
  const articles = read(`
（上接第一版）
这五年，水厂的管网漏损率从百分之二十一降到百分之八。调度员们说，省下来的水相当于一座小水库。
去年夏天最热的那几天，全市没有一个小区停水。（记者 罗一鸣）
（下转第三版）
城东新增两所幼儿园
城东片区今年秋季新增两所公办幼儿园，共提供五百四十个学位。教育局在发布会上公布了招生范围。
家长们最关心的是接送。两所幼儿园门前都将划出临时停车位，早晚各开放四十分钟。
（本报记者 谢安采访整理）
本版责编：林木`);
  expect(outline(articles)).toEqual([
    { title: null, byline: '罗一鸣', passages: 2 },
    { title: '城东新增两所幼儿园', byline: '谢安', passages: 2 },
  ]);
});

test('verse is the body of its title, and the essay after it has its own', () => {
  const articles = read(`
灯下（外一首）
灯下的母亲
把一根线穿进夜里
线的那一头
是我还没有走完的路
她不抬头
雪就一直落

河边读书记
陆远
我小时候读书的地方，是河边一块被水磨平的石头。石头不大，刚好坐得下一个孩子和一本书。
后来修堤，石头不见了。我问过施工的人，他说那块石头砌进了堤里，大约在第三级台阶的下面。`);
  expect(outline(articles)).toEqual([
    { title: '灯下（外一首）', byline: '', passages: 6 },
    { title: '河边读书记', byline: '陆远', passages: 2 },
  ]);
});

test('crossheads between blank lines stay in their article', () => {
  const [article, ...more] = read(`
社区食堂如何走得远

2031年4月2日 来源：东城日报

中午十一点半，梧桐社区食堂已经排起了队。菜价贴在墙上：一荤两素十二元，老人再减三元。
负责人方敏算过一笔账，每天卖出三百份才能不亏。开业头一年，他们只有两个月做到了。

钱从哪里来

街道补贴了房租，企业捐了厨具。剩下的，要靠一份一份饭卖出来。
方敏说，最难的是晚饭，来的人少，师傅又不能不在。

味道怎么守

厨师老邱每周三和老人们开一次会，专门听批评。上个月，大家说红烧肉太甜，第二天糖就减了三分之一。`);
  expect(more).toEqual([]);
  expect([article?.title, article?.date, article?.source]).toEqual([
    '社区食堂如何走得远',
    '2031年4月2日',
    '东城日报',
  ]);
  expect(bodyOf(article).map(([section]) => section)).toEqual([
    null,
    null,
    '钱从哪里来',
    '钱从哪里来',
    '味道怎么守',
  ]);
});

test('an article in English, wrapped between words', () => {
  const [article] = read(`
Old Ferry Makes Its Last Crossing

By Shen Yizhou

RIVERTON - The horn sounded one last time on Friday evening as the ferry
carried twenty-seven passengers to the far bank. The boatman, Qin, turned
off the engine and sat on a mooring post for a long while.

"I have done this for thirty-one years, and tonight I do not know which
way to walk," he said.`);
  expect([article?.title, article?.byline]).toEqual(['Old Ferry Makes Its Last Crossing', ['Shen Yizhou']]);
  expect(bodyOf(article).map(([, text]) => text.replaceAll('\n', ' '))).toEqual([
    'RIVERTON - The horn sounded one last time on Friday evening as the ferry carried twenty-seven passengers to the far bank. The boatman, Qin, turned off the engine and sat on a mooring post for a long while.',
    '"I have done this for thirty-one years, and tonight I do not know which way to walk," he said.',
  ]);
});

test('a web article: who wrote and where it came from are no headlines, and a rule parts no articles', () => {
  const [article, ...more] = read(`
桥头修伞的人
作者：河边小组/云州工作室
本文来自微信公众号：河边（ID：riverside）
---
老秦在桥头修了三十一年伞，最近两年，他的摊子前面总有学生来拍照。
---
撰文 / 陈小河（特约撰稿人）
他说自己不会用手机收钱，就在伞骨上挂了一只铁皮罐，谁给多少都行。
一把伞要换三根骨，他收五块钱，二十年没有涨过。
---
摘要
学生们给他画了一张价目表，他看了半天，说字太好看，舍不得挂。`);
  expect(more).toEqual([]);
  expect(article).toMatchObject({ title: '桥头修伞的人', subtitle: null, source: '河边（ID：riverside）' });
  expect(article?.passages).toHaveLength(4);
});

test('a picture with its headline, and days over the articles they belong to', () => {
  const [picture, rules] = read(`
南湖桃花开
昨天，南湖公园的桃花开了，游客沿湖边步道赏花。（本报记者 高山 摄）

电动车充电有了新规矩
城西区消防救援大队昨天发布通知，今后电动车不得在楼道内充电。违者先劝导，再处罚。
各小区正在加装充电棚，预计六月底前完成。`);
  expect([picture?.title, picture?.captions.length, picture?.passages]).toEqual(['南湖桃花开', 1, []]);
  expect([rules?.title, rules?.passages.length]).toEqual(['电动车充电有了新规矩', 2]);
  const days = read(`
2031年4月2日
老街灯笼又亮了
城南老街的灯笼又亮了。手艺人方师傅说，今年做了三百只。
2031年4月3日
渡口今日停航
清江渡口因大风停航一天，往来居民请走新桥。`);
  expect(days.map(({ title, date }) => [title, date])).toEqual([
    ['老街灯笼又亮了', '2031年4月2日'],
    ['渡口今日停航', '2031年4月3日'],
  ]);
});
