import { parse, postprocess, preprocess } from 'micromark';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import type { Range } from '../article.ts';

/** A run of words of a paragraph, without the marks around it; a range of the paragraph's text. */
export interface WordRun {
  readonly range: Range;
  readonly isBold: boolean;
}

/**
 * Inline marks are only read where a paragraph has no more of them than this: micromark's time grows with the square of
 * what may be emphasis (commonmark's own limits), and nobody writes so many.
 */
const MAX_MARKS = 400;
const MARK = /[*_[\]<>`&\\]/g;

/** Emphasis in Chinese often ends at a mark and goes on without a space: **“程大海”**说. CommonMark alone leaves its stars. */
const EXTENSIONS = [cjkFriendlyExtension()];
/** What is set but no word of the text. */
const LEFT_OUT = new Set(['image', 'resource', 'reference', 'htmlText']);
const WORDS = new Set([
  'data',
  'characterEscapeValue',
  'codeTextData',
  'autolinkProtocol',
  'autolinkEmail',
  'lineEnding',
]);
/** Spaces that were written out; the reader sees a blank. */
const BLANK_REFERENCE = /^&(?:nbsp|e[mn]sp|thinsp|#160|#12288);$/i;

/** Gives the words of a paragraph, in order. */
export type InlineReader = (paragraph: string) => readonly WordRun[];

/**
 * A reader of words without the marks of emphasis, links and their addresses, images, HTML's tags, comments and
 * footnotes. `defined` are the labels of the file's link definitions, normalized.
 */
export function inlineReader(defined: readonly string[]): InlineReader {
  const parser = parse({ extensions: EXTENSIONS });
  parser.defined.push(...defined);
  return (paragraph) => {
    const marks = paragraph.match(MARK)?.length ?? 0;
    if (marks === 0 || marks > MAX_MARKS) return [{ range: [0, paragraph.length], isBold: false }];
    const chunks = preprocess()(masked(paragraph), undefined, true);
    const runs = runsOf(postprocess(parser.text().write(chunks)), paragraph);
    return withoutMarks(runs, leftOutIn(paragraph));
  };
}

function runsOf(events: readonly Event[], paragraph: string): WordRun[] {
  const runs: WordRun[] = [];
  let [bold, left] = [0, 0];
  for (const [way, { type, start, end }] of events) {
    const step = way === 'enter' ? 1 : -1;
    if (type === 'strong') bold += step;
    else if (LEFT_OUT.has(type)) left += step;
    if (way !== 'enter' || left > 0) continue;
    if (WORDS.has(type)) addRun(runs, [start.offset, end.offset], bold > 0);
    else if (type === 'characterReference') {
      const range = shownReference(paragraph, start.offset, end.offset);
      if (range !== null) addRun(runs, range, bold > 0);
    }
  }
  return runs;
}

type Event = ReturnType<typeof postprocess>[number];

/** 5*3*2 is a product, not emphasis: micromark sees a character that means nothing. */
function masked(paragraph: string): string {
  return paragraph.replace(/(?<=[0-9])\*(?=[0-9])/g, '\ue000');
}

function addRun(runs: WordRun[], range: Range, isBold: boolean): void {
  const before = runs.at(-1);
  if (range[0] >= range[1]) return;
  if (before?.isBold === isBold && before.range[1] === range[0]) {
    runs[runs.length - 1] = { range: [before.range[0], range[1]], isBold };
  } else runs.push({ range, isBold });
}

/** `&amp;` is shown by its first character; others stay as they are written, since no slice of the file is what they mean. */
function shownReference(paragraph: string, start: number, end: number): Range | null {
  const written = paragraph.slice(start, end);
  if (BLANK_REFERENCE.test(written)) return null;
  return [start, written.toLowerCase() === '&amp;' ? start + 1 : end];
}

const FOOTNOTE = /\[\^[^\]\s]{1,40}\]/g;
/** Notes' links to notes, `[[程大海]]` or `[[人物/程大海|程大海]]`, and what they embed, `![[大桥.jpg]]`. */
const WIKI_LINK = /(!)?\[\[(?:[^[\]|\n]{1,200}\|)?([^[\]|\n]{1,200})\]\]/g;

/** The marks that micromark takes for words. */
function leftOutIn(paragraph: string): Range[] {
  const ranges = Array.from(
    paragraph.matchAll(FOOTNOTE),
    ({ index, 0: { length } }): Range => [index, index + length],
  );
  for (const { index, 0: link, 1: embeds, 2: shown = '' } of paragraph.matchAll(WIKI_LINK)) {
    const end = index + link.length;
    const words = end - 2 - shown.length;
    if (embeds !== undefined) ranges.push([index, end]);
    else ranges.push([index, words], [end - 2, end]);
  }
  return ranges.sort((one, other) => one[0] - other[0]);
}

function withoutMarks(runs: readonly WordRun[], marks: readonly Range[]): readonly WordRun[] {
  if (marks.length === 0) return runs;
  const kept: WordRun[] = [];
  for (const { range, isBold } of runs) {
    let from = range[0];
    for (const [start, end] of marks) {
      if (end <= from || start >= range[1]) continue;
      addRun(kept, [from, Math.max(from, start)], isBold);
      from = Math.min(end, range[1]);
    }
    addRun(kept, [from, range[1]], isBold);
  }
  return kept;
}
