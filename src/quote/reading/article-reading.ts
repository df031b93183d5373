import type { Article } from '../../article/article.ts';
import { simplifyInWords } from '../../text/simplified.ts';
import type { QuoteLexicon } from '../lexicon.ts';
import { type ArticleNames, namesOf } from './article-names.ts';
import { clausesOf } from './clause.ts';
import { findMarkedSpans } from './marks.ts';
import { PassageReading } from './passage-reading.ts';

/** An article's passages as they are read; both lists are in its order, one entry a passage. */
export interface ArticleReading {
  readonly passages: readonly PassageReading[];
  readonly names: ArticleNames;
  /** Whether the passage's last words in quotation marks go on in the next one. */
  readonly runsOn: readonly boolean[];
}

/** Cuts an article's passages into clauses and sees its names; words are read when first asked for. */
export function readPassages(article: Article, lexicon: QuoteLexicon): ArticleReading {
  const isWord = (run: string) => run.length > 1 && lexicon.vocabulary.senses(run) !== undefined;
  const texts = article.passages.map((passage) => simplifyInWords(passage.text, isWord));
  const runsOn = texts.map((_, index) => doesRunOn(texts, index, lexicon));
  const names = namesOf(texts, lexicon);
  const passages = texts.map(
    (text, index) =>
      new PassageReading(
        {
          text,
          source: article.passages[index]?.text ?? text,
          clauses: clausesOf(text, { runsOn: runsOn[index] === true }, lexicon),
          handsOver: doesHandOver(text, texts[index + 1], lexicon),
        },
        lexicon,
        () => names.spansIn(index),
      ),
  );
  return { passages, names, runsOn };
}

/** By the rule of the press, a quotation over several paragraphs opens each anew and closes only the last. */
function doesRunOn(texts: readonly string[], index: number, lexicon: QuoteLexicon): boolean {
  const next = texts[index + 1]?.trimStart();
  if (next === undefined || !/^[“『「]/.test(next)) return false;
  const text = texts[index] ?? '';
  // “孩子病了。房东说。: whoever lost the closing mark went on to say who spoke.
  const end = /[。！？]$/.test(text) ? text.length - 1 : text.length;
  const isClosed = lexicon.closingCues.endingAt(text, end) !== undefined;
  return !isClosed && findMarkedSpans(text, lexicon).some((span) => !span.closed);
}

/** 程大海介绍： as the end of a paragraph, where the next one is nothing but quoted words. */
function doesHandOver(text: string, next: string | undefined, lexicon: QuoteLexicon): boolean {
  if (next === undefined || !/[：:]\s*$/u.test(text)) return false;
  const [first] = findMarkedSpans(next, lexicon);
  return (
    first !== undefined && next.slice(0, first.open).trim() === '' && next.slice(first.close).trim() === ''
  );
}
