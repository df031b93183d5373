// How well whole newspaper pages are read: npm run --silent eval:pages -- FILE.jsonl [--misses]
// A line of the file: {id, mode, text, articles: [{title, kicker, paragraphs: [text]}]}
import { readFileSync } from 'node:fs';
import { readPage } from '../../src/article/page/page.ts';

interface Page {
  readonly id: string;
  readonly mode: string;
  readonly text: string;
  readonly articles: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
}

const MEASURES = ['right number', 'titles', 'whole', 'under their head', 'as title'] as const;
type Measure = (typeof MEASURES)[number];
type Tally = Record<Measure, { all: number; right: number }>;

const [file] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const showMisses = process.argv.includes('--misses');
if (file === undefined) {
  console.error('Give a file of pages: npm run --silent eval:pages -- FILE.jsonl [--misses]');
  process.exit(1);
}

const tallies = new Map<string, Tally>();
for (const line of readFileSync(file, 'utf8').trim().split('\n')) judge(JSON.parse(line) as Page);
console.log(['mode', ...MEASURES].join('\t'));
for (const [mode, tally] of tallies) {
  const shares = MEASURES.map((measure) =>
    (tally[measure].right / Math.max(1, tally[measure].all)).toFixed(3),
  );
  console.log([mode, ...shares].join('\t'));
}

function judge({ id, mode, text, articles }: Page): void {
  const read = readPage(text);
  const at = new Map(read.flatMap((draft) => draft.passages.map((passage) => [bare(passage.text), draft])));
  const count = (measure: Measure, isRight: boolean, what: string) => {
    for (const name of [mode, 'all']) {
      const tally = tallies.get(name) ?? emptyTally();
      tallies.set(name, tally);
      tally[measure].all++;
      tally[measure].right += Number(isRight);
    }
    if (showMisses && !isRight) console.log(`${measure}\t${mode}\t${id}\t${what.slice(0, 60)}`);
  };
  count('right number', read.length === articles.length, `${read.length}, not ${articles.length}`);
  for (const { title, paragraphs } of articles) {
    count(
      'titles',
      read.some((draft) => bare(draft.title) === bare(title)),
      title,
    );
    for (const paragraph of paragraphs) {
      const draft = at.get(bare(paragraph));
      const head = [draft?.title, draft?.subtitle, draft?.kicker, draft?.series].map(bare);
      count('whole', draft !== undefined, paragraph);
      count(
        'under their head',
        head.some((part) => part.includes(bare(title))),
        paragraph,
      );
      count('as title', head[0] === bare(title), paragraph);
    }
  }
}

function emptyTally(): Tally {
  return Object.fromEntries(MEASURES.map((measure) => [measure, { all: 0, right: 0 }])) as Tally;
}

function bare(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, '');
}
