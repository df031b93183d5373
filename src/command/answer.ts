import type { SpeakerProfile } from '../library/library.ts';
import type { SearchResult } from '../search/answer.ts';
import type { Hit } from '../search/rank/hit.ts';
import type { AnswerHit, SpeakerCount } from './outcome.ts';
import { quotesThatAnswer } from './quotes-of-hit.ts';

/** Quotes of one passage that an answer shows. */
const MOST_QUOTES = 3;

/** A hit with the quotes that answer; `speaker` is the only one whose quotes are wanted, or null. */
export function answerHit(hit: Hit, speaker: SpeakerProfile | null): AnswerHit {
  const answering = quotesThatAnswer(hit, speaker);
  const matched = answering.some((quote) => quote.matched);
  const quotes = answering.slice(0, matched ? MOST_QUOTES : 1);
  const who = quotes.map((quote) => `${quote.speaker?.title ?? ''} ${quote.speaker?.name ?? ''}`).join(' ');
  const found = hit.matches.map(([start, end]) => hit.passage.text.slice(start, end));
  // Where the words stand in the speaker's own name or title, they are seen there.
  const seen = matched || found.every((words) => who.includes(words));
  return { hit, quotes, narration: quotes.length === 0 || !seen };
}

/** Who is quoted in the hits, those of most passages first. */
export function speakersIn(
  { hits, speakers }: Pick<SearchResult, 'hits' | 'speakers'>,
  speaker: SpeakerProfile | null,
): SpeakerCount[] {
  const profiles = new Map(speakers.map((profile) => [profile.id, profile]));
  const counts = new Map<SpeakerProfile, number>();
  for (const hit of hits) {
    const quoted = quotesThatAnswer(hit, speaker).map(({ speaker: said }) => profiles.get(said?.id ?? ''));
    for (const profile of new Set(quoted)) {
      if (profile !== undefined) counts.set(profile, (counts.get(profile) ?? 0) + 1);
    }
  }
  return mostFirst(counts);
}

/** Speakers by their counts; equals keep the order in which they were counted. */
export function mostFirst(counts: ReadonlyMap<SpeakerProfile, number>): SpeakerCount[] {
  return Array.from(counts, ([speaker, count]) => ({ speaker, count })).sort((a, b) => b.count - a.count);
}
