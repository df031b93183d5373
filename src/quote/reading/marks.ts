import type { QuoteLexicon } from '../lexicon.ts';

/** Words between quotation marks, outermost marks only. Offsets are UTF-16 units of the passage's text. */
export interface MarkedSpan {
  /** Where the opening mark stands. */
  readonly open: number;
  /** The first unit inside the marks. */
  readonly start: number;
  /** Exclusive; where the closing mark stands, or the text ends. */
  readonly end: number;
  /** The first unit behind the closing mark. */
  readonly close: number;
  /** False where no closing mark was found: the span then reaches to the end of the text. */
  readonly closed: boolean;
  /** Whether nothing but 、 or a word such as 或 stands between it and the span before it. */
  readonly joined: boolean;
}

/** Single marks are left out: in Chinese newspapers they stand inside double ones, and ’ is also an apostrophe. */
const FAMILIES = ['“”', '『』', '「」', '＂＂', '""'] as const;

const FAMILY_OF: ReadonlyMap<string, number> = new Map(
  FAMILIES.flatMap((marks, family) => [...marks].map((mark) => [mark, family] as const)),
);

/** Wrong-way marks are paired over no more units than this, so that two strays far apart stay strays. */
const WRONG_WAY_REACH = 1_000;

/** What the words around a mark are looked up in. */
type MarkLexicon = Pick<QuoteLexicon, 'closingCues' | 'formWords'>;

/** A span before it is known what stands before it. */
type Pair = Omit<MarkedSpan, 'joined'>;

/** Blanks and a word between two spans that are named together, in UTF-16 units. */
const LONGEST_JOIN = 6;

interface Mark {
  readonly at: number;
  readonly family: number;
  readonly opens: boolean;
}

/**
 * Finds the quoted spans of a text: nested marks count as their outermost pair, marks that stand the wrong way round
 * (”…“, “…“, ”…”) are paired, and a mark without a partner never hides the pairs behind it. Linear in the text's length.
 * Returns spans in order; an unclosed one is returned too, and overlaps those behind it.
 */
export function findMarkedSpans(text: string, lexicon: MarkLexicon): MarkedSpan[] {
  const pairs: [number, number][] = [];
  const strays: Mark[] = [];
  const stack: Mark[] = [];
  const depths = FAMILIES.map(() => 0);
  for (const mark of marksOf(text, depths)) {
    if (mark.opens) {
      stack.push(mark);
      depths[mark.family] = (depths[mark.family] ?? 0) + 1;
      continue;
    }
    if ((depths[mark.family] ?? 0) === 0) {
      strays.push(mark);
      continue;
    }
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      depths[top.family] = (depths[top.family] ?? 0) - 1;
      if (top.family === mark.family) {
        pairs.push([top.at, mark.at]);
        break;
      }
      strays.push(top);
    }
  }
  for (const mark of stack) strays.push(mark);
  const closed = outermost(pairs);
  const { wrongWay, unclosed } = pairStrays(
    text,
    strays.sort((a, b) => a.at - b.at),
    closed,
    lexicon,
  );
  const spans = wrongWay.length === 0 ? closed : outermost([...pairs, ...wrongWay]);
  // Only the last one: words behind an earlier one would be claimed twice.
  const open = unclosed
    .filter((at) => startsWords(text, at) && spanAround(spans, at) === undefined)
    .slice(-1)
    .map((at) => ({ open: at, start: at + 1, end: text.length, close: text.length, closed: false }));
  const all = open.length === 0 ? spans : [...spans, ...open].sort((a, b) => a.open - b.open);
  return all.map((span, at) => ({ ...span, joined: isJoined(text, all[at - 1], span, lexicon) }));
}

