import type { Range } from '../article.ts';
import { endsSentence } from '../marks.ts';
import { isBareLabel, turnLines } from '../turn-lines.ts';
import type { Block, BlockLine, Blocks } from './blocks.ts';
import { type InlineReader, inlineReader, type WordRun } from './inline.ts';

/** A block's words. */
export interface Paragraph {
  /** Empty where the block has none: a picture, a tag. */
  readonly words: string;
  /** Ranges of the file's text which, joined, are `words`. */
  readonly source: readonly Range[];
  /** Of a heading, 1–6; else 0. */
  readonly level: number;
  readonly isBold: boolean;
  /** It opens a turn of a transcript. */
  readonly opensTurn: boolean;
}

/** The paragraphs of a file in order: a block is one, or as many as turns of a transcript open in it. */
export function paragraphsOf(text: string, { blocks, defined }: Blocks): Paragraph[] {
  const opens = turnsIn(blocks);
  const readInline = inlineReader(defined);
  return blocks.flatMap((block) => {
    const paragraphs: Paragraph[] = [];
    let run: BlockLine[] = [];
    let opening: TurnOpening | undefined;
    const flush = () => {
      if (run.length > 0)
        paragraphs.push(read(text, { ...block, lines: run }, readInline, opening !== undefined));
      run = [];
      opening = undefined;
    };
    for (const line of block.lines) {
      const next = opens.get(line.start);
      if (next !== undefined || opening === 'alone') flush();
      run.push(line);
      opening ??= next;
    }
    flush();
    return paragraphs;
  });
}

/** alone: the line is nothing but the label. */
type TurnOpening = 'alone' | 'words';

/** The lines that open turns, by where they start: each is a paragraph, though no blank line parts them. */
function turnsIn(blocks: readonly Block[]): ReadonlyMap<number, TurnOpening> {
  const starts: number[] = [];
  const shown: string[] = [];
  const begins: boolean[] = [];
  for (const { kind, lines } of blocks) {
    if (kind !== 'paragraph') continue;
    for (const [at, { start, text }] of lines.entries()) {
      begins.push(at === 0 || endsSentence(shown.at(-1) ?? ''));
      starts.push(start);
      shown.push(withoutEmphasis(text));
    }
  }
  const opens = new Map<number, TurnOpening>();
  for (const [at, isOpen] of turnLines(shown, begins).entries()) {
    if (isOpen) opens.set(starts[at] ?? 0, isBareLabel(shown[at] ?? '') ? 'alone' : 'words');
  }
  return opens;
}

/** **记者：**何时完工 → 记者：何时完工. */
function withoutEmphasis(line: string): string {
  return line.replaceAll('**', '').replaceAll('__', '').trim();
}

function read(text: string, block: Block, readInline: InlineReader, opensTurn: boolean): Paragraph {
  const source: Range[] = [];
  let [bold, all] = [0, 0];
  for (const { line, runs } of runsByLine(block, readInline)) {
    const pieces = trimmed(text, runs);
    const [first] = pieces;
    if (first === undefined) continue;
    if (isSpaced(text, source.at(-1), first.range)) {
      const feed = text.lastIndexOf('\n', line.start - 1);
      push(source, [feed, feed + 1]);
    }
    for (const { range, isBold } of pieces) {
      push(source, range);
      all += range[1] - range[0];
      if (isBold) bold += range[1] - range[0];
    }
  }
  const words = source.map(([start, end]) => text.slice(start, end)).join('');
  return { words, source, level: block.level, isBold: all > 0 && bold === all, opensTurn };
}

interface LineRuns {
  readonly line: BlockLine;
  /** Ranges of the file's text. */
  readonly runs: WordRun[];
}

/** Emphasis and links reach over line-breaks, so a block's marks are read at once. */
function runsByLine({ kind, lines }: Block, readInline: InlineReader): LineRuns[] {
  const written = lines.map((line) => line.text).join('\n');
  const runs: readonly WordRun[] =
    kind === 'literal' ? [{ range: [0, written.length], isBold: false }] : readInline(written);
  let at = 0;
  let next = 0;
  return lines.map((line) => {
    const end = at + line.text.length;
    const own: WordRun[] = [];
    for (let run = runs[next]; run !== undefined && run.range[0] < end; run = runs[next]) {
      const [from, to] = [Math.max(run.range[0], at), Math.min(run.range[1], end)];
      if (from < to) own.push({ range: [line.start + from - at, line.start + to - at], isBold: run.isBold });
      if (run.range[1] > end) break;
      next++;
    }
    at = end + 1;
    return { line, runs: own };
  });
}

/** Without the white space at a line's beginning and end, an indent among it. */
function trimmed(text: string, runs: readonly WordRun[]): WordRun[] {
  const kept = [...runs];
  for (let run = kept[0]; run !== undefined; run = kept[0]) {
    const { range, isBold } = run;
    const start = range[1] - text.slice(...range).trimStart().length;
    kept.shift();
    if (start === range[1]) continue;
    kept.unshift({ range: [start, range[1]], isBold });
    break;
  }
  for (let run = kept.pop(); run !== undefined; run = kept.pop()) {
    const { range, isBold } = run;
    const end = range[0] + text.slice(...range).trimEnd().length;
    if (end === range[0]) continue;
    kept.push({ range: [range[0], end], isBold });
    break;
  }
  return kept;
}

/** A soft line-break is dropped between Chinese, and kept as the space it stands for between Latin words. */
function isSpaced(text: string, before: Range | undefined, next: Range): boolean {
  return before !== undefined && isLatin(text.charAt(before[1] - 1)) && isLatin(text.charAt(next[0]));
}

function isLatin(char: string): boolean {
  return char > ' ' && char < '\u2000';
}

function push(source: Range[], range: Range): void {
  const before = source.at(-1);
  if (before?.[1] === range[0]) source[source.length - 1] = [before[0], range[1]];
  else source.push(range);
}
