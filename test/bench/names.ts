// How fast names are tagged and the model is read: npm run --silent bench:names
import { fileURLToPath } from 'node:url';
import { readNameTagger } from '../../src/quote/reading/names/tagger.ts';
import { FORMS } from '../quote/labelled/all.ts';
import { paragraphsOf } from '../quote/labelled/sample.ts';

const SIZES_MB = [0.25, 0.5, 1, 2] as const;
const RUNS = 5;

const folder = fileURLToPath(new URL('../../data/names', import.meta.url));
const begun = performance.now();
const tagger = readNameTagger(folder);
const read = performance.now();
tagger.spansIn('校长梁予安说，明年春天就能搬进新楼。');
console.log(
  `model read in ${(read - begun).toFixed(1)} ms, first sentence ${(performance.now() - read).toFixed(1)} ms`,
);

const paragraphs = Object.values(FORMS).flat().flatMap(paragraphsOf);
const bytes = paragraphs.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
console.log('text     processor time (median of 5)   speed');
for (const size of SIZES_MB) {
  const copies = Math.ceil((size * 1e6) / bytes);
  const times = Array.from({ length: RUNS }, () => {
    // Processor time, so that what else the machine does counts less.
    const start = process.cpuUsage();
    for (let copy = 0; copy < copies; copy++) for (const text of paragraphs) tagger.spansIn(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  const median = times[RUNS >> 1] ?? 0;
  const megabytes = (copies * bytes) / 1e6;
  console.log(
    `${megabytes.toFixed(2)} MB  ${median.toFixed(0).padStart(6)} ms                      ${((megabytes * 1000) / median).toFixed(2)} MB/s`,
  );
}
