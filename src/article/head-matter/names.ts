import { simplify } from '../../text/simplified.ts';
import { beginsWithSurname, readByline, readDateline } from '../byline.ts';
import { reporters } from '../lexicon.ts';
import { isOutlet } from './outlet.ts';

/** Where a line below a headline goes on with something else: `来源：东城日报　作者：王芳`, `2031年8月9日 文/王芳`. */
const NEXT_PART = /[\s|｜]+(?=[\p{Script=Han}]{1,4}[:：/／])|[|｜\u3000]|\s(?=记者)/u;
/** Longest byline, in UTF-16 units. */
const MAX_BYLINE = 80;
/** Longest line that signs for a house, and what may stand before the word for a reporter, in UTF-16 units. */
const MAX_SIGNED = 40;
const MAX_HOUSE = 14;
/** A name in Chinese characters, and a translated one with its points. */
const NAME = /^[\p{Script=Han}]{2,4}$|^[\p{Script=Han}]{1,8}(?:[·•・][\p{Script=Han}]{1,8})+$/u;
/** `〔記者王芳／東城報導〕`, as papers of Taiwan open. */
const BRACKETED = /^[〔【[（(]([^〕】\]）)]{2,40})[〕】\]）)]/u;

/** Who signs a line below a headline, alone or beside other labels. */
export function namesIn(line: string): readonly string[] {
  return asWritten(line, (simple) => {
    const whole = signedIn(simple);
    return whole ?? simple.split(NEXT_PART).flatMap((part) => readByline(part.trim())?.names ?? []);
  });
}

/** The names in a line that does nothing but sign, none where only an office does; null for any other line. */
export function signersOf(line: string): readonly string[] | null {
  if (line.length > MAX_BYLINE || signedIn(comparable(line)) === null) return null;
  return asWritten(line, (simple) => signedIn(simple) ?? []);
}

/** The names in what a page says of its author, which may as well be an office or a desk: 王芳、李强, not 新闻中心. */
export function bareNamesIn(author: string): readonly string[] {
  const signed = namesIn(author);
  return signed.length > 0 ? signed : author.split(/[\s、，,;；/／|｜]+/u).filter(isName);
}

/** The reporters that an article's first paragraph opens with. */
export function datelineNamesIn(paragraph: string): readonly string[] {
  const opening = paragraph.slice(0, 80);
  return asWritten(opening, (simple) => {
    const bracketed = BRACKETED.exec(simple)?.[1];
    const names = readDateline(simple) ?? [];
    return names.length > 0 || bracketed === undefined ? names : (readByline(bracketed)?.names ?? []);
  });
}

/** A byline, also one that a house's name of any kind opens: `河东新闻记者 王芳`. */
function signedIn(line: string): readonly string[] | null {
  const whole = readByline(line);
  if (whole !== null || line.length > MAX_SIGNED || /[。，！？；]/u.test(line)) return whole?.names ?? null;
  const at = Math.min(
    ...reporters('nobody')
      .map((role) => line.indexOf(role))
      .filter((place) => place > 0),
  );
  if (at > MAX_HOUSE) return null;
  const names = readByline(line.slice(at))?.names ?? [];
  return names.length > 0 ? names : null;
}

/** The reader of bylines knows simplified characters; names are given in those of the page. */
function asWritten(line: string, read: (simple: string) => readonly string[]): string[] {
  const simple = comparable(line);
  return read(simple)
    .map((name) => {
      const at = simple.indexOf(name);
      return at === -1 ? name : line.slice(at, at + name.length);
    })
    .filter(isName);
}

function comparable(line: string): string {
  return simplify(line).replaceAll('报导', '报道');
}

function isName(word: string): boolean {
  return NAME.test(word) && beginsWithSurname(simplify(word)) && !isOutlet(word, []);
}
