import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { findQuotes } from '../../src/quote/find.ts';
import { readQuoteLexicon } from '../../src/quote/lexicon.ts';
import { readPassages } from '../../src/quote/reading/article-reading.ts';
import { LISTS } from '../../src/quote/reading/vocabulary.ts';
import { simplify } from '../../src/text/simplified.ts';
import { readTermList } from '../../src/text/term-list.ts';

/** How much of a lexicon some articles exercise. */
export interface LexiconCoverage {
  /**
   * Each list of terms with the number of its entries and those never read: of a list of words of one kind, those that no
   * clause was read into as that kind; of another, those that stand in no passage and headline.
   */
  readonly lists: readonly {
    readonly name: string;
    readonly entries: number;
    readonly unread: readonly string[];
  }[];
  /** How many quotes each rule gave, most first. */
  readonly rules: readonly (readonly [rule: string, quotes: number])[];
}

/** Lists whose lines are no single terms. */
const NO_TERMS: ReadonlySet<string> = new Set(['words', 'endings', 'function-words', 'surnames']);

/** Reads the articles with the lexicon of a folder. Throws where the lexicon cannot be read. */
export function coverageOf(articles: readonly Article[], folder: string): LexiconCoverage {
  const lexicon = readQuoteLexicon(folder);
  const words = new Set<string>();
  const rules = new Map<string, number>();
  let told = '';
  for (const article of articles) {
    const { passages } = readPassages(article, lexicon);
    told += `${simplify(article.title ?? '')}\n${passages.map(({ text }) => text).join('\n')}\n`;
    for (const reading of passages) {
      reading.clauses.forEach((_, clause) => {
        for (const { kind, start, end } of reading.words(clause))
          words.add(`${kind} ${reading.text.slice(start, end)}`);
      });
    }
    for (const { quotes } of findQuotes(article, lexicon))
      for (const { rule } of quotes) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  }
  const kinds = new Map(LISTS);
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return {
    lists: files
      .map((file) => file.slice(0, -'.txt'.length))
      .filter((name) => !NO_TERMS.has(name))
      .map((name) => {
        const terms = readTermList(join(folder, `${name}.txt`)).map((line) => line.split(' ')[0] ?? '');
        const kind = kinds.get(name);
        const isRead = (term: string) =>
          kind === undefined ? told.includes(term) : words.has(`${kind} ${term}`);
        return { name, entries: terms.length, unread: terms.filter((term) => !isRead(term)) };
      }),
    rules: [...rules].sort((one, other) => other[1] - one[1]),
  };
}
