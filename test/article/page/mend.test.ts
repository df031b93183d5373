import { expect, test } from 'vitest';
import { breakPage, judge, seededRandom } from '../breakage.ts';
import { cleanArticles } from '../clean-articles.ts';
import { bodyOf, readLinesAsPage } from '../pages.ts';

const BROKEN =
  '市政府昨天召开会议，研究今年夏天的防汛工作。会议由市长周明远主持，各区防汛指挥部的负责人参加。';
const FOREIGN = '然而，这支球队在下半场连丢三球，最后输掉了比赛。球迷们在看台上站了很久。';
const NEXT = '据了解，今年全市已经备齐沙袋二十万只，水泵六百台，抢险队伍全部待命。';

test.each([
  ['a sentence', 32],
  ['a name', BROKEN.indexOf('明远')],
  ['a post', BROKEN.indexOf('挥部')],
])('a paragraph cut in the middle of %s is whole again', (_, cut) => {
  const pieces = [BROKEN.slice(0, cut), BROKEN.slice(cut)];
  for (const middle of [[], [FOREIGN]]) {
    const [article] = readLinesAsPage([
      '■本报记者 李明',
      NEXT,
      ...[pieces[0] ?? '', ...middle, pieces[1] ?? ''],
    ]);
    expect(bodyOf(article)).toEqual([NEXT, BROKEN, ...middle].map((text) => [null, text]));
  }
});

test('an open quotation finds the piece that closes it', () => {
  const head = '市长周明远在会上对各区负责人说：“今年的雨来得早，我们';
  const tail = '不能等到水上了街才想起沙袋。”他要求各区三天之内完成检查。';
  const [article] = readLinesAsPage([head, FOREIGN, tail, NEXT]);
  expect(bodyOf(article).map(([, text]) => text)).toEqual([head + tail, FOREIGN, NEXT]);
});

test('a paragraph printed twice stands once, also where it tears another apart', () => {
  const [head, tail] = [BROKEN.slice(0, 40), BROKEN.slice(40)];
  const texts = (lines: string[]) => bodyOf(readLinesAsPage(lines)[0]).map(([, text]) => text);
  expect(texts([NEXT, head, NEXT, tail])).toEqual([NEXT, BROKEN]);
  expect(texts([head, NEXT, tail, FOREIGN, NEXT])).toEqual([BROKEN, NEXT, FOREIGN]);
  expect(texts(['好！', BROKEN, '好！'])).toEqual(['好！', BROKEN, '好！']);
});

test('a crosshead is not swallowed by the paragraph below it', () => {
  const [article] = readLinesAsPage(['■本报记者 李明', NEXT, '防汛工作怎么做', BROKEN]);
  expect(bodyOf(article)).toEqual([
    [null, NEXT],
    ['防汛工作怎么做', BROKEN],
  ]);
});

test('where indents mark paragraphs, a line without one goes on with the line before', () => {
  const wrapped = `　　${BROKEN.slice(0, 38)}\n${BROKEN.slice(38)}\n　　${FOREIGN}\n　　${NEXT}`;
  expect(bodyOf(readLinesAsPage([wrapped])[0]).map(([, text]) => text)).toEqual([BROKEN, FOREIGN, NEXT]);
});

// The full measure, also on other texts, is `npm run --silent eval:mend`; this floor catches what a change breaks.
test('of 1,000 seeded breakages after the 35th character nearly all come back whole', () => {
  const articles = cleanArticles();
  const random = seededRandom(7);
  const count = { all: 0, whole: 0, unbroken: 0, harmed: 0 };
  while (count.all < 1_000) {
    const breakage = breakPage(articles, random);
    if (breakage.cut <= 35) continue;
    const { whole, harmed } = judge(breakage);
    count.all++;
    count.whole += Number(whole);
    count.unbroken += breakage.unbroken.length;
    count.harmed += harmed.length;
  }
  expect(count.whole / count.all).toBeGreaterThanOrEqual(0.95);
  expect(count.harmed / count.unbroken).toBeLessThan(0.0002);
});
