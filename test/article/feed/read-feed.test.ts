import { expect, test } from 'vitest';
import { readArticleFile } from '../../../src/article/read.ts';
import { problemOf, readFile, shown } from '../kept.ts';

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>东城日报</title><link>https://example.org/</link>
<item><title>新桥 &amp; 旧桥</title><link>https://example.org/bridge?utm_source=rss</link>
<description>概要</description><dc:creator>王芳、李强</dc:creator><pubDate>Mon, 06 May 2024 08:00:00 +0800</pubDate>
<content:encoded><![CDATA[<p>新桥昨天通车。</p><h3>桥上的人</h3><p>居民<b>李大海</b>说：“等了三年。”</p><script>alert(1)</script><p>责任编辑：赵一</p>]]></content:encoded></item>
<item><title>只有题目的一条</title></item>
<item><title>果园</title><author>news@example.org (赵一)</author><description>&lt;p&gt;苹果熟了。&lt;/p&gt;</description><source url="https://example.org/x">河西晚报</source></item>
</channel></rss>`;

test('RSS: each item is an article, in the words of its content or else its description', async () => {
  const reading = await readFile('news.xml', RSS);
  expect(reading).toMatchObject({ kind: 'feed', encoding: 'utf-8', converted: true });
  expect(shown(reading)).toEqual([
    {
      title: '新桥 & 旧桥',
      byline: ['王芳', '李强'],
      date: '2024-05-06',
      source: '东城日报',
      url: 'https://example.org/bridge?utm_source=rss',
      body: ['新桥昨天通车。', ['桥上的人', '居民李大海说：“等了三年。”']],
    },
    { title: '果园', byline: ['赵一'], source: '河西晚报', body: ['苹果熟了。'] },
  ]);
  expect(reading.problem).toEqual({ file: 'news.xml', reason: 'rows', count: 1, rows: [2] });
});

test('Atom and RDF', async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>河西晚报</title>
<entry><title type="html">&lt;b&gt;渡口&lt;/b&gt;停航</title><link rel="alternate" href="https://example.org/ferry"/>
<updated>2024-05-06T23:30:00Z</updated><author><name>李强</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>渡口<b>今天</b>停航。</p><p>船工说：“水太大了。”</p></div></content></entry></feed>`;
  expect(shown(await readFile('news.atom', atom))).toEqual([
    {
      title: '渡口停航',
      byline: ['李强'],
      date: '2024-05-07',
      source: '河西晚报',
      url: 'https://example.org/ferry',
      body: ['渡口今天停航。', '船工说：“水太大了。”'],
    },
  ]);
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="x"><title>东城日报</title></channel><item rdf:about="https://example.org/2"><title>果园</title><link>https://example.org/2</link><description>苹果熟了。</description><dc:date>2024-05-06</dc:date></item></rdf:RDF>`;
  expect(shown(await readFile('news.rss', rdf))).toEqual([
    {
      title: '果园',
      date: '2024-05-06',
      source: '东城日报',
      url: 'https://example.org/2',
      body: ['苹果熟了。'],
    },
  ]);
});

test('a sign that is no tag does no harm, and many of them are read in linear time', async () => {
  const feed = (title: string) => RSS.replace('新桥 &amp; 旧桥', title);
  expect((await readFile('news.xml', feed('1 < 2，2 > 1'))).articles.length).toBe(2);
  for (const hostile of ['<', '<a ', '<![CDATA[', '<!--', '<a b="', '&', '</x>', '<a>']) {
    const reading = await readArticleFile(
      'news.xml',
      new TextEncoder().encode(feed(hostile.repeat(200_000))),
    );
    expect(typeof reading.ok).toBe('boolean');
  }
});

test('XML that is no feed, or a broken one, is named; entities of entities do no harm', async () => {
  expect(await problemOf('data.xml', '<?xml version="1.0"?><root><a>正文</a></root>')).toEqual({
    reason: 'no-articles',
  });
  expect(await problemOf('news.xml', '<rss version="2.0"><channel><item><title>断')).toMatchObject({
    reason: expect.stringMatching(/broken|no-articles/),
  });
  const lol = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
    '',
  );
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "哈">${lol}]>${RSS.slice(RSS.indexOf('<rss')).replace('概要', '&l9;')}`;
  expect(await problemOf('news.xml', bomb)).toMatchObject({ reason: expect.stringMatching(/broken|rows/) });
});
