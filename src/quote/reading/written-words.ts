import { skipDateline } from '../../article/dateline.ts';
import { CLOSING_BRACKETS } from '../../text/brackets.ts';
import { isHan } from '../../text/han.ts';
import type { Put } from './read-words.ts';

/** Scores of words that are told by how they are written. */
const SCORES = { work: -4, bracket: -2, blank: -1, mark: -3, latin: -8, number: -6, dateline: -2 } as const;

/** Brackets, and names of works, longer than this are read as text. */
const BRACKET_REACH = 80;
const WORK_REACH = 60;

const LATIN = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9'’.&+_-]{0,40}(?: [A-ZÀ-ɏ0-9][A-Za-zÀ-ɏ0-9'’.&+_-]{0,40}){0,12}/y;
/** 4S, 7D-123 */
const CODE = /\d{1,20}[A-Za-z][A-Za-z0-9-]{0,20}/y;
const NUMBER = /[\d０-９.,，％%〇]{1,40}[多余馀]?[万亿千百]{0,4}[多余]?/y;
/** Offers the words at a place that are told by how they are written; true where nothing else can begin there. */
export function putWritten(text: string, at: number, to: number, put: Put): boolean {
  const char = text[at] ?? '';
  if (isHan(text.charCodeAt(at))) {
    putDateline(text, at, to, put);
    return false;
  }
  if (/\s/.test(char)) {
    put(at, at + 1, 'blank', SCORES.blank);
    return true;
  }
  const closing = CLOSING_BRACKETS.get(char);
  if (closing !== undefined) {
    putBracket(text, at, to, closing, put);
    return true;
  }
  if (char === '、') {
    put(at, at + 1, 'join', SCORES.mark);
    return true;
  }
  if (/[A-Za-zÀ-ɏ\d０-９]/.test(char)) return putLatin(text, at, to, put);
  if (/[々〇豈-﫿\ud800-\udfff]/.test(char)) return false;
  put(at, at + 1, 'mark', SCORES.mark);
  return /[^·•・‧]/.test(char);
}

function putDateline(text: string, at: number, to: number, put: Put): void {
  // Behind another character it would have begun before.
  const end = isHan(text.charCodeAt(at - 1)) ? at : skipDateline(text, at);
  if (end > at && end <= to) put(at, end, 'dateline', SCORES.dateline);
}

function putBracket(text: string, at: number, to: number, closing: string, put: Put): void {
  const isWork = closing === '》' || closing === '〉';
  const length = text.slice(at, Math.min(to, at + (isWork ? WORK_REACH : BRACKET_REACH))).indexOf(closing);
  if (length <= 0) put(at, at + 1, 'mark', SCORES.mark);
  else if (isWork) put(at, at + length + 1, 'work', SCORES.work);
  else put(at, at + length + 1, 'bracket', SCORES.bracket);
}

function putLatin(text: string, at: number, to: number, put: Put): boolean {
  const code = matchAt(CODE, text, at);
  if (code > 0 && at + code <= to) {
    put(at, at + code, 'latin', SCORES.latin);
    return true;
  }
  const number = matchAt(NUMBER, text, at);
  if (number > 0) put(at, Math.min(at + number, to), 'number', SCORES.number);
  else put(at, Math.min(at + Math.max(1, matchAt(LATIN, text, at)), to), 'latin', SCORES.latin);
  return false;
}

/** The length of what the sticky pattern finds at a place; 0 where it finds nothing. */
function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
