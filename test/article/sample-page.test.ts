import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticleFile } from '../../src/article/read.ts';

const FILE = 'shanghai-12th-party-congress.txt';
const bytes = readFileSync(new URL(`../../data/articles/${FILE}`, import.meta.url));
const text = new TextDecoder().decode(bytes);
const reading = await readArticleFile(FILE, bytes);
const articles = reading.ok ? reading.articles : [];

test('the page holds three articles, each with its own head', () => {
  const heads = articles.map(({ id, passages, ...head }) => head);
  const bare = { file: FILE, date: null, source: null, url: null, points: [], captions: [] };
  expect(heads).toEqual([
    {
      ...bare,
      title: '肩负新使命迈上新征程,把宏伟蓝图化作美好现实',
      subtitle: null,
      kicker:
        '党代表们纷纷表示要深入学习贯彻落实市第十二次党代会精神,大力弘扬伟大建党精神,自觉践行人民城市理念,砥砺奋进、勇毅前行——',
      series: '加快建设具有世界影响力的社会主义现代化国际大都市·我们怎么干',
      byline: ['祝越', '王宛艺'],
    },
    {
      ...bare,
      title: '科技绣花针 绘好超大城市治理工笔画',
      subtitle: '市第十二次党代会代表热议「高效能治理」',
      kicker: null,
      series: null,
      byline: ['王宛艺'],
    },
    {
      ...bare,
      title: '把伟大建党精神融入党的建设全过程各方面',
      subtitle: '市第十二次党代会代表:要努力创造无愧于党的诞生地的党建成果',
      kicker: null,
      series: null,
      byline: ['王嘉旖'],
      points: [
        '伟大建党精神是中国共产党的精神之源,踏上新的赶考之路,我们要把伟大建党精神融入党的建设全过程、各方面',
        '要深入贯彻新时代党的建设总要求和新时代党的组织路线,努力创造无愧于党的诞生地的党建成果',
        '要继续优化完善党组织领导的城乡基层社会治理体系,为基层堡垒增强战斗力;把对党忠诚体现在推动改革发展的实效上、体现在党员干部日常的言行中;还要扎根基层一线经风雨、见世面、壮筋骨、长才干,更好地担当作为',
      ],
      captions: ['中共一大纪念馆开馆以来已成为党史学习教育的生动课堂。 本报记者 袁婧摄'],
    },
  ]);
});

test('every passage stands under its crosshead', () => {
  const sections = articles.map((article) => {
    const counts = new Map<string | null, number>();
    for (const { section } of article.passages) counts.set(section, (counts.get(section) ?? 0) + 1);
    return [...counts];
  });
  expect(sections).toEqual([
    [
      [null, 2],
      ['一股精气神 弘扬伟大建党精神,精神财富化作奋进伟力', 2],
      ['一种奋进姿态 闯的精神、创的劲头、干的作风', 4],
      ['一片为民情怀 践行人民城市理念,细微处见真章', 6],
    ],
    [
      [null, 3],
      ['神经元,全域延伸多维感知', 6],
      ['智慧脑,快速反应高效统筹', 3],
      ['卓越心,人人受益是最终目标', 3],
    ],
    [
      [null, 3],
      ['加强创新力凝聚力治理力,让基层堡垒更具战斗力', 6],
      ['以干部的“履责指数”换来群众的“满意指数”', 3],
    ],
  ]);
  expect(articles[1]?.passages[0]?.text).toBe('超大城市是一个复杂的巨系统。');
});

test.each([
  ['将是我们努力的方向。”中共', '一大纪念馆宣传教育部主任杨宇代表'],
  ['过去五年,上海养', '老服务工作实现了量的跨越式增长'],
  ['五里桥街道党工委书记曹', '炯代表说,将在党建引领下'],
  ['针对干部队伍制度建设,上海交通大学', '校长林忠钦代表说,要注重'],
])('%s + %s is one passage', (before, after) => {
  const joined = articles
    .flatMap((article) => article.passages)
    .filter(({ text }) => text.includes(before + after));
  expect(joined.map(({ source }) => source.length)).toEqual([2]);
});

test('nothing else is joined, and the paragraph printed twice stands once, in its first place', () => {
  const passages = articles.flatMap((article) => article.passages);
  expect(passages.filter(({ source }) => source.length > 1)).toHaveLength(4);
  const twice = passages.filter((passage) => passage.text.startsWith('这是一场新的跨越,更是一次新的出征。'));
  expect(twice.map(({ source }) => source)).toEqual([
    [[text.indexOf('这是一场'), text.indexOf('这是一场') + 177]],
  ]);
});

test('every passage is, character for character, what its ranges of the file hold', () => {
  for (const passage of articles.flatMap((article) => article.passages)) {
    expect(passage.source.map(([start, end]) => text.slice(start, end)).join('')).toBe(passage.text);
  }
});

test('ids are short, typeable and made of file and headline', () => {
  expect(articles.map(({ id }) => id)).toEqual(['r8k8gyng', 'yzfbfmaq', 's76vudmk']);
  expect(articles[1]?.passages.map(({ id }) => id).slice(0, 2)).toEqual([
    `${articles[1]?.id}-1`,
    `${articles[1]?.id}-2`,
  ]);
});
