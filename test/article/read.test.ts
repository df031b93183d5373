import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticleFile } from '../../src/article/read.ts';
import { readText } from './pages.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const BROKEN = Uint8Array.from([...encode('第一行写得好好的，第二行断了\n上海'), 0xe4, 0xb8]);
const PICTURE = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49,
]);

test.each([
  ['an empty file', new Uint8Array(), { reason: 'empty' }],
  ['blank lines', encode('\ufeff \r\n　\n'), { reason: 'empty' }],
  ['notes alone', encode('（下转第四版）\n责任编辑：李明\n'), { reason: 'empty' }],
  ['zero bytes', Uint8Array.from([0x50, 0x4b, 0x03, 0x00, 0xff]), { reason: 'binary' }],
  ['a picture', PICTURE, { reason: 'binary' }],
  ['control characters', encode('\u0001\u0002上海\u0003\u0004'), { reason: 'binary' }],
  ['UTF-8 that breaks off', BROKEN, { reason: 'not-utf8', line: 2 }],
  [
    'Latin letters of an older encoding',
    Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20]),
    { reason: 'encoding' },
  ],
])('%s is a problem that names the file', async (_, bytes, problem) => {
  expect(await readArticleFile('bad.txt', bytes)).toEqual({
    ok: false,
    problem: { file: 'bad.txt', ...problem },
  });
});

test('ranges count the text after a byte order mark', async () => {
  const reading = await readArticleFile('bom.txt', encode('\ufeff上海下雨了。'));
  expect(reading).toMatchObject({ text: '上海下雨了。', articles: [{ passages: [{ source: [[0, 6]] }] }] });
});

test('ids stay when the body is edited, and differ between files, headlines and copies', () => {
  const page = (title: string, body: string) => `${title}\n\n■本报记者 李明\n\n${body}`;
  const idsOf = (file: string, text: string) => readText(file, text).map(({ id }) => id);
  const [one] = idsOf('a.txt', page('水位之下', '第一句话。'));
  expect(one).toMatch(/^[a-km-np-z2-9]{8}$/);
  expect(idsOf('a.txt', page('水位之下', '改过的话。'))).toEqual([one]);
  expect(idsOf('b.txt', page('水位之下', '第一句话。'))).not.toEqual([one]);
  const copies = idsOf('a.txt', `${page('水位之下', '第一句话。')}\n\n${page('水位之下', '另一句话。')}`);
  expect(copies[0]).toBe(one);
  expect(new Set(copies).size).toBe(2);
});

const piece = fc.oneof(
  fc.constantFrom(
    '“',
    '”',
    '‘',
    '’',
    '《',
    '（',
    '）',
    '。',
    '，',
    ',',
    '：',
    '……',
    '——',
    '■',
    '　　',
    '𠮷',
    '😀',
    '\ufeff',
    '\u200b',
  ),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    ' ',
    '\t',
    '## ',
    '---\n',
    '本报记者 李明',
    '本报讯（记者 李明）',
    '摄',
    '图为',
  ),
  fc.constantFrom(
    '上海养',
    '老服务工作实现了量的跨越式增长',
    '这是一场新的跨越，更是一次新的出征，大家都这样说。',
    'new words',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

test.each(['garbage.txt', 'garbage.md', 'garbage.json', 'garbage.jsonl', 'garbage.csv', 'garbage.xml'])(
  'whatever stands in %s, each passage is what its ranges hold',
  async (file) => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const bytes = encode(pieces.join(''));
        const reading = await readArticleFile(file, bytes);
        if (!reading.ok) return;
        const { text, converted } = reading;
        if (!converted) expect(text).toBe(new TextDecoder().decode(bytes));
        for (const passage of reading.articles.flatMap((article) => article.passages)) {
          expect(passage.source.map(([start, end]) => text.slice(start, end)).join('')).toBe(passage.text);
          expect(passage.text.trim()).not.toBe('');
          let last = 0;
          for (const [start, end] of [...passage.source].sort((a, b) => a[0] - b[0])) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
        }
      }),
      { numRuns: 300 },
    );
  },
);

const sentence = '全市各区昨天同时开展了防汛演练，';
test.each([
  ['a page of 10 MB', `${`${sentence.repeat(12)}结束。\n\n`.repeat(17_000)}`],
  ['10 MB of pieces that all end in mid-sentence', `${sentence.repeat(3)}\n`.repeat(68_000)],
  ['10 MB of short lines that end in a comma', '防汛演练全面展开，\n'.repeat(370_000)],
  ['10 MB of lines that look like headlines', '防汛演练全面展开\n'.repeat(400_000)],
  ['one line of 1 MB', '防汛'.repeat(170_000)],
  ['200,000 nested quotation marks', `他说：${'“'.repeat(200_000)}\n\n完。\n\n${'”'.repeat(200_000)}`],
  ['10 MB of spaces', `a${' '.repeat(10_000_000)}b`],
  ['100,000 lines that begin like bylines', `${'本报记者'.repeat(15)}\n`.repeat(50_000)],
])(
  '%s is read, and in linear time',
  async (_, text) => {
    const bytes = encode(text);
    for (const file of ['long.txt', 'long.md']) {
      // No clock: a step that is not linear would outlast the test's own time limit many times over.
      expect((await readArticleFile(file, bytes)).ok).toBe(true);
    }
  },
  60_000,
);
