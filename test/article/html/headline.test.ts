import { expect, test } from 'vitest';
import { readHtml } from '../../../src/article/html/read-html.ts';

const BODY =
  '<div><p>昨天上午，全市召开了防汛会议，市长要求各区做好准备。</p><p>会议开了两个小时，各区都作了发言，最后通过了方案。</p></div>';

function titleOf(head: string, body: string): string | null | undefined {
  const reading = readHtml(`<html><head>${head}</head><body>${body}${BODY}</body></html>`);
  return reading.ok ? reading.drafts[0]?.title : reading.reason;
}

test.each([
  ['the site behind an underscore', '<title>水位之下_社会_河东网</title>', '', '水位之下'],
  ['the site behind a hyphen without spaces', '<title>比分6-3的背后-河东晚报</title>', '', '比分6-3的背后'],
  ['a hyphen that is the headline’s', '<title>从6-3到7-2</title>', '', '从6-3到7-2'],
  ['the site before a bar', '<title>河东网 | 水位之下是一座小水库</title>', '', '水位之下是一座小水库'],
  [
    'quotation marks and a colon inside',
    '<title>“水位之下”：一座小水库的“除险”记 - 河东网</title>',
    '',
    '“水位之下”：一座小水库的“除险”记',
  ],
  ['the logo in an h1', '<title>水位之下_河东网</title>', '<h1><a href="/">河东网</a></h1>', '水位之下'],
  [
    'a title that says nothing',
    '<title>新闻详情</title>',
    '<h1><a href="/">河东网</a></h1><h1>水位之下：一座小水库</h1>',
    '水位之下：一座小水库',
  ],
  [
    'a heading that is an h2 among others',
    '<title>水位之下-河东网</title>',
    '<h2>今日要闻</h2><h2>水位之下</h2>',
    '水位之下',
  ],
  [
    'a headline in two rows',
    '<title>水位之下 一座小水库的除险记</title>',
    '<h1>水位之下<br>一座小水库的除险记</h1>',
    '水位之下 一座小水库的除险记',
  ],
  ['none at all', '', '', null],
])('%s', (_, head, body, title) => {
  expect(titleOf(head, body)).toBe(title);
});
