/**
 * This product beside other engines, on the same made news and questions: npm run bench [-- --sizes 1000,10000]
 * [--rounds 3] [--engines "this product;Orama, mandarin"]. Every measurement has a process of its own, the engines
 * take turns, and the table shows medians. `start` is the start from a saved index; memory includes the news itself.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CONTENDERS } from './contenders.ts';

const ONCE = fileURLToPath(new URL('search-once.ts', import.meta.url));
/** Milliseconds after which an engine has failed a size. */
const PATIENCE = 300_000;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    rounds: { type: 'string', default: '3' },
    engines: { type: 'string', default: CONTENDERS.join(';') },
  },
});
const engines = values.engines.split(';');
const folder = mkdtempSync(join(tmpdir(), 'zhiyan-bench-'));
try {
  for (const size of values.sizes.split(',')) compare(size, Number(values.rounds));
} finally {
  rmSync(folder, { recursive: true });
}

type Figures = Readonly<Record<string, number>>;

function compare(size: string, rounds: number): void {
  const measured = new Map(engines.map((engine) => [engine, [] as Figures[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [engine, figures] of measured) {
      const file = join(folder, `${engines.indexOf(engine)}-${size}-${round}`);
      const indexed = once('index', engine, size, file);
      const started = indexed === null ? null : once('start', engine, size, file);
      if (started !== null) figures.push({ ...indexed, ...started });
      rmSync(file, { force: true });
    }
  }
  console.log(`\n${Number(size).toLocaleString('en')} passages, medians of ${rounds}`);
  console.log('| engine | index s | start s | MB | p50 ms | p99 ms | MRR@10 |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const [engine, figures] of measured) console.log(row(engine, figures));
}

function once(step: string, engine: string, size: string, file: string): Figures | null {
  try {
    const output = execFileSync(process.execPath, ['--import', 'tsx', ONCE, step, engine, size, file], {
      encoding: 'utf8',
      timeout: PATIENCE,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Figures;
  } catch (error) {
    console.error(`${engine} failed at ${size} passages: ${error instanceof Error ? error.message : error}`);
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
