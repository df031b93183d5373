import type { Article } from '../article/article.ts';
import { simplify } from '../text/simplified.ts';
import { Antecedents } from './antecedent.ts';
import { type Attribution, attributionsOf, type PassageClauses } from './attribution.ts';
import { clausesOf } from './clause.ts';
import type { RunningOn } from './gathered.ts';
import { introductionsOf } from './introductions.ts';
import type { QuoteLexicon } from './lexicon.ts';
import { findMarkedSpans } from './marks.ts';
import { findInPassage } from './passage-quotes.ts';
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
  const runsOn = texts.map((_, index) => doesRunOn(texts, index));
  const passages = texts.map((text, index) => ({
    text,
    source: article.passages[index]?.text ?? text,
    clauses: clausesOf(text, { runsOn: runsOn[index] === true }),
  }));
  const nobody = new TermSet([]);
  const atFirst = passages.map((words) => attributionsOf(words, { lexicon, known: nobody }));
  const names = namesIn(passages, atFirst);
  const known = new TermSet(
    names
      .filter(({ score, titled }) => score >= (titled ? PLAIN_BEHIND_TITLE : SURE_SUBJECT))
      .map(({ name }) => name),
  );
  const people = new People(
    introductionsOf(
      passages,
      names.map(({ name }) => name),
      lexicon,
    ),
  );
  const antecedents = new Antecedents(passages, { lexicon, known, people });
  const { passages: _, ...head } = article;
  let runningOn: RunningOn | null = null;
  return article.passages.map((passage, index) => {
    const words = passages[index] ?? { text: passage.text, source: passage.text, clauses: [] };
    const seen = atFirst[index] ?? [];
    const attributions = isSettled(seen) ? seen : attributionsOf(words, { lexicon, known });
    const found: { quotes: Quote[]; runningOn: RunningOn | null } = findInPassage(words, attributions, {
      place: index,
      known,
      inscriptions: lexicon.inscriptions,
      people,
      antecedents,
      runningOn,
      runsOn: runsOn[index] === true,
    });
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

/** Behind a title, a name that is also a word (总理科尔) settles what it is elsewhere. */
const PLAIN_BEHIND_TITLE = 5;

interface SeenName {
  readonly name: string;
  /** The best that any mention reached, and whether it had a title. */
  readonly score: number;
  readonly titled: boolean;
}

/** The names before reporting verbs. */
function namesIn(
  passages: readonly PassageClauses[],
  attributions: readonly (readonly Attribution[])[],
): SeenName[] {
  const seen = new Map<string, SeenName>();
  passages.forEach(({ text }, index) => {
    for (const { subject } of attributions[index] ?? []) {
      if (subject === null || subject.name === null) continue;
      const name = text.slice(...subject.name);
      const before = seen.get(name);
      if (before === undefined || before.score < subject.score) {
        seen.set(name, { name, score: subject.score, titled: subject.title !== null });
      }
    }
  });
  return [...seen.values()];
}

/** Whether every speaker of a passage was plain at first sight, so that knowing more names changes nothing. */
function isSettled(attributions: readonly Attribution[]): boolean {
  return attributions.every(({ subject }) => subject?.kind === 'person' && subject.score >= SURE_SUBJECT);
}
