import { fold } from './fold.ts';
import type { SearchLexicon } from './lexicon.ts';
import { readOperators } from './operators.ts';
import type { Mention, SpeakerDirectory } from './speaker-directory.ts';
import { runsOf, type Term, termsOf, wordsOf } from './terms.ts';

/** One thing that a question looks for. */
export interface QuestionTerm {
  readonly text: string;
  readonly kind: Term['kind'];
  /** How much it says of what is asked about: 1 for a plain word, next to 0 for 什么. */
  readonly weight: number;
  /** Whether it is shown as matched in a passage. */
  readonly marked: boolean;
  /** Every word beginning with it counts, for questions of one character. */
  readonly prefix: boolean;
}

/** What the user typed, read into what is looked for. All texts but `asked` and `speakers` are folded. */
export interface Question {
  readonly asked: string;
  /** Each once, in the order of the question; none from inside a speaker's name. */
  readonly terms: readonly QuestionTerm[];
  /** The question's own words without its question words, for comparing their order. */
  readonly content: readonly string[];
  /** Must stand in the passage as they are. */
  readonly phrases: readonly string[];
  /** Must not stand in the passage. */
  readonly excluded: readonly string[];
  /** Filters as typed: only what these said. */
  readonly speakers: readonly string[];
  /** Speakers named in the question by name or post. */
  readonly mentions: readonly Mention[];
  /** X说了什么: a speaker is named and nothing else is asked about. */
  readonly onlySpeaker: boolean;
  /** Nothing to look for: no words, or punctuation alone. */
  readonly empty: boolean;
}

/** Reads any text; never fails. Whatever is no operator is a word to look for. */
export function readQuestion(asked: string, directory: SpeakerDirectory, lexicon: SearchLexicon): Question {
  const folded = fold(asked);
  const { core, phrases, excluded, speakers } = readOperators(asked, folded);
  const mentions = directory.mentions(core);
  const all = termsOf(core).filter(isWanted(core));
  const weak = weakCharacters(core, mentions.length > 0 ? union(lexicon) : lexicon.questionWords);
  const outside = all.filter((term) => !mentions.some((mention) => overlap(mention, term)));
  const onlySpeaker = mentions.length > 0 && !outside.some((term) => weightOf(term, weak) >= SAYS_SOMETHING);
  const named = all.filter((term) =>
    mentions.some((mention) => within(term, mention) && mention.by === 'name'),
  );
  const saysNothing = !onlySpeaker && !outside.some((term) => weightOf(term, weak) >= SAYS_SOMETHING);
  const counted = saysNothing ? new Uint8Array(core.length) : weak;
  const glued = new Set(acrossWords(core));
  const read = (term: Term): QuestionTerm => ({
    text: term.text,
    kind: term.kind,
    weight: weightOf(term, counted),
    marked: weightOf(term, counted) >= SAYS_SOMETHING && !glued.has(term.start * core.length + term.end),
    prefix: term.kind === 'single',
  });
  const terms = onlySpeaker ? named.map(read) : outside.map(read);
  return {
    asked,
    terms: eachOnce(terms),
    content: contentOf(core, counted, mentions),
    phrases,
    excluded,
    speakers,
    mentions,
    onlySpeaker,
    empty: all.length === 0 && phrases.length === 0 && speakers.length === 0,
  };
}

/** What a term is worth by what it is made of. */
export const TERM_WEIGHTS = {
  plain: 1,
  /** Of a pair, one character belongs to a question word: 么意 in 什么意义. */
  halfWeak: 0.2,
  weak: 0.02,
  number: 1.5,
  latin: 1.5,
  word: 1,
} as const satisfies Record<string, number>;

/** A term of at least this weight is about the topic. */
const SAYS_SOMETHING = 0.5;

/** Only the last or only character of a run is a term of its own, and only a question of that one needs it. */
function isWanted(core: string): (term: Term) => boolean {
  const alone = new Set(runsOf(core).map((run) => run.start * core.length + run.end));
  return (term) => term.kind !== 'single' || alone.has(term.start * core.length + term.end);
}

function weightOf(term: Term, weak: Uint8Array): number {
  let count = 0;
  for (let at = term.start; at < term.end; at++) count += weak[at] ?? 0;
  if (count === term.end - term.start) return TERM_WEIGHTS.weak;
  if (count > 0) return TERM_WEIGHTS.halfWeak;
  if (term.kind === 'word') return TERM_WEIGHTS.word;
  if (term.kind !== 'token') return TERM_WEIGHTS.plain;
  return /\d/.test(term.text) ? TERM_WEIGHTS.number : TERM_WEIGHTS.latin;
}

/** 1 for each unit that belongs to a word of the list. A list's word counts where dictionary words begin and end. */
function weakCharacters(core: string, list: ReadonlySet<string>): Uint8Array {
  const weak = new Uint8Array(core.length);
  const longest = Math.max(1, ...Array.from(list, (word) => word.length));
  for (const run of runsOf(core)) {
    const words = wordsOf(core, run);
    const ends = new Set(words.map((word) => word.end));
    let from = run.start;
    for (const { start, end, text } of words) {
      if (start < from) continue;
      const listed = longestListed(core, start, Math.min(run.end, start + longest), list, ends);
      if (listed > start) {
        weak.fill(1, start, listed);
        from = listed;
      } else if (isMadeOf(text, list)) weak.fill(1, start, end);
    }
  }
  return weak;
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

/** Pairs that only touch, the end of one long word and the beginning of the next: 者有 in 长者有. */
function acrossWords(core: string): number[] {
  return runsOf(core).flatMap((run) => {
    const words = run.spaced ? [] : wordsOf(core, run);
    return words.slice(1).flatMap((word, place) => {
      const before = words[place];
      if (before === undefined || before.text.length < 2 || word.text.length < 2) return [];
      return [(word.start - 1) * core.length + word.start + 1];
    });
  });
}

function contentOf(core: string, weak: Uint8Array, mentions: readonly Mention[]): string[] {
  const content: string[] = [];
  for (const run of runsOf(core)) {
    let start = run.start;
    for (let at = run.start; at <= run.end; at++) {
      const out =
        at === run.end ||
        weak[at] === 1 ||
        mentions.some((mention) => mention.start <= at && at < mention.end);
      if (!out) continue;
      if (at > start) content.push(core.slice(start, at));
      start = at + 1;
    }
  }
  return content;
}

function eachOnce(terms: readonly QuestionTerm[]): QuestionTerm[] {
  const best = new Map<string, QuestionTerm>();
  for (const term of terms) {
    const known = best.get(term.text);
    if (known === undefined) best.set(term.text, term);
    else if (term.weight > known.weight)
      best.set(term.text, { ...term, marked: term.marked || known.marked });
  }
  return [...best.values()];
}

function union(lexicon: SearchLexicon): ReadonlySet<string> {
  return new Set([...lexicon.questionWords, ...lexicon.opinionWords]);
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function within(inner: { start: number; end: number }, outer: { start: number; end: number }): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
