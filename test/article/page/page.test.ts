import { expect, test } from 'vitest';
import { bodyOf, readLinesAsPage, readText } from '../pages.ts';

const LONG = '昨天上午，河东区的三百名志愿者走进社区，帮助老人学习使用手机挂号。';
const OTHER = '据介绍，这样的活动每个月举办两次，由街道和医院轮流承办。';
const THIRD = '街道负责人表示，明年还会增加送药上门的服务。';

test.each([
  ['a sentence', '上海是一座海纳百川的城市。'],
  ['a line without a full stop', '上海是一座海纳百川的城市'],
  ['a caption', '图为志愿者在社区。'],
  ['a byline', '本报记者 李明'],
  ['a bullet', '■加快建设新城'],
])('a file of one line is one passage without a title: %s', (_, line) => {
  const [article, ...more] = readText('one.txt', `\n　　${line}\r\n`);
  expect(more).toEqual([]);
  expect(article?.title).toBeNull();
  expect(article?.passages).toEqual([
    { id: `${article?.id}-1`, section: null, text: line, source: [[3, 3 + line.length]] },
  ]);
});

test('plain paragraphs are one article without a head, however they are set', () => {
  for (const between of ['\n', '\n\n', '\r\n', '\r\n　　\r\n　　', '\r']) {
    const [article, ...more] = readLinesAsPage([LONG, OTHER, THIRD], between);
    expect(more).toEqual([]);
    expect([article?.title, article?.byline]).toEqual([null, []]);
    expect(bodyOf(article)).toEqual([LONG, OTHER, THIRD].map((text) => [null, text]));
  }
});

test('a head of title and subtitle, a crosshead, a short sentence that is a passage', () => {
  const [article] = readLinesAsPage([
    '志愿者教老人用手机',
    '——河东区社区见闻',
    LONG,
    '送药上门',
    '明年还有。',
    OTHER,
  ]);
  expect([article?.title, article?.subtitle]).toEqual(['志愿者教老人用手机', '——河东区社区见闻']);
  expect(bodyOf(article)).toEqual([
    [null, LONG],
    ['送药上门', '明年还有。'],
    ['送药上门', OTHER],
  ]);
});

test('a headline may end with ？ right above a byline, or be cut in two at a comma', () => {
  expect(readLinesAsPage(['老人为什么不会挂号？', '■本报记者 李明', LONG, OTHER])[0]?.title).toBe(
    '老人为什么不会挂号？',
  );
  expect(readLinesAsPage(['志愿者走进社区，', '老人学会挂号', '■本报记者 李明', LONG])[0]?.title).toBe(
    '志愿者走进社区，老人学会挂号',
  );
});

test('two bodies without a headline above share the lines between them, title and subhead each', () => {
  const [first, second, ...more] = readLinesAsPage([
    '■本报记者 李明',
    LONG,
    '志愿者教老人用手机',
    '河东区社区见闻',
    '明年送药上门',
    '街道拿出新办法',
    '■每月两次',
    '■本报记者 王小红',
    OTHER,
  ]);
  expect(more).toEqual([]);
  expect([first?.title, first?.subtitle, first?.byline, first?.points]).toEqual([
    '志愿者教老人用手机',
    '河东区社区见闻',
    ['李明'],
    [],
  ]);
  expect([second?.title, second?.subtitle, second?.byline, second?.points]).toEqual([
    '明年送药上门',
    '街道拿出新办法',
    ['王小红'],
    ['每月两次'],
  ]);
});

test('headlines that all stand below their bodies stay with them', () => {
  const page = ['■本报记者 李明', LONG, '志愿者教老人用手机', '■本报记者 王小红', OTHER, '明年送药上门'];
  expect(readLinesAsPage(page).map(({ title, byline }) => [title, byline])).toEqual([
    ['志愿者教老人用手机', ['李明']],
    ['明年送药上门', ['王小红']],
  ]);
});

test('a dateline under a headline opens an article, stays in its text, and names the reporter', () => {
  const news = '本报讯（记者 周晴）昨天夜里，城北水厂完成了管道切换。';
  const wire = '新华社北京6月29日电 国家气象中心发布了暴雨预警。';
  const articles = readLinesAsPage([
    '志愿者教老人用手机',
    '■本报记者 李明',
    LONG,
    '城北水厂换管道',
    news,
    '暴雨预警',
    wire,
  ]);
  expect(articles.map((article) => [article.title, article.byline, bodyOf(article)])).toEqual([
    ['志愿者教老人用手机', ['李明'], [[null, LONG]]],
    ['城北水厂换管道', ['周晴'], [[null, news]]],
    ['暴雨预警', [], [[null, wire]]],
  ]);
});

