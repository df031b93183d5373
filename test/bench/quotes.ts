// How fast the quote finder reads, and that its time grows with the text alone: npm run --silent bench:quotes
import { fileURLToPath } from 'node:url';
import { findQuotes } from '../../src/quote/find.ts';
import { readQuoteLexicon } from '../../src/quote/lexicon.ts';
import { FORMS } from '../quote/labelled/all.ts';
import { articleOf, paragraphsOf } from '../quote/labelled/sample.ts';

const SIZES_MB = [0.5, 1, 2, 4] as const;
const RUNS = 5;

const lexicon = readQuoteLexicon(fileURLToPath(new URL('../../data/lexicon', import.meta.url)));
const paragraphs = Object.values(FORMS).flat().flatMap(paragraphsOf);
const bytes = paragraphs.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

console.log('text    processor time (median of 5)   speed       per MB, against the first row');
let first = 0;
for (const size of SIZES_MB) {
  const copies = Math.ceil((size * 1e6) / bytes);
  const article = articleOf({
    why: 'as much text as wanted',
    expected: [],
    paragraphs: Array.from({ length: copies }, () => paragraphs).flat(),
  });
  const times = Array.from({ length: RUNS }, () => {
    // Processor time, so that what else the machine does counts less.
    const start = process.cpuUsage();
    findQuotes(article, lexicon);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  const median = times[RUNS >> 1] ?? 0;
  const megabytes = (copies * bytes) / 1e6;
  const each = median / megabytes;
  first ||= each;
  console.log(
    `${megabytes.toFixed(1)} MB  ${median.toFixed(0).padStart(6)} ms                      ` +
      `${(1000 / each).toFixed(2)} MB/s   ${(each / first).toFixed(2)}`,
  );
}
