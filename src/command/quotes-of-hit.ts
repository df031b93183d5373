import type { Library, SpeakerProfile } from '../library.ts';
import type { Quote, QuotedPassage } from '../quote/quote.ts';
import type { Hit, RankedQuote } from '../search/hit.ts';

/** The quotes by which a passage answers: those that hold words of the question, else all that are in it. */
export function quotesThatAnswer(
  hit: Hit,
  library: Library,
  speaker: SpeakerProfile | null,
): readonly RankedQuote[] {
  const theirs =
    speaker === null
      ? hit.quotes
      : hit.quotes.filter((quote) => profileOf(hit.passage, quote, library)?.id === speaker.id);
  const matched = theirs.filter((quote) => quote.matched);
  return matched.length > 0 ? matched : theirs;
}

/** The library's profile of who said a quote; undefined where the speaker has no name. */
export function profileOf(
  passage: QuotedPassage,
  quote: Quote,
  library: Library,
): SpeakerProfile | undefined {
  return profilesOf(library).get(placeOf(passage, quote));
}

/** Who said what, made once a library: an answer asks it for every quote of its hits. */
const profiles = new WeakMap<Library, ReadonlyMap<string, SpeakerProfile>>();

function profilesOf(library: Library): ReadonlyMap<string, SpeakerProfile> {
  const known = profiles.get(library);
  if (known !== undefined) return known;
  const made = new Map(
    library.speakers.flatMap((speaker) =>
      speaker.quotes.map(({ passage, quote }) => [placeOf(passage, quote), speaker] as const),
    ),
  );
  profiles.set(library, made);
  return made;
}

/** Ranked quotes are copies, so a quote is known by where it stands. */
function placeOf(passage: QuotedPassage, quote: Quote): string {
  return `${passage.id}:${quote.start}:${quote.end}`;
}
