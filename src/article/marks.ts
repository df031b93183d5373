import { isHan } from '../text/han.ts';

/** Marks a paragraph can end with. A colon or dash opens a list, a semicolon ends a list's item: nothing is cut. */
const SENTENCE_END = new Set('。！？!?…⋯；;：:—﹗﹖｡');
const CLOSERS = new Set('”’」』》）)】〉]"\'〕］｝}');
/** Straight quotes open and close alike: they tell nothing. */
const PAIRS = ['“”', '‘’', '「」', '『』', '《》', '（）', '()', '【】', '〔〕', '〈〉'] as const;
const PAIR_MARKS = new Map(
  PAIRS.flatMap((pair, kind): [number, { kind: number; opens: boolean }][] => [
    [pair.charCodeAt(0), { kind, opens: true }],
    [pair.charCodeAt(1), { kind, opens: false }],
  ]),
);
/** What no paragraph begins with. */
const NEVER_FIRST = new Set('，。、；：！？…”’」』》）】〉,.;:!?)]％%〕');

/** True where `text` ends like a complete paragraph: `…。`, `…。”`, `…？（完）`. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  let closed = -1;
  while (at >= 0 && CLOSERS.has(text.charAt(at))) {
    if (closed === -1 && isBracket(text.charAt(at))) closed = at;
    at--;
  }
  if (at < 0) return false;
  const last = text.charAt(at);
  if (SENTENCE_END.has(last)) return true;
  if (last === '.') return !isDigit(text.charAt(at - 1));
  return closed !== -1 && endsBeforeBracket(text, closed);
}

/** True where the mark cannot stand at a paragraph's beginning. */
export function cannotBegin(text: string): boolean {
  return NEVER_FIRST.has(text.charAt(0)) && !text.startsWith('……') && !text.startsWith('...');
}

/** Kinds of quotation marks and brackets, one bit a kind, that a piece of text leaves open or closes unopened. */
export interface Balance {
  readonly opened: number;
  readonly closed: number;
}

const BALANCED: Balance = { opened: 0, closed: 0 };

/** Counts each kind by itself: nesting is of no matter, and a wrong mark spoils no other kind. Linear in the text. */
export function balanceOf(text: string): Balance {
  let depths: number[] | undefined;
  let closed = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Most of a text is Chinese characters: asking the map for each would take longer than all the rest.
    if (isHan(unit)) continue;
    const mark = PAIR_MARKS.get(unit);
    if (mark === undefined) continue;
    depths ??= PAIRS.map(() => 0);
    const depth = depths[mark.kind] ?? 0;
    if (mark.opens) depths[mark.kind] = depth + 1;
    else if (depth > 0) depths[mark.kind] = depth - 1;
    else closed |= 1 << mark.kind;
  }
  if (depths === undefined) return BALANCED;
  const opened = depths.reduce((bits, depth, kind) => (depth > 0 ? bits | (1 << kind) : bits), 0);
  return { opened, closed };
}

/** `…。（完）`: a complete sentence with a remark in brackets after it. Looks back over one short bracket only. */
function endsBeforeBracket(text: string, close: number): boolean {
  const open = Math.max(text.lastIndexOf('（', close), text.lastIndexOf('(', close));
  return open > 0 && close - open < 40 && endsSentence(text.slice(Math.max(0, open - 8), open));
}

function isBracket(mark: string): boolean {
  return mark === '）' || mark === ')';
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}
