import { simplify } from '../../text/simplified.ts';
import { readDateline } from '../byline.ts';
import { turnKey, turnKind } from '../turn-kinds.ts';
import { findDate } from './dates.ts';
import { datelineNamesIn, namesIn } from './names.ts';
import { sourceIn } from './source-line.ts';

/** What a line tells of when, where and by whom an article was published. */
export interface PublicationLine {
  /** As the line writes it. */
  readonly date: string;
  readonly source: string | null;
  readonly names: readonly string[];
}

/** Longest such line, and longest piece of one, in UTF-16 units. */
const MAX_LINE = 90;
const MAX_PIECE = 14;
const CLOCK = /\d[:：]\d\d/;
const WEEKDAY = /(?:星期|周)[一二三四五六日天]/u;
/** 农历乙巳年二月十三 */
const LUNAR = /农历\p{Script=Han}{4,12}/u;
/** 第 03 版：要闻 */
const PAGE = /第?\s?[A-Z]?\d{1,3}\s?版(?:[：:]\p{Script=Han}{1,8})?/u;
const BRACKETS = /[〔〕【】[\]（）()《》]/gu;
const PARTS = /[\s　|｜]+/u;

/**
 * Reads a line that dates an article and holds nothing of it: `2031-04-02 18:40 〔記者王芳／雲州報導〕`, `云州晚报 2031年4月2日
 * 星期三`. Null for any other. Such lines stand beside a headline; elsewhere a line like them may be part of a programme, as
 * it is where a line `beside` it gives a time of day too.
 */
export function readPublicationLine(
  line: string,
  beside: readonly (string | undefined)[] = [],
): PublicationLine | null {
  const read = readLine(line);
  if (read === null || !read.isByTimeAlone) return read;
  // Two lines with a time of day are a programme.
  return beside.some((other) => other !== undefined && readLine(other)?.isByTimeAlone) ? null : read;
}

/** A line read by itself. */
interface LoneLine extends PublicationLine {
  /** It gives the time of day and nothing else that tells it from a line of a programme: `2031-04-02 08:00 云州`. */
  readonly isByTimeAlone: boolean;
}

function readLine(line: string): LoneLine | null {
  if (line.length > MAX_LINE || /[。，！？；,]/u.test(line)) return null;
  const date = findDate(line);
  if (date === null) return null;
  const rest = line.replace(date, ' ').trim();
  const pieces = simplify(rest)
    .replace(WEEKDAY, ' ')
    .replace(LUNAR, ' ')
    .replace(PAGE, ' ')
    .replace(BRACKETS, ' ')
    .split(PARTS)
    .filter((piece) => piece !== '');
  if (pieces.some((piece) => piece.length > MAX_PIECE)) return null;
  const names = [...new Set([...namesIn(rest), ...datelineNamesIn(rest)])];
  const outlet = rest.replace(BRACKETS, ' ').split(PARTS).find(isHouse) ?? null;
  const source = sourceIn(rest) ?? outlet;
  const isTold = names.length > 0 || source !== null || pieces.length === 0 || readDateline(rest) !== null;
  if (!isTold && !CLOCK.test(date)) return null;
  return { date, source, names, isByTimeAlone: !isTold };
}

/** By the list alone: 观礼台 ends as the names of houses do. */
function isHouse(piece: string): boolean {
  return turnKind(turnKey(simplify(piece))) === 'outlet';
}
