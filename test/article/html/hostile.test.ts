import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHtml, readHtmlFragment } from '../../../src/article/html/read-html.ts';

const piece = fc.oneof(
  fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<br>',
    '<b>',
    '</b>',
    '<h1>',
    '</h1>',
    '<h2>',
    '<a href="/">',
    '</a>',
  ),
  fc.constantFrom(
    '<table>',
    '<tr>',
    '<td>',
    '</td>',
    '<figure>',
    '<img>',
    '</figure>',
    '<html>',
    '<body>',
    '</body>',
    '<!--',
  ),
  fc.constantFrom(
    '<script>',
    '</script>',
    '<title>',
    '</title>',
    '&nbsp;',
    '&emsp;',
    '&#0;',
    '&amp',
    '<',
    '>',
    '"',
    '<p style="',
  ),
  fc.constantFrom(
    '<div id="js_content">',
    '<meta name="author" content="',
    '<script type="application/ld+json">{"@type":"',
  ),
  fc.constantFrom(
    '昨天上午，全市召开了防汛会议，市长要求各区做好准备。',
    '记者：何时完工？',
    '答：明年。',
    '相关阅读',
    '王芳',
    '　　',
    '\n',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

test('whatever stands in a page or a piece of one, each passage is what its ranges hold', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
      const html = pieces.join('');
      const page = readHtml(html);
      const readings = [
        readHtmlFragment(html),
        ...(page.ok ? page.drafts.map((draft) => ({ ...draft, text: page.text })) : []),
      ];
      for (const { text, passages } of readings) {
        for (const passage of passages) {
          expect(passage.source.map(([start, end]) => text.slice(start, end)).join('')).toBe(passage.text);
          expect(passage.text.trim()).not.toBe('');
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('what stands behind the end of the body is read with it', () => {
  const html = `<html><body><div id="js_content"></div></body><div id="js_content"><br>${sentence}</div></html>`;
  const page = readHtml(html);
  expect(page.ok && page.drafts.flatMap(({ passages }) => passages.map(({ text }) => text))).toEqual([
    sentence,
  ]);
});

const sentence = '昨天上午，全市召开了防汛会议，市长要求各区做好准备。';
const page = (body: string) =>
  `<html><head><title>全市召开防汛会议</title></head><body>${body}</body></html>`;

test.each([
  ['4,000 paragraphs', page(`<div>${`<p>${sentence.repeat(8)}</p>`.repeat(4_000)}</div>`)],
  ['10,000 lines in one element', page(`<div>${`${sentence}<br>`.repeat(10_000)}</div>`)],
  ['one paragraph of 2 MB', page(`<p>${sentence.repeat(80_000)}</p>`)],
  [
    '2 MB of spaces in a paragraph',
    page(`<p>${sentence}${' '.repeat(2_000_000)}${sentence}</p><p>${sentence}</p>`),
  ],
  [
    'a title of 1 MB of separators',
    `<html><head><title>${' - _'.repeat(250_000)}</title></head><body><p>${sentence}</p></body></html>`,
  ],
  [
    'a title of 1 MB of names',
    `<html><head><title>${'水位_'.repeat(300_000)}</title><meta name="author" content="${'|'.repeat(1_000_000)}"></head><body><p>${sentence}</p></body></html>`,
  ],
  [
    '6,000 notices of rights without a sentence',
    page(`<div>${'<p>版权声明</p><p>大桥，</p>'.repeat(6_000)}<p>${sentence}</p></div>`),
  ],
  ['a wide table', page(`<p>${sentence}</p><table><tr>${'<td>一</td>'.repeat(8_000)}</tr></table>`)],
])('%s are read, and in linear time', (_, html) => {
  // No clock: a step that is not linear would outlast the test's own time limit many times over.
  expect(readHtml(html).ok).toBe(true);
});

test.each([
  ['elements in elements', page(`${'<div>'.repeat(20_000)}${sentence}`), 'elements nested deeper than 512'],
  [
    'a million elements',
    page(`<p>${sentence}</p>${'<b>一</b>'.repeat(1_000_000)}`),
    'more than 50000 elements',
  ],
])('%s are a problem that names the limit', (_, html, detail) => {
  expect(readHtml(html)).toEqual({ ok: false, reason: 'too-long', detail });
});

test.each([
  [
    'a list of links',
    page(`<ul>${'<li><a href="/1">全市召开防汛会议，各区做好准备</a></li>'.repeat(40)}</ul>`),
  ],
  [
    'a front page with a notice',
    page(
      `<h1>云州新闻</h1><ul>${'<li><a href="/1">防汛会议召开</a> <span>05-06</span></li>'.repeat(40)}</ul><p>版权所有 云州新闻社</p>`,
    ),
  ],
  ['an empty page', '<html><head></head><body></body></html>'],
  [
    'a page that scripts fill',
    page('<div id="app"></div><script>document.body.innerHTML = "<p>一句话。</p>"</script>'),
  ],
])('%s holds no article', (_, html) => {
  expect(readHtml(html)).toEqual({ ok: false, reason: 'no-articles' });
});