test('date, origin, captions and directions of the paper are no passages', () => {
  const [article] = readLinesAsPage([
    '志愿者教老人用手机',
    '2024年5月11日 星期六',
    '来源：河东晚报',
    '■本报记者 李明',
    LONG,
    '志愿者在社区。 本报记者 陈晨摄',
    OTHER,
    '（下转第四版）',
    '责任编辑：王小红',
  ]);
  expect(article).toMatchObject({
    date: '2024年5月11日',
    source: '河东晚报',
    byline: ['李明'],
    captions: ['志愿者在社区。 本报记者 陈晨摄'],
  });
  expect(bodyOf(article)).toEqual([
    [null, LONG],
    [null, OTHER],
  ]);
});

test('a byline below the body signs the article above it', () => {
  const articles = readLinesAsPage([
    '志愿者教老人用手机',
    LONG,
    OTHER,
    '（本报记者 李明）',
    '明年送药上门',
    THIRD,
  ]);
  expect(articles.map(({ title, byline }) => [title, byline])).toEqual([
    ['志愿者教老人用手机', ['李明']],
    ['明年送药上门', []],
  ]);
});

test('lines without one sentence are a title and what stands below it', () => {
  const [article] = readLinesAsPage(['静夜思', '床前明月光', '疑是地上霜']);
  expect([article?.title, bodyOf(article)]).toEqual([
    '静夜思',
    [
      [null, '床前明月光'],
      [null, '疑是地上霜'],
    ],
  ]);
});

test('a file wrapped at a fixed width is read by paragraphs', () => {
  const wrapped = [
    '    记者走进青石岭水库，看见坝顶上的渗压计每隔一小时',
    '就把数据传到县里，屏幕上的曲线平稳得像一条直线，值',
    '班员老周一边记录一边说，去年这个时候可不是这样。',
    '    县水务局总工程师万承志告诉记者，全县八十四座小型',
    '水库已经全部完成体检。',
  ];
  const [article] = readLinesAsPage(wrapped, '\n');
  expect([article?.title, bodyOf(article)]).toEqual([
    null,
    [
      [null, wrapped.slice(0, 3).join('').trim()],
      [null, wrapped.slice(3).join('').trim()],
    ],
  ]);
});

test('the masthead names the source, the page its date; column, 引题, title and 副题 stand in their order', () => {
  const [first, second] = readLinesAsPage([
    '河东晚报',
    '2024年5月11日 星期六 第03版',
    '今日视点',
    '以更大力度推进旧房改造',
    '一季度开工一百二十个项目',
    '三万户居民将受益',
    '■周晴 高远',
    LONG,
    '城北水厂换管道',
    '本报讯（记者 李静）昨天夜里，水厂完成了切换。',
  ]);
  expect(first).toMatchObject({
    source: '河东晚报',
    date: '2024年5月11日',
    series: '今日视点',
    kicker: '以更大力度推进旧房改造',
    title: '一季度开工一百二十个项目',
    subtitle: '三万户居民将受益',
    byline: ['周晴', '高远'],
  });
  expect(second).toMatchObject({
    title: '城北水厂换管道',
    source: '河东晚报',
    date: '2024年5月11日',
  });
});

test('a page from a telephone: the day stands among other words, the page’s own words are nobody’s', () => {
  const [article] = readLinesAsPage([
    '老码头的三个守夜人',
    '原创 秦川 云州故事 2024-05-11 08:00 云州',
    '点击上方蓝字关注我们',
    '字号：大 中 小　分享到：微博',
    LONG,
    OTHER,
    '文字：秦川',
    '审核：林木',
    '觉得好看就点个在看吧',
  ]);
  expect(article).toMatchObject({ title: '老码头的三个守夜人', date: '2024-05-11 08:00', byline: ['秦川'] });
  expect(bodyOf(article)).toEqual([
    [null, LONG],
    [null, OTHER],
  ]);
});

test('an evening paper: masthead, day of the moon, page and 核心提示 are no headlines', () => {
  const [article] = readLinesAsPage([
    '云州晚报',
    '2024年5月11日 星期六 农历甲辰年四月初四',
    '第A05版 民生',
    '老码头要变样了',
    '核心提示',
    '● 石阶下月动工',
    '本报记者 周晴 实习生 高远',
    LONG,
    OTHER,
  ]);
  expect(article).toMatchObject({
    title: '老码头要变样了',
    subtitle: null,
    date: '2024年5月11日',
    source: '云州晚报',
    points: ['石阶下月动工'],
    byline: ['周晴', '高远'],
  });
});