function* marksOf(text: string, depths: readonly number[]): Generator<Mark> {
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    const family = FAMILY_OF.get(char);
    if (family === undefined) continue;
    const straight = family >= 3;
    // A straight mark opens where none is open, and closes otherwise; behind a digit it may mean inches.
    if (straight && depths[family] === 0 && /\d/.test(text[at - 1] ?? '') && !text.includes(char, at + 1))
      continue;
    yield { at, family, opens: straight ? depths[family] === 0 : FAMILIES[family]?.[0] === char };
  }
}

/** Two neighbouring strays of one family enclose words the wrong way round; a lone opening one is unclosed. */
function pairStrays(
  text: string,
  strays: readonly Mark[],
  closed: readonly Pair[],
  lexicon: MarkLexicon,
): { wrongWay: [number, number][]; unclosed: number[] } {
  const wrongWay: [number, number][] = [];
  const unclosed: number[] = [];
  for (let i = 0; i < strays.length; i++) {
    const mark = strays[i];
    const next = strays[i + 1];
    if (mark === undefined) break;
    if (next !== undefined && areWrongWay(text, mark, next, closed, lexicon)) {
      wrongWay.push([mark.at, next.at]);
      i++;
    } else if (mark.opens) unclosed.push(mark.at);
  }
  return { wrongWay, unclosed };
}

function areWrongWay(
  text: string,
  mark: Mark,
  next: Mark,
  closed: readonly Pair[],
  lexicon: MarkLexicon,
): boolean {
  const length = next.at - mark.at;
  // “……」: a closing mark of another kind closes all the same.
  const fits = next.family === mark.family || (mark.opens && !next.opens);
  if (!fits || length < 2 || length > WRONG_WAY_REACH) return false;
  const between = closed[firstEndingBehind(closed, mark.at)];
  if (between !== undefined && between.open < next.at) return false;
  // A second opening mark is taken for a closing one only where punctuation beside it says so.
  return (
    !next.opens ||
    isClosedBeforeCue(text, next.at, lexicon) ||
    /[。！？…!?]/.test(text[next.at - 1] ?? '') ||
    /[。！？，,；、]/.test(text[next.at + 1] ?? '。') ||
    lexicon.formWords.link.at(text, next.at + 1) !== undefined
  );
}

/** “我们不走，“村民某某说: behind a closing mark that looks like an opening one stands who speaks. */
function isClosedBeforeCue(text: string, mark: number, { closingCues }: MarkLexicon): boolean {
  if (!/[，,]/.test(text[mark - 1] ?? '')) return false;
  const behind = /^[^，。！？“”]{0,16}/.exec(text.slice(mark + 1, mark + 17))?.[0] ?? '';
  return closingCues.isIn(behind, 1);
}

/** Only a mark at the start or behind ： or ， opens words that were said; a lone one elsewhere is a slip of the pen. */
function startsWords(text: string, at: number): boolean {
  return at === 0 || /[：:，,。]/.test(text[at - 1] ?? '');
}

function outermost(pairs: readonly (readonly [number, number])[]): Pair[] {
  const spans: Pair[] = [];
  let reached = -1;
  for (const [open, close] of [...pairs].sort((a, b) => a[0] - b[0])) {
    if (open < reached) continue;
    spans.push({ open, start: open + 1, end: close, close: close + 1, closed: true });
    reached = close;
  }
  return spans;
}

/** 「甲」、「乙」或「丙」 */
function isJoined(
  text: string,
  before: Pair | undefined,
  { open }: Pair,
  { formWords }: MarkLexicon,
): boolean {
  if (before === undefined || before.close > open || open - before.close > LONGEST_JOIN) return false;
  const between = text.slice(before.close, open).trim();
  return between === '' || between === '、' || formWords.join.has(between);
}

function spanAround(spans: readonly Pair[], at: number): Pair | undefined {
  const span = spans[firstEndingBehind(spans, at)];
  return span !== undefined && span.open < at ? span : undefined;
}

/** The place in `spans` of the first one that closes behind `at`. */
function firstEndingBehind(spans: readonly Pair[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.close ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
