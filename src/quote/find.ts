import type { Article } from '../article/article.ts';
import { simplify } from '../text/simplified.ts';
import { attributionsOf } from './form/attribution.ts';
import type { RunningOn } from './form/gathered.ts';
import { findInPassage } from './form/passage-quotes.ts';
import type { QuoteLexicon } from './lexicon.ts';
import type { Quote, QuotedPassage } from './quote.ts';
import { namesOf } from './reading/article-names.ts';
import { clausesOf } from './reading/clause.ts';
import { findMarkedSpans } from './reading/marks.ts';
import { PassageReading } from './reading/passage-reading.ts';
import { Antecedents } from './speaker/antecedent.ts';
import { introductionsOf } from './speaker/introductions.ts';
import { People } from './speaker/people.ts';
import { TermSet } from './term-set.ts';
import { readTurns } from './turn/turns.ts';

/** Finds who said what in an article: its passages, each with its quotes in the order of the text. Linear in the article's length. */
export function findQuotes(article: Article, lexicon: QuoteLexicon): QuotedPassage[] {
  const texts = article.passages.map((passage) => simplify(passage.text));
  const runsOn = texts.map((_, index) => doesRunOn(texts, index));
  const names = namesOf(texts, lexicon.tagger);
  const passages = texts.map(
    (text, index) =>
      new PassageReading(
        {
          text,
          source: article.passages[index]?.text ?? text,
          clauses: clausesOf(text, { runsOn: runsOn[index] === true }),
        },
        lexicon,
        () => names.spansIn(index),
      ),
  );
  const known = new TermSet(names.known);
  const people = new People(introductionsOf(passages, names.known), lexicon.surnames);
  const antecedents = new Antecedents(passages, people, lexicon);
  const turns = readTurns(article, lexicon);
  const { passages: _, ...head } = article;
  let runningOn: RunningOn | null = null;
  return article.passages.map((passage, index) => {
    const turn = turns[index] ?? null;
    if (turn !== null) {
      runningOn = null;
      return { ...passage, article: head, number: index + 1, quotes: turn };
    }
    const words = passages[index];
    if (words === undefined) throw new Error(`passage ${index} was not read`);
    const found: { quotes: Quote[]; runningOn: RunningOn | null } = findInPassage(
      words,
      attributionsOf(words, lexicon),
      {
        place: index,
        known,
        lexicon,
        people,
        antecedents,
        runningOn,
        runsOn: runsOn[index] === true,
      },
    );
    runningOn = found.runningOn;
    return { ...passage, article: head, number: index + 1, quotes: found.quotes };
  });
}

/** By the rule of the press, a quotation over several paragraphs opens each anew and closes only the last. */
function doesRunOn(texts: readonly string[], index: number): boolean {
  const next = texts[index + 1]?.trimStart();
  if (next === undefined || !/^[“『「]/.test(next)) return false;
  const text = texts[index] ?? '';
  // “孩子病了。房东说。: whoever lost the closing mark went on to say who spoke.
  return !/[说道称问答][。！？]?$/.test(text) && findMarkedSpans(text).some((span) => !span.closed);
}
