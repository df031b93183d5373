import { readDateline } from '../byline.ts';
import { endsSentence } from '../marks.ts';
import { isHeading, type Line } from './line.ts';
import { isTableRow } from './row.ts';

/** Shorter paragraphs may be crossheads, in UTF-16 units. */
const MIN_PROSE = 20;
/** Longest line that stands flush and is no paragraph, in UTF-16 units. */
const MAX_FLUSH_HEAD = 90;
/** Of the paragraphs, so many are indented where indents mark them. */
const INDENTED_SHARE = 0.6;
/** Of the paragraphs, at most so many stand apart where blank lines part articles. */
const PARTED_SHARE = 0.1;

/** What the setting of a page shows, whatever its words say. */
export interface Layout {
  /** Paragraphs are indented, so lines that are not are none. */
  readonly indents: boolean;
  /** Crossheads are indented too, so lines that are not are headlines. */
  readonly indentsCrossheads: boolean;
  /** Of the headings that no blank line parts from the paragraph above, the share that is indented. */
  readonly indentedShare: number;
  /** Blank lines stand between articles, and not between paragraphs. */
  readonly parts: boolean;
  /** Where the line with paper, day and page stands: under headlines, over them, or nowhere. */
  readonly imprints: 'under' | 'over' | null;
}

/** Reads a page's setting. Linear. */
export function readLayout(lines: readonly Line[]): Layout {
  const prose = lines.filter((line) => line.kind === 'text' && line.text.length >= MIN_PROSE);
  const indents =
    prose.length > 0 && prose.filter((line) => line.indented).length >= prose.length * INDENTED_SHARE;
  const isFlush = (line: Line) => isHeading(line) && !line.indented;
  const indentsCrossheads =
    indents && lines.some(isFlush) && lines.some((line) => isHeading(line) && line.indented);
  const close = lines.filter((line, at) => isHeading(line) && !line.apart && lines[at - 1]?.kind === 'text');
  const indentedShare = close.filter((line) => line.indented).length / Math.max(1, close.length);
  return { indents, indentsCrossheads, indentedShare, parts: isParted(lines), imprints: imprintsOf(lines) };
}

/** The lines, those taken for headings that stand as such, however long they are and whatever they end in. */
export function withHeadings(lines: readonly Line[], layout: Layout): Line[] {
  return lines.map((line, at) => {
    const isOpen = line.kind === 'text' && !line.opensTurn && line.text.length <= MAX_FLUSH_HEAD;
    if (!isOpen || isTableRow(line.text) || goesOn(lines[at - 1])) return line;
    const isSet = layout.indents ? !line.indented : layout.parts && line.apart;
    return (isSet && !isProse(line.text)) || isLongHeadline(line.text, lines[at + 1])
      ? { ...line, kind: 'label' }
      : line;
  });
}

function goesOn(before: Line | undefined): boolean {
  return before?.kind === 'text' && !endsSentence(before.text);
}

/** A full stop or a comma at the end, a sentence's end within: no headline has one. */
function isProse(text: string): boolean {
  const isWordless = !/[\p{L}\p{N}]/u.test(text);
  return isWordless || /[。；，、：]["”’」』）)]*$|[。！？!?：:][“‘「『]?[\p{L}\p{N}]/u.test(text);
}

/** A line without one mark is no piece of prose where a dateline, a byline or a dashed subtitle stands below it. */
function isLongHeadline(text: string, next: Line | undefined): boolean {
  if (next === undefined || /[，。；、！？!?…]/u.test(text)) return false;
  return (
    next.byline !== null ||
    next.kind === 'remark' ||
    /^[—―─]{2}/u.test(next.text) ||
    readDateline(next.text) !== null
  );
}

function isParted(lines: readonly Line[]): boolean {
  const [, ...later] = lines;
  const texts = later.filter((line) => line.kind === 'text');
  const apart = texts.filter((line) => line.apart).length;
  return (
    texts.length > 0 &&
    apart <= texts.length * PARTED_SHARE &&
    later.some((line) => isHeading(line) && line.apart)
  );
}

function imprintsOf(lines: readonly Line[]): Layout['imprints'] {
  let [under, over, all] = [0, 0, 0];
  lines.forEach((line, at) => {
    if (line.kind !== 'imprint') return;
    all++;
    const [before, next] = [lines[at - 1], lines[at + 1]];
    if (before !== undefined && isHeading(before)) under++;
    else if (before !== undefined && next !== undefined && isHeading(next)) over++;
  });
  if (all === 0 || under + over === 0) return null;
  return under >= over ? 'under' : over > 1 ? 'over' : null;
}
