import { describe, expect, test } from 'vitest';
import { problemOf, readFile, shown } from '../kept.ts';

const READ = [
  {
    title: '渡口，停航',
    date: '2024-05-06',
    source: '河西晚报',
    url: 'https://example.org/ferry',
    body: ['渡口今天停航。', '船工李大海说："水太大了。"'],
  },
  { title: '果园', body: ['苹果熟了。'] },
];

describe('tables', () => {
  test.each([
    [
      'news.csv',
      '\ufefftitle,content,date,source,url\r\n"渡口，停航","渡口今天停航。\r\n船工李大海说：""水太大了。""",2024-05-06,河西晚报,https://example.org/ferry\r\n果园,苹果熟了。,,,\r\n',
    ],
    [
      'news.tsv',
      '標題\t發布時間\t內容\t媒體\t連結\n渡口，停航\t2024-05-06\t渡口今天停航。\\n船工李大海说："水太大了。"\t河西晚报\thttps://example.org/ferry\n果园\t\t苹果熟了。\t\t\n',
    ],
    [
      'news.txt',
      'Headline;Text;PubDate;Media;Link\n渡口，停航;渡口今天停航。\\n船工李大海说："水太大了。";2024-05-06;河西晚报;https://example.org/ferry\n\n果园;苹果熟了。\n',
    ],
  ])('%s', async (file, text) => {
    const reading = await readFile(file, text);
    expect(reading.kind).toBe('csv');
    expect(shown(reading)).toEqual(READ);
    expect(reading.problem).toBeUndefined();
  });

  test('a quotation mark that nothing closes costs its own row alone', async () => {
    const text = 'title,content\n甲,"第一篇\n正文。"\n乙,"第二篇正文。\n丙,第三篇正文。\n';
    const reading = await readFile('news.csv', text);
    expect(shown(reading)).toEqual([
      { title: '甲', body: [['第一篇', '正文。']] },
      { title: '丙', body: ['第三篇正文。'] },
    ]);
    expect(reading.problem).toEqual({ file: 'news.csv', reason: 'rows', count: 1, rows: [2] });
  });

  test('a table without a column of text is named; a page with commas in its first line is none', async () => {
    expect(await problemOf('news.csv', 'name,price\n苹果,3\n')).toEqual({ reason: 'no-columns' });
    const page = await readFile(
      'page.txt',
      '标题,内容都好\n\n■本报记者 李明\n\n新桥昨天通车，居民都很高兴。',
    );
    expect(page.kind).toBe('text');
  });

  test('quotation marks without end are read in linear time', async () => {
    for (const row of ['"a" b,"c\n', '"",', '"\n', 'a,"b"c"\n']) {
      const reading = await readFile('news.csv', `title,content\n甲,正文。\n${row.repeat(50_000)}`);
      expect(reading.articles[0]?.title).toBe('甲');
    }
  });
});

describe('lines with a label', () => {
  test('each is an article, with a headline or without', async () => {
    const reading = await readFile(
      'cnews.train.txt',
      '体育\t主队昨天赢了球，教练江波说：“队员们踢得很好，观众也很热情。”\n财经\t菜价回落\t本市菜价上周回落。　　市场经理王芳表示，货源充足，节前不会再涨。\n',
    );
    expect(reading).toMatchObject({ kind: 'lines', converted: true });
    expect(shown(reading)).toEqual([
      { body: ['主队昨天赢了球，教练江波说：“队员们踢得很好，观众也很热情。”'] },
      { title: '菜价回落', body: ['本市菜价上周回落。', '市场经理王芳表示，货源充足，节前不会再涨。'] },
    ]);
  });

  test('short ones too, where all are sentences', async () => {
    const reading = await readFile(
      'short.txt',
      '体育\t主队昨晚赢了球，球迷很高兴。\n财经\t股市今天小幅上涨。\n',
    );
    expect(reading.kind).toBe('lines');
    expect(shown(reading)).toEqual([
      { body: ['主队昨晚赢了球，球迷很高兴。'] },
      { body: ['股市今天小幅上涨。'] },
    ]);
    expect((await readFile('list.txt', '面粉\t五百克\n白糖\t一百克\n')).kind).toBe('text');
  });

  test('a page with tabs in it is a page', async () => {
    const page = '第一版\t要闻\n\t新桥昨天通车，居民都很高兴，孩子们在桥上跑来跑去。\n\t桥长一千米。';
    expect((await readFile('page.txt', page)).kind).toBe('text');
    const talk =
      '程大海\t水价明年不涨，这一点请大家放心，文件下周公布。\n记者\t那么后年呢？居民们都在问这件事情，请您说说。';
    expect((await readFile('talk.txt', talk)).kind).toBe('text');
  });
});
