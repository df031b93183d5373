// Which entries of the lexicon's lists, and which rules, no text exercises: npm run --silent eval:coverage
// … -- --file FILE.jsonl adds labelled texts (test/eval/statements/statement.ts); --list titles prints that list's rest.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FAULT_FORMS, FORMS, UNSEEN_FORMS } from '../quote/labelled/all.ts';
import { articleOf, type Sample } from '../quote/labelled/sample.ts';
import { coverageOf } from './lexicon-coverage.ts';
import { articlesIn } from './statements/given.ts';
import { readItems } from './statements/statement.ts';

const LEXICON = fileURLToPath(new URL('../../data/lexicon', import.meta.url));

const { file, list } = parseArgs({
  options: { file: { type: 'string', multiple: true, default: [] }, list: { type: 'string' } },
}).values;

const samples = [FORMS, FAULT_FORMS, UNSEEN_FORMS]
  .flatMap((forms) => Object.values<readonly Sample[]>(forms).flat())
  .map(articleOf);
const texts = file.flatMap((each) => readItems(each).flatMap(({ text }, place) => articlesIn(text, place)));
const { lists, rules } = coverageOf([...samples, ...texts], LEXICON);

if (list !== undefined)
  console.log(lists.find(({ name }) => name === list)?.unread.join('\n') ?? `no list ${list}`);
else {
  console.log('list                 entries  never read');
  for (const { name, entries, unread } of lists)
    console.log(name.padEnd(20) + String(entries).padStart(8) + String(unread.length).padStart(12));
  console.log('\nrule                 quotes given');
  for (const [rule, quotes] of rules) console.log(rule.padEnd(24) + String(quotes).padStart(8));
}
