// Learns what persons' names look like and writes data/names: npm run train:names -- FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { FeatureReader, type FeatureTables } from '../../src/quote/reading/names/features.ts';
import { MODEL_FILES, MODEL_FORMAT } from '../../src/quote/reading/names/model.ts';
import { packWeights } from '../../src/quote/reading/names/weights.ts';
import { Learner } from './names/learner.ts';
import { NameMaker } from './names/made-names.ts';
import { SentenceMaker } from './names/made-sentences.ts';
import { Random } from './names/random.ts';
import { readSources, type Sentence, type Sources } from './names/sources.ts';
import { roleTable, wordTable } from './names/tables.ts';

/** One learner a seed; their weights are averaged, since one alone is off by up to two points. */
const SEEDS = [41, 1_042, 77_043] as const;
const ROUNDS = 5;
const MADE_SENTENCES = 80_000;
const BUCKETS = 1_600_000;
/** How many of them ship: those that the first seed's first round moved most. The rest would only make the file longer. */
const KEPT_BUCKETS = 380_000;
/** The share of tagged sentences with names that get other names in each round. */
const RENAMED = 0.5;
/** Weights beyond this are cut, so that the small ones are told apart. */
const GREATEST_WEIGHT = 5;

/** What a thread is told: the folder of the sources, its seed, the buckets that it may use. */
interface Task {
  readonly folder: string;
  readonly seed: number;
  readonly kept: Uint8Array;
}

/** What a thread found out. */
interface Learned {
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

if (isMainThread) await learnAll();
else learnOne(workerData as Task);

async function learnAll(): Promise<void> {
  const [folder, out = fileURLToPath(new URL('../../data/names', import.meta.url)), ...seeds] =
    process.argv.slice(2);
  if (folder === undefined) {
    console.error(
      'usage: npm run train:names -- FOLDER [OUT [SEED ...]]: FOLDER has lists/ and silver/, see test/train/README.md',
    );
    process.exit(2);
  }
  const tables = tablesOf(readSources(folder));
  const chosen = seeds.length > 0 ? seeds.map(Number) : SEEDS;
  const all = new Uint8Array(BUCKETS).fill(1);
  const kept = learn({ folder, seed: chosen[0] ?? SEEDS[0], kept: all }, 1).busiest(KEPT_BUCKETS);
  const learners = await Promise.all(chosen.map((seed) => learnApart({ folder, seed, kept })));
  const mean = (of: readonly ArrayLike<number>[]) =>
    Float64Array.from(of[0] ?? [], (_, at) => of.reduce((sum, each) => sum + (each[at] ?? 0), 0) / of.length);
  write(
    out,
    tables,
    mean(learners.map(({ weights }) => weights)),
    mean(learners.map(({ transitions }) => transitions)),
  );
}

/** Learns in a thread of its own, so that the seeds share out the cores. */
function learnApart(task: Task): Promise<Learned> {
  return new Promise((resolve, reject) => {
    // tsx reads TypeScript in the main thread only, unless it is asked to in another.
    const start = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(import.meta.url)})))`;
    const thread = new Worker(start, { eval: true, workerData: task });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}

function learnOne(task: Task): void {
  const { weights, transitions } = learn(task, ROUNDS);
  parentPort?.postMessage({ weights, transitions } satisfies Learned);
}

function tablesOf(sources: Sources): FeatureTables {
  return { words: wordTable(sources), roles: roleTable(sources), buckets: BUCKETS };
}

function learn({ folder, seed, kept }: Task, rounds: number): Learner {
  const sources = readSources(folder);
  const random = new Random(seed);
  const names = new NameMaker(random, sources);
  const maker = new SentenceMaker(random, names, sources);
  const renaming = new Set(sources.silver);
  const learner = new Learner(new FeatureReader(tablesOf(sources)), kept);
  for (let round = 1; round <= rounds; round++) {
    const begun = performance.now();
    let loss = 0;
    let units = 0;
    // Made anew each round: what chance put together once is not learned by heart.
    const made = Array.from({ length: MADE_SENTENCES }, () => maker.make());
    for (const sentence of random.shuffle([...sources.silver, ...made])) {
      loss += learner.learn(
        renaming.has(sentence) && random.chance(RENAMED) ? renamed(sentence, names, random) : sentence,
      );
      units += sentence.text.length;
    }
    learner.shrink();
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    console.log(`seed ${seed}, round ${round}: ${(loss / units).toFixed(4)} nats a character, ${seconds} s`);
  }
  return learner;
}

/** A sentence with most of its names replaced. */
function renamed(sentence: Sentence, names: NameMaker, random: Random): Sentence {
  let text = '';
  let copied = 0;
  const spans: [number, number][] = [];
  for (const [start, end] of [...sentence.names].sort((a, b) => a[0] - b[0])) {
    if (start < copied) continue;
    text += sentence.text.slice(copied, start);
    const name = random.chance(0.75) ? names.any() : sentence.text.slice(start, end);
    spans.push([text.length, text.length + name.length]);
    text += name;
    copied = end;
  }
  return { text: text + sentence.text.slice(copied), names: spans };
}

function write(out: string, tables: FeatureTables, weights: Float64Array, transitions: Float64Array): void {
  mkdirSync(out, { recursive: true });
  const greatest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Math.min(greatest, GREATEST_WEIGHT) / 127;
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  const rounded = Array.from(transitions, (score) => Number(score.toFixed(5)));
  const shape = {
    format: MODEL_FORMAT,
    buckets: BUCKETS,
    scale: Number(scale.toPrecision(8)),
    transitions: rounded,
  };
  writeFileSync(join(out, MODEL_FILES.shape), `${JSON.stringify(shape)}\n`);
  writeFileSync(join(out, MODEL_FILES.weights), packWeights(bytes));
  writeFileSync(join(out, MODEL_FILES.words), new Uint8Array(tables.words.buffer));
  writeFileSync(join(out, MODEL_FILES.roles), tables.roles);
}
