import type { Range } from '../../article/article.ts';
import type { Quote, QuotedPassage } from '../../quote/quote.ts';

/** One of a hit's quotes; `matched` where it holds words of the question. */
export interface RankedQuote extends Quote {
  readonly matched: boolean;
}

/** One passage found for a question. */
export interface Hit {
  /** Of the passage in the library, from 0, in the articles' order. */
  readonly place: number;
  readonly passage: QuotedPassage;
  /** Between 0 and 1, the best hit of a question first; comparable within one question only. */
  readonly score: number;
  /** Where the question's words stand in the passage's text: sorted, not overlapping. */
  readonly matches: readonly Range[];
  /** All quotes of the passage, the one that answers best first. */
  readonly quotes: readonly RankedQuote[];
}
