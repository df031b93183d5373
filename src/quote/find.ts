import type { Article } from '../article/article.ts';
import { attributionsOf } from './form/attribution.ts';
import type { QuotedBefore, RunningOn } from './form/gathered.ts';
import { findInPassage } from './form/passage-quotes.ts';
import { lastQuoted } from './form/standing.ts';
import type { QuoteLexicon } from './lexicon.ts';
import type { QuotedPassage } from './quote.ts';
import { readPassages } from './reading/article-reading.ts';
import { Antecedents } from './speaker/antecedent.ts';
import { introductionsOf } from './speaker/introductions.ts';
import { People } from './speaker/people.ts';
import { readTurns } from './turn/turns.ts';

/** Finds who said what in an article: its passages, each with its quotes in the order of the text. Linear in the article's length. */
export function findQuotes(article: Article, lexicon: QuoteLexicon): QuotedPassage[] {
  const { passages, names, runsOn } = readPassages(article, lexicon);
  const sliceOf = (passage: number, [start, end]: readonly [number, number]) =>
    passages[passage]?.source.slice(start, end) ?? '';
  const aliases = new Map(
    names.aliases.map(({ passage, name, alias }) => [sliceOf(passage, alias), sliceOf(passage, name)]),
  );
  const people = new People(introductionsOf(passages, names.known), aliases, lexicon);
  const antecedents = new Antecedents(passages, people, lexicon);
  const turns = readTurns(article, lexicon);
  const { passages: _, ...head } = article;
  let runningOn: RunningOn | null = null;
  let quotedBefore: QuotedBefore | null = null;
  return article.passages.map((passage, index) => {
    const turn = turns[index] ?? null;
    if (turn !== null) {
      runningOn = null;
      quotedBefore = null;
      return { ...passage, article: head, number: index + 1, quotes: turn };
    }
    const words = passages[index];
    if (words === undefined) throw new Error(`passage ${index} was not read`);
    const found = findInPassage(words, attributionsOf(words, lexicon), {
      place: index,
      known: names.known,
      lexicon,
      people,
      antecedents,
      runningOn,
      quotedBefore,
      runsOn: runsOn[index] === true,
    });
    runningOn = found.runningOn;
    quotedBefore = lastQuoted(words, found.quotes, people);
    return { ...passage, article: head, number: index + 1, quotes: found.quotes };
  });
}
