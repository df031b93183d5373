import { simplify } from '../../text/simplified.ts';
import type { Range } from '../article.ts';
import { type Byline, readByline } from '../byline.ts';
import { isCopiedFurniture } from '../head-matter/furniture.ts';
import { balanceOf, endsSentence } from '../marks.ts';
import { turnLines } from '../turn-lines.ts';
import { type Column, columnOf, isFull } from './column.ts';
import { isImprint } from './imprint.ts';
import { isAuthorNote, isNote, isOrigin } from './note.ts';
import { isTableRow, type Row, readRows, usualGap } from './row.ts';
import { dropRunningHeads } from './running-head.ts';
import { type Joint, jointsOf } from './unwrap.ts';

/** Longest headline or crosshead, in UTF-16 units; a longer line that ends in mid-sentence was cut by the layout. */
const MAX_HEADING = 35;
/** The same where a column's name stands in brackets at its end, or a blank parts its two halves. */
const MAX_MARKED_HEADING = 70;
/** Longest lede line (引题), in UTF-16 units. */
const MAX_KICKER = 90;
const MAX_CAPTION = 200;

/**
 * What a line of a page looks like by itself:
 * text: prose, whole or cut; label: short without a sentence mark, so a headline or crosshead (or an early cut);
 * kicker: a lede ending in ——; remark: a line in brackets, which may close an article or stand under a headline;
 * bullet: a ■ point; imprint: the paper with day and page; note: the paper's own directions, nothing of the article.
 */
type LineKind =
  | 'text'
  | 'label'
  | 'kicker'
  | 'remark'
  | 'byline'
  | 'bullet'
  | 'caption'
  | 'date'
  | 'origin'
  | 'imprint'
  | 'note';

/** One line that is not blank, without the white space around it. */
export interface Line {
  readonly kind: LineKind;
  readonly text: string;
  /** Where it stands in the file: one range, more once it is mended. */
  readonly source: readonly Range[];
  /** A paragraph's indent stood before it. */
  readonly indented: boolean;
  /** Blank lines stood before it, more than between most lines. */
  readonly apart: boolean;
  /** How many blank lines stood before it. */
  readonly gap: number;
  /** It opens a turn of a transcript, and so goes on with nothing. */
  readonly opensTurn: boolean;
  readonly byline: Byline | null;
}

const BULLET = /^[■●◆▲★▪◎□○◇△☆•]/u;
const DATE =
  /^[（(]?(?:(?:发布|发表|发稿|更新)?(?:时间|日期|于)?[:：]?\s*)?\d{4}\s*(?:年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[-/.]\d{1,2}[-/.]\d{1,2})(?:[\s　]*(?:星期|周)[一二三四五六日天])?(?:[\s　]*\d{1,2}:\d{2}(?::\d{2})?)?(?:[\s　]*第?[\p{Script=Han}A-Z]?\d{0,3}版)?[）)]?(?:[\s　]*(?:来源|稿源)(?:于|[:：])?[\s　]*[\p{Script=Han}A-Za-z]{1,16})?$/u;
const CREDIT_TAIL =
  /(?:^|[\s　。！？”）)（(/／:：])(?:(?:本报|本刊|本网|新华社|中新社|[\p{Script=Han}]{1,6}[社报网])?(?:首席|见习|实习|特派|特约)?(?:记者|通讯员|摄影)?[\s　]*[\p{Script=Han}·]{1,5}(?:[\s　、]+[\p{Script=Han}·]{1,5}){0,5}[\s　/／]*(?:(?<![拍航跟偷])摄|[\s　/／]摄影|供图|制图|绘)|新华社(?:照片|图片)?发?|新华社记者发|资料(?:图片?|照片)|(?:图片?|照片)(?:来源[/／:：]?|[/／:：])[\s　]*[\p{Script=Han}]{2,8})(?:[）)]|（[^（）]{2,10}）)?$/u;
