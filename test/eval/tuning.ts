import type { QuotedArticle, QuotedPassage } from '../../src/quote/quote.ts';
import { holdInMemory } from '../../src/search/index/memory/holdings.ts';
import { indexInMemory } from '../../src/search/index/memory/index.ts';
import type { SearchLexicon } from '../../src/search/lexicon.ts';
import { readQuestion, takeApart, termsToCount } from '../../src/search/question/question.ts';
import { TERM_WEIGHTS } from '../../src/search/question/weighing.ts';
import { RANKING, rank } from '../../src/search/rank/ranking.ts';
import { fieldsOf, makeSearchable } from '../../src/search/rank/searchable.ts';
import { namedIn } from '../../src/search/speakers/directory.ts';

/** Questions with the passages that answer them. */
export interface TuningSet {
  readonly articles: readonly QuotedArticle[];
  readonly questions: readonly { readonly query: string; isAnswer(passage: QuotedPassage): boolean }[];
}

/** The tables that are tuned. */
export interface Weights {
  readonly terms: Record<keyof typeof TERM_WEIGHTS, number>;
  readonly ranking: Record<keyof typeof RANKING, number>;
}

const CANDIDATES = 60;
const DEPTH = 10;
const TRIED = [0, 0.25, 0.5, 0.75, 0.9, 1.1, 1.5, 2, 3];

/**
 * Tries other values for every weight, one after the other, and keeps for those after it a value that betters the
 * mean MRR@10 over all sets by more than `noise`. `report` is told of every value and what it reached.
 */
export function tuneWeights(
  sets: readonly TuningSet[],
  lexicon: SearchLexicon,
  noise: number,
  report: (weight: string, value: number, reached: number) => void,
): Weights {
  const weights: Weights = { terms: { ...TERM_WEIGHTS }, ranking: { ...RANKING } };
  const measured = sets.map((set) => measure(set, lexicon));
  // Over the sets, not over the questions, so that a large set does not outweigh a small one.
  const reach = () => measured.reduce((sum, each) => sum + each(weights), 0) / measured.length;
  let best = reach();
  report('as they are', 1, best);
  for (const table of [weights.terms, weights.ranking] as Record<string, number>[]) {
    for (const [name, from] of Object.entries(table)) {
      let chosen = from;
      for (const factor of TRIED) {
        table[name] = from * factor;
        const reached = reach();
        report(name, from * factor, reached);
        if (reached <= best + noise) continue;
        best = reached;
        chosen = from * factor;
      }
      table[name] = chosen;
    }
  }
  return weights;
}

/** The mean MRR@10 of one set under any weights. Candidates are found once: weights only put them in another order. */
function measure(set: TuningSet, lexicon: SearchLexicon): (weights: Weights) => number {
  const holdings = holdInMemory(set.articles);
  const all = holdings.at(Array.from({ length: holdings.size }, (_, place) => place));
  const index = indexInMemory(all.map(fieldsOf));
  const { size, averageLength, speakers } = holdings;
  const asked = set.questions.map(({ query, isAnswer }) => {
    const apart = takeApart(query);
    const frequencies = new Map(termsToCount(apart).map((term) => [term, index.frequency(term)]));
    const looked = { named: namedIn(apart.core, speakers), frequencies };
    const places = index.candidates(readQuestion(apart, looked, lexicon).terms, CANDIDATES);
    const found = holdings
      .at(places)
      .map((passage, at) => makeSearchable({ place: places[at] ?? 0, passage }));
    const frequency = (term: string) => frequencies.get(term) ?? 0;
    return { apart, looked, isAnswer, found, collection: { size, averageLength, frequency } };
  });
  return ({ terms, ranking }) => {
    let sum = 0;
    for (const { apart, looked, isAnswer, found, collection } of asked) {
      const question = readQuestion(apart, looked, lexicon, terms);
      const ranked = rank(question, found, collection, ranking).slice(0, DEPTH);
      const at = ranked.findIndex(({ passage }) => isAnswer(passage.passage));
      if (at >= 0) sum += 1 / (at + 1);
    }
    return sum / asked.length;
  };
}
