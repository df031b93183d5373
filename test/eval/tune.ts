/**
 * Tries other values for every weight of the ranking and of a question's terms, one after the other, and prints what
 * each does to the mean MRR@10 over all sets given; a value better by more than `NOISE` is kept for those after it:
 *
 *     node --import tsx test/eval/tune.ts CORPUS.jsonl:QUESTIONS.jsonl...
 */
import { readSearchLexicon } from '../../src/search/lexicon.ts';
import { indexInMemory } from '../../src/search/memory-index.ts';
import { readQuestion } from '../../src/search/question.ts';
import { RANKING, rank } from '../../src/search/ranking.ts';
import { fieldsAt, searchablePassages } from '../../src/search/searchable.ts';
import { makeDirectory } from '../../src/search/speaker-directory.ts';
import { TERM_WEIGHTS } from '../../src/search/weighing.ts';
import { readLines, singlePassage } from './search-set.ts';

const NOISE = 0.0002;
const CANDIDATES = 60;
const TRIED = [0, 0.25, 0.5, 0.75, 0.9, 1.1, 1.5, 2, 3];
/** Signs that paragraphs without headings, quotes and speakers do not show. */
const NOT_SHOWN = ['section', 'title', 'post', 'inQuote', 'speaker'];

const lexicon = readSearchLexicon(new URL('../../data/lexicon/', import.meta.url));
const directory = makeDirectory([]);
const sets = process.argv.slice(2).map(loadSet);
const ranking: Record<keyof typeof RANKING, number> = { ...RANKING };
const terms: Record<keyof typeof TERM_WEIGHTS, number> = { ...TERM_WEIGHTS };

let best = meanReciprocalRank();
console.log(`as they are: ${best.toFixed(4)}`);
tune('term', terms);
tune('ranking', ranking);
console.log(JSON.stringify({ terms, ranking }, null, 2));

function tune(table: string, weights: Record<string, number>): void {
  for (const name of Object.keys(weights).filter((each) => !NOT_SHOWN.includes(each))) {
    const from = weights[name] ?? 0;
    let chosen = from;
    for (const factor of TRIED) {
      weights[name] = from * factor;
      const reached = meanReciprocalRank();
      console.log(`${table} ${name} ${(from * factor).toFixed(3)}: ${reached.toFixed(4)}`);
      if (reached <= best + NOISE) continue;
      best = reached;
      chosen = from * factor;
    }
    weights[name] = chosen;
  }
}

/** Over the sets, not over the questions, so that a large set does not outweigh a small one. */
function meanReciprocalRank(): number {
  const means = sets.map(({ passages, index, places, questions }) => {
    let sum = 0;
    for (const { query, relevant, found } of questions) {
      const question = readQuestion(query, directory, lexicon, terms);
      const candidates = found.length > 0 ? found : index.candidates(question.terms, CANDIDATES);
      if (found.length === 0) found.push(...candidates);
      const ranked = rank(question, candidates, passages, index, ranking).slice(0, 10);
      const at = ranked.findIndex(({ place }) => place === places.get(relevant));
      if (at >= 0) sum += 1 / (at + 1);
    }
    return sum / questions.length;
  });
  return means.reduce((sum, mean) => sum + mean, 0) / means.length;
}

function loadSet(files: string) {
  const [corpusFile = '', questionFile = ''] = files.split(':');
  const corpus = readLines(corpusFile);
  const passages = searchablePassages(
    corpus.map((line) => singlePassage(String(line['id']), String(line['text']))),
  );
  return {
    passages,
    index: indexInMemory([{ key: '', passages: corpus.map((_, place) => () => fieldsAt(passages, place)) }]),
    places: new Map(corpus.map((line, place) => [String(line['id']), place])),
    questions: readLines(questionFile).map((line) => ({
      query: String(line['query']),
      relevant: String(line['relevant']),
      /** Candidates, found once: other weights put them in another order. */
      found: [] as number[],
    })),
  };
}
