import type { Range } from '../article/article.ts';
import type { QuotedPassage } from '../quote/quote.ts';
import { cutAtSentences } from '../text/cut.ts';

/** Words of an article as they are shown: never changed, at most cut. */
export interface ShownWords {
  readonly text: string;
  /** Matched places of `text`, in UTF-16 units: sorted, not overlapping. */
  readonly marks: readonly Range[];
  /** Whether this is less than the whole, and to be marked as an excerpt. */
  readonly cut: boolean;
}

/** UTF-16 units of a quote and of narration that an answer shows; the whole is a click or a command away. */
export const SHOWN_LENGTHS = { quote: 240, narration: 140 } as const satisfies Record<string, number>;

/** A quote's words, cut where they are too long. */
export function shownQuote(
  passage: QuotedPassage,
  { start, end }: { readonly start: number; readonly end: number },
  matches: readonly Range[],
): ShownWords {
  return shownWords(passage.text, [start, end], matches, SHOWN_LENGTHS.quote);
}

/** The reporter's words round the matches. */
export function shownNarration(passage: QuotedPassage, matches: readonly Range[]): ShownWords {
  return shownWords(passage.text, [0, passage.text.length], matches, SHOWN_LENGTHS.narration);
}

function shownWords(text: string, [start, end]: Range, matches: readonly Range[], limit: number): ShownWords {
  const inside = matches.filter(([from, to]) => from >= start && to <= end);
  const words = text.slice(start, end);
  const [from, to] = cutAtSentences(words, limit, Math.max(0, densest(inside, limit) - start));
  return {
    text: words.slice(from, to),
    marks: inside
      .map(([first, last]): Range => [first - start - from, last - start - from])
      .filter(([first, last]) => first >= 0 && last <= to - from),
    cut: from > 0 || to < words.length,
  };
}

/** Where the stretch of `limit` units begins that holds most matches; the first of equals, 0 without any. */
function densest(matches: readonly Range[], limit: number): number {
  let best = 0;
  let most = 0;
  let behind = 0;
  matches.forEach(([, end], at) => {
    // A match longer than the limit is a window of its own.
    while (behind < at && (matches[behind]?.[0] ?? 0) < end - limit) behind += 1;
    if (at - behind < most) return;
    if (at - behind + 1 > most) best = matches[behind]?.[0] ?? 0;
    most = at - behind + 1;
  });
  return best;
}
