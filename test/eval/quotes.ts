// How well the quote finder reads the project's own labelled samples: npm run --silent eval:quotes [-- --misses]
// or labelled texts of one's own: … -- --file FILE.jsonl [--split] [--stages] [--misses] (test/eval/statements/statement.ts)
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readQuoteLexicon } from '../../src/quote/lexicon.ts';
import { FAULT_FORMS, FORMS, UNSEEN_FORMS } from '../quote/labelled/all.ts';
import { MADE_NAMES, makeNames, scoreNames } from '../quote/labelled/made-names.ts';
import type { Sample } from '../quote/labelled/sample.ts';
import { addTallies, f1, scoreSamples, type Tally } from '../quote/labelled/score.ts';
import { statementLines } from './statements.ts';

/** Each table, under the name of its sum; only the first has floors. */
const TABLES: Readonly<Record<string, Readonly<Record<string, readonly Sample[]>>>> = {
  all: FORMS,
  'all faults': FAULT_FORMS,
  'all unseen': UNSEEN_FORMS,
};

const LEXICON = fileURLToPath(new URL('../../data/lexicon', import.meta.url));

const { file, ...options } = parseArgs({
  options: {
    file: { type: 'string' },
    split: { type: 'boolean', default: false },
    stages: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
  },
}).values;
if (file === undefined) reportSamples(options.misses);
else for (const line of statementLines(file, LEXICON, options)) console.log(line);

function reportSamples(showMisses: boolean): void {
  const lexicon = readQuoteLexicon(LEXICON);
  const scores = Object.entries(TABLES).map(([sum, forms]) => ({
    sum,
    rows: Object.entries(forms).map(([form, samples]) => ({ form, ...scoreSamples(samples, lexicon) })),
  }));

  console.log(
    'form                     samples  quotes  given  attributed F1  exact F1  titles   terms  sure right',
  );
  for (const { sum, rows } of scores) {
    for (const { form, tally } of rows) console.log(row(form, tally));
    const all = addTallies(rows.map(({ tally }) => tally));
    console.log(row(sum, all));
    console.log(
      `sure: ${percent(all.sure, all.given)} of the given; titles invented: ${all.titlesInvented}/${all.untitled}\n`,
    );
  }

  const made = scoreNames(makeNames(MADE_NAMES.count, MADE_NAMES.seed), lexicon);
  console.log(
    `${made.names} made names before each verb: 局长NAME说：“…” right, NAME说，… right, another name in either`,
  );
  for (const { verb, titled, bare, mistaken } of made.verbs) {
    console.log(
      [titled, bare, mistaken].reduce(
        (line, value) => line + String(value).padStart(6),
        verb.padEnd(4, '　'),
      ),
    );
  }
  for (const [kind, { made: count, right }] of made.kinds) {
    console.log(`${kind}: ${percent(right, 1)} of the sentences of ${count} names right`);
  }
  console.log(
    `no two names before two verbs: ${made.same}/${made.names}; right before every verb: ${made.right}\n`,
  );

  if (showMisses) {
    for (const { form, misses } of scores.flatMap(({ rows }) => rows)) {
      for (const { fault, why, expected, got } of misses) {
        console.log(`${fault.toUpperCase()} ${form}: ${why}\n  expected ${expected}\n  got      ${got}`);
      }
    }
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
