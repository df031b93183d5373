import { type HtmlElement, type HtmlNode, isElement, isText } from './dom.ts';
import { type InlineLine, LineBuilder } from './inline-line.ts';
import { hasMark } from './marked.ts';

/** What a run of lines is in the page's own structure. */
type BlockKind = 'text' | 'heading' | 'caption';

/** The lines of one block element; `<br>` parts them. */
export interface Block {
  readonly kind: BlockKind;
  /** Of a heading, 1–6; else 0. */
  readonly level: number;
  readonly lines: readonly InlineLine[];
  readonly isCentred: boolean;
  /** Nothing but a picture stood before it. */
  readonly isBelowPicture: boolean;
}

const SKIPPED = new Set(
  'script style noscript template head title iframe object embed svg math canvas audio video map nav button select textarea input rt rp'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset footer form header hgroup html li main menu ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;
/** A note's number, which is no word of the sentence. */
const NOTE_NUMBER = /^\s*[[［【(（]?\d{1,3}[\]］】)）]?\s*$/u;

/** The blocks of an element that hold words, in their order. Calls itself once a level: see parseHtml's limit. */
export function blocksOf(root: HtmlElement): Block[] {
  const reading = new BlockReading();
  reading.readChildren(root);
  reading.flush();
  return reading.blocks;
}

class BlockReading {
  readonly blocks: Block[] = [];
  private lines = new LineBuilder();
  private kind: BlockKind = 'text';
  private level = 0;
  private isCentred = false;
  private isBelowPicture = false;

  readChildren(parent: HtmlNode): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (isText(node)) this.lines.add(node.nodeValue ?? '');
      else if (isElement(node)) this.readElement(node);
    }
  }

  flush(): void {
    const lines = this.lines.take();
    if (lines.length === 0) return;
    const { kind, level, isCentred, isBelowPicture } = this;
    this.blocks.push({ kind, level, lines, isCentred, isBelowPicture });
    this.isBelowPicture = false;
  }

  private readElement(element: HtmlElement): void {
    const name = element.localName;
    if (SKIPPED.has(name)) return;
    if (name === 'br') this.lines.breakLine();
    else if (name === 'hr') this.flush();
    else if (name === 'img') {
      if (this.lines.isEmpty) this.isBelowPicture = true;
    } else if (name === 'tr') this.readRow(element);
    else if (name === 'figcaption' || name === 'figure' || hasMark(element, 'caption'))
      this.readBlock(element, 'caption');
    else if (HEADING.test(name)) this.readBlock(element, 'heading', Number(name.charAt(1)));
    else if (BLOCKS.has(name)) this.readBlock(element, this.kind);
    else this.readInline(element, name);
  }

  private readBlock(element: HtmlElement, kind: BlockKind, level = this.level): void {
    this.flush();
    const outer = { kind: this.kind, level: this.level, isCentred: this.isCentred };
    // What stands in a caption stays one, whatever it is wrapped in.
    if (this.kind !== 'caption') this.kind = kind;
    this.level = level;
    this.isCentred ||= element.localName === 'center' || hasMark(element, 'centred');
    this.readChildren(element);
    this.flush();
    this.kind = outer.kind;
    this.level = outer.level;
    this.isCentred = outer.isCentred;
  }

  private readInline(element: HtmlElement, name: string): void {
    if (name === 'sup' && NOTE_NUMBER.test(element.textContent ?? '')) return;
    const isBold = name === 'b' || name === 'strong' || hasMark(element, 'bold');
    const isLink = name === 'a' && element.getAttribute('href') !== null;
    if (isBold) this.lines.bold++;
    if (isLink) this.lines.linked++;
    this.readChildren(element);
    if (isBold) this.lines.bold--;
    if (isLink) this.lines.linked--;
  }

  /** A row of figures is one line; one that only lays out the page is read as its cells. */
  private readRow(row: HtmlElement): void {
    this.flush();
    const cells = [...cellsOf(row)];
    const isLayout = cells.length < 2 || cells.some(holdsBlocks);
    for (const cell of cells) {
      if (isLayout) this.readBlock(cell, this.kind);
      else this.addCell(cell);
    }
    this.flush();
  }

  private addCell(cell: HtmlElement): void {
    if (!this.lines.isEmpty) this.lines.add('\u3000');
    for (const { text, linked, length } of blocksOf(cell).flatMap((block) => block.lines)) {
      const isLink = linked === length;
      if (isLink) this.lines.linked++;
      this.lines.add(text);
      if (isLink) this.lines.linked--;
    }
  }
}

function* cellsOf(row: HtmlElement): Iterable<HtmlElement> {
  for (let node = row.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node)) yield node;
  }
}

/** Several paragraphs, or a table of its own. */
function holdsBlocks(cell: HtmlElement): boolean {
  let blocks = 0;
  for (let node = cell.firstChild; node !== null; node = node.nextSibling) {
    if (!isElement(node)) continue;
    if (node.localName === 'table') return true;
    if (BLOCKS.has(node.localName) || HEADING.test(node.localName)) blocks++;
  }
  return blocks > 1;
}
