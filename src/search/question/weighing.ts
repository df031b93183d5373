import { runsOf, type Term, wordsOf } from '../terms.ts';

/** What a term of a question is worth by what it is made of. Chosen on the same questions as the ranking. */
export const TERM_WEIGHTS = {
  /** A pair of characters of one word, or of which one is a word alone: 一网 in 一网统管. */
  pair: 1,
  /** The end of one long word and the beginning of the next: 者有 in 长者有. */
  across: 0.5,
  /** One character that is a word: 桥. */
  wordOfOne: 1.5,
  /** Any other single character. */
  single: 0.2,
  number: 1.5,
  latin: 1.5,
  /** Of a pair, one character belongs to a question word: 么意 in 什么意义. */
  halfWeak: 0.2,
  /** 什么, 请问, 的. */
  weak: 0.02,
} as const satisfies Record<string, number>;

/** The type of {@link TERM_WEIGHTS}, for trying others. */
export type TermWeights = { readonly [weight in keyof typeof TERM_WEIGHTS]: number };

/** Whose characters a folded question is made of, unit by unit. */
export interface WordMap {
  /** 1 where the unit belongs to a question word. */
  readonly weak: Uint8Array;
  /** Where the dictionary word begins that the unit belongs to. */
  readonly start: Uint32Array;
  /** Where it ends. */
  readonly end: Uint32Array;
}

/** Cuts a folded question into words and finds its question words; a listed word counts between word boundaries only. */
export function mapWords(core: string, questionWords: ReadonlySet<string>): WordMap {
  const map = {
    weak: new Uint8Array(core.length),
    start: new Uint32Array(core.length),
    end: new Uint32Array(core.length),
  };
  const longest = Math.max(1, ...Array.from(questionWords, (word) => word.length));
  for (const run of runsOf(core)) {
    const words = run.spaced ? [{ ...run, text: core.slice(run.start, run.end) }] : wordsOf(core, run);
    const ends = new Set(words.map((word) => word.end));
    let from = run.start;
    for (const { start, end, text } of words) {
      map.start.fill(start, start, end);
      map.end.fill(end, start, end);
      if (start < from) continue;
      const listed = longestListed(core, start, Math.min(run.end, start + longest), questionWords, ends);
      if (listed > start) {
        map.weak.fill(1, start, listed);
        from = listed;
      } else if (isMadeOf(text, questionWords)) map.weak.fill(1, start, end);
    }
  }
  return map;
}

/** What a term is worth, and whether a reader should see it marked in a passage. */
export function weighTerm(
  term: Term,
  map: WordMap,
  weights: TermWeights,
): { weight: number; marked: boolean } {
  let weak = 0;
  for (let at = term.start; at < term.end; at++) weak += map.weak[at] ?? 0;
  if (weak === term.end - term.start) return { weight: weights.weak, marked: false };
  if (weak > 0) return { weight: weights.halfWeak, marked: false };
  switch (term.kind) {
    case 'token':
      return { weight: /\d/.test(term.text) ? weights.number : weights.latin, marked: true };
    case 'pair': {
      const across = isAcross(term, map);
      return { weight: across ? weights.across : weights.pair, marked: !across };
    }
    default: {
      // 一网统管 is cut into four words of one character: each is searched for, none is worth marking by itself.
      const isWord = map.start[term.start] === term.start && map.end[term.start] === term.end;
      const alone = saysNothing(term.start - 1, map) && saysNothing(term.end, map);
      return { weight: isWord ? weights.wordOfOne : weights.single, marked: alone };
    }
  }
}

/** Part of a question word, of a mark, or outside the question. */
function saysNothing(at: number, { weak, end }: WordMap): boolean {
  return weak[at] === 1 || (end[at] ?? 0) === 0;
}

function isAcross(pair: Term, map: WordMap): boolean {
  const last = pair.end - 1;
  const firstEnd = map.end[pair.start] ?? 0;
  const secondStart = map.start[last] ?? 0;
  if (firstEnd > secondStart) return false;
  const firstLength = firstEnd - (map.start[pair.start] ?? 0);
  const secondLength = (map.end[last] ?? 0) - secondStart;
  return firstLength > 1 && secondLength > 1;
}

function longestListed(
  core: string,
  start: number,
  limit: number,
  list: ReadonlySet<string>,
  ends: ReadonlySet<number>,
) {
  for (let end = limit; end > start; end--) {
    if (ends.has(end) && list.has(core.slice(start, end))) return end;
  }
  return start;
}

/** 有谁 is made of 有 and 谁, should the dictionary take it for one word. */
function isMadeOf(word: string, list: ReadonlySet<string>): boolean {
  let at = 0;
  while (at < word.length) {
    let end = word.length;
    while (end > at && !list.has(word.slice(at, end))) end--;
    if (end === at) return false;
    at = end;
  }
  return true;
}
