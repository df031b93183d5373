import type { SpeakerProfile } from '../library/library.ts';
import type { Hit, RankedQuote } from '../search/rank/hit.ts';
import { isBy } from '../search/speakers/profile.ts';

/** The quotes by which a passage answers: those that hold words of the question, else all that are in it. */
export function quotesThatAnswer(hit: Hit, speaker: SpeakerProfile | null): readonly RankedQuote[] {
  const theirs = speaker === null ? hit.quotes : hit.quotes.filter((quote) => isBy(quote, speaker));
  const matched = theirs.filter((quote) => quote.matched);
  return matched.length > 0 ? matched : theirs;
}

/** A hit, and the quotes by which it answers. */
interface HitQuotes {
  readonly hit: Hit;
  readonly quotes: readonly RankedQuote[];
}

/**
 * What one speaker says by way of answer in all hits, by the passages' ids: the quotes that hold words of the
 * question, and only where there is none such in any passage the others.
 */
export function quotesOfHits(hits: readonly Hit[], speaker: SpeakerProfile): ReadonlyMap<string, HitQuotes> {
  const each = hits.map((hit): HitQuotes => ({ hit, quotes: quotesThatAnswer(hit, speaker) }));
  const matched = each.filter(({ quotes }) => quotes.some((quote) => quote.matched));
  return new Map((matched.length > 0 ? matched : each).map((entry) => [entry.hit.passage.id, entry]));
}
