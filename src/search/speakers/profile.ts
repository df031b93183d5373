import type { Naming } from '../../quote/identity.ts';
import type { Quote } from '../../quote/quote.ts';
import { type Office, officesIn } from './offices.ts';

/** One person, group or organization that the library quotes. */
export interface SpeakerProfile {
  /** Short and stable: the same speaker has the same id after a restart. */
  readonly id: string;
  readonly name: string;
  /** The fullest title that any article gives. */
  readonly title: string | null;
  readonly kind: 'person' | 'group' | 'organization';
  /** All that articles give, as they write them. */
  readonly titles: readonly string[];
  /** Read from the titles. */
  readonly offices: readonly Office[];
  readonly quoteCount: number;
}

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
    offices: titles.flatMap(officesIn),
    quoteCount: namings.reduce((sum, { quotedIn }) => sum + quotedIn.length, 0),
  };
}

/** Where a speaker comes in the order of speakers. */
export interface Standing {
  readonly id: string;
  readonly quoteCount: number;
  /** Of the passage with the first quote. */
  readonly place: number;
  /** Of that quote in it. */
  readonly start: number;
}

/** Compares speakers: most quotes first, then by their first quote. */
export function mostQuotedFirst(one: Standing, other: Standing): number {
  const order = other.quoteCount - one.quoteCount || one.place - other.place || one.start - other.start;
  return order !== 0 ? order : one.id < other.id ? -1 : 1;
}

/** Whether a quote is one of this speaker's. */
export function isBy(quote: Quote, { id }: Pick<SpeakerProfile, 'id'>): boolean {
  return quote.speaker?.id === id;
}
