import { turnKey, turnKind } from '../turn-kinds.ts';

const DAY = /\d{4}\s*(?:年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[-/.]\d{1,2}[-/.]\d{1,2})/u;
const WEEKDAY = /(?:星期|周|週)[一二三四五六日天]/u;
/** 第 04 版：要闻 */
const PAGE = /第?\s{0,3}[A-Z]?[\d一二三四五六七八九十]{1,3}\s{0,3}版(?:[：:][\p{Script=Han}·]{1,8})?/u;
const MARKS = /[\s　（()）《》〈〉【】|｜·,，/]+/gu;
const MAX_PAPER = 16;

/** What a line above or below a headline tells of where it was printed. */
export interface Imprint {
  readonly paper: string;
  /** As the line writes it. */
  readonly date: string;
}

/** Whether a short line is `《东城日报》（2026年05月21日 第 02 版）` and nothing else. */
export function isImprint(line: string): boolean {
  return readImprint(line) !== null;
}

/** Reads paper and day from such a line; null from any other. */
export function readImprint(line: string): Imprint | null {
  const date = DAY.exec(line)?.[0];
  if (date === undefined) return null;
  const paper = line.replace(DAY, ' ').replace(WEEKDAY, ' ').replace(PAGE, ' ').replace(MARKS, '');
  const isPaper =
    paper.length >= 2 && paper.length <= MAX_PAPER && (line.startsWith('《') || isOutlet(paper));
  return isPaper ? { paper, date } : null;
}

/** Whether a name is a paper's, an agency's or a station's. */
export function isOutlet(name: string): boolean {
  return turnKind(turnKey(name)) === 'outlet';
}
