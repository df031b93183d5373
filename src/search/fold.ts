import type { Range } from '../article/article.ts';
import { unifiedCharacter } from '../text/radicals.ts';
import { toSimplified } from '../text/simplified.ts';

/** A text in the form that is compared, and the way back to the text as it was written. */
export interface Folded {
  readonly text: string;
  /** The range of the source (UTF-16 units) that a range of `text` was made from. */
  toSource(start: number, end: number): Range;
}

/**
 * Makes full and half width, upper and lower case, accents, radicals, and traditional and simplified characters equal.
 * `ＡＩ與「城市」` → `ai与"城市"`. Characters are folded one by one, so every match can be shown in the source's form.
 */
export function fold(source: string): Folded {
  const text = foldText(source);
  if (isUnitForUnit(source, text)) return { text, toSource: (start, end) => [start, end] };
  // Most passages are never shown: the way back is made for those that are.
  let units: SourceUnits | undefined;
  return {
    text,
    toSource: (start, end) => {
      units ??= sourceUnits(source);
      const from = units.starts[start] ?? source.length;
      return [from, start >= end ? from : (units.ends[end - 1] ?? source.length)];
    },
  };
}

/** For every unit of a folded text, the range of the source that it was made from. */
interface SourceUnits {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function sourceUnits(source: string): SourceUnits {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of source) {
    const folded = foldCharacter(character);
    const end = at + character.length;
    // A surrogate pair that stays a pair keeps its two units apart; an expansion (ﬁ → fi) points to its one source.
    const sameLength = folded.length === character.length;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(sameLength ? at + unit : at);
      ends.push(sameLength ? at + unit + 1 : end);
    }
    // A dropped accent or zero-width mark belongs to the character before it.
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = end;
    at = end;
  }
  return { starts, ends };
}

/** The folded text alone, where nothing has to be shown. */
export function foldText(source: string): string {
  let text = '';
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    const known = foldedUnits[unit];
    if (known !== undefined && known !== 0) {
      text += String.fromCharCode(known);
      continue;
    }
    const character = String.fromCodePoint(source.codePointAt(at) ?? unit);
    text += foldCharacter(character);
    at += character.length - 1;
  }
  return text;
}

/** Folded form of each UTF-16 unit that folds to exactly one; 0 where not yet seen or not one to one. */
const foldedUnits = new Uint16Array(0x1_00_00);
const foldedCharacters = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  const folded = computeFold(character);
  foldedCharacters.set(character, folded);
  if (character.length === 1 && folded.length === 1) {
    foldedUnits[character.charCodeAt(0)] = folded.charCodeAt(0);
  }
  return folded;
}

function computeFold(character: string): string {
  if (/\s/u.test(character)) return ' ';
  const compatible = unifiedCharacter(character).normalize('NFKC');
  // `…` would become three full stops: marks without a letter or digit are compared as they are.
  const widened = compatible.length > character.length && !/[\p{L}\p{N}]/u.test(compatible);
  const plain = (widened ? character : compatible).toLowerCase();
  const bare = /^\p{Script=Latin}/u.test(plain) ? plain.normalize('NFD') : plain;
  let folded = '';
  for (const each of bare.replace(DROPPED, ''))
    folded += QUOTATION_MARKS.get(each) ?? toSimplified(toSimplified(each));
  return folded;
}

/** Zero-width marks, and accents written as characters of their own. */
const DROPPED = /[\p{Mn}\p{Cf}]/gu;

const QUOTATION_MARKS = new Map([
  ...[...'“”„‟「」〝〞＂'].map((mark) => [mark, '"'] as const),
  ...[...'‘’‚‛『』＇'].map((mark) => [mark, "'"] as const),
]);

function isUnitForUnit(source: string, folded: string): boolean {
  if (source.length !== folded.length) return false;
  for (let at = 0; at < source.length; at++) {
    const known = foldedUnits[source.charCodeAt(at)];
    if (known !== undefined && known !== 0) continue;
    const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
    if (foldCharacter(character).length !== character.length) return false;
    at += character.length - 1;
  }
  return true;
}
