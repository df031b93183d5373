import type { Question } from '../question/question.ts';
import type { Collection, Ranked } from './ranking.ts';

/** When to answer and when to say nothing; chosen on the development sets. */
const FITTING = {
  /** The least share of the question's weight that the first passage must cover. */
  floor: 0.3,
  /** How much more where words of the question stand nowhere in the library: it is about something else. */
  unknownWords: 0.15,
  /** Passages after the first must cover this part of what the best one covers. */
  besideBest: 0.5,
} as const satisfies Record<string, number>;

/** The ranked passages that answer: none where not even the first covers enough of the question. */
export function fittingOnes(
  question: Question,
  ranked: readonly Ranked[],
  collection: Collection,
): readonly Ranked[] {
  if (question.onlySpeaker) {
    // All of them answer equally well: in the order in which they were said.
    const said = ranked.filter(({ bySpeaker }) => bySpeaker);
    return said.map((each) => ({ ...each, score: 1 })).sort((a, b) => a.passage.place - b.passage.place);
  }
  if (question.terms.length === 0) return ranked;
  const best = ranked.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  // A named speaker's passages stand first whatever they hold.
  const first = question.mentions.length > 0 ? best : (ranked[0]?.coverage ?? 0);
  const floor = FITTING.floor + FITTING.unknownWords * unknownShare(question, collection);
  // An exact phrase that stands there word for word answers, whatever else was asked.
  if (first < floor && question.phrases.length === 0) return [];
  return ranked.filter(({ coverage }) => coverage >= best * FITTING.besideBest && coverage > 0);
}

/** The share of the question's words, by weight, that no passage holds. */
function unknownShare({ terms }: Question, { frequency }: Collection): number {
  let all = 0;
  let unknown = 0;
  for (const { text, kind, weight } of terms) {
    if (kind !== 'pair' && kind !== 'token') continue;
    all += weight;
    if (frequency(text) === 0) unknown += weight;
  }
  return all === 0 ? 0 : unknown / all;
}
