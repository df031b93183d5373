import { readTermList } from '../../text/term-list.ts';
import { beginsWithSurname } from '../byline.ts';

const rows = readTermList(new URL('../../../data/lexicon/page-notes.txt', import.meta.url)).map((line) =>
  line.split(' '),
);
const termsOf = (kind: string) => rows.flatMap(([term = '', is]) => (is === kind ? [term] : []));
const STAFF = termsOf('staff');
const CRAFTS = termsOf('craft');
const JUMPS = termsOf('jump');
const AUTHORS = termsOf('author');
const ORIGINS = termsOf('origin');
const POINTS = termsOf('points');
const MARK = /^\s?[:：/／|｜]\s*\S/u;
const BRACKETS = /^[（(]|[）)]$/gu;
/** In UTF-16 units. */
const MAX_NOTE = 48;
/** 第三版, A05版《…》 */
const PAGE = /^第?[\p{Script=Han}A-Z\d]{1,4}版[^。]{0,12}$/u;
/** 第A05版 民生, but not 3版修改方案出炉. */
const PAGE_ALONE = /^第?[A-Z]?\d{1,3}版(?:[\s　:：·|｜]+[\p{Script=Han}·]{1,8})?$/u;
/** What stands between a craft and who did it. */
const LABEL_MARK = /^\s?[:：/／|｜]|^\s\S/u;
const NAME = /^[\p{Script=Han}·]{2,4}$/u;

/** Whether a short line is the paper's own direction: `（下转第三版）`, `本版责编：林木 版式设计：何川`. Takes simplified text. */
export function isNote(line: string): boolean {
  const bare = line.replace(BRACKETS, '');
  if (PAGE_ALONE.test(bare) || POINTS.includes(bare.replace(/[：:]$/u, ''))) return true;
  if (JUMPS.some((jump) => bare.startsWith(jump) && PAGE.test(bare.slice(jump.length)))) return true;
  return bare.length <= MAX_NOTE && (isLabelled(bare, STAFF, LABEL_MARK) || isCraftOf(bare));
}

/** 统筹：林木 何川, but not `审核：透明是关键`: words that a headline may begin with, and nothing but names behind them. */
function isCraftOf(line: string): boolean {
  const craft = CRAFTS.find((term) => line.startsWith(term) && LABEL_MARK.test(line.slice(term.length)));
  if (craft === undefined) return false;
  const pieces = line.slice(craft.length).split(/[\s:：/／|｜、，]+/u);
  return pieces.every(
    (piece) =>
      piece === '' ||
      CRAFTS.includes(piece) ||
      STAFF.includes(piece) ||
      (NAME.test(piece) && beginsWithSurname(piece)),
  );
}

/** Whether a line tells who wrote, though it is no list of names: `作者：河边小组`, `撰文 / 陈平（特约撰稿人）`. Takes simplified text. */
export function isAuthorNote(line: string): boolean {
  return line.length <= MAX_NOTE && isLabelled(line, AUTHORS, MARK) && !/[。！？；，]/u.test(line);
}

/** Whether a line tells where the article was printed first: `来源：河东晚报`. Takes simplified text. */
export function isOrigin(line: string): boolean {
  const isFrom = ORIGINS.some((term) => term.endsWith('自') && line.startsWith(term));
  return (isFrom || isLabelled(line, ORIGINS, MARK)) && !line.includes('。');
}

/** Whether a line begins with one of the terms, and goes on with `next`. */
function isLabelled(line: string, terms: readonly string[], next: RegExp): boolean {
  return terms.some((term) => line.startsWith(term) && next.test(line.slice(term.length)));
}
