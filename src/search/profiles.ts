import type { Quote, QuotedPassage, Speaker } from '../quote/quote.ts';
import type { SpeakerProfile } from './speaker-directory.ts';

/** One profile for each speaker that the passages identify, most quotes first; a post without a name is nobody's. */
export function profilesOf(passages: readonly QuotedPassage[]): SpeakerProfile[] {
  const drafts = new Map<string, { speaker: Named; title: string | null; quotes: Said[] }>();
  for (const passage of passages) {
    for (const quote of passage.quotes) {
      const { speaker } = quote;
      if (!isNamed(speaker)) continue;
      const draft = drafts.get(speaker.id) ?? { speaker, title: null, quotes: [] };
      drafts.set(speaker.id, draft);
      draft.quotes.push({ passage, quote });
      if ((speaker.title ?? '').length > (draft.title ?? '').length) draft.title = speaker.title;
    }
  }
  return Array.from(
    drafts,
    ([id, { speaker, title, quotes }]): SpeakerProfile => ({
      id,
      name: speaker.fullName ?? speaker.name,
      title,
      kind: speaker.kind,
      quotes,
    }),
  ).sort((a, b) => b.quotes.length - a.quotes.length);
}

/** Whether a quote is one of this speaker's. */
export function isBy(quote: Quote, profile: SpeakerProfile): boolean {
  return quote.speaker?.id === profile.id;
}

type Named = Speaker & { readonly name: string; readonly id: string };
type Said = SpeakerProfile['quotes'][number];

function isNamed(speaker: Speaker | null): speaker is Named {
  return speaker !== null && speaker.name !== null && speaker.id !== undefined;
}
