import type { Range } from '../article.ts';
import { type Byline, readByline } from '../byline.ts';
import { balanceOf, endsSentence } from '../marks.ts';
import { turnLines } from '../turn-lines.ts';
import { dropRunningHeads } from './running-head.ts';
import { type SetLine, wrappedLines } from './unwrap.ts';

/** Longest headline or crosshead, in UTF-16 units; a longer line that ends in mid-sentence was cut by the layout. */
const MAX_HEADING = 35;
/** Longest lede line (引题), in UTF-16 units. */
const MAX_KICKER = 90;
const MAX_CAPTION = 200;
const MAX_MEASURED = 200;

/**
 * What a line of a page looks like by itself:
 * text: prose, whole or cut; label: short without a sentence mark, so a headline or crosshead (or an early cut);
 * kicker: a lede ending in ——; bullet: a ■ point; note: the paper's own directions, nothing of the article.
 */
type LineKind = 'text' | 'label' | 'kicker' | 'byline' | 'bullet' | 'caption' | 'date' | 'origin' | 'note';

/** One line that is not blank, without the white space around it. */
export interface Line {
  readonly kind: LineKind;
  readonly text: string;
  /** Where it stands in the file: one range, more once it is mended. */
  readonly source: readonly Range[];
  /** A paragraph's indent stood before it. */
  readonly indented: boolean;
  /** Blank lines stood before it. */
  readonly apart: boolean;
  /** It opens a turn of a transcript, and so goes on with nothing. */
  readonly opensTurn: boolean;
  readonly byline: Byline | null;
}

const BULLET = /^[■●◆▲★▪◎□○◇△☆•]/u;
const DATE =
  /^[（(]?(?:(?:发布|发表|发稿|更新)?(?:时间|日期|于)?[:：]?\s*)?\d{4}\s*(?:年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[-/.]\d{1,2}[-/.]\d{1,2})(?:[\s　]*(?:星期|周)[一二三四五六日天])?(?:[\s　]*\d{1,2}:\d{2}(?::\d{2})?)?(?:[\s　]*第?[\p{Script=Han}A-Z]?\d{0,3}版)?[）)]?(?:[\s　]*(?:来源|稿源)(?:于|[:：])?[\s　]*[\p{Script=Han}A-Za-z]{1,16})?$/u;
const ORIGIN = /^(?:来源|稿源|原载|转自)[:：]\s*\S/u;
const NOTE =
  /^[（(]?(?:上接|下转|紧接|转)第?[\p{Script=Han}\d]{1,4}版[^。]{0,12}[）)]?$|^[（(]?(?:责任编辑|责编|本版责编|本版编辑|版式设计|版面编辑|校对|编辑|美编|视觉|制图)[:：/\s].{0,40}$/u;
const CREDIT_TAIL =
  /(?:^|[\s　。！？”）)（(/／:：])(?:(?:本报|本刊|本网|新华社|中新社|[\p{Script=Han}]{1,6}[社报网])?(?:首席|见习|实习|特派|特约)?(?:记者|通讯员|摄影)?[\s　]*[\p{Script=Han}·]{2,5}(?:[\s　、]+[\p{Script=Han}·]{2,5}){0,3}[\s　/／]*(?:(?<![拍航跟偷])摄|[\s　/／]摄影|供图|制图|绘)|新华社(?:照片|图片)?发?|新华社记者发|资料(?:图片?|照片)|(?:图片?|照片)(?:来源[/／:：]?|[/／:：])[\s　]*[\p{Script=Han}]{2,8})[）)]?$/u;
const CAPTION_HEAD = /^(?:[上下左右]{0,2}图[为：:①-⑳\d（(，]|图片说明)/u;

/**
 * Every line of `text` that is not blank, with what it looks like; where the whole text is wrapped at a fixed width,
 * every paragraph. Linear in the text.
 */
export function readLines(text: string): Line[] {
  const set = withTurns(dropRunningHeads(setLines(text)));
  const wrapped = wrappedLines(set);
  const lines: Line[] = [];
  for (let at = 0; at < set.length; ) {
    const first = at;
    do at++;
    while (wrapped[at] === true);
    lines.push(readLine(text, set.slice(first, at)));
  }
  return lines;
}

interface PlacedLine extends SetLine {
  readonly range: Range;
}

function withTurns(lines: readonly PlacedLine[]): PlacedLine[] {
  const begins = lines.map(({ apart, indented }, at) => {
    const before = lines[at - 1];
    return apart || indented || before === undefined || endsSentence(before.text);
  });
  const opens = turnLines(
    lines.map(({ text }) => text),
    begins,
  );
  return lines.map((line, at) => (opens[at] === true ? { ...line, opensTurn: true } : line));
}

function setLines(text: string): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let apart = true;
  let from = 0;
  while (from <= text.length) {
    const to = lineEnd(text, from);
    const range = trimRange(text, from, to);
    if (range[0] === range[1]) apart = true;
    else {
      const indented = isIndent(text.slice(from, range[0]));
      lines.push({
        text: text.slice(...range),
        range,
        width: widthOf(text, from, range[1]),
        indented,
        apart,
        opensTurn: false,
        goesOn: false,
      });
      apart = false;
    }
    // \r\n is one line ending.
    from = text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? to + 2 : to + 1;
  }
  return lines;
}

function readLine(text: string, rows: readonly PlacedLine[]): Line {
  const source = rows.map(({ range: [start, end] }, at): Range => {
    const before = rows[at - 1];
    // Between Latin words the line ending is the space that stood there.
    const isSpace = before !== undefined && isLatin(text, before.range[1] - 1) && isLatin(text, start);
    return [isSpace ? start - 1 : start, end];
  });
  const whole = source.map((range) => text.slice(...range)).join('');
  const opensTurn = rows[0]?.opensTurn === true;
  const byline = opensTurn ? null : readByline(whole);
  const kind = opensTurn ? 'text' : byline ? 'byline' : kindOf(whole);
  return {
    kind,
    text: whole,
    source,
    indented: rows[0]?.indented === true,
    apart: rows[0]?.apart === true,
    opensTurn,
    byline,
  };
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
    if (ORIGIN.test(text)) return 'origin';
    if (NOTE.test(text)) return 'note';
  }
  return isLabel(text) ? 'label' : 'text';
}

/** No sentence ends in a headline, and no quotation stays open: a short line where one does was cut. */
function isLabel(text: string): boolean {
  if (text.length > MAX_HEADING || text.includes('。') || endsSentence(text)) return false;
  const { opened, closed } = balanceOf(text);
  return opened === 0 && closed === 0;
}

/** True where one of the lines can be a headline. */
export function hasHeadline(lines: readonly Line[]): boolean {
  return lines.some((line) => line.kind === 'label');
}

/** Whether a line tells what a picture shows or who took it. */
export function isCaption(text: string): boolean {
  return CREDIT_TAIL.test(text.slice(-40)) || (text.length <= 120 && CAPTION_HEAD.test(text));
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
  return char.trim() === '' || char === '\u200b' || char === '\u2060';
}

function isIndent(blank: string): boolean {
  return blank.includes('\u3000') || blank.length >= 2;
}

/** In Chinese characters, two Latin letters to one. Longer lines than any program wraps are not measured. */
function widthOf(text: string, from: number, to: number): number {
  if (to - from > MAX_MEASURED) return Number.POSITIVE_INFINITY;
  let width = 0;
  for (let at = from; at < to; at++) width += text.charCodeAt(at) < 0x2000 ? 0.5 : 1;
  return width;
}

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0x20 && code < 0x2000;
}
