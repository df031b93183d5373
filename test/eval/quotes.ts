// How well the quote finder reads the project's own labelled samples: npm run --silent eval:quotes [-- --misses]
import { fileURLToPath } from 'node:url';
import { readQuoteLexicon } from '../../src/quote/lexicon.ts';
import { FORMS, UNSEEN_FORMS } from '../quote/labelled/all.ts';
import type { Sample } from '../quote/labelled/sample.ts';
import { addTallies, f1, type Miss, scoreSamples, type Tally } from '../quote/labelled/score.ts';

const lexicon = readQuoteLexicon(fileURLToPath(new URL('../../data/lexicon', import.meta.url)));
const seen = scoreForms(FORMS);
const unseen = scoreForms(UNSEEN_FORMS);

console.log(
  'form                          samples  quotes  given  attributed F1  exact F1  titles   terms  sure right',
);
printScores('all', seen);
console.log();
printScores('all unseen', unseen);

if (process.argv.includes('--misses')) for (const score of [...seen, ...unseen]) printMisses(score);

interface FormScore {
  readonly form: string;
  readonly tally: Tally;
  readonly misses: readonly Miss[];
}

function scoreForms(forms: Readonly<Record<string, readonly Sample[]>>): FormScore[] {
  return Object.entries(forms).map(([form, samples]) => ({ form, ...scoreSamples(samples, lexicon) }));
}

/** A row for each form and one for all of them under `name`. */
function printScores(name: string, scores: readonly FormScore[]): void {
  const all = addTallies(scores.map(({ tally }) => tally));
  for (const { form, tally } of scores) console.log(row(form, tally));
  console.log(row(name, all));
  console.log(
    `sure: ${percent(all.sure, all.given)} of the given; titles invented: ${all.titlesInvented}/${all.untitled}`,
  );
}

function printMisses({ form, misses }: FormScore): void {
  for (const { fault, why, expected, got } of misses) {
    console.log(`${fault.toUpperCase()} ${form}: ${why}\n  expected ${expected}\n  got      ${got}`);
  }
}

function row(name: string, tally: Tally): string {
  const hasQuotes = tally.expected + tally.given > 0;
  return [
    name.padEnd(29),
    String(tally.samples).padStart(8),
    String(tally.expected).padStart(7),
    String(tally.given).padStart(6),
    (hasQuotes ? f1(tally.attributed, tally).toFixed(2) : '-').padStart(14),
    (hasQuotes ? f1(tally.exact, tally).toFixed(2) : '-').padStart(9),
    `${tally.titlesRight}/${tally.titled}`.padStart(7),
    `${tally.termsTaken}/${tally.terms}`.padStart(7),
    `${tally.sureRight}/${tally.sure}`.padStart(11),
  ].join(' ');
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
