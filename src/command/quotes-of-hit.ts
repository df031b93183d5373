import type { Library, SpeakerProfile } from '../library.ts';
import type { Quote } from '../quote/quote.ts';
import type { Hit, RankedQuote } from '../search/hit.ts';
import { isBy } from '../search/profiles.ts';

/** The quotes by which a passage answers: those that hold words of the question, else all that are in it. */
export function quotesThatAnswer(hit: Hit, speaker: SpeakerProfile | null): readonly RankedQuote[] {
  const theirs = speaker === null ? hit.quotes : hit.quotes.filter((quote) => isBy(quote, speaker));
  const matched = theirs.filter((quote) => quote.matched);
  return matched.length > 0 ? matched : theirs;
}

/** The library's profile of who said a quote; undefined where the speaker has no name. */
export function profileOf({ speaker }: Quote, library: Library): SpeakerProfile | undefined {
  return speaker?.id === undefined ? undefined : profilesOf(library).get(speaker.id);
}

/** Profiles by id, made once a library: an answer asks for every quote of its hits. */
const profiles = new WeakMap<Library, ReadonlyMap<string, SpeakerProfile>>();

function profilesOf(library: Library): ReadonlyMap<string, SpeakerProfile> {
  const known = profiles.get(library);
  if (known !== undefined) return known;
  const made = new Map(library.speakers.map((speaker) => [speaker.id, speaker]));
  profiles.set(library, made);
  return made;
}
