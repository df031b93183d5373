import { balanceOf, cannotBegin, endsSentence } from '../marks.ts';
import { isBareLabel } from '../turn-lines.ts';
import { type Column, isFull } from './column.ts';
import { isUnbroken, type Row, widthsOf } from './row.ts';

/** Where paragraphs have lost their indent, their first rows are narrower by two characters, in half characters. */
const LOST_INDENT = 4;
/** Rows like that before the indent is taken for lost, and their share of all. */
const LOST = { rows: 3, share: 0.08 } as const;
/** In UTF-16 units. */
const LONGEST_HEADLINE = 40;
/** So many indented rows mark paragraphs. */
const MARKING = 2;
/** Of the paragraphs that end in mid-row, how many an indent or a blank line must follow to mark where each begins. */
const MARKED_SHARE = 0.8;

/** How a row is joined to the row before it: not at all, at once, or with the space that the line ending stood for. */
export type Joint = 'none' | 'glued' | 'spaced';

/**
 * For each row, whether it goes on in the paragraph of the row before it because the file is wrapped at a fixed width:
 * that row fills the column, and nothing shows that a paragraph begins. In any other file only rows that the head of a
 * printed page parted go on. Linear in the rows.
 */
export function jointsOf(text: string, rows: readonly Row[], column: Column | null): Joint[] {
  const goesOn = column === null ? rows.map((row) => row.goesOn && !begins(row)) : wrappedRows(rows, column);
  if (!goesOn.includes(true)) return rows.map(() => 'none');
  const latin = rows.map((row, at) => goesOn[at] === true && isLatinSeam(text, rows[at - 1], row));
  const blanks = rows.map((row, at) => /[ \t]/.test(text.slice(rows[at - 1]?.range[1], row.range[0])));
  // A program that cuts words at the edge keeps the blanks between them, and leaves no room.
  const cutsWords =
    latin.some((is, at) => is && blanks[at] === true) ||
    !rows.some(
      (row, at) => latin[at] === true && column !== null && hasRoom(rows[at - 1] ?? row, row, column),
    );
  return rows.map((_, at) => {
    if (goesOn[at] !== true) return 'none';
    return latin[at] === true && (blanks[at] === true || !cutsWords) ? 'spaced' : 'glued';
  });
}

function wrappedRows(rows: readonly Row[], column: Column): boolean[] {
  const marked = isMarked(rows, column);
  const narrower = firstRows(rows, column);
  const hasIndents = rows.filter((row) => row.indented).length >= MARKING;
  /** Where the paragraph of the row before began. */
  let first = 0;
  return rows.map((row, at) => {
    const [before, start] = [rows[at - 1], first];
    first = at;
    if (before === undefined || begins(row) || isUnbroken(row) || standsAlone(before)) return false;
    const isSecond = start === at - 1;
    // Where paragraphs are indented, flush rows at the beginning are lines of a headline: each may be all but full.
    const isHead = hasIndents && rows[start]?.indented === false;
    const fills = isFull(before, row, column, isHead) || (isSecond && narrower.has(before));
    // Where nothing else tells, a row that ends a sentence ends its paragraph.
    const ends =
      (!marked && endsSentence(before.text)) ||
      ((isHead || isSecond) && isHeadEnd(before, row)) ||
      (isHead && isSecond && areTwoHeadings(before, row, rows[at + 1]));
    const goesOn = row.goesOn || cannotBegin(row.text) || (fills && !row.apart && !ends);
    if (goesOn) first = start;
    return goesOn;
  });
}

/** Nothing goes on with what was not broken, nor with a name that stands alone over what is said. */
function standsAlone(row: Row): boolean {
  return isUnbroken(row) || (row.opensTurn && isBareLabel(row.text));
}

function begins(row: Row): boolean {
  return row.opensTurn || row.indented;
}

/** Whether indents or blank lines show where each paragraph begins. */
function isMarked(rows: readonly Row[], column: Column): boolean {
  let [ends, shown] = [0, 0];
  rows.forEach((row, at) => {
    const next = rows[at + 1];
    if (next === undefined || !endsSentence(row.text) || isFull(row, next, column)) return;
    if (cannotBegin(next.text)) return;
    ends++;
    if (next.indented || next.apart) shown++;
  });
  return ends === 0 ? rows.some((row) => row.indented) : shown >= ends * MARKED_SHARE;
}

/** A lede ends with ——, a subtitle begins with it: they stand on lines of their own. */
function isHeadEnd(before: Row, row: Row): boolean {
  return !before.indented && (/^[—―─]{2}/u.test(row.text) || /[—―─]{2}$/u.test(before.text));
}

/** A shoulder line that fills the column by chance, over the title: as one they are longer than any headline. */
function areTwoHeadings(first: Row, second: Row, next: Row | undefined): boolean {
  const isLast = next === undefined || next.indented || next.apart;
  return (
    isLast &&
    first.text.length + second.text.length > LONGEST_HEADLINE &&
    balanceOf(first.text).opened === 0 &&
    ![first, second].some(({ text }) => /[。！？；]/u.test(text))
  );
}

/** Whether Latin letters or digits stand on both sides of a line ending. */
function isLatinSeam(text: string, before: Row | undefined, row: Row): boolean {
  return before !== undefined && isLatin(text, before.range[1] - 1) && isLatin(text, row.range[0]);
}

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0x20 && code < 0x2000;
}

/** Whether the next row's first letter would still have stood in this one: then the line was broken between words. */
function hasRoom(row: Row, next: Row, { measure, width }: Column): boolean {
  return row.widths[measure] + widthsOf(next.text, 0, 1)[measure] <= width;
}

/** The rows that are narrower as the first ones of paragraphs without their indent are; none in a file that kept it. */
function firstRows(rows: readonly Row[], { measure, width }: Column): Set<Row> {
  const narrow = rows.filter(
    (row) => !endsSentence(row.text) && Math.abs(row.widths[measure] - (width - LOST_INDENT)) <= 1,
  );
  const isLost = narrow.length >= LOST.rows && narrow.length >= rows.length * LOST.share;
  return new Set(isLost && !rows.some((row) => row.indented) ? narrow : []);
}
