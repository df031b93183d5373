import { describe, expect, it } from 'vitest';
import { TERM_WEIGHTS } from '../../src/search/question/weighing.ts';
import { RANKING } from '../../src/search/rank/ranking.ts';
import { makeNews } from '../bench/news.ts';
import { JUDGED_QUESTIONS } from '../search/judged-questions.ts';
import { pageArticles, SEARCH_LEXICON } from '../search/page-library.ts';
import { articleOfOne } from './search-set.ts';
import { type TuningSet, tuneWeights } from './tuning.ts';

/** One question more or less of so few. */
const NOISE = 0.012;

describe('tuneWeights', () => {
  it('finds the weights that were chosen, on questions that they were not chosen on', () => {
    const reached: number[] = [];
    const weights = tuneWeights([judged(), made()], SEARCH_LEXICON, NOISE, (_, __, value) =>
      reached.push(value),
    );
    expect(weights).toEqual({ terms: TERM_WEIGHTS, ranking: RANKING });
    expect(reached[0]).toBeGreaterThan(0.93);
    // It does see what a weight does: some values are far worse.
    expect(Math.min(...reached)).toBeLessThan((reached[0] ?? 0) - 0.005);
  });
});

/** What is mended before it is ranked says nothing of the ranking. */
function judged(): TuningSet {
  const asked = JUDGED_QUESTIONS.filter(({ kind }) => kind !== 'typo' && kind !== 'pinyin');
  return {
    articles: pageArticles(),
    questions: asked.flatMap(({ asked: query, answer }) =>
      answer === null ? [] : [{ query, isAnswer: ({ text }) => text.includes(answer) }],
    ),
  };
}

function made(): TuningSet {
  const { passages, questions } = makeNews(400, 60);
  return {
    articles: passages.map(({ id, text }) => articleOfOne(id, text)),
    questions: questions.map(({ query, relevant }) => ({ query, isAnswer: ({ id }) => id === relevant })),
  };
}
