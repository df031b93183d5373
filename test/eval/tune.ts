/**
 * Tries other values for every weight of the ranking and of a question's terms and prints what each does to the mean
 * MRR@10 over all sets given, and the tables it ends with:
 *
 *     npm run --silent eval:tune -- CORPUS.jsonl:QUESTIONS.jsonl...
 */
import { readSearchLexicon } from '../../src/search/lexicon.ts';
import { articleOfOne, readLines } from './search-set.ts';
import { type TuningSet, tuneWeights } from './tuning.ts';

/** A value that is better by less says nothing on some thousand questions. */
const NOISE = 0.0002;

const lexicon = readSearchLexicon(new URL('../../data/lexicon/', import.meta.url));
const weights = tuneWeights(process.argv.slice(2).map(loadSet), lexicon, NOISE, (weight, value, reached) =>
  console.log(`${weight} ${value.toFixed(3)}: ${reached.toFixed(4)}`),
);
console.log(JSON.stringify(weights, null, 2));

function loadSet(files: string): TuningSet {
  const [corpusFile = '', questionFile = ''] = files.split(':');
  return {
    articles: readLines(corpusFile).map((line) => articleOfOne(String(line['id']), String(line['text']))),
    questions: readLines(questionFile).map((line) => ({
      query: String(line['query']),
      isAnswer: ({ id }) => id === line['relevant'],
    })),
  };
}
