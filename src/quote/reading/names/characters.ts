/** What a UTF-16 unit is, as far as names care. */
export const KIND = { edge: 0, han: 1, digit: 2, upper: 3, lower: 4, dot: 5, blank: 6, mark: 7 } as const;

/** The folded forms: what differs between papers only in its typing is one character to the model. */
const FOLDED = new Map<number, number>([
  // Dots between the parts of a foreign name: ・ • ‧ ．
  ...pairs('・•‧･．', '·'),
  ...pairs('「『', '“'),
  ...pairs('」』', '”'),
  ...pairs(',', '，'),
  ...pairs(':', '：'),
  ...pairs('－–—', '-'),
  ...pairs('　\u00a0', ' '),
]);

/** How often a character takes part in names, in steps from 0 (unknown) to 5; see data/names/README.md. */
export const ROLE = {
  transliterated: 0,
  japanese: 1,
  given: 2,
  givenLast: 3,
  givenAlone: 4,
  surname: 5,
} as const;

/** How many roles each character has in the table. */
export const ROLES = 6;

/** The characters that the table of roles holds: U+4E00 to U+9FFF. */
export const FIRST_HAN = 0x4e00;
export const LAST_HAN = 0x9fff;

/** A unit as the model sees it: full-width forms as half-width ones, every digit 0, every letter A or a, each kind of mark one. */
export function foldedUnit(unit: number): number {
  const narrow =
    unit >= 0xff01 && unit <= 0xff5e && unit !== 0xff0c && unit !== 0xff1a ? unit - 0xfee0 : unit;
  if (narrow >= 0x30 && narrow <= 0x39) return 0x30;
  if (narrow >= 0x41 && narrow <= 0x5a) return 0x41;
  if (narrow >= 0x61 && narrow <= 0x7a) return 0x61;
  // é, Ž and their kin; case is of no use there, and neither is × or ÷.
  if (narrow >= 0xc0 && narrow <= 0x17f) return 0x61;
  return FOLDED.get(unit) ?? narrow;
}

/** The kind of a folded unit. */
export function kindOf(folded: number): number {
  if ((folded >= FIRST_HAN && folded <= LAST_HAN) || (folded >= 0x3400 && folded <= 0x4dbf)) return KIND.han;
  if (folded === 0x30) return KIND.digit;
  if (folded === 0x41) return KIND.upper;
  if (folded === 0x61) return KIND.lower;
  if (folded === 0xb7) return KIND.dot;
  if (folded === 0x20) return KIND.blank;
  return folded === 0 ? KIND.edge : KIND.mark;
}

function pairs(from: string, to: string): [number, number][] {
  return Array.from(from, (character) => [character.charCodeAt(0), to.charCodeAt(0)]);
}
