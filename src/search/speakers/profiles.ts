import type { Naming } from '../../quote/identity.ts';
import type { Quote } from '../../quote/quote.ts';
import type { SpeakerProfile } from './directory.ts';
import { postsIn } from './posts.ts';

/** The profile of one speaker from all that name them, in the articles' order and at least one. */
export function profileOf(id: string, namings: readonly Naming[]): SpeakerProfile {
  const titles = [...new Set(namings.flatMap((naming) => naming.titles))];
  return {
    id,
    name: namings[0]?.name ?? '',
    title: titles.reduce<string | null>(
      (fullest, title) => (title.length > (fullest ?? '').length ? title : fullest),
      null,
    ),
    kind: namings[0]?.kind ?? 'person',
    titles,
    posts: titles.flatMap(postsIn),
    quoteCount: namings.reduce((sum, { quotedIn }) => sum + quotedIn.length, 0),
  };
}

/** A profile and where its first quote stands: the passage's place, and the start in it. */
interface PlacedProfile {
  readonly profile: SpeakerProfile;
  readonly place: number;
  readonly start: number;
}

/** Puts profiles in order: most quotes first, then by their first quote. */
export function mostQuotedFirst(placed: readonly PlacedProfile[]): SpeakerProfile[] {
  return [...placed]
    .sort((a, b) => {
      const [one, other] = [a.profile, b.profile];
      const order = other.quoteCount - one.quoteCount || a.place - b.place || a.start - b.start;
      return order !== 0 ? order : one.id < other.id ? -1 : 1;
    })
    .map(({ profile }) => profile);
}

/** Whether a quote is one of this speaker's. */
export function isBy(quote: Quote, profile: SpeakerProfile): boolean {
  return quote.speaker?.id === profile.id;
}
