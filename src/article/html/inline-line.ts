/** One line of a block, as a browser would show it. */
export interface InlineLine {
  readonly text: string;
  /** Characters of `text` that are bold, and that are a link's, white space not counted. */
  readonly bold: number;
  readonly linked: number;
  /** All characters, white space not counted. */
  readonly length: number;
  /** A paragraph's indent stood before it. */
  readonly isIndented: boolean;
  /** A blank line stood before it. */
  readonly isApart: boolean;
}

/** Gathers the words of a block's inline elements into lines. */
export class LineBuilder {
  /** How many elements around the next words make them bold, and a link. */
  bold = 0;
  linked = 0;
  private lines: InlineLine[] = [];
  private pieces: string[] = [];
  private boldLength = 0;
  private linkedLength = 0;
  private length = 0;
  private blankLines = 0;

  get isEmpty(): boolean {
    return this.length === 0 && this.lines.length === 0;
  }

  add(words: string): void {
    this.pieces.push(words);
    const length = visibleLength(words);
    this.length += length;
    if (this.bold > 0) this.boldLength += length;
    if (this.linked > 0) this.linkedLength += length;
  }

  breakLine(): void {
    const raw = this.pieces.join('');
    const text = shown(raw);
    if (text === '') this.blankLines++;
    else {
      this.lines.push({
        text,
        bold: this.boldLength,
        linked: this.linkedLength,
        length: this.length,
        isIndented: isIndented(raw),
        isApart: this.blankLines > 0,
      });
      this.blankLines = 0;
    }
    this.pieces = [];
    this.boldLength = 0;
    this.linkedLength = 0;
    this.length = 0;
  }

  take(): readonly InlineLine[] {
    this.breakLine();
    const { lines } = this;
    this.lines = [];
    this.blankLines = 0;
    return lines;
  }
}

/** Zero-width marks, an editor's controls, the icons of a page's own font: none is a word. */
const INVISIBLE = /[^\P{Cf}\u200d]|[^\P{Cc}\s]|\p{Co}/gu;
/** White space of the page's source, which a browser shows as one space. */
const SOURCE_SPACE = /[ \t\n\r\f\v]+/gu;
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f‘’“”…—]|[\u{20000}-\u{3ffff}]/u;

/**
 * White space as a browser shows it. A line of the source that ends between two Chinese characters leaves no space
 * (CSS Text 3, “Segment Break Transformation Rules”).
 */
function shown(raw: string): string {
  const visible = raw.replace(INVISIBLE, '').replaceAll('\u00a0', ' ');
  const spaced = visible.replace(SOURCE_SPACE, (space, at: number) => {
    if (!/[\n\r]/.test(space)) return ' ';
    const before = visible.charAt(at - 1);
    const after = visible.charAt(at + space.length);
    return WIDE.test(before) && WIDE.test(after) ? '' : ' ';
  });
  return spaced.trim();
}

/** Two spaces that HTML keeps, or one as wide as a character. */
function isIndented(raw: string): boolean {
  const blank = /^\s*/u.exec(raw)?.[0] ?? '';
  return /[\u3000\u2003]|\u00a0.?\u00a0/u.test(blank);
}

function visibleLength(words: string): number {
  let length = 0;
  for (let at = 0; at < words.length; at++)
    if (words.charCodeAt(at) > 0x20 && !isSpace(words.charAt(at))) length++;
  return length;
}

function isSpace(char: string): boolean {
  return char.trim() === '' || char === '\u200b';
}
