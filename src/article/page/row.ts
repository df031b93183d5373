import type { Range } from '../article.ts';

/** One line of the file that is not blank, as it was set. */
export interface Row {
  /** Without the white space around it. */
  readonly text: string;
  readonly range: Range;
  /** With its indent; Infinity where no program wraps so far. */
  readonly widths: Widths;
  /** The indent of paragraphs stands before it; a line set in the middle is deeper. */
  readonly indented: boolean;
  /** Blank lines before it; before the first line of the file none. */
  readonly gap: number;
  /** More of them than between most lines. */
  readonly apart: boolean;
  /** It opens a turn of a transcript. */
  readonly opensTurn: boolean;
  /** Nothing but the head of a printed page parts it from the line before, which ends in mid-sentence. */
  readonly goesOn: boolean;
}

/** In half Chinese characters, by each of the ways in which programs count a line's width. */
export type Widths = Readonly<Record<Measure, number>>;

/** characters: each counts one; columns: Latin letters and digits count half; narrow: so do “ ” ‘ ’ … — and ·. */
export type Measure = 'characters' | 'columns' | 'narrow';

/** In UTF-16 units. */
const MAX_MEASURED = 200;
/** In half characters; a deeper indent sets a line in the middle. */
const DEEPER = 3;
/** The share of the lines that must stand closer for a gap to be more than the usual. */
const CLOSER_SHARE = 0.25;
/** Half-width in fonts of Western make. */
const NARROW = new Set('“”‘’…—·');

/** Every line of `text` that is not blank. Linear. */
export function readRows(text: string): Row[] {
  const found = linesOf(text);
  const usual = usualIndent(found.map(({ indent }) => indent));
  const gap = usualGap(found.map((line) => line.gap));
  return found.map(({ range, indent, gap: before, from }) => ({
    text: text.slice(...range),
    range,
    widths: widthsOf(text, from, range[1]),
    indented: indent >= Math.max(2, usual - 1) && (usual === 0 || indent <= usual + DEEPER),
    gap: before,
    apart: before > gap,
    opensTurn: false,
    goesOn: false,
  }));
}

/** How many blank lines usually stand between two lines: the fewest that a quarter of all gaps do not exceed. More part something. */
export function usualGap(gaps: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const gap of gaps.slice(1)) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  let closer = 0;
  for (const [gap, count] of [...counts].sort(([one], [other]) => one - other)) {
    closer += count;
    if (closer >= CLOSER_SHARE * (gaps.length - 1)) return gap;
  }
  return 0;
}

/** How wide a run of the file is, in half Chinese characters. */
export function widthsOf(text: string, from: number, to: number): Widths {
  if (to - from > MAX_MEASURED) {
    return {
      characters: Number.POSITIVE_INFINITY,
      columns: Number.POSITIVE_INFINITY,
      narrow: Number.POSITIVE_INFINITY,
    };
  }
  let [characters, columns, narrow] = [0, 0, 0];
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    // The second half of a surrogate pair.
    if (unit >= 0xdc00 && unit <= 0xdfff) continue;
    const isMark = unit < 0x2e80 && NARROW.has(text.charAt(at));
    characters += 2;
    columns += unit < 0x2e80 && !isMark ? 1 : 2;
    narrow += unit < 0x2e80 ? 1 : 2;
  }
  return { characters, columns, narrow };
}

/** `12路　　河滨路东口　　新安街北口`: parts of a line that wide blanks keep from one another. */
export function isTableRow(text: string): boolean {
  return text.length <= MAX_MEASURED && text.split(/[\s　]{2,}|\t/u).length > 2;
}

/** A row that no program has broken: of a table, of a list in two columns, or with an address too long for any. */
export function isUnbroken(row: Row): boolean {
  return isTableRow(row.text) || UNBROKEN.test(row.text);
}

const UNBROKEN = /　{2,}|\t|[!-~]{24}/u;

interface FoundLine {
  readonly from: number;
  readonly range: Range;
  /** In half characters. */
  readonly indent: number;
  readonly gap: number;
}

function linesOf(text: string): FoundLine[] {
  const lines: FoundLine[] = [];
  let gap = 0;
  let from = 0;
  while (from <= text.length) {
    const to = lineEnd(text, from);
    const range = trimRange(text, from, to);
    if (isUnseen(text, range)) gap += Number(lines.length > 0);
    else {
      lines.push({ from, range, indent: indentOf(text, from, range[0]), gap });
      gap = 0;
    }
    // \r\n is one line ending.
    from = text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? to + 2 : to + 1;
  }
  return lines;
}

/** The commonest indent, in half characters; 0 where no two lines have the same. */
function usualIndent(indents: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const indent of indents) if (indent >= 2) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  let usual = 0;
  for (const [indent, count] of counts) if (count > (counts.get(usual) ?? 1)) usual = indent;
  return usual;
}

function indentOf(text: string, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) {
    const mark = text.charAt(at);
    width += mark === '\u3000' || mark === '\t' ? 2 : Number(mark === ' ' || mark === '\u00a0');
  }
  return width;
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return text.length;
}

function trimRange(text: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charAt(start))) start++;
  while (end > start && isBlank(text.charAt(end - 1))) end--;
  return [start, end];
}

function isBlank(char: string): boolean {
  return char.trim() === '';
}

/** Nothing, or nothing but marks without width. */
function isUnseen(text: string, [start, end]: Range): boolean {
  for (let at = start; at < end; at++) {
    if (!isBlank(text.charAt(at)) && text.charAt(at) !== '\u200b' && text.charAt(at) !== '\u2060')
      return false;
  }
  return true;
}
