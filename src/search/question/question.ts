import { fold } from '../fold.ts';
import type { LookedUp } from '../index/engine.ts';
import type { SearchLexicon } from '../lexicon.ts';
import { type Mention, mentionsIn } from '../speakers/directory.ts';
import { pairsOf, runsOf, type Term, termsOf } from '../terms.ts';
import { type Operators, readOperators } from './operators.ts';
import { mapWords, TERM_WEIGHTS, type TermWeights, weighTerm } from './weighing.ts';

/** One thing that a question looks for. */
export interface QuestionTerm {
  readonly text: string;
  readonly kind: Term['kind'];
  /** How much it says of what is asked about: 1 for a plain word, next to 0 for 什么. */
  readonly weight: number;
  /** Whether it is shown as matched in a passage. */
  readonly marked: boolean;
  /** How the index looks for it: as it is, as the beginning of a term, or not at all where it would find too much. */
  readonly lookup: 'whole' | 'beginning' | 'none';
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
  /** Speakers named in the question by name or office. */
  readonly mentions: readonly Mention[];
  /** X说了什么: a speaker is named and nothing else is asked about. */
  readonly onlySpeaker: boolean;
  /** Nothing to look for: no words, or punctuation alone. */
  readonly empty: boolean;
}

/** A question as far as it can be read without knowing the library. */
export interface AskedText extends Operators {
  readonly asked: string;
  readonly all: readonly Term[];
}

/** Takes a text apart into operators and terms; never fails. Whatever is no operator is a word to look for. */
export function takeApart(asked: string): AskedText {
  const operators = readOperators(asked, fold(asked));
  return { ...operators, asked, all: termsOf(operators.core) };
}

/** Terms whose frequency tells how to read a question, and what in it is worth how much. */
export function termsToCount({ core, all }: AskedText): string[] {
  return [...new Set([...all.map(({ text }) => text), ...pairsOf(core)])];
}

/** Reads a question with what a library knows of its words. */
export function readQuestion(
  { asked, core, phrases, excluded, speakers, all }: AskedText,
  { named: known, frequencies }: Pick<LookedUp, 'named' | 'frequencies'>,
  lexicon: SearchLexicon,
  weights: TermWeights = TERM_WEIGHTS,
): Question {
  const read = (mentions: readonly Mention[]) => {
    const map = mapWords(core, mentions.length > 0 ? lexicon.besideSpeaker : lexicon.questionWords);
    const outside = all.filter((term) => !mentions.some((mention) => overlap(mention, term)));
    const saysSomething = outside.some((term) => map.weak.subarray(term.start, term.end).includes(0));
    return { mentions, map, outside, saysSomething };
  };
  const named = mentionsIn(core, known, (term) => frequencies.get(term) ?? 0);
  const asNamed = read(named);
  // 专家说了什么 asks for experts' words; 专家怎么看降雨 for what is said of rain, by experts or not.
  const { mentions, map, outside, saysSomething } = asNamed.saysSomething
    ? read(named.filter(({ common }) => !common))
    : asNamed;
  const inNames = all.filter((term) =>
    mentions.some((mention) => mention.by === 'name' && within(term, mention)),
  );
  const onlySpeaker = mentions.length > 0 && !saysSomething;
  // 是什么 alone is looked for like any other words.
  if (!saysSomething && !onlySpeaker) map.weak.fill(0);
  const terms = (onlySpeaker ? inNames : outside).map((term): QuestionTerm => {
    const { weight, marked } = weighTerm(term, map, weights);
    const single = term.kind === 'single' || term.kind === 'last';
    const lookup = single ? (marked ? 'beginning' : 'none') : 'whole';
    return { text: term.text, kind: term.kind, weight, marked, lookup };
  });
  return {
    asked,
    terms: eachOnce(terms),
    content: contentOf(core, map.weak, mentions),
    phrases,
    excluded,
    speakers: speakers.map(({ name }) => name),
    mentions,
    onlySpeaker,
    empty: all.length === 0 && phrases.length === 0 && speakers.length === 0,
  };
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

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function within(inner: { start: number; end: number }, outer: { start: number; end: number }): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
