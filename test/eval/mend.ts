// How many paragraphs that a layout broke come back whole: npm run --silent eval:mend [-- FILE.jsonl|FILE.txt ...] [--misses]
// With files, their paragraphs are broken instead of the project's own articles: one a line, in .jsonl the field "text".
import { readFileSync } from 'node:fs';
import { type Between, breakPage, type CleanArticle, judge, seededRandom } from '../article/breakage.ts';
import { cleanArticles } from '../article/clean-articles.ts';

const BREAKAGES = 1_000;
const SEED = 20_220_630;
/** A piece up to this length looks like a crosshead, in UTF-16 units. */
const EARLY = 35;
/** Of a file that is a list of paragraphs. */
const PARAGRAPHS_PER_ARTICLE = 6;

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const showMisses = process.argv.includes('--misses');
if (files.length === 0) report('own articles', cleanArticles());
for (const file of files) report(file, articlesOf(paragraphsOf(file)));

function report(name: string, articles: readonly CleanArticle[]): void {
  const random = seededRandom(SEED);
  const tally = new Map<string, { all: number; whole: number }>();
  let unbroken = 0;
  let harmed = 0;
  for (let done = 0; done < BREAKAGES; done++) {
    const breakage = breakPage(articles, random);
    const outcome = judge(breakage);
    const key = `${breakage.cut > EARLY ? 'late' : 'early'} ${breakage.between}`;
    const count = tally.get(key) ?? { all: 0, whole: 0 };
    tally.set(key, { all: count.all + 1, whole: count.whole + Number(outcome.whole) });
    unbroken += breakage.unbroken.length;
    harmed += outcome.harmed.length;
    if (!showMisses || (outcome.whole && outcome.harmed.length === 0)) continue;
    const [before, after] = [breakage.broken.slice(0, breakage.cut), breakage.broken.slice(breakage.cut)];
    console.log(`${outcome.whole ? 'HARM' : 'MISS'} ${key}: …${before.slice(-24)} | ${after.slice(0, 24)}…`);
    for (const text of outcome.harmed) console.log(`     harmed: ${text.slice(0, 40)}…`);
  }
  const share = (when: 'late' | 'early') => {
    const parts = (['nothing', 'foreign', 'repeated'] satisfies Between[]).map((between) => {
      const { all, whole } = tally.get(`${when} ${between}`) ?? { all: 0, whole: 0 };
      return { between, all, whole };
    });
    const all = parts.reduce((sum, part) => sum + part.all, 0);
    const whole = parts.reduce((sum, part) => sum + part.whole, 0);
    const between = parts.map((part) => `${part.between} ${part.whole}/${part.all}`).join(', ');
    return `${whole}/${all} whole (${((100 * whole) / Math.max(1, all)).toFixed(1)} %; between: ${between})`;
  };
  console.log(`${name}: ${BREAKAGES} breakages`);
  console.log(`  cut after character ${EARLY}: ${share('late')}`);
  console.log(`  cut earlier: ${share('early')}`);
  console.log(`  unbroken passages untouched: ${unbroken - harmed}/${unbroken}`);
}

function paragraphsOf(file: string): string[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (!file.endsWith('.jsonl')) return lines;
  return lines.map((line) => (JSON.parse(line) as { text: string }).text.trim());
}

function articlesOf(paragraphs: readonly string[]): CleanArticle[] {
  const fit = [...new Set(paragraphs)].filter(
    (text) => text.length >= 60 && !text.includes('\n') && /[。！？][”’」』）]*$/.test(text),
  );
  const articles: CleanArticle[] = [];
  for (let at = 0; at + 2 < fit.length; at += PARAGRAPHS_PER_ARTICLE) {
    const texts = fit.slice(at, at + PARAGRAPHS_PER_ARTICLE);
    articles.push({ title: '今天的新闻', paragraphs: texts.map((text) => ({ section: null, text })) });
  }
  return articles;
}