test('in traditional characters the upper of two lines is the title', () => {
  const [article] = readLinesAsPage([
    '街市重建 檔主憂租金升',
    '食環署：租金維持不變',
    '【本報專訊】雲州街市重建工程上周展開，檔主陳大文擔心租金上升。他說：「加租就做唔住。」',
    '食環署回覆本報查詢時表示，租金維持不變，檔主可優先返回，重建期間安排臨時檔位。',
  ]);
  expect(article).toMatchObject({ title: '街市重建 檔主憂租金升', subtitle: '食環署：租金維持不變' });
});

test('the numbers of two pages are no headlines', () => {
  const first = ['何大川生在云州东门，少时随父打鱼。', '他常说：“船要稳，心要正。”'];
  const [article] = readLinesAsPage(['人物小传', '12', ...first, LONG, OTHER, '13', '罗素芬是云州西门人。']);
  expect(article?.title).toBe('人物小传');
  const body = [...first, LONG, OTHER, '罗素芬是云州西门人。'];
  expect(bodyOf(article)).toEqual(body.map((text) => [null, text]));
});

test('lines of a programme with their times stay', () => {
  const [article] = readLinesAsPage([
    '开放日活动安排',
    '2024-05-11 08:00 开幕式',
    '2024-05-11 09:30 参观水厂',
    LONG,
  ]);
  const text = JSON.stringify(article);
  expect(text).toContain('2024-05-11 08:00 开幕式');
  expect(text).toContain('2024-05-11 09:30 参观水厂');
});

test('bullets that are sentences are points in a head, and paragraphs in a body', () => {
  const articles = readLinesAsPage([
    '志愿者教老人用手机',
    '■本报记者 李明',
    LONG,
    '■每月有两次活动。',
    '明年送药上门',
    '■药费可以报销。',
    '■本报记者 王小红',
    OTHER,
  ]);
  expect(articles.map((article) => [article.points, bodyOf(article).map(([, text]) => text)])).toEqual([
    [[], [LONG, '■每月有两次活动。']],
    [['药费可以报销。'], [OTHER]],
  ]);
});

test.each([
  '微信公众号乱象调查',
  '新闻热线开通十年',
  '海报设计大赛落幕',
  '网友评论成了说明书',
  '100版红楼梦展出',
  '3版修改方案出炉',
  '第2版疫苗下月上市',
  '统筹 城乡供水一张网',
  '策划 一场婚礼有多难',
  '监制：一个新职业',
  '不用抽血也能测血糖',
  '不用抽签 学位人人有',
  '长按二维码诈骗案告破',
  '点击下方链接被骗十万',
  '请继续往下阅读背后的焦虑',
  '觉得好看的书为何卖不动',
])('%s is a headline', (headline) => {
  const [article, ...more] = readLinesAsPage([headline, LONG, OTHER]);
  expect(more).toEqual([]);
  expect(article?.title).toBe(headline);
});

test.each([
  '微信编辑：王芳',
  '阅读原文',
  '点击上方蓝字关注我们',
  '长按识别二维码关注河东晚报',
  '第A05版 民生',
  '统筹：林木 何川',
  '审核 王芳 校对 周末',
])('%s is nothing of an article', (line) => {
  const [article] = readLinesAsPage(['云州供水一张网', LONG, OTHER, line]);
  expect(article?.title).toBe('云州供水一张网');
  expect(bodyOf(article).map(([, text]) => text)).toEqual([LONG, OTHER]);
});

test('the numbers of two sections, or two years, are no pages’ numbers', () => {
  for (const [first, second] of [
    ['1', '2'],
    ['2031', '2032'],
  ] as const) {
    const last = '傍晚，志愿者们收起了桌子。';
    const [article] = readLinesAsPage(['两年的变化', first, LONG, OTHER, second, THIRD, last]);
    expect(article?.title).toBe('两年的变化');
    expect(bodyOf(article)).toEqual([
      [first, LONG],
      [first, OTHER],
      [second, THIRD],
      [second, last],
    ]);
  }
});

test('a page number in mid-sentence shows that the one before it, behind a stop, is one too', () => {
  const [article] = readLinesAsPage([
    '大水那年',
    '老支书说，那年的水一直淹到屋檐下。',
    '1',
    '三天三夜才退下去，村里的房子倒了一半。',
    '大家都住在学校里，吃的是上面发的米。',
    '老支书的儿子后来说，父亲一辈子没有离开过这条',
    '2',
    '河，直到他去世的那一天。',
  ]);
  expect(bodyOf(article).map(([section, text]) => `${section ?? ''}${text}`)).toEqual([
    '老支书说，那年的水一直淹到屋檐下。',
    '三天三夜才退下去，村里的房子倒了一半。',
    '大家都住在学校里，吃的是上面发的米。',
    '老支书的儿子后来说，父亲一辈子没有离开过这条河，直到他去世的那一天。',
  ]);
});
