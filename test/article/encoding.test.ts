import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readArticleFile } from '../../src/article/read.ts';

const SIMPLIFIED =
  '新桥明年通车\n\n■本报记者 李明\n\n市交通局局长江波说：“新桥明年五月通车，镕基路同时开放。”';
const TRADITIONAL = '夜市週末重開\n\n■本報記者 李明\n\n里長陳秀玲說：「夜市週末重開，鄰居都很高興。」';

/** A file as it comes from somewhere else. */
async function readAs(text: string, encoding: string, { file = 'a.txt', mark = false } = {}) {
  const bytes = iconv.encode(text, encoding, { addBOM: mark });
  const reading = await readArticleFile(file, bytes);
  if (!reading.ok) return reading.problem.reason;
  return { encoding: reading.encoding, title: reading.articles[0]?.title, text: reading.text };
}

describe('a page is read in the encoding that it is written in', () => {
  test.each([
    ['utf-8', SIMPLIFIED, 'utf-8'],
    ['gb18030', SIMPLIFIED, 'gb18030'],
    ['gbk', SIMPLIFIED, 'gb18030'],
    ['gb18030', TRADITIONAL, 'gb18030'],
    ['big5', TRADITIONAL, 'big5'],
    ['utf-16le', SIMPLIFIED, 'utf-16le'],
    ['utf-16be', TRADITIONAL, 'utf-16be'],
  ])('%s', async (encoding, text, expected) => {
    const read = { encoding: expected, title: text.slice(0, 6), text };
    expect(await readAs(text, encoding)).toEqual(read);
    if (encoding.startsWith('utf')) expect(await readAs(text, encoding, { mark: true })).toEqual(read);
  });

  test('a few words are enough', async () => {
    expect(await readAs('重陽節市集', 'big5')).toMatchObject({ encoding: 'big5' });
    expect(await readAs('重阳节集市', 'gb18030')).toMatchObject({ encoding: 'gb18030' });
    expect(await readAs('重阳节集市', 'utf-16le')).toMatchObject({ encoding: 'utf-16le' });
  });

  test('Big5 with a character of a user’s own, and the shade ▓', async () => {
    const bytes = Buffer.concat([
      iconv.encode(TRADITIONAL, 'big5'),
      Uint8Array.of(0xf9, 0xfe, 0x81, 0x40, 0xc8, 0xf3),
    ]);
    const reading = await readArticleFile('a.txt', bytes);
    expect(reading).toMatchObject({ ok: true, encoding: 'big5' });
    expect(reading.ok && reading.text.slice(0, TRADITIONAL.length + 1)).toBe(`${TRADITIONAL}▓`);
  });

  test('characters that Hong Kong added to Big5', async () => {
    const text = '區議員陳大文說：「佢哋嘅𨋢壞咗三日。」';
    expect(await readAs(text, 'big5-hkscs')).toMatchObject({ encoding: 'big5', text });
    const page = `<html><head><meta charset="big5-hkscs"><title>升降機壞</title></head><body><article><h1>升降機壞</h1><p>${text}</p></article></body></html>`;
    expect(await readAs(page, 'big5-hkscs', { file: 'a.html' })).toMatchObject({ encoding: 'big5' });
  });

  test('characters that only GB18030 has', async () => {
    expect(await readAs('村民𠮷田说：“㐂事很多。”', 'gb18030')).toMatchObject({
      text: '村民𠮷田说：“㐂事很多。”',
    });
  });

  test('any Chinese text of some length', async () => {
    const sentence = fc.constantFrom(
      '江波说，新桥明年通车。',
      '志愿者每天上门送餐。',
      '2024年5月6日，',
      '老人',
      '😀',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(sentence, { minLength: 3, maxLength: 20 }),
        fc.constantFrom('utf-8', 'gb18030', 'utf-16le', 'utf-16be'),
        async (sentences, encoding) => {
          const text = `居委会主任王小丽说${sentences.join('')}`;
          expect(await readAs(text, encoding)).toMatchObject({ encoding, text });
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('what a table or a feed says of its encoding is believed', async () => {
  const feed = (said: string) =>
    `<?xml version="1.0" encoding="${said}"?><rss version="2.0"><channel><title>東城</title><item><title>夜市</title><description>重開。</description></item></channel></rss>`;
  const read = { encoding: 'big5', title: '夜市' };
  expect(await readAs(feed('Big5'), 'big5', { file: 'a.xml' })).toMatchObject(read);
  // A wrong word for it, or one that nobody knows.
  expect(await readAs(feed('utf-8'), 'big5', { file: 'a.xml' })).toMatchObject(read);
  expect(await readAs(feed('klingon'), 'big5', { file: 'a.xml' })).toMatchObject(read);
});

test('UTF-8 with a broken character is not taken for something else', async () => {
  const bytes = new TextEncoder().encode(SIMPLIFIED.repeat(20));
  const broken = Uint8Array.from([...bytes.subarray(0, 400), 0xe4, ...bytes.subarray(402)]);
  expect(await readArticleFile('a.txt', broken)).toMatchObject({ problem: { reason: 'not-utf8' } });
});

test('no bytes make the reader fail', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('a.txt', 'a.xml', 'a.json'),
      async (bytes, file) => {
        const reading = await readArticleFile(file, bytes);
        expect(typeof reading.ok).toBe('boolean');
      },
    ),
    { numRuns: 300 },
  );
});
