import { times } from '../../article/lexicon.ts';
import { anyOf } from '../../text/term-list.ts';

const DIGITS = '0123456789０１２３４５６７８９一二三四五六七八九十廿卅○〇两';

/** 约3时, 十九日下午, ６月底 */
const TIME = new RegExp(
  `(?:${anyOf(times('about'))}?[${DIGITS}]{1,4}${anyOf(times('unit'))}){1,5}` +
    `${anyOf([...times('day'), ...times('behind')])}?`,
  'y',
);

/** The UTF-16 units that such an expression may begin with; most do not. */
const BEGINS: ReadonlySet<number> = new Set([...DIGITS, ...times('about')].map((word) => word.charCodeAt(0)));

/** The place behind an expression of time at `at` (１１日, 十九日下午), or `at` where none stands there. */
export function skipTime(text: string, at: number, to: number): number {
  if (!BEGINS.has(text.charCodeAt(at))) return at;
  TIME.lastIndex = at;
  const end = at + (TIME.exec(text)?.[0].length ?? 0);
  return end <= to ? end : at;
}

/** 三年级, 3号楼 */
const NUMBERED = new RegExp(`[${DIGITS}]{1,4}${anyOf(times('numbered'))}`, 'y');

/** The place behind what is named by a number that begins at `at` (3号楼, 三年级), or `at` where nothing is. */
export function skipNumbered(text: string, at: number, to: number): number {
  if (!BEGINS.has(text.charCodeAt(at))) return at;
  NUMBERED.lastIndex = at;
  const end = at + (NUMBERED.exec(text)?.[0].length ?? 0);
  return end <= to ? end : at;
}
