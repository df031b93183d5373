import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { endsSentence } from '../marks.ts';
import { lineAt, type TextLine } from './lines.ts';

/** A line of a block without the marks of what it stands in. */
export interface BlockLine {
  /** Where `text` starts in the file. */
  readonly start: number;
  readonly text: string;
}

/** What stands between blank lines, or where a mark parts it from the lines before. */
export interface Block {
  /** literal: its inline marks are words. */
  readonly kind: 'paragraph' | 'heading' | 'row' | 'literal';
  /** Of a heading, 1–6; else 0. */
  readonly level: number;
  readonly lines: readonly BlockLine[];
}

export interface Blocks {
  readonly blocks: readonly Block[];
  /** Labels of link definitions, as the inline reader compares them. */
  readonly defined: readonly string[];
}

/** Longest underlined heading, in UTF-16 units: a longer line above `---` is a paragraph that a rule follows. */
const MAX_SETEXT = 40;
const ATX = /^ {0,3}(#{1,6})(?:[ \t\u3000]+|$)/;
/** `##小标题`, a slip; `#话题#` is none. */
const GLUED_ATX = /^ {0,3}(#{2,6})(?=[^#\s])(?!.*#\s*$)/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const QUOTES = /^(?: {0,3}> ?)+/;
const BULLET = /^[ \t]*[-*+][ \t]+(?=\S)/;
const NUMBERED = /^[ \t]*(?=\d{1,9}[.)][ \t]+\S)/;
const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*\S/;
const BLOCK_TAG =
  /^\s*<\/?(?:p|div|center|section|article|blockquote|ul|ol|li|table|tr|h[1-6]|hr|details|summary)\b/i;
/** What is left out whole, over blank lines too. */
const LEFT_OUT: readonly (readonly [open: RegExp, close: string])[] = [
  [/^\s*<!--/, '-->'],
  [/^\s*<figure\b/i, '</figure>'],
  [/^\s*<script\b/i, '</script>'],
  [/^\s*<style\b/i, '</style>'],
  [/^\s*<iframe\b/i, '</iframe>'],
  [/^\s*<video\b/i, '</video>'],
];
const TABLE_DELIMITER = /^[-|:\s]+$/;
/** An ideographic space begins a paragraph; four others, or a break that is marked, do so after a whole sentence. */
const IDEOGRAPHIC_INDENT = /^[ \t]*\u3000/;
const INDENT = /^(?: {4}|\t)/;

/** Reads a file's blocks from `from` on: quotations' and lists' marks are taken off, numbers stay. Linear in the text. */
export function readBlocks(text: string, from: number): Blocks {
  const reading = new BlockReading();
  for (let line = lineAt(text, from); line.start < text.length; line = lineAt(text, line.next)) {
    const end = reading.leftOutUntil(text, line);
    if (end === null) reading.add(line, text);
    else line = end;
  }
  reading.flush();
  return reading;
}

class BlockReading implements Blocks {
  readonly blocks: Block[] = [];
  readonly defined: string[] = [];
  private lines: BlockLine[] = [];
  private fence: string | null = null;
  private isTable = false;
  private isNote = false;
  /** Closing tags that come no more. */
  private readonly missing = new Set<string>();

  flush(): void {
    if (this.lines.length > 0) this.blocks.push({ kind: 'paragraph', level: 0, lines: this.lines });
    this.lines = [];
  }

  /** The last line of a comment or figure that begins at `line`; null where none does. */
  leftOutUntil(text: string, line: TextLine): TextLine | null {
    if (this.fence !== null) return null;
    const close = LEFT_OUT.find(([open]) => open.test(line.text))?.[1];
    if (close === undefined || this.missing.has(close)) return null;
    const at = indexOfTag(text, close, line.start);
    if (at === -1) {
      // Nobody closed it: a tag by itself.
      this.missing.add(close);
      return null;
    }
    this.flush();
    const last = lineAt(text, text.lastIndexOf('\n', at - 1) + 1);
    const rest = {
      start: at + close.length,
      text: last.text.slice(at + close.length - last.start),
      next: last.next,
    };
    if (rest.text.trim() !== '') this.lines.push(rest);
    return last;
  }

  add(line: TextLine, text: string): void {
    const bare = withoutQuoteMarks(line);
    if (this.addFenced(bare)) return;
    if (bare.text.trim() === '') {
      this.flush();
      this.isTable = false;
      this.isNote = false;
      return;
    }
    if (this.addHeading(bare) || this.addDefinition(bare) || this.addRow(bare, text, line.next)) return;
    const item = withoutListMark(bare);
    if (item !== bare || this.begins(bare.text)) this.flush();
    this.lines.push(item);
  }

  private addFenced(line: BlockLine): boolean {
    const mark = FENCE.exec(line.text)?.[1];
    if (this.fence === null) {
      if (mark === undefined) return false;
      this.flush();
      this.fence = mark;
    } else if (mark?.startsWith(this.fence) === true) this.fence = null;
    else if (line.text.trim() !== '') this.blocks.push({ kind: 'literal', level: 0, lines: [line] });
    return true;
  }

  private addHeading(line: BlockLine): boolean {
    const underline = UNDERLINE.exec(line.text)?.[1];
    const [above] = this.lines;
    if (underline !== undefined && above !== undefined && this.lines.length === 1 && isShort(above.text)) {
      this.lines = [];
      this.blocks.push({ kind: 'heading', level: underline.startsWith('=') ? 1 : 2, lines: [above] });
      return true;
    }
    if (RULE.test(line.text) || (underline !== undefined && underline.length > 2)) {
      this.flush();
      return true;
    }
    const mark = ATX.exec(line.text) ?? GLUED_ATX.exec(line.text);
    if (mark === null) return false;
    this.flush();
    const words = withoutClosingMarks(line.text.slice(mark[0].length));
    const start = line.start + mark[0].length;
    this.blocks.push({ kind: 'heading', level: mark[1]?.length ?? 1, lines: [{ start, text: words }] });
    return true;
  }

  /** A link's address or a footnote's words: with them the lines that follow, up to a blank one. */
  private addDefinition(line: BlockLine): boolean {
    const label = this.lines.length === 0 ? DEFINITION.exec(line.text)?.[1] : undefined;
    if (label !== undefined) {
      this.defined.push(normalizeIdentifier(label));
      this.isNote = label.startsWith('^');
      return true;
    }
    return this.isNote;
  }

  private addRow(line: BlockLine, text: string, next: number): boolean {
    const delimits = (row: string) => row.includes('|') && row.includes('-') && TABLE_DELIMITER.test(row);
    if (!line.text.includes('|')) {
      this.isTable = false;
      return false;
    }
    if (!this.isTable) this.isTable = delimits(lineAt(text, next).text);
    if (!this.isTable) return false;
    this.flush();
    if (!delimits(line.text)) this.blocks.push({ kind: 'row', level: 0, lines: [withoutOuterBars(line)] });
    return true;
  }

  /** Whether a line begins a paragraph though no blank line stands before it. */
  private begins(text: string): boolean {
    const before = this.lines.at(-1)?.text;
    if (before === undefined) return false;
    if (IDEOGRAPHIC_INDENT.test(text) || BLOCK_TAG.test(text)) return true;
    const isBroken = before.endsWith('  ') || before.endsWith('\\');
    if (!isBroken && !INDENT.test(text)) return false;
    return endsSentence(before.endsWith('\\') ? before.slice(0, -1) : before.trimEnd());
  }
}

/** `</figure>` in small or capital letters. */
function indexOfTag(text: string, tag: string, from: number): number {
  const at = text.indexOf(tag, from);
  return at === -1 ? text.indexOf(tag.toUpperCase(), from) : at;
}

function isShort(line: string): boolean {
  return line.trim().length <= MAX_SETEXT && !endsSentence(line.trim());
}

function withoutClosingMarks(words: string): string {
  const bare = words.trimEnd();
  let end = bare.length;
  while (bare.charAt(end - 1) === '#') end--;
  return end < bare.length && (end === 0 || /\s/.test(bare.charAt(end - 1))) ? bare.slice(0, end) : bare;
}

function withoutQuoteMarks(line: BlockLine): BlockLine {
  const length = QUOTES.exec(line.text)?.[0].length ?? 0;
  return { start: line.start + length, text: line.text.slice(length) };
}

/** A bullet goes; a number is what the paper printed, and stays. */
function withoutListMark(line: BlockLine): BlockLine {
  const mark = BULLET.exec(line.text) ?? NUMBERED.exec(line.text);
  return mark === null ? line : { start: line.start + mark[0].length, text: line.text.slice(mark[0].length) };
}

function withoutOuterBars({ start, text }: BlockLine): BlockLine {
  const before = /^\s*\|?/.exec(text)?.[0].length ?? 0;
  const bare = text.slice(before).trimEnd();
  return { start: start + before, text: bare.endsWith('|') ? bare.slice(0, -1) : bare };
}
