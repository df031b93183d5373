import { HAN } from '../text/han.ts';
import { simplify } from '../text/simplified.ts';
import { anyOf } from '../text/term-list.ts';
import { opensWithDateline } from './dateline.ts';
import { bylineWords, columns, outlets, surnames } from './lexicon.ts';

/** Longest line that can be a byline, in UTF-16 units. */
const MAX_BYLINE = 80;
const MAX_BARE_NAMES = 20;

const MARKER = /^[■□●○◆◇▲△★☆▪▫◎]\s*/u;
/** 本报驻云州首席记者 */
const ROLE = new RegExp(
  `^(?:${HAN}{1,6}${anyOf(outlets('byline'))})?(?:${anyOf(bylineWords('abroad'))}${HAN}{1,6}?)?` +
    `${anyOf(bylineWords('grade'))}*${anyOf(bylineWords('role'))}`,
  'u',
);
const LABELS = new Set(bylineWords('label'));
const LABEL_AT_START = new RegExp(`^${anyOf(bylineWords('label'))}[\\s：:/|／｜]`, 'u');
const NAME = /^[\p{Script=Han}]{2,4}$|^[\p{Script=Han}]{1,6}(?:[·•・][\p{Script=Han}]{1,8})+$/u;
/** What stands after 记者 in the name of a column, not of a person. */
const COLUMN = new RegExp(`^${anyOf(columns)}`, 'u');
const CREDIT = new RegExp(`${anyOf(bylineWords('credit'))}$`, 'u');
/** 采访整理, 综合报道, 发自云州 */
const TAIL = new RegExp(
  `^(?:${anyOf(bylineWords('tail'))}+|${HAN}{0,6}${anyOf(bylineWords('report'))}|` +
    `${anyOf(bylineWords('from'))}${HAN}{2,6})$`,
  'u',
);
/** Behind a name without a blank between: （本报记者李明采访整理）. */
const GLUED_TAIL = new RegExp(`${anyOf(bylineWords('glued'))}+$`, 'u');
/** By Shen Yizhou and Lin Qi */
const ENGLISH =
  /^By\s+(\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}(?:(?:,|\s+and)\s+\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}){0,3})$/u;
/** `文/图`, `摄影报道`: who wrote also took the pictures. */
const WORDS_AND_PICTURES = new RegExp(
  `\\s(?:${anyOf(bylineWords('text'))}[/／、·]${anyOf(bylineWords('picture'))}|${anyOf(bylineWords('both'))})$`,
  'u',
);

/** A byline line's parts. */
export interface Byline {
  /** Empty where only an office signs: `本报评论员`. */
  readonly names: readonly string[];
  /** In brackets, as papers print it below an article: `（本报记者 李明）`. */
  readonly bracketed: boolean;
}

/** Reads `■本报记者 祝越 王宛艺` → `["祝越", "王宛艺"]`, in simplified or traditional characters; null for any other line, a photo credit among them. */
export function readByline(signed: string): Byline | null {
  const line = signed.length > MAX_BYLINE ? signed : signed.replace(WORDS_AND_PICTURES, '');
  if (line.length > MAX_BYLINE) return null;
  const english = ENGLISH.exec(line)?.[1];
  if (english !== undefined) return { names: english.split(/,\s*(?:and\s+)?|\s+and\s+/u), bracketed: false };
  const simple = simplify(line);
  const start = simple
    .replace(/^[（(]/, '')
    .replace(MARKER, '')
    .trimStart();
  if (!ROLE.test(start) && !LABEL_AT_START.test(start)) return null;
  if (CREDIT.test(simple.replace(/[）)]$/, ''))) return null;
  const bracketed = /^[（(].*[）)]$/u.test(line);
  const names: string[] = [];
  let tokens = 0;
  let roles = 0;
  let half = '';
  for (const { index, 0: token } of simple.matchAll(/[^\s　、，,；;：:/|／｜（）()]+/gu)) {
    const bare = tokens === 0 ? token.replace(MARKER, '') : token;
    if (bare === '') continue;
    tokens++;
    const end = index + token.length;
    // Names are given as they are printed, in traditional characters too.
    const printed = line.slice(end - bare.length, end);
    const role = LABELS.has(bare) ? bare : ROLE.exec(bare)?.[0];
    if (role !== undefined) {
      roles++;
      const glued = bare.slice(role.length);
      if (glued === '') continue;
      const name = glued.replace(GLUED_TAIL, '');
      if (COLUMN.test(glued) || !NAME.test(name)) return null;
      names.push(printed.slice(role.length, role.length + name.length));
      continue;
    }
    if (roles === 0) return null;
    if (half !== '') {
      // 李　明: two-character names are spaced out to the width of three.
      if (bare.length !== 1) return null;
      names.push(half + printed);
      half = '';
    } else if (bare.length === 1 && /\p{Script=Han}/u.test(bare)) half = printed;
    else if (TAIL.test(bare) && names.length > 0 && end >= simple.trimEnd().length - Number(bracketed))
      continue;
    else {
      const name = bare.replace(GLUED_TAIL, '');
      if (!NAME.test(name)) return null;
      names.push(printed.slice(0, name.length));
    }
  }
  if (roles === 0 || half !== '') return null;
  // 记者：投资多少 is asked; only a family name signs behind a colon.
  if (/[：:]/.test(simple) && names.length === 1 && !names.some(beginsWithSurname)) return null;
  return names.length > 0 || tokens === roles ? { names, bracketed } : null;
}

/** Whether a run of two to four characters begins as a person's name does. */
export function beginsWithSurname(printed: string): boolean {
  const name = simplify(printed);
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
    /^[\p{Script=Han}]{2,4}$/u.test(word) && (word.length < 4 || surnames.has(word.slice(0, 2)))
      ? beginsWithSurname(word)
      : false;
  return names.every(isName) ? names : null;
}

const DATELINE_REPORTERS = /^[^（(]{0,24}[（(]([^）)]{2,40})[）)]/u;

/** The reporters a dateline names; null where the paragraph opens with no dateline. */
export function readDateline(paragraph: string): readonly string[] | null {
  const opening = paragraph.slice(0, 80);
  if (!opensWithDateline(simplify(opening))) return null;
  const reporters = DATELINE_REPORTERS.exec(opening)?.[1];
  return reporters === undefined ? [] : (readByline(reporters)?.names ?? []);
}

const CLOSING = /[（(][^（）()]{2,40}[）)]$/u;

/** Who signs in brackets behind an article's last words: `…停水。（记者 罗一鸣）`; empty where nobody does. */
export function readClosingNames(paragraph: string): readonly string[] {
  const closing = CLOSING.exec(paragraph.slice(-42))?.[0];
  return closing === undefined || closing.length === paragraph.length
    ? []
    : (readByline(closing)?.names ?? []);
}
