import { readTermList } from '../../text/term-list.ts';

const [STAFF, JUMPS, AUTHORS, ORIGINS, POINTS] = ['staff', 'jump', 'author', 'origin', 'points'].map((kind) =>
  readTermList(new URL('../../../data/lexicon/page-notes.txt', import.meta.url)).flatMap((line) => {
    const [term = '', is] = line.split(' ');
    return is === kind ? [term] : [];
  }),
) as [string[], string[], string[], string[], string[]];
const MARK = /^\s?[:：/／|｜]\s*\S/u;
const BRACKETS = /^[（(]|[）)]$/gu;
/** In UTF-16 units. */
const MAX_NOTE = 48;
/** 第三版, A05版《…》 */
const PAGE = /^第?[\p{Script=Han}A-Z\d]{1,4}版[^。]{0,12}$/u;
/** 第A05版 民生 */
const PAGE_ALONE = /^第?[A-Z]?\d{1,3}版(?:[\s　:：·|｜]*[\p{Script=Han}·]{1,8})?$/u;

/** Whether a short line is the paper's own direction: `（下转第三版）`, `本版责编：林木 版式设计：何川`. Takes simplified text. */
export function isNote(line: string): boolean {
  const bare = line.replace(BRACKETS, '');
  if (PAGE_ALONE.test(bare) || POINTS.includes(bare.replace(/[：:]$/u, ''))) return true;
  if (JUMPS.some((jump) => bare.startsWith(jump) && PAGE.test(bare.slice(jump.length)))) return true;
  return bare.length <= MAX_NOTE && isLabelled(bare, STAFF, /^\s?[:：/／|｜]|^\s\S/u);
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
