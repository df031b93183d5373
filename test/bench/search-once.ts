/**
 * One measurement in a process of its own, started by search.ts: search-once.ts index|start ENGINE NEWS-FOLDER FILE.
 * `index` runs from the passages in memory to an index in the file; for this product from the folder of article files,
 * so that reading them and finding who says what count too. `start` has nothing but that file, the folder and the
 * questions, no passages: its megabytes are the engine's own and what Node takes.
 */
import { contender } from './contenders.ts';
import type { KnownItem } from './news.ts';
import { newsFolder, type Passage, readObjects } from './news-folder.ts';

/** Questions asked before the clock runs, and no more after: a program that has just started compiles its code first. */
const WARMING = 100;
const DEPTH = 10;

const [step, name = '', folder = '', file = ''] = process.argv.slice(2);
const news = newsFolder(folder);
const engine = await contender(name, news.articles);
console.log(JSON.stringify(step === 'index' ? await index() : await start()));

async function index() {
  const passages = engine.readsArticles ? [] : await readObjects<Passage>(news.passages);
  const began = performance.now();
  await engine.index(passages, file);
  return { indexSeconds: (performance.now() - began) / 1_000 };
}

async function start() {
  const questions = await readObjects<KnownItem>(news.questions);
  const began = performance.now();
  const search = await engine.start(file);
  const startSeconds = (performance.now() - began) / 1_000;
  for (const { query } of questions.splice(0, WARMING)) await search(query);
  const milliseconds: number[] = [];
  let reciprocals = 0;
  for (const { query, relevant } of questions) {
    const asked = performance.now();
    const found = await search(query);
    milliseconds.push(performance.now() - asked);
    const place = found.slice(0, DEPTH).indexOf(relevant);
    if (place >= 0) reciprocals += 1 / (place + 1);
  }
  milliseconds.sort((a, b) => a - b);
  const percentile = (share: number) => milliseconds[Math.floor(share * (milliseconds.length - 1))] ?? 0;
  return {
    startSeconds,
    megabytes: process.memoryUsage().rss / 1_000_000,
    p50: percentile(0.5),
    p99: percentile(0.99),
    mrr10: reciprocals / questions.length,
  };
}
