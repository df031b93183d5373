import { HAN } from '../text/han.ts';
import { anyOf } from '../text/term-list.ts';
import { opensWithDateline } from './dateline.ts';
import { bylineWords, columns, outlets, surnames } from './lexicon.ts';

/** Longest line that can be a byline, in UTF-16 units. */
const MAX_BYLINE = 80;
const MAX_BARE_NAMES = 20;

/** 本报驻云州首席记者 */
const ROLE = new RegExp(
  `^(?:${HAN}{1,6}${anyOf(outlets('byline'))})?(?:${anyOf(bylineWords('abroad'))}${HAN}{1,6}?)?` +
    `${anyOf(bylineWords('grade'))}*${anyOf(bylineWords('role'))}`,
  'u',
);
const LABELS = new Set(bylineWords('label'));
const NAME = /^[\p{Script=Han}]{2,4}$|^[\p{Script=Han}]{1,6}(?:[·•・][\p{Script=Han}]{1,8})+$/u;
/** What stands after 记者 in the name of a column, not of a person. */
const COLUMN = new RegExp(`^${anyOf(columns)}`, 'u');
const CREDIT = new RegExp(`${anyOf(bylineWords('credit'))}$`, 'u');
/** 采访整理, 综合报道, 发自云州 */
const TAIL = new RegExp(
  `^(?:${anyOf(bylineWords('tail'))}+|${HAN}{2,6}${anyOf(bylineWords('report'))}|` +
    `${anyOf(bylineWords('from'))}${HAN}{2,6})$`,
  'u',
);
/** `文/图`, `摄影报道`: who wrote also took the pictures. */
const WORDS_AND_PICTURES = new RegExp(
  `\\s(?:${anyOf(bylineWords('text'))}[/／、·]${anyOf(bylineWords('picture'))}|${anyOf(bylineWords('both'))})$`,
  'u',
);
const MARKER = /^[■□●○◆◇▲△★☆▪▫◎]\s*/u;

/** A byline line's parts. */
export interface Byline {
  /** Empty where only an office signs: `本报评论员`. */
  readonly names: readonly string[];
  /** In brackets, as papers print it below an article: `（本报记者 李明）`. */
  readonly bracketed: boolean;
}

/** Reads `■本报记者 祝越 王宛艺` → `["祝越", "王宛艺"]`; null for any other line, a photo credit among them. */
export function readByline(signed: string): Byline | null {
  const line = signed.length > MAX_BYLINE ? signed : signed.replace(WORDS_AND_PICTURES, '');
  if (line.length > MAX_BYLINE || CREDIT.test(line.replace(/[）)]$/, ''))) return null;
  const bracketed = /^[（(].*[）)]$/u.test(line);
  const bare = (bracketed ? line.slice(1, -1) : line).replace(MARKER, '').trim();
  const tokens = bare.split(/[\s　、，,；;：:/|／｜]+/u).filter((token) => token !== '');
  const names: string[] = [];
  let roles = 0;
  let half = '';
  for (const [place, token] of tokens.entries()) {
    const role = LABELS.has(token) ? token : ROLE.exec(token)?.[0];
    if (role !== undefined) {
      roles++;
      const glued = token.slice(role.length);
      if (glued === '') continue;
      if (COLUMN.test(glued) || !NAME.test(glued)) return null;
      names.push(glued);
      continue;
    }
    if (roles === 0) return null;
    if (half !== '') {
      // 李　明: two-character names are spaced out to the width of three.
      if (token.length !== 1) return null;
      names.push(half + token);
      half = '';
    } else if (token.length === 1 && /\p{Script=Han}/u.test(token)) half = token;
    else if (place === tokens.length - 1 && TAIL.test(token) && names.length > 0) continue;
    else if (NAME.test(token)) names.push(token);
    else return null;
  }
  if (roles === 0 || half !== '') return null;
  // 记者：投资多少 is asked; only a family name signs behind a colon.
  if (/[：:]/.test(bare) && names.length === 1 && !names.some(beginsWithSurname)) return null;
  return names.length > 0 || tokens.length === roles ? { names, bracketed } : null;
}

/** Whether a run of two to four characters begins as a person's name does. */
export function beginsWithSurname(name: string): boolean {
  if (/[·•・]/.test(name)) return true;
  return surnames.has(name.slice(0, 2)) || (name.length < 4 && surnames.has(name.charAt(0)));
}

/** Whether a line names who wrote: `记者：李明`; not `记者：投资多少`, which asks. */
export function isSigned(line: string): boolean {
  const names = readByline(line)?.names ?? [];
  return names.length > 0 && names.every(beginsWithSurname);
}

/** Reads `■李明 王小红`, a byline without the word 记者; null where one of the words is no name. */
export function readBareNames(line: string): readonly string[] | null {
  if (line.length > MAX_BARE_NAMES || !MARKER.test(line)) return null;
  const names = line.replace(MARKER, '').split(/[\s　、]+/u);
  const isName = (word: string) =>
    /^[\p{Script=Han}]{2,4}$/u.test(word) &&
    (word.length < 4 ? surnames.has(word.charAt(0)) : surnames.has(word.slice(0, 2)));
  return names.every(isName) ? names : null;
}

const DATELINE_REPORTERS = /^[^（(]{0,24}[（(]([^）)]{2,40})[）)]/u;

/** The reporters that a dateline names, 本报讯（记者 李明）; null where the paragraph opens with no dateline. */
export function readDateline(paragraph: string): readonly string[] | null {
  const opening = paragraph.slice(0, 80);
  if (!opensWithDateline(opening)) return null;
  const reporters = DATELINE_REPORTERS.exec(opening)?.[1];
  return reporters === undefined ? [] : (readByline(reporters)?.names ?? []);
}
