import type { Article } from '../article/article.ts';
import { simplify } from '../text/simplified.ts';
import { Antecedents } from './antecedent.ts';
import { type Attribution, attributionsOf, type PassageClauses } from './attribution.ts';
import { clausesOf } from './clause.ts';
import { introductionsOf } from './introductions.ts';
import type { QuoteLexicon } from './lexicon.ts';
import { findMarkedSpans } from './marks.ts';
import { findInPassage, type RunningOn } from './passage-quotes.ts';
import { People } from './people.ts';
import type { Quote, QuotedPassage } from './quote.ts';
import { SURE_SUBJECT } from './subject.ts';
import { TermSet } from './term-set.ts';

/**
 * Finds who said what in an article: its passages, each with its quotes in the order of the text. The article is read
 * twice, so that names seen plainly in one place settle where they end in another. Linear in the article's length.
 */
export function findQuotes(article: Article, lexicon: QuoteLexicon): QuotedPassage[] {
  const texts = article.passages.map((passage) => simplify(passage.text));
  const passages = texts.map((text, index) => ({
    text,
    source: article.passages[index]?.text ?? text,
    clauses: clausesOf(text, { runsOn: doesRunOn(texts, index) }),
  }));
  const names = plainNames(passages, lexicon);
  const known = new TermSet(names);
  const people = new People(introductionsOf(passages, names, lexicon));
  const antecedents = new Antecedents(passages, { lexicon, known, people });
  let runningOn: RunningOn | null = null;
  return article.passages.map((passage, index) => {
    const words = passages[index] ?? { text: passage.text, source: passage.text, clauses: [] };
    const attributions = attributionsOf(words, { lexicon, known });
    const found: { quotes: Quote[]; runningOn: RunningOn | null } = findInPassage(words, attributions, {
      place: index,
      known,
      people,
      antecedents,
      runningOn,
      runsOn: doesRunOn(texts, index),
    });
    runningOn = found.runningOn;
    return { ...passage, article, number: index + 1, quotes: found.quotes };
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

function plainNames(passages: readonly PassageClauses[], lexicon: QuoteLexicon): string[] {
  const nobody = new TermSet([]);
  const names = new Set<string>();
  const note = (text: string, { subject }: Attribution) => {
    if (subject?.name != null && subject.score >= SURE_SUBJECT) names.add(text.slice(...subject.name));
  };
  for (const passage of passages) {
    for (const attribution of attributionsOf(passage, { lexicon, known: nobody }))
      note(passage.text, attribution);
  }
  return [...names];
}
