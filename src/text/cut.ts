import { graphemeStart } from './width.ts';

/** A run of a text in UTF-16 units, `end` exclusive. */
type Run = readonly [start: number, end: number];

/**
 * The part of a text to show where the whole is too long: whole sentences, at most `limit` UTF-16 units, holding
 * the start of `focus`. No pair of quotation marks or brackets is broken that fits the limit, and no grapheme
 * ever. Where one sentence is too long it is cut at a clause, else between graphemes. A text that fits is
 * returned whole; who shows less marks it as an excerpt.
 */
export function cutAtSentences(text: string, limit: number, focus = 0): Run {
  if (text.length <= limit) return [0, text.length];
  const pairs = markedPairs(text, limit);
  for (const ends of [SENTENCE_ENDS, CLAUSE_ENDS]) {
    const run = piecesAround(piecesOf(text, ends, pairs), focus, limit);
    if (run !== null) return trimmed(text, run);
  }
  return graphemesFrom(text, focus, limit, pairs);
}

const SENTENCE_ENDS = new Set('。！？!?…');
const CLAUSE_ENDS = new Set('。！？!?…，,；;：:、');
const OPENING = new Map(
  [...'“‘「『《〈（(【〔'].map((mark, place) => [mark, '”’」』》〉）)】〕'.charAt(place)]),
);
const CLOSING = new Set(OPENING.values());

/** Every outermost pair of marks that fits the limit, in order. Marks without a partner protect nothing. */
function markedPairs(text: string, limit: number): Run[] {
  const open: { readonly closing: string; readonly start: number }[] = [];
  const pairs: Run[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    const closing = OPENING.get(mark);
    if (closing !== undefined) open.push({ closing, start: at });
    else if (mark === open.at(-1)?.closing) {
      const start = open.pop()?.start ?? at;
      if (at + 1 - start > limit) continue;
      while ((pairs.at(-1)?.[0] ?? -1) > start) pairs.pop();
      pairs.push([start, at + 1]);
    }
  }
  return pairs;
}

/** The text in pieces that end after one of `ends` and the closing marks behind it, outside all pairs. */
function piecesOf(text: string, ends: ReadonlySet<string>, pairs: readonly Run[]): Run[] {
  const pieces: Run[] = [];
  let start = 0;
  let pair = 0;
  for (let at = 0; at < text.length; at += 1) {
    const around = pairs[pair];
    if (around !== undefined && at >= around[0]) {
      // “…。” ends a sentence of its own: what ends inside its marks ends with them.
      pair += 1;
      at = around[1] - 1;
      if (!ends.has(text.charAt(at - 1))) continue;
    } else if (!ends.has(text.charAt(at))) continue;
    while (ends.has(text.charAt(at + 1)) || CLOSING.has(text.charAt(at + 1))) at += 1;
    pieces.push([start, at + 1]);
    start = at + 1;
  }
  if (start < text.length) pieces.push([start, text.length]);
  return pieces;
}

/** The piece at `focus` with as many after it, then before it, as fit; null where it alone does not. */
function piecesAround(pieces: readonly Run[], focus: number, limit: number): Run | null {
  let last = pieces.findIndex(([, end]) => focus < end);
  let first = last;
  const piece = pieces[first];
  if (piece === undefined || piece[1] - piece[0] > limit) return null;
  let [start, end] = piece;
  for (let next = pieces[last + 1]; next !== undefined && next[1] - start <= limit; next = pieces[last + 1]) {
    end = next[1];
    last += 1;
  }
  for (let before = pieces[first - 1]; before !== undefined && end - before[0] <= limit; ) {
    start = before[0];
    first -= 1;
    before = pieces[first - 1];
  }
  return [start, end];
}

/** Where a text has no place to cut: graphemes from the one at `focus` on, stopping before a pair that does not fit. */
function graphemesFrom(text: string, focus: number, limit: number, pairs: readonly Run[]): Run {
  const around = pairs.find(([from, to]) => from < focus && focus < to);
  const start = around?.[0] ?? graphemeStart(text, Math.min(focus, text.length - 1));
  const bound = start + limit;
  if (bound >= text.length) return [start, text.length];
  const broken = pairs.find(([from, to]) => from < bound && bound < to);
  if (broken !== undefined && broken[0] > start) return [start, broken[0]];
  return [start, Math.max(start, graphemeStart(text, bound))];
}

function trimmed(text: string, [start, end]: Run): Run {
  const from = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length);
  return [from, from + text.slice(from, end).trimEnd().length];
}