const CAPTION_HEAD = /^(?:[上下左右]{0,2}图[为：:①-⑳\d（(，]|图片说明)/u;
/** （人民时评） at a headline's end. */
const COLUMN_MARK = /[^\s（(。][（(][^（）()。]{2,24}[）)]$/u;
/** Marks without width, which some editors leave at a line's beginning. */
const UNSEEN = /^[\u200b\u2060]+/;
/** `文明网络空间　昂扬奋进力量`. */
const HALVES = /^[^。；]{3,}\p{Script=Han}[\s　]{1,2}\p{Script=Han}[^。；]{3,}$/u;

/**
 * Every line of `text` that is not blank, with what it looks like; where the whole text is wrapped at a fixed width,
 * every paragraph. Linear in the text.
 */
export function readLines(text: string): Line[] {
  const found = dropRunningHeads(readRows(text));
  const column = columnOf(found);
  const rows = withTurns(found, column);
  const joints = jointsOf(text, rows, column);
  const first = rows.filter((_, at) => joints[at] === 'none');
  const gap = usualGap(first.map((row) => row.gap));
  const lines: Line[] = [];
  for (let at = 0; at < rows.length; ) {
    const from = at;
    do at++;
    while (at < rows.length && joints[at] !== 'none');
    lines.push(readLine(text, rows.slice(from, at), joints.slice(from, at), gap));
  }
  return lines;
}

function withTurns(rows: readonly Row[], column: Column | null): Row[] {
  const begins = rows.map(({ apart, gap, indented }, at) => {
    const before = rows[at - 1];
    return apart || gap > 0 || indented || before === undefined || endsSentence(before.text);
  });
  // Where 老人⏎说：“… was broken by the column alone, 说 is nobody's name.
  const texts = rows.map((row, at) => {
    const before = rows[at - 1];
    const goesOn =
      column !== null &&
      before !== undefined &&
      !row.apart &&
      !row.indented &&
      !endsSentence(before.text) &&
      isFull(before, row, column, true);
    return goesOn ? '' : row.text;
  });
  const opens = turnLines(texts, begins);
  return rows.map((row, at) => (opens[at] === true ? { ...row, opensTurn: true } : row));
}

function readLine(text: string, rows: readonly Row[], joints: readonly Joint[], usual: number): Line {
  const source = rows.map(({ range: [start, end] }, at): Range => {
    // The blank between two words stands before the line ending, or is the line ending.
    const hasBlank = joints[at + 1] === 'spaced' && text.charAt(end) === ' ';
    const isBlank = joints[at] === 'spaced' && text.charAt(rows[at - 1]?.range[1] ?? 0) !== ' ';
    return [at > 0 && isBlank ? start - 1 : start, hasBlank ? end + 1 : end];
  });
  const whole = source.map((range) => text.slice(...range)).join('');
  const opensTurn = rows[0]?.opensTurn === true;
  const gap = rows[0]?.gap ?? 0;
  const shown = whole.replace(UNSEEN, '');
  const byline = opensTurn ? null : signatureIn(shown);
  const kind = opensTurn
    ? 'text'
    : byline
      ? 'byline'
      : kindOf(shown.length > MAX_CAPTION ? shown : simplify(shown));
  return {
    kind,
    text: whole,
    source,
    indented: rows[0]?.indented === true,
    apart: gap > usual,
    gap,
    opensTurn,
    byline,
  };
}

/** Who signs, without names where the line gives none that can be told. */
function signatureIn(text: string): Byline | null {
  const isUntold = text.length <= MAX_HEADING && isAuthorNote(simplify(text));
  return readByline(text) ?? (isUntold ? { names: [], bracketed: false } : null);
}

/** `---`, `＊＊＊`: parts what stands above from what stands below. */
const RULE = /^[-—–―─━_=*＊~～·.]{3,}$/;

function kindOf(text: string): LineKind {
  if (RULE.test(text)) return 'note';
  if (BULLET.test(text)) return 'bullet';
  if (text.length <= MAX_CAPTION && isCaption(text)) return 'caption';
  if (text.length <= MAX_KICKER && /(?:——|──|――|--)$/.test(text)) return 'kicker';
  if (text.length <= 60) {
    if (DATE.test(text)) return 'date';
    if (isOrigin(text)) return 'origin';
    if (isNote(text) || isCopiedFurniture(text)) return 'note';
    if (isImprint(text)) return 'imprint';
  }
  if (/^[（(][^（()）]+[）)]$/u.test(text)) return 'remark';
  return isLabel(text) ? 'label' : 'text';
}

/** No sentence ends in a headline, and no quotation stays open: a short line where one does was cut. */
function isLabel(text: string): boolean {
  if (text.length > MAX_MARKED_HEADING || text.includes('。')) return false;
  if (isTableRow(text)) return false;
  if (hasColumnMark(text)) return true;
  if (text.length > MAX_HEADING && !HALVES.test(text)) return false;
  if (endsSentence(text)) return false;
  const { opened, closed } = balanceOf(text);
  return opened === 0 && closed === 0;
}

/** Whether a column's name stands in brackets at a headline's end: `能走多远？（开放年）`. */
export function hasColumnMark(text: string): boolean {
  return COLUMN_MARK.test(text.slice(-40)) && text.length <= MAX_MARKED_HEADING;
}

/** A line that may be a headline or crosshead. */
export function isHeading(line: Line): boolean {
  return line.kind === 'label' || line.kind === 'kicker';
}

/** True where one of the lines can be a headline. */
export function hasHeadline(lines: readonly Line[]): boolean {
  return lines.some((line) => line.kind === 'label');
}

/** Whether a line tells what a picture shows or who took it. */
export function isCaption(text: string): boolean {
  return CREDIT_TAIL.test(text.slice(-40)) || (text.length <= 120 && CAPTION_HEAD.test(text));
}
