/**
 * How well questions find the passage they were written about, through the product's own question and index code:
 *
 *     node --import tsx test/eval/search.ts --corpus FILE.jsonl --questions FILE.jsonl [--unanswerable FILE.jsonl] [--json]
 *
 * A corpus has `{"id","text"}` a line, questions `{"qid","query","relevant"}`, unanswerable ones `{"qid","query"}` and,
 * where the file serves several corpora, `"corpus"`: the name of the one they are to be asked of.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { buildLibrary, type Library } from '../../src/library/library.ts';
import { readSearchLexicon } from '../../src/search/lexicon.ts';
import { articleOfOne, readLines, rounded } from './search-set.ts';

/** MRR@10 and recall@10 look no further. */
const DEPTH = 10;
const LEXICON = new URL('../../data/lexicon/', import.meta.url);

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    questions: { type: 'string' },
    unanswerable: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
if (values.corpus === undefined || values.questions === undefined) {
  throw new Error('--corpus FILE.jsonl and --questions FILE.jsonl are needed');
}
const figures = await measure(values.corpus, values.questions, values.unanswerable);
if (values.json) console.log(JSON.stringify(figures));
else for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(20)} ${figure}`);

async function measure(corpusFile: string, questionFile: string, unanswerableFile: string | undefined) {
  const corpus = readLines(corpusFile);
  const began = performance.now();
  const articles = corpus.map((line) => articleOfOne(String(line['id']), String(line['text'])));
  const library = buildLibrary(articles, readSearchLexicon(LEXICON));
  const indexSeconds = (performance.now() - began) / 1_000;

  const questions = readLines(questionFile);
  const milliseconds: number[] = [];
  const ranks: { rank: number; shownRank: number; hits: number }[] = [];
  for (const line of questions) {
    const asked = performance.now();
    const { hits } = await library.ask(String(line['query']));
    milliseconds.push(performance.now() - asked);
    const nearest = await library.nearest(String(line['query']), DEPTH);
    const placeIn = (ids: readonly string[]) => 1 + ids.slice(0, DEPTH).indexOf(String(line['relevant']));
    ranks.push({
      rank: placeIn(nearest.map(({ id }) => id)),
      shownRank: placeIn(hits.map(({ passage }) => passage.id)),
      hits: hits.length,
    });
  }
  const mean = (value: (each: (typeof ranks)[number]) => number) =>
    ranks.reduce((sum, each) => sum + value(each), 0) / ranks.length;
  milliseconds.sort((a, b) => a - b);
  const percentile = (share: number) => milliseconds[Math.floor(share * (milliseconds.length - 1))] ?? 0;
  return {
    passages: corpus.length,
    questions: questions.length,
    // The ranking alone, before anything is refused.
    mrr10: rounded(
      mean(({ rank }) => (rank >= 1 && rank <= 10 ? 1 / rank : 0)),
      4,
    ),
    recall1: rounded(
      mean(({ rank }) => (rank === 1 ? 1 : 0)),
      4,
    ),
    recall10: rounded(
      mean(({ rank }) => (rank >= 1 && rank <= 10 ? 1 : 0)),
      4,
    ),
    // The same over the hits that are shown: a question that is refused counts as not found.
    shownMrr10: rounded(
      mean(({ shownRank }) => (shownRank > 0 ? 1 / shownRank : 0)),
      4,
    ),
    refused: rounded(
      mean(({ hits }) => (hits === 0 ? 1 : 0)),
      4,
    ),
    unanswerableRefused:
      unanswerableFile === undefined ? null : await refusedShare(library, unanswerableFile, corpusFile),
    indexSeconds: rounded(indexSeconds, 2),
    p50Milliseconds: rounded(percentile(0.5), 2),
    p99Milliseconds: rounded(percentile(0.99), 2),
    residentMegabytes: Math.round(process.memoryUsage().rss / 1_000_000),
  };
}

/** The share of questions that have no answer here and get none. */
async function refusedShare(library: Library, file: string, corpusFile: string): Promise<number> {
  const name = basename(corpusFile).split('.')[0] ?? '';
  const asked = readLines(file).filter(
    (line) => line['corpus'] === undefined || name.startsWith(String(line['corpus'])),
  );
  const answers = await Promise.all(asked.map((line) => library.ask(String(line['query']))));
  const refused = answers.filter(({ hits }) => hits.length === 0);
  return rounded(refused.length / Math.max(1, asked.length), 4);
}
