/** A unit of matching in a folded text. Offsets are UTF-16 units of that text; `end` is exclusive. */
export interface Term {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /**
   * `pair`: two neighbouring characters of a script without spaces; `single`: one such character, `last` where a run
   * ends with it; `token`: a Latin word or a number. Longer dictionary words were measured and add nothing to pairs.
   */
  readonly kind: 'pair' | 'single' | 'last' | 'token';
}

/** A stretch of text between marks and spaces, of one kind of script. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly spaced: boolean;
}

/** All terms of a folded text, the same for passages and questions. */
export function termsOf(folded: string): Term[] {
  const terms: Term[] = [];
  eachTerm(folded, (start, end, kind) => terms.push({ text: folded.slice(start, end), start, end, kind }));
  return terms;
}

/** Visits the terms of a folded text without making an object of each: a library has hundreds for every passage. */
function eachTerm(folded: string, visit: (start: number, end: number, kind: Term['kind']) => void): void {
  for (const run of runsOf(folded)) {
    if (run.spaced) visit(run.start, run.end, 'token');
    else eachCharacter(folded, run, visit);
  }
}

/** A word of a text. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words of a run as the dictionary of the platform cuts them, in order, without gaps. */
export function wordsOf(folded: string, run: Pick<Run, 'start' | 'end'>): Word[] {
  const words: Word[] = [];
  for (let from = run.start; from < run.end; from += LONGEST_SEGMENTED) {
    const part = folded.slice(from, Math.min(run.end, from + LONGEST_SEGMENTED));
    for (const { segment, index } of segmenter.segment(part)) {
      words.push({ text: segment, start: from + index, end: from + index + segment.length });
    }
  }
  return words;
}

/** Units: the dictionary takes the square of the time for a run without any mark, minutes for a megabyte. */
const LONGEST_SEGMENTED = 512;

/** Neighbouring characters, two by two: 一网统 → 一网, 网统. */
export function pairsOf(folded: string): string[] {
  const characters = [...folded];
  return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
}

/** The stretches of letters and digits; what lies between them is never part of a term. */
export function runsOf(folded: string): Run[] {
  const runs: Run[] = [];
  let start = 0;
  let kind = OTHER;
  const close = (end: number) => {
    if (kind !== OTHER) runs.push({ start, end, spaced: kind === SPACED });
  };
  for (let at = 0; at < folded.length; at++) {
    let next = kindOfUnit(folded.charCodeAt(at));
    let length = 1;
    if (next === SURROGATE) {
      const point = folded.codePointAt(at) ?? 0;
      length = point > 0xff_ff ? 2 : 1;
      next = kindOf(String.fromCodePoint(point));
    }
    if (next === OTHER && kind === SPACED && isDecimalPoint(folded, at)) next = SPACED;
    if (next !== kind) {
      close(at);
      start = at;
      kind = next;
    }
    at += length - 1;
  }
  close(folded.length);
  return runs;
}

/** 16.45 is one number, `end.2021` two tokens. */
function isDecimalPoint(folded: string, at: number): boolean {
  return folded[at] === '.' && isDigit(folded.charCodeAt(at - 1)) && isDigit(folded.charCodeAt(at + 1));
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function eachCharacter(folded: string, run: Run, visit: Parameters<typeof eachTerm>[1]): void {
  let previous = run.start;
  let at = run.start + sizeAt(folded, run.start);
  while (at < run.end) {
    const end = at + sizeAt(folded, at);
    visit(previous, at, 'single');
    visit(previous, end, 'pair');
    previous = at;
    at = end;
  }
  visit(previous, run.end, 'last');
}

function sizeAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const UNSEEN = 0;
const OTHER = 1;
const UNSPACED = 2;
const SPACED = 3;
const SURROGATE = 4;
const kinds = new Uint8Array(0x1_00_00);

function kindOfUnit(unit: number): number {
  const known = kinds[unit] ?? UNSEEN;
  if (known !== UNSEEN) return known;
  const kind = unit >= 0xd8_00 && unit <= 0xdf_ff ? SURROGATE : kindOf(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}ー]/u.test(
      character,
    )
  ) {
    return UNSPACED;
  }
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? SPACED : OTHER;
}
