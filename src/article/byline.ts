import { simplify } from '../text/simplified.ts';
import { readTermList } from '../text/term-list.ts';

/** Longest line that can be a byline, in UTF-16 units. */
const MAX_BYLINE = 80;
const MAX_BARE_NAMES = 20;

const MARKER = /^[■□●○◆◇▲△★☆▪▫◎]\s*/u;
const ROLE =
  /^(?:本报|本刊|本网|本台|[\p{Script=Han}]{1,6}(?:社|报|网|台|刊|日报|晚报|客户端))?(?:驻[\p{Script=Han}]{1,6}?)?(?:首席|见习|实习|特派|特约|融媒体?|全媒体|文字)*(?:记者|通讯员|实习生|评论员|撰稿人?|采写|撰文|作者|编译|特约员)/u;
const LABEL_AT_START = /^(?:文|图文|文并图)[\s　：:/|／｜]/u;
const LABEL_ROLE = /^(?:文|图文|文并图)$/;
const NAME = /^[\p{Script=Han}]{2,4}$|^[\p{Script=Han}]{1,6}(?:[·•・][\p{Script=Han}]{1,8})+$/u;
/** What stands after 记者 in the name of a column, not of a person. */
const COLUMN = /^(?:手记|观察|调查|札记|述评|见闻|连线|来信|日记|视线|视角|感言|快评|点评|节)/;
const CREDIT = /(?:摄影?|供图|制图|绘图?|图片)$/;
const TAIL = /^(?:文|撰文|采写|整理|采访整理|编译|[\p{Script=Han}]{0,6}报[道导]|发自[\p{Script=Han}]{2,6})$/u;
/** Behind a name without a blank between: （本报记者李明采访整理）. */
const GLUED_TAIL = /(?:采访整理|整理|采写|摄影报道|报道)$/u;
/** By Shen Yizhou and Lin Qi */
const ENGLISH =
  /^By\s+(\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}(?:(?:,|\s+and)\s+\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}){0,3})$/u;
/** `文/图`, `摄影报道`: who wrote also took the pictures. */
const WORDS_AND_PICTURES = /[\s　](?:文[/／、·](?:图|摄影?)|摄影报道)$/u;

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
    const role = LABEL_ROLE.test(bare) ? bare : ROLE.exec(bare)?.[0];
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

const SURNAMES = new Set(readTermList(new URL('../../data/lexicon/surnames.txt', import.meta.url)));

/** Whether a run of two to four characters begins as a person's name does. */
export function beginsWithSurname(printed: string): boolean {
  const name = simplify(printed);
  if (/[·•・]/.test(name)) return true;
  return SURNAMES.has(name.slice(0, 2)) || (name.length < 4 && SURNAMES.has(name.charAt(0)));
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
    /^[\p{Script=Han}]{2,4}$/u.test(word) && (word.length < 4 || SURNAMES.has(word.slice(0, 2)))
      ? beginsWithSurname(word)
      : false;
  return names.every(isName) ? names : null;
}

/** The wire or staff line that opens a news item: `本报讯（记者 李明）`, `新华社北京6月29日电`, `【本報訊】`. */
const DATELINE =
  /^[【［[]?(?:本报|本刊|新华社|中新社|中新网|人民网|央视网|[\p{Script=Han}]{2,6}[报网社])[\p{Script=Han}\d/.\-月日]{0,20}?(?:讯|电)(?=[\s　（(，,】］\]]|记者|$)/u;
const DATELINE_REPORTERS = /^[^（(]{0,24}[（(]([^）)]{2,40})[）)]/u;

/** The reporters a dateline names; null where the paragraph opens with no dateline. */
export function readDateline(paragraph: string): readonly string[] | null {
  const opening = paragraph.slice(0, 80);
  if (!DATELINE.test(simplify(opening))) return null;
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
