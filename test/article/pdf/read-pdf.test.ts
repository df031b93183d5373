import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Conversion } from '../../../src/article/conversion.ts';
import { readPdf } from '../../../src/article/pdf/read-pdf.ts';
import { makePdf, setColumn } from './made-pdf.ts';

/** The articles that were read; throws where ranges do not give the text. */
function shown(reading: Conversion) {
  if (!reading.ok) return reading;
  return reading.drafts.map(({ title, byline, passages }) => ({
    title,
    byline,
    body: passages.map(({ section, text, source }) => {
      expect(source.map(([start, end]) => reading.text.slice(start, end)).join('')).toBe(text);
      return [section, text];
    }),
  }));
}

const bridge = [
  '昨天上午十点，云州大桥合龙，两岸的居民放起了鞭炮，守在江边三年的摄影爱好者们按下了快门。',
  '“等了三年，总算能走着过江了。”船工石大山说，他的渡船明天就要停航，船要送到博物馆里去。',
  '交通局副局长王芳表示，大桥年底通车，全程不收费，公交车线路也会同时开通，共有六条。',
];
const water = [
  '水价连续三年没有涨。水务局局长程大海说，管网改造以后，每年少漏掉一个湖的水，这笔账能抵上。',
  '居民何晓云家里六口人，一个月的水费不到六十元。她说，楼顶的水箱拆了以后，水压也稳定多了。',
  '水务局透露，明年还要更换一百二十公里的老旧管道，施工的时间会尽量避开早晚用水的高峰时段。',
];
const birds = [
  '清晨六点，守鸟人罗安划着木船出了门，他今天数到了两千三百只白鹤，比去年多了将近四百只。',
  '“鸟认得我的船。”他说，水草恢复以后，鹤群停留的时间长了十天，有的甚至整个冬天都不走。',
];

test('a headline, a byline and indented lines of a font that is not in the file', async () => {
  const bytes = makePdf([
    [
      { x: 180, y: 780, text: '云州大桥昨天合龙', size: 24 },
      { x: 250, y: 750, text: '本报记者 李明', size: 10 },
      ...setColumn(bridge, { x: 60, y: 720, characters: 30 }),
    ],
  ]);
  expect(shown(await readPdf(bytes))).toEqual([
    { title: '云州大桥昨天合龙', byline: ['李明'], body: bridge.map((text) => [null, text]) },
  ]);
});

test.each([
  ['UniGB-UTF16-H', 'GB1'],
  ['UniCNS-UCS2-H', 'CNS1'],
] as const)('the characters of %s', async (encoding, ordering) => {
  const bytes = makePdf([setColumn(bridge, { x: 60, y: 720, characters: 30 })], { encoding, ordering });
  expect(shown(await readPdf(bytes))).toMatchObject([{ body: bridge.map((text) => [null, text]) }]);
});

test('two columns below a headline that runs across both', async () => {
  const left = setColumn([...bridge, birds[0] ?? ''], { x: 50, y: 700, characters: 22 });
  const right = setColumn([birds[1] ?? ''], { x: 300, y: 700, characters: 22 });
  const more = setColumn(water, { x: 300, y: 700 - right.length * 15, characters: 22 });
  const bytes = makePdf([
    [{ x: 60, y: 760, text: '云州大桥合龙白鹤归来两岸同日放鞭炮', size: 26 }, ...left, ...right, ...more],
  ]);
  expect(shown(await readPdf(bytes))).toMatchObject([
    {
      title: '云州大桥合龙白鹤归来两岸同日放鞭炮',
      body: [...bridge, ...birds, ...water].map((text) => [null, text]),
    },
  ]);
});

test('three narrow columns below a byline in the middle, a head and a number in small print', async () => {
  const columns = [bridge, birds, water].map((paragraphs, at) =>
    setColumn(paragraphs, { x: 50 + at * 170, y: 700, characters: 16 }),
  );
  const bytes = makePdf([
    [
      { x: 50, y: 815, text: '云州日报　第四版', size: 8 },
      { x: 90, y: 760, text: '云州大桥合龙白鹤归来', size: 40 },
      { x: 265, y: 730, text: '本报记者李明', size: 10 },
      ...columns.flat(),
      { x: 295, y: 30, text: '4', size: 8 },
    ],
  ]);
  expect(shown(await readPdf(bytes))).toEqual([
    {
      title: '云州大桥合龙白鹤归来',
      byline: ['李明'],
      body: [...bridge, ...birds, ...water].map((text) => [null, text]),
    },
  ]);
});

