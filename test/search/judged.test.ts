import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchResult } from '../../src/library/library.ts';
import { JUDGED_QUESTIONS, type JudgedQuestion } from './judged-questions.ts';
import { pageLibrary } from './page-library.ts';

/** What one change for the worse may cost. A kind that falls below its floor is a regression, whatever gained. */
const FLOORS = { answered: 0.97, refused: 0.9 } as const satisfies Record<string, number>;

describe('the newspaper page', () => {
  const library = pageLibrary();
  let rated: { readonly question: JudgedQuestion; readonly rating: number }[];
  let misses: string[];
  beforeAll(async () => {
    const rating = JUDGED_QUESTIONS.map(async (question) => ({
      question,
      rating: rate(question, await library.ask(question.asked)),
    }));
    rated = await Promise.all(rating);
    misses = rated
      .filter((each) => each.rating < 1)
      .map((each) => `${each.question.kind} ${each.question.asked}: ${each.rating.toFixed(2)}`);
  });

  it('is asked sixty questions or more', () => {
    expect(JUDGED_QUESTIONS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(JUDGED_QUESTIONS.map(({ asked }) => asked)).size).toBe(JUDGED_QUESTIONS.length);
  });

  it('answers what it holds with the right passage first', () => {
    const answerable = rated.filter(({ question }) => question.answer !== null);
    expect(mean(answerable), misses.join('\n')).toBeGreaterThanOrEqual(FLOORS.answered);
  });

  it('says nothing to what it does not hold', () => {
    const unanswerable = rated.filter(({ question }) => question.answer === null);
    expect(mean(unanswerable), misses.join('\n')).toBeGreaterThanOrEqual(FLOORS.refused);
  });
});

/** One over the place of the first right hit, 0 where there is none; 1 for rightly saying nothing. */
function rate({ answer }: JudgedQuestion, { hits }: SearchResult): number {
  if (answer === null) return hits.length === 0 ? 1 : 0;
  const place = hits.findIndex(({ passage }) => passage.text.includes(answer));
  return place < 0 ? 0 : 1 / (place + 1);
}

function mean(rated: readonly { readonly rating: number }[]): number {
  return rated.reduce((sum, { rating }) => sum + rating, 0) / rated.length;
}
