import {
  AlignmentType,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  type IParagraphOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Conversion } from '../../../src/article/conversion.ts';
import { readDocx } from '../../../src/article/docx/read-docx.ts';

type Child = Paragraph | Table;

async function pack(children: readonly Child[], footnotes: Record<number, string> = {}): Promise<Uint8Array> {
  const notes = Object.entries(footnotes).map(([id, text]) => [id, { children: [new Paragraph(text)] }]);
  const document = new Document({
    sections: [{ children: [...children] }],
    footnotes: Object.fromEntries(notes),
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const line = (text: string, options: IParagraphOptions = {}) => new Paragraph({ text, ...options });
const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
const indented = (text: string) => line(text, { indent: { firstLine: 480 } });
const centred = (text: string) => line(text, { alignment: AlignmentType.CENTER });

/** What was read, as the file's reader would show it; throws where ranges do not give the text. */
function shown(reading: Conversion) {
  if (!reading.ok) return reading;
  return reading.drafts.map(({ title, subtitle, byline, date, passages }) => ({
    title,
    subtitle,
    byline,
    date,
    body: passages.map(({ section, text, source }) => {
      expect(source.map(([start, end]) => reading.text.slice(start, end)).join('')).toBe(text);
      return [section, text];
    }),
  }));
}

const opening = '昨天上午十点，云州大桥合龙，两岸的居民放起了鞭炮。';
const quote = '“等了三年，总算能走着过江了。”船工石大山说。';
const ending = '交通局表示，大桥年底通车，全程不收费。';

test('a title’s style, a subtitle’s, a byline, headings, a caption, a list and a table', async () => {
  const bytes = await pack(
    [
      line('云州大桥合龙', { heading: HeadingLevel.TITLE }),
      centred('——两岸居民走着过江'),
      centred('本报记者 李明 王芳'),
      centred('2031年5月6日'),
      line(opening),
      line('等了三年', { heading: HeadingLevel.HEADING_1 }),
      new Paragraph({
        children: [
          new TextRun('“等了三年，'),
          new DeletedTextRun({ text: '终于', id: 1, author: 'a', date: '2031-05-06T00:00:00Z' }),
          new InsertedTextRun({ text: '总算', id: 2, author: 'a', date: '2031-05-06T00:00:00Z' }),
          new TextRun({ text: '能走着过江了', bold: true }),
          new TextRun('。”船工'),
          new ExternalHyperlink({ link: 'https://example.org', children: [new TextRun('石大山')] }),
          new TextRun('说。'),
          new FootnoteReferenceRun(1),
        ],
      }),
      new Table({
        rows: [
          ['项目', '长度'],
          ['主桥', '1200米'],
        ].map(
          (cells) =>
            new TableRow({ children: cells.map((cell) => new TableCell({ children: [line(cell)] })) }),
        ),
      }),
      line('一是不收费。', { bullet: { level: 0 } }),
      bold('年底通车'),
      line(ending),
      line('（责任编辑：赵一）'),
    ],
    { 1: '石大山在江上摆渡三十年。' },
  );
  expect(shown(await readDocx(bytes))).toEqual([
    {
      title: '云州大桥合龙',
      subtitle: '——两岸居民走着过江',
      byline: ['李明', '王芳'],
      date: '2031年5月6日',
      body: [
        [null, opening],
        ['等了三年', quote],
        ['等了三年', '项目　长度'],
        ['等了三年', '主桥　1200米'],
        ['等了三年', '一是不收费。'],
        ['年底通车', ending],
      ],
    },
  ]);
});

test('a first line in the middle is the title, turns of an interview are paragraphs', async () => {
  const bytes = await pack([
    centred('专访水务局局长程大海：水价为什么不涨'),
    line('水价已经三年没有涨。'),
    bold('记者：水厂说成本涨了，为什么水价不动？'),
    line('程大海：漏损降了，这笔账能抵上。'),
    bold('记者：补贴还要给多久'),
    line('程大海：给到明年底。'),
  ]);
  expect(shown(await readDocx(bytes))).toEqual([
    {
      title: '专访水务局局长程大海：水价为什么不涨',
      subtitle: null,
      byline: [],
      date: null,
      body: [
        [null, '水价已经三年没有涨。'],
        [null, '记者：水厂说成本涨了，为什么水价不动？'],
        [null, '程大海：漏损降了，这笔账能抵上。'],
        [null, '记者：补贴还要给多久'],
        [null, '程大海：给到明年底。'],
      ],
    },
  ]);
});

test('several articles, each under its heading and with its byline', async () => {
  const bytes = await pack([
    line('云州大桥合龙', { heading: HeadingLevel.HEADING_1 }),
    line('本报记者 李明'),
    line(opening),
    line('候鸟回来了', { heading: HeadingLevel.HEADING_1 }),
    line('本报记者 王芳'),
    line('守鸟人石大山昨天数到了两千只白鹤。'),
  ]);
  expect(shown(await readDocx(bytes))).toMatchObject([
    { title: '云州大桥合龙', byline: ['李明'], body: [[null, opening]] },
    { title: '候鸟回来了', byline: ['王芳'], body: [[null, '守鸟人石大山昨天数到了两千只白鹤。']] },
  ]);
});

test('headings without bylines are crossheads of one article', async () => {
  const bytes = await pack([
    line('云州大桥合龙', { heading: HeadingLevel.HEADING_1 }),
    line(opening),
    line('等了三年', { heading: HeadingLevel.HEADING_1 }),
    line(quote),
  ]);
  expect(shown(await readDocx(bytes))).toMatchObject([
    {
      title: '云州大桥合龙',
      body: [
        [null, opening],
        ['等了三年', quote],
      ],
    },
  ]);
});

test('a document without marks is read as a page, by its indents', async () => {
  const bytes = await pack([
    line('云州大桥合龙'),
    line('■本报记者 李明'),
    indented(opening),
    line('等了三年'),
    indented(quote),
    indented(ending),
  ]);
  expect(shown(await readDocx(bytes))).toEqual([
    {
      title: '云州大桥合龙',
      subtitle: null,
      byline: ['李明'],
      date: null,
      body: [
        [null, opening],
        ['等了三年', quote],
        ['等了三年', ending],
      ],
    },
  ]);
});

const zip = (bytes: Uint8Array) => Buffer.from(bytes);

test('what cannot be read is a problem that says why', async () => {
  const good = zip(await pack([line(opening)]));
  const oversize = Buffer.from(good);
  const entry = oversize.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  oversize.writeUInt32LE(3_000_000_000, entry + 24);
  const lying = Buffer.from(good);
  lying.writeUInt32LE(1, lying.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24);
  const locked = Buffer.from(good);
  locked.writeUInt16LE(1, locked.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 8);
  const compound = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);
  const withPassword = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]);
  const read = (bytes: Uint8Array) => readDocx(bytes);
  expect(await read(await pack([]))).toEqual({ ok: false, reason: 'empty' });
  expect(await read(oversize)).toEqual({
    ok: false,
    reason: 'too-long',
    detail: 'unpacks to more than 64 MB',
  });
  expect(await read(lying)).toEqual({ ok: false, reason: 'broken', detail: 'the zip file is damaged' });
  expect(await read(locked)).toEqual({ ok: false, reason: 'encrypted' });
  expect(await read(withPassword)).toEqual({ ok: false, reason: 'encrypted' });
  expect(await read(compound)).toEqual({ ok: false, reason: 'old-word' });
  expect(await read(good.subarray(0, good.length / 2))).toEqual({
    ok: false,
    reason: 'broken',
    detail: 'not a .docx file',
  });
  expect(await read(Buffer.from('PK'))).toEqual({ ok: false, reason: 'broken', detail: 'not a .docx file' });
});

test('whatever bytes are damaged, nothing is thrown', async () => {
  const good = zip(await pack([line(opening), line(quote)]));
  const damage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(damage, async (places) => {
      const bytes = Buffer.from(good);
      for (const [at, byte] of places) bytes[at] = byte;
      shown(await readDocx(bytes));
    }),
    { numRuns: 100 },
  );
});
