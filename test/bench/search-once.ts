// One measurement in a process of its own, started by search.ts: search-once.ts index|start ENGINE PASSAGES FILE
import { contender } from './contenders.ts';
import { makeNews } from './news.ts';

const QUESTIONS = 1_000;
/** Asked before the clock runs: a program that has just started compiles its code first. */
const WARMING = 100;
const DEPTH = 10;

const [step, name = '', passages, file = ''] = process.argv.slice(2);
const news = makeNews(Number(passages), QUESTIONS);
const engine = contender(name);
console.log(JSON.stringify(step === 'index' ? await index() : await start()));

async function index() {
  const began = performance.now();
  await engine.index(news.passages, file);
  return { indexSeconds: (performance.now() - began) / 1_000 };
}

async function start() {
  const began = performance.now();
  const search = await engine.start(news.passages, file);
  const startSeconds = (performance.now() - began) / 1_000;
  for (const { query } of news.questions.slice(0, WARMING)) await search(query);
  const milliseconds: number[] = [];
  let reciprocals = 0;
  for (const { query, relevant } of news.questions) {
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
    mrr10: reciprocals / news.questions.length,
  };
}
