import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticleFile } from '../../../src/article/read.ts';
import { problemOf, readFile, shown } from '../kept.ts';

const CANTEEN = {
  标题: '社区食堂飘出饭菜香',
  正文: '本报讯（记者 王芳）梧桐社区食堂昨天开张。\n\n　　居委会主任王小丽说：“这里是老人见面聊天的地方。”',
  日期: '2024-05-06',
  来源: '东城日报',
  链接: 'https://example.org/canteen?utm_source=feed',
  作者: ['王芳', '李强'],
};
const CANTEEN_READ = {
  title: '社区食堂飘出饭菜香',
  byline: ['王芳', '李强'],
  date: '2024-05-06',
  source: '东城日报',
  url: 'https://example.org/canteen?utm_source=feed',
  body: ['本报讯（记者 王芳）梧桐社区食堂昨天开张。', '居委会主任王小丽说：“这里是老人见面聊天的地方。”'],
};
const BRIDGE = {
  headline: '新桥明年通车',
  body: '市交通局局长江波说：“新桥明年五月通车。”',
  media: { name: '河西晚报' },
};
const BRIDGE_READ = {
  title: '新桥明年通车',
  source: '河西晚报',
  body: ['市交通局局长江波说：“新桥明年五月通车。”'],
};

describe('JSON', () => {
  test.each([
    ['one article', CANTEEN, [CANTEEN_READ]],
    ['a list', [CANTEEN, BRIDGE], [CANTEEN_READ, BRIDGE_READ]],
    ['an object that holds a list', { code: 0, data: { page: 1, list: [BRIDGE] } }, [BRIDGE_READ]],
    ['lists by their subject', { 社会: [CANTEEN], 交通: [BRIDGE] }, [CANTEEN_READ, BRIDGE_READ]],
    ['articles by their number', { 1: BRIDGE, 2: CANTEEN }, [BRIDGE_READ, CANTEEN_READ]],
  ])('%s', async (_, value, articles) => {
    for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
      const reading = await readFile('news.json', text);
      expect(reading).toMatchObject({ kind: 'json', encoding: 'utf-8', converted: true });
      expect(shown(reading)).toEqual(articles);
    }
  });

  test('the kept text is headlines and paragraphs, parted by blank lines', async () => {
    const { text, articles } = await readFile('news.json', JSON.stringify([BRIDGE, CANTEEN]));
    expect(text).toBe([BRIDGE.headline, BRIDGE.body, CANTEEN.标题, ...CANTEEN_READ.body].join('\n\n'));
    expect(articles[0]?.passages[0]?.source).toEqual([[8, 29]]);
  });

  test('it is known by its content, whatever the file is called', async () => {
    expect(await readFile('news.txt', JSON.stringify([BRIDGE]))).toMatchObject({ kind: 'json' });
    expect(
      await readFile('news.json', `${JSON.stringify(BRIDGE)}\n${JSON.stringify(CANTEEN)}\n`),
    ).toMatchObject({
      kind: 'jsonl',
    });
  });

  test('crossheads, HTML, dates and names as programs write them', async () => {
    const long = '夜市从周五晚上开始，一直开到周日，附近的居民都说很热闹，也希望早点收摊。';
    const rows = [
      {
        title: '夜市\n重开',
        content: `${long}\n摊主的一天\n${long}`,
        time: 1_715_000_000,
        author: 'Jane Doe',
      },
      {
        title: '渡口',
        content: '<h1>渡口</h1><p>渡口<b>今天</b>停航。</p><p>船工李大海说：“水太大了。”</p>',
        pubDate: 'Mon, 06 May 2024 23:30:00 GMT',
        author: '新闻中心',
      },
      { title: '果园', text: ['第一段。', '第二段。'], publish_date: '20240506', url: 'javascript:alert(1)' },
    ];
    expect(shown(await readFile('news.json', JSON.stringify(rows)))).toEqual([
      { title: '夜市 重开', byline: ['Jane Doe'], date: '2024-05-06', body: [long, ['摊主的一天', long]] },
      { title: '渡口', date: '2024-05-07', body: ['渡口今天停航。', '船工李大海说：“水太大了。”'] },
      { title: '果园', date: '2024-05-06', body: ['第一段。', '第二段。'] },
    ]);
  });

  test('no word of a short content is lost', async () => {
    const rows = ['食堂', '第一篇\n正文。', '记者 李明', '<p>果园</p>'].map((content) => ({ content }));
    expect(shown(await readFile('news.json', JSON.stringify(rows)))).toEqual([
      { body: ['食堂'] },
      { body: [['第一篇', '正文。']] },
      { byline: ['李明'], body: ['记者 李明'] },
      { body: ['果园'] },
    ]);
  });

  test('keys that JavaScript means something by are keys', async () => {
    const hostile =
      '{"__proto__": {"content": "甲"}, "toString": 1, "constructor": "乙", "title": "题", "content": "正文。"}';
    expect(shown(await readFile('news.json', hostile))).toEqual([{ title: '题', body: ['正文。'] }]);
    expect(({} as Record<string, unknown>)['content']).toBeUndefined();
  });

  test('what is no JSON, and what holds no article, is named', async () => {
    expect(await problemOf('news.json', '{"title": "题",\n "content": "正文"\n "x": 1}')).toEqual({
      reason: 'broken',
      line: 3,
      detail: expect.any(String),
    });
    expect(await problemOf('news.json', '{"a": [1, 2], "b": {"c": {}}}')).toEqual({ reason: 'no-columns' });
    expect(await problemOf('news.json', '["正文"]')).toEqual({ reason: 'no-columns' });
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(await problemOf('news.json', deep)).toMatchObject({
      reason: expect.stringMatching(/broken|no-columns/),
    });
  });
});

