import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { ENDINGS } from '../../src/article/kinds.ts';
import { problemOf, readFile, shown } from './kept.ts';
import { makePdf, setColumn } from './pdf/made-pdf.ts';

const TITLE = '云州大桥合龙';
const BODY = [
  '昨天上午十点，云州大桥在两岸居民的掌声里合龙，全桥长一千二百米，年底通车。',
  '“等了三年，总算能走着过江了。”住在江边的船工石大山说。',
];
const ARTICLE = { title: TITLE, body: BODY };

const WEB_PAGE = (charset: string) => `<!DOCTYPE html>
<html><head><meta charset="${charset}"><title>${TITLE}_东城网</title><script>var page = 1;</script></head>
<body><ul><li><a href="/">首页</a></li><li><a href="/news">新闻</a></li></ul>
<div class="article"><h1>${TITLE}</h1>${BODY.map((text) => `<p>　　${text}</p>`).join('')}</div>
<div class="footer"><a href="/about">关于我们</a></div></body></html>`;

async function wordDocument(): Promise<Uint8Array> {
  const children = [
    new Paragraph({ text: TITLE, heading: HeadingLevel.TITLE }),
    ...BODY.map((text) => new Paragraph(text)),
  ];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'page.txt': `${TITLE}\n\n■本报记者 李明\n\n${BODY.join('\n\n')}\n`,
  'article.md': `# ${TITLE}\n\n${BODY.join('\n\n')}\n`,
  'article.json': JSON.stringify({ title: TITLE, content: BODY.join('\n') }),
  'corpus.jsonl': `${JSON.stringify({ 标题: TITLE, 正文: BODY.join('\n') })}\n{"标题": "空", "正文": ""}\n`,
  'table.csv': `标题,正文\n${TITLE},"${BODY.join('\n')}"\n`,
  'cnews.txt': `社会\t${TITLE}\t${BODY.join('　　')}\n`,
  'feed.xml': `<?xml version="1.0"?><rss version="2.0"><channel><item><title>${TITLE}</title><description><![CDATA[${BODY.map((text) => `<p>${text}</p>`).join('')}]]></description></item></channel></rss>`,
  'web.html': WEB_PAGE('utf-8'),
  'word.docx': await wordDocument(),
  'paper.pdf': makePdf([
    [{ x: 60, y: 780, text: TITLE, size: 20 }, ...setColumn(BODY, { x: 60, y: 740, characters: 30 })],
  ]),
};

const KIND: Readonly<Record<string, string>> = {
  'page.txt': 'text',
  'article.md': 'markdown',
  'article.json': 'json',
  'corpus.jsonl': 'jsonl',
  'table.csv': 'csv',
  'cnews.txt': 'lines',
  'feed.xml': 'feed',
  'web.html': 'html',
  'word.docx': 'docx',
  'paper.pdf': 'pdf',
};

describe('a file of every kind', () => {
  test.each(Object.entries(KIND))('%s is %s, and gives its article word for word', async (file, kind) => {
    const reading = await readFile(file, FILES[file] ?? '');
    expect(reading.kind).toBe(kind);
    expect(reading.converted).toBe(kind !== 'text' && kind !== 'markdown');
    const [article] = shown(reading);
    expect(article).toMatchObject(ARTICLE);
  });

  test.each(Object.entries(KIND).filter(([, kind]) => kind !== 'text' && kind !== 'markdown'))(
    '%s is %s by its content, whatever it is called',
    async (file, kind) => {
      for (const name of ['a.txt', 'a.md', 'a.html', 'a.docx', 'a']) {
        expect((await readFile(name, FILES[file] ?? '')).kind).toBe(kind);
      }
    },
  );

  test('front matter makes Markdown of a .txt, and any other text is a page', async () => {
    expect((await readFile('a.txt', `---\ntitle: ${TITLE}\n---\n\n${BODY[0]}\n`)).kind).toBe('markdown');
    expect((await readFile('a.text', `${TITLE}\n\n${BODY.join('\n\n')}`)).kind).toBe('text');
  });
});

test('every kind but that of labelled lines has an ending', () => {
  expect(ENDINGS.slice(0, 3)).toEqual(['.txt', '.md', '.markdown']);
  expect(new Set(ENDINGS).size).toBe(ENDINGS.length);
  for (const file of Object.keys(KIND)) expect(ENDINGS).toContain(file.slice(file.lastIndexOf('.')));
});

test('a page of the web is decoded as it says, where it says it rightly', async () => {
  for (const [said, written] of [
    ['gb2312', 'gb18030'],
    ['gbk', 'gb18030'],
    ['utf-8', 'gb18030'],
    ['iso-8859-1', 'gb18030'],
    ['gbk', 'utf-8'],
  ] as const) {
    const reading = await readFile('web.html', iconv.encode(WEB_PAGE(said), written));
    expect([said, reading.encoding, reading.articles[0]?.title]).toEqual([said, written, TITLE]);
  }
});

test('what only claims to be of a kind is named', async () => {
  expect(await problemOf('a.docx', '新桥昨天通车，居民都很高兴。')).toMatchObject({ reason: 'broken' });
  expect(await problemOf('a.pdf', '新桥昨天通车，居民都很高兴。')).toMatchObject({ reason: 'broken' });
  expect(await problemOf('a.json', '新桥昨天通车，居民都很高兴。')).toMatchObject({ reason: 'broken' });
  expect(await problemOf('a.html', '<p><a href="/">首页</a></p>')).toMatchObject({ reason: 'no-articles' });
});
