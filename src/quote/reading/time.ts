import { times } from '../../article/lexicon.ts';
import { anyOf } from '../../text/term-list.ts';

const NUMBER = '[\\d０-９一二三四五六七八九十廿卅○〇两]';

/** 约3时, 十九日下午, ６月底 */
const TIME = new RegExp(
  `(?:${anyOf(times('about'))}?${NUMBER}{1,4}${anyOf(times('unit'))}){1,5}` +
    `${anyOf([...times('day'), ...times('behind')])}?`,
  'y',
);

/** What such an expression begins with: most characters do not. */
const BEGINS = new RegExp(`${NUMBER}|${anyOf(times('about').map((word) => word.charAt(0)))}`);

/** The place behind an expression of time at `at` (１１日, 十九日下午), or `at` where none stands there. */
export function skipTime(text: string, at: number, to: number): number {
  if (!BEGINS.test(text[at] ?? '')) return at;
  TIME.lastIndex = at;
  const end = at + (TIME.exec(text)?.[0].length ?? 0);
  return end <= to ? end : at;
}
