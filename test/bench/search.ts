/**
 * This product beside other engines, on the same made news and questions: npm run bench [-- --sizes 1000,10000]
 * [--rounds 3] [--engines "this product;Orama, mandarin"]. Every measurement has a process of its own, the engines
 * take turns, and the table shows medians. `index` begins with the passages in memory, for this product with the folder
 * of article files; `start` is the start from a saved index, and memory is what the process then has, questions asked.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { CONTENDERS } from './contenders.ts';
import { makeArticles } from './news.ts';
import { writeNews } from './write-news.ts';

const ONCE = fileURLToPath(new URL('search-once.ts', import.meta.url));
/** A thousand are measured, a hundred asked before. */
const QUESTIONS = 1_100;
/** Milliseconds after which an engine has failed a size: the slowest index of a million passages takes minutes. */
const PATIENCE = 900_000;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    rounds: { type: 'string', default: '3' },
    engines: { type: 'string', default: CONTENDERS.join(';') },
  },
});
const engines = values.engines.split(';');
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), 'zhiyan-bench-'));
// Ends what is being measured, so that the folder can be cleaned.
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
try {
  for (const size of values.sizes.split(',').map(Number)) {
    const news = join(folder, `news-${size}`);
    writeNews(news, makeArticles(size, QUESTIONS));
    await compare(size, news);
    rmSync(news, { recursive: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

type Figures = Readonly<Record<string, number>>;

async function compare(size: number, news: string): Promise<void> {
  const measured = new Map(engines.map((engine) => [engine, [] as Figures[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [engine, figures] of measured) {
      const file = join(folder, 'index');
      const indexed = await once('index', engine, news, file);
      const started = indexed === null ? null : await once('start', engine, news, file);
      if (started !== null) figures.push({ ...indexed, ...started });
      for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    }
  }
  console.log(`\n${size.toLocaleString('en')} passages, medians of ${rounds}`);
  console.log('| engine | index s | start s | MB | p50 ms | p99 ms | MRR@10 |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const [engine, figures] of measured) console.log(row(engine, figures));
}

async function once(step: string, engine: string, news: string, file: string): Promise<Figures | null> {
  const run = ['--import', 'tsx', ONCE, step, engine, news, file];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, run, {
      timeout: PATIENCE,
      signal: stop.signal,
    });
    process.stderr.write(stderr);
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Figures;
  } catch (error) {
    if (stop.signal.aborted) throw error;
    console.error(`${engine} failed at ${step}: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

function row(engine: string, figures: readonly Figures[]): string {
  const digits = { indexSeconds: 2, startSeconds: 2, megabytes: 0, p50: 2, p99: 1, mrr10: 3 };
  const cells = Object.entries(digits).map(([name, places]) => {
    const sorted = figures.map((each) => each[name] ?? Number.NaN).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)]?.toFixed(places) ?? 'failed';
  });
  return `| ${[engine, ...cells].join(' | ')} |`;
}
