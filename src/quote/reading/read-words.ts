import type { TermSet } from '../term-set.ts';
import { type Before, joinWorth } from './joins.ts';
import type { MarkedSpan } from './marks.ts';
import { NameWords } from './name-words.ts';
import type { NameSpan } from './names/spans.ts';
import { skipNumbered, skipTime } from './time.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word, WordKind } from './word.ts';
import { putWritten } from './written-words.ts';

/** What a clause is read with. */
export interface WordSources {
  readonly vocabulary: Vocabulary;
  readonly surnames: TermSet;
  /** What people are addressed by, behind the family name alone (先生, 部长). */
  readonly addresses: ReadonlySet<string>;
  /** What stands before the names of those who are known well (小, 老). */
  readonly namePrefixes: TermSet;
  /** Runs of the text that may be names, by start; offsets as in the text. */
  readonly names: readonly NameSpan[];
}

/** Offers a word from `start` to `end` (exclusive) for the reading. */
export type Put = (start: number, end: number, kind: WordKind, score: number) => void;

/** Scores of words that no list has. */
const SCORES = {
  quoted: -4,
  time: -6,
  numbered: -7,
  /** A character that stands in no list, or only inside longer words. */
  unknown: -15,
  /** 管护员, 出版方: what its last character adds to a word, of which rare ones count like this. */
  byEnding: -6,
  rareWord: -11,
} as const;

/** Kinds of words of which the last character makes a trade or a side. */
const TAKES_ENDING: ReadonlySet<WordKind> = new Set<WordKind>([
  'noun',
  'people',
  'body',
  'action',
  'verb',
  'proper',
  'adjective',
  'document',
]);

/** A word at the end of the best reading up to it. */
interface Node extends Word {
  readonly total: number;
  readonly before: Node | null;
}

/**
 * Reads a stretch of text into words: of all ways to cut it and to take each word, the one with the best sum of the
 * words' scores and of how well neighbours go together. `spans` are the quoted words in it. Linear in its length.
 */
export function readWords(
  text: string,
  from: number,
  to: number,
  spans: readonly MarkedSpan[],
  sources: WordSources,
): Word[] {
  const lattice = new Lattice(from, to);
  const names = new NameWords(text, from, sources);
  let nextSpan = 0;
  for (let at = from; at < to; at++) {
    if (!lattice.reaches(at)) continue;
    while ((spans[nextSpan]?.open ?? Infinity) < at) nextSpan++;
    const span = spans[nextSpan];
    if (span?.open === at && span.close <= to) {
      lattice.put(at, span.close, 'quoted', SCORES.quoted);
      continue;
    }
    // Before words in foreign letters, of which some are aliases.
    names.put(at, to, lattice.put);
    if (putWritten(text, at, to, lattice.put)) continue;
    const time = skipTime(text, at, to);
    if (time > at) lattice.put(at, time, 'time', SCORES.time);
    const numbered = skipNumbered(text, at, to);
    if (numbered > at) lattice.put(at, numbered, 'noun', SCORES.numbered);
    putListed(text, at, to, sources.vocabulary, lattice.put);
  }
  return lattice.best();
}

/** The words that the lists have at a place, and those that their last character tells. */
function putListed(text: string, at: number, to: number, vocabulary: Vocabulary, put: Put): void {
  const unit = text.charCodeAt(at);
  const longest = Math.min(vocabulary.longestFrom(unit, text.charCodeAt(at + 1)), to - at);
  let isKnown = false;
  for (let length = 1; length <= longest; length++) {
    const senses = vocabulary.senses(text.slice(at, at + length));
    if (senses === undefined) continue;
    if (length === 1) isKnown = true;
    const end = at + length;
    for (const { kind, score } of senses) put(at, end, kind, score);
    const [sense] = senses;
    if (end >= to || sense === undefined || !TAKES_ENDING.has(sense.kind)) continue;
    const score = Math.max(sense.score, SCORES.rareWord) + SCORES.byEnding;
    // 出版方, but not 斥资方, where 资方 is a side itself.
    const isSide =
      vocabulary.endsAs(text.charAt(end), 'side') &&
      !vocabulary.may(text.slice(end - 1, end + 1), 'organization');
    if (isSide) put(at, end + 1, 'organization', score);
    // 护林员, but not 温家, which begins a name.
    const isTrade = vocabulary.endsAs(text.charAt(end), 'trade');
    if (isTrade && (length > 1 || !vocabulary.endsAs(text.charAt(end), 'experts')))
      put(at, end + 1, 'title', score);
    // 警示书, but not 看书.
    if (length > 1 && vocabulary.endsAs(text.charAt(end), 'written')) put(at, end + 1, 'document', score);
    if (endsBureau(vocabulary, text, end)) put(at, end + 1, 'title', sense.score);
  }
  if (isKnown) return;
  const isPair = unit >= 0xd800 && unit <= 0xdbff && at + 1 < to;
  put(at, at + (isPair ? 2 : 1), 'single', SCORES.unknown);
}

/** 水利局长: whoever leads it of the name of a bureau. */
function endsBureau(vocabulary: Vocabulary, text: string, end: number): boolean {
  return vocabulary.endsAs(text.charAt(end - 1), 'bureau') && vocabulary.endsAs(text.charAt(end), 'head');
}

/** The ways to cut a stretch of text: at each place the best reading up to it by the kind of its last word. */
class Lattice {
  readonly #from: number;
  readonly #ending: Node[][];

  constructor(from: number, to: number) {
    this.#from = from;
    this.#ending = Array.from({ length: to - from + 1 }, () => []);
  }

  reaches(at: number): boolean {
    return at === this.#from || (this.#ending[at - this.#from]?.length ?? 0) > 0;
  }

  readonly put: Put = (start, end, kind, score) => {
    let best: Node | null = null;
    for (const before of start === this.#from ? [null] : (this.#ending[start - this.#from] ?? [])) {
      const kindBefore: Before = before === null ? 'start' : before.kind;
      const total = (before?.total ?? 0) + score + joinWorth(kindBefore, kind);
      if (best === null || total > best.total) best = { kind, start, end, score, total, before };
    }
    const there = this.#ending[end - this.#from];
    if (best === null || there === undefined) return;
    const same = there.findIndex((node) => node.kind === kind);
    const rival = there[same];
    if (rival === undefined) there.push(best);
    else if (best.total > rival.total) there[same] = best;
  };

  best(): Word[] {
    let last: Node | null = null;
    for (const node of this.#ending.at(-1) ?? []) if (last === null || node.total > last.total) last = node;
    const words: Word[] = [];
    for (let node: Node | null = last; node !== null; node = node.before) {
      words.push({ kind: node.kind, start: node.start, end: node.end, score: node.score });
    }
    return words.reverse();
  }
}
