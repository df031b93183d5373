import { withoutControls } from '../text/safe.ts';
import { displayWidth } from '../text/width.ts';
import { wrapLines } from '../text/wrap.ts';

/** What lines are laid out on. */
export interface Paper {
  /** Infinity where nothing is wrapped, as in a pipe. */
  readonly columns: number;
  readonly color: boolean;
}

/** A run of text in one style. */
export interface Span {
  readonly text: string;
  readonly style?: Style;
}

/** What stands before the first line of a paragraph, and before its other lines. */
export interface Margin {
  readonly first: readonly Span[];
  readonly rest: readonly Span[];
}

/** Pairs of codes that switch a style on and off (ECMA-48, select graphic rendition). */
const STYLES = {
  strong: [1, 22],
  faint: [2, 22],
  match: ['1;33', '22;39'],
  direct: [32, 39],
  indirect: [36, 39],
} as const satisfies Record<string, readonly [on: number | string, off: number | string]>;

export type Style = keyof typeof STYLES;

/** Columns that are left for text however narrow the terminal is. */
const LEAST_COLUMNS = 10;

const NO_MARGIN: Margin = { first: [], rest: [] };

/** One paragraph as lines, wrapped behind its margin. Control characters in it become harmless. */
export function layOut(spans: readonly Span[], paper: Paper, margin: Margin = NO_MARGIN): string[] {
  const safe = spans.map((span) => ({ ...span, text: withoutControls(span.text) }));
  const text = safe.map((span) => span.text).join('');
  const room = (edge: readonly Span[]) => Math.max(LEAST_COLUMNS, paper.columns - widthOf(edge));
  return wrapLines(text, room(margin.rest), room(margin.first)).map(([start, end], line) =>
    [...(line === 0 ? margin.first : margin.rest), ...slice(safe, start, end)]
      .map((span) => paint(span, paper))
      .join('')
      .trimEnd(),
  );
}

/** The text with its marked places in the style of matches, the rest in its own. */
export function marked(
  text: string,
  marks: readonly (readonly [start: number, end: number])[],
  style?: Style,
): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    spans.push(styled(text.slice(at, start), style), styled(text.slice(start, end), 'match'));
    at = end;
  }
  spans.push(styled(text.slice(at), style));
  return spans.filter((span) => span.text !== '');
}

/** A span, plain where no style is given. */
export function styled(text: string, style?: Style): Span {
  return style === undefined ? { text } : { text, style };
}

/** A margin of `first` and the same width of spaces. */
export function hanging(...first: readonly Span[]): Margin {
  return { first, rest: [{ text: ' '.repeat(widthOf(first)) }] };
}

/** Columns that spans take. */
export function widthOf(spans: readonly Span[]): number {
  return spans.reduce((columns, { text }) => columns + displayWidth(text), 0);
}

function slice(spans: readonly Span[], start: number, end: number): Span[] {
  const cut: Span[] = [];
  let at = 0;
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text !== '') cut.push({ ...span, text });
    at += span.text.length;
  }
  return cut;
}

/** No-break spaces have done their work when the lines are broken. */
function paint({ text, style }: Span, { color }: Paper): string {
  const plain = text.replaceAll('\u00a0', ' ');
  if (style === undefined || !color) return plain;
  const [on, off] = STYLES[style];
  return `\u001b[${on}m${plain}\u001b[${off}m`;
}
