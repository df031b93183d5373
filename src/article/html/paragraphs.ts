import { endsSentence } from '../marks.ts';
import { isBareLabel, turnLines } from '../turn-lines.ts';
import type { Block } from './blocks.ts';
import type { InlineLine } from './inline-line.ts';

/** One paragraph of a block, its soft line-breaks joined. */
export interface Paragraph {
  readonly kind: Block['kind'];
  readonly level: Block['level'];
  readonly text: string;
  readonly isBold: boolean;
  /** The share of its characters that are a link's, 0–1. */
  readonly linked: number;
  readonly isCentred: boolean;
  readonly isBelowPicture: boolean;
  /** It opens a turn of a transcript. */
  readonly opensTurn: boolean;
}

/** A line that was wrapped is nearly as long as the longest of its block. */
const FULL = 0.85;
/** Shorter lines are verse or an address, in UTF-16 units. */
const MIN_WRAP = 14;

interface PlacedLine extends InlineLine {
  readonly block: Block;
  readonly begins: boolean;
}

/** Parts blocks where their lines begin paragraphs. Linear in the lines. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  const lines = blocks.flatMap(placeLines);
  const opens = turnLines(
    lines.map(({ text }) => text),
    lines.map(({ begins }) => begins),
  );
  const paragraphs: Paragraph[] = [];
  let run: PlacedLine[] = [];
  const flush = (opensTurn: boolean) => {
    const [first] = run;
    if (first !== undefined) paragraphs.push(join(first.block, run, opensTurn));
    run = [];
  };
  let opensTurn = false;
  for (const [at, line] of lines.entries()) {
    const isBareAbove = opensTurn && run.length === 1 && isBareLabel(run[0]?.text ?? '');
    if (line.begins || opens[at] === true || isBareAbove) {
      flush(opensTurn);
      opensTurn = opens[at] === true;
    }
    run.push(line);
  }
  flush(opensTurn);
  return paragraphs;
}

function placeLines(block: Block): PlacedLine[] {
  const longest = block.lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  return block.lines.map((line, at) => {
    const before = block.lines[at - 1];
    const goesOn =
      before !== undefined &&
      !line.isApart &&
      !line.isIndented &&
      (block.kind !== 'text' || isCut(before.text, longest));
    return { ...line, block, begins: !goesOn };
  });
}

/** Whether the next line goes on with a line's sentence. */
function isCut(line: string, longest: number): boolean {
  if (endsSentence(line)) return false;
  if (/[，、,]$/u.test(line)) return true;
  return line.length >= MIN_WRAP && line.length >= longest * FULL;
}

function join(block: Block, lines: readonly PlacedLine[], opensTurn: boolean): Paragraph {
  let text = '';
  let [bold, linked, length] = [0, 0, 0];
  for (const line of lines) {
    // A headline's rows are read apart; in prose only Latin words need the space.
    const isSpaced =
      text !== '' && (block.kind !== 'text' || /[!-\u2000]$/.test(text)) && /^[!-\u9fff]/.test(line.text);
    text += isSpaced ? ` ${line.text}` : line.text;
    bold += line.bold;
    linked += line.linked;
    length += line.length;
  }
  return {
    kind: block.kind,
    level: block.level,
    text,
    isBold: length > 0 && bold === length,
    linked: length === 0 ? 0 : linked / length,
    isCentred: block.isCentred,
    isBelowPicture: block.isBelowPicture,
    opensTurn,
  };
}