test('of JSON lines, those that cannot be read are counted and the first five named', async () => {
  const lines = [
    JSON.stringify(BRIDGE),
    '{"headline": "没有正文"}',
    'no JSON',
    '',
    ...Array.from({ length: 5 }, () => '[1]'),
    JSON.stringify(CANTEEN),
  ];
  const reading = await readFile('news.jsonl', lines.join('\r\n'));
  expect(shown(reading)).toEqual([BRIDGE_READ, CANTEEN_READ]);
  expect(reading.problem).toEqual({ file: 'news.jsonl', reason: 'rows', count: 7, rows: [2, 3, 4, 5, 6] });
  expect(await problemOf('news.jsonl', '{"a": 1}\n{"b": 2}\n')).toEqual({ reason: 'no-articles' });
});

test('whatever stands in rows, each passage is what its ranges of the kept text hold', async () => {
  const words = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<br>',
      '&nbsp;',
      '\n',
      '\\n',
      '　　',
      '记者：',
      '答：',
      '（记者 李明）',
      '责任编辑：王芳',
    ),
    fc.constantFrom('江波说：“新桥明年通车。”', '夜市', '2024-05-06', '\u0000', '\ud800', '𠮷'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const field = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(''));
  const row = fc.record(
    { title: field, content: field, date: field, source: field, url: field, author: field },
    { requiredKeys: ['content'] },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
      const text = rows.map((each) => JSON.stringify(each)).join('\n');
      const reading = await readArticleFile('news.jsonl', new TextEncoder().encode(text));
      if (reading.ok) await readFile('news.jsonl', text);
      else expect(reading.problem.reason).toMatch(/^no-(?:articles|columns)$/);
    }),
    { numRuns: 200 },
  );
});

test('no paragraph of a plain content is lost', async () => {
  const sentence = fc.constantFrom(
    '江波说，新桥明年通车。',
    '夜市周末重开，大家都来。',
    '他问：“为什么？”',
    '志愿者小组',
  );
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 6 }), async (paragraphs) => {
      const { articles } = await readFile('news.json', JSON.stringify({ content: paragraphs.join('\n') }));
      const kept = (articles[0]?.passages ?? []).flatMap(({ section, text }) => [section, text]);
      expect(paragraphs.filter((each) => !kept.some((line) => line?.includes(each) === true))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