test('paragraphs parted by space alone, over the end of a page', async () => {
  const rows = (paragraph: string) => [paragraph.slice(0, 20), paragraph.slice(20, 40), paragraph.slice(40)];
  const page = (paragraphs: readonly string[]) =>
    paragraphs.flatMap((paragraph, at) =>
      rows(paragraph).map((text, row) => ({ x: 60, y: 760 - at * 60 - row * 15, text })),
    );
  const reading = shown(await readPdf(makePdf([page(bridge), page(water)])));
  expect(reading).toMatchObject([{ body: [...bridge, ...water].map((text) => [null, text]) }]);
});

test('heads, numbers and page ends in mid-sentence leave a record whole', async () => {
  const lines = setColumn([...bridge, ...birds, ...water], { x: 60, y: 0, characters: 30 });
  const pages = [0, 1, 2].map((page) => [
    { x: 60, y: 800, text: '云州议会会议记录' },
    ...lines.slice(page * 6, page * 6 + 6).map((line, row) => ({ ...line, y: 760 - row * 15 })),
    { x: 290, y: 40, text: `- ${page + 12} -` },
  ]);
  const reading = shown(await readPdf(makePdf(pages)));
  expect(reading).toMatchObject([{ body: [...bridge, ...birds, ...water].map((text) => [null, text]) }]);
});

test('vertical lines are read from right to left', async () => {
  const text = bridge[0] ?? '';
  const rows = [text.slice(0, 20), text.slice(20, 40), text.slice(40)];
  const bytes = makePdf([rows.map((row, at) => ({ x: 500 - at * 15, y: 700, text: row }))], {
    encoding: 'UniGB-UCS2-V',
  });
  expect(shown(await readPdf(bytes))).toMatchObject([{ body: [[null, text]] }]);
});

test.each([90, 180, 270])('a page that is turned by %i degrees is read along its lines', async (rotation) => {
  const bytes = makePdf([setColumn(bridge, { x: 60, y: 720, characters: 30 })], { rotation });
  expect(shown(await readPdf(bytes))).toMatchObject([{ body: bridge.map((text) => [null, text]) }]);
});

test('a narrow column beside a wide one', async () => {
  const wide = setColumn([...bridge, ...birds], { x: 40, y: 700, characters: 34 });
  const narrow = setColumn(water, { x: 410, y: 700, characters: 15 });
  const reading = shown(await readPdf(makePdf([[...wide, ...narrow]])));
  expect(reading).toMatchObject([{ body: [...bridge, ...birds, ...water].map((text) => [null, text]) }]);
});

test.each([-3, 4, 6])('marks of a font that stands %i points higher stay in their places', async (rise) => {
  const bytes = makePdf([
    setColumn(bridge, { x: 60, y: 720, characters: 30 }).flatMap(({ x, y, text }) =>
      [...text].map((character, at) => ({
        x: x + at * 10,
        y: /[“”，。]/u.test(character) ? y + rise : y,
        text: character,
      })),
    ),
  ]);
  expect(shown(await readPdf(bytes))).toMatchObject([{ body: bridge.map((text) => [null, text]) }]);
});

test('radicals stay as the text layer has them', async () => {
  const bytes = makePdf(
    [setColumn(['⽕⻋站昨天开通，旅客们早早地排起了长队。'], { x: 60, y: 700, characters: 40 })],
    { encoding: 'UniCNS-UCS2-H', ordering: 'CNS1' },
  );
  expect(shown(await readPdf(bytes))).toMatchObject([
    { body: [[null, '⽕⻋站昨天开通，旅客们早早地排起了长队。']] },
  ]);
});

test('what cannot be read is a problem that says why', async () => {
  const good = makePdf([setColumn(bridge, { x: 60, y: 720, characters: 30 })]);
  expect(await readPdf(makePdf([[], []], { isScan: true }))).toEqual({ ok: false, reason: 'no-text-layer' });
  expect(await readPdf(makePdf([[{ x: 290, y: 40, text: '12' }]]))).toEqual({
    ok: false,
    reason: 'no-text-layer',
  });
  expect(await readPdf(makePdf([[]], { hasPassword: true }))).toEqual({ ok: false, reason: 'encrypted' });
  const many = makePdf(Array.from({ length: 5_001 }, () => []));
  expect(await readPdf(many)).toEqual({ ok: false, reason: 'too-long', detail: 'more than 5000 pages' });
  expect(await readPdf(Buffer.from('%PDF-1.5'))).toMatchObject({ ok: false, reason: 'broken' });
  expect(await readPdf(new Uint8Array())).toMatchObject({ ok: false, reason: 'broken' });
  expect(await readPdf(good.subarray(0, 200))).toMatchObject({ ok: false });
});

test('whatever bytes are damaged, nothing is thrown', async () => {
  const good = makePdf([setColumn(bridge, { x: 60, y: 720, characters: 30 })]);
  const damage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(damage, async (places) => {
      const bytes = Uint8Array.from(good);
      for (const [at, byte] of places) bytes[at] = byte;
      shown(await readPdf(bytes));
    }),
    { numRuns: 60 },
  );
});
