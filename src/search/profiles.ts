import { createHash } from 'node:crypto';
import type { Quote, QuotedPassage, Speaker } from '../quote/quote.ts';
import type { SpeakerProfile } from './speaker-directory.ts';

/** One profile for each named speaker of the passages, most quotes first; a post without a name is nobody's. */
export function profilesOf(passages: readonly QuotedPassage[]): SpeakerProfile[] {
  const drafts = new Map<string, { speaker: Named; title: string | null; quotes: Said[] }>();
  for (const passage of passages) {
    for (const quote of passage.quotes) {
      const { speaker } = quote;
      if (!isNamed(speaker)) continue;
      const key = speakerKey(speaker);
      const draft = drafts.get(key) ?? { speaker, title: null, quotes: [] };
      drafts.set(key, draft);
      draft.quotes.push({ passage, quote });
      if ((speaker.title ?? '').length > (draft.title ?? '').length) draft.title = speaker.title;
    }
  }
  return Array.from(drafts, ([key, { speaker, title, quotes }]): SpeakerProfile => {
    const id = createHash('sha256').update(key).digest('hex').slice(0, 8);
    return { id, name: speaker.name, title, kind: speaker.kind, quotes };
  }).sort((a, b) => b.quotes.length - a.quotes.length);
}

/** Whether a quote is one of this speaker's. */
export function isBy(quote: Quote, profile: SpeakerProfile): boolean {
  return quote.speaker?.name === profile.name && quote.speaker.kind === profile.kind;
}

type Named = Speaker & { readonly name: string };
type Said = SpeakerProfile['quotes'][number];

function isNamed(speaker: Speaker | null): speaker is Named {
  return speaker !== null && speaker.name !== null;
}

/** The same name in two articles is taken for the same person. */
function speakerKey(speaker: Named): string {
  return `${speaker.kind}\n${speaker.name}`;
}
