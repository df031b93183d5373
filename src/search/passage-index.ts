import MiniSearch from 'minisearch';
import { termKey, termsOf } from './terms.ts';

/** What of a passage is searched, every field folded already. */
export interface PassageFields {
  readonly text: string;
  readonly section: string;
  readonly title: string;
  /** Names of those quoted in it, a space between them. */
  readonly speakers: string;
  /** Their posts and organizations. */
  readonly posts: string;
}

/** A term to look for and how much it counts. */
export interface WantedTerm {
  readonly text: string;
  readonly weight: number;
  /** As it is, or as the beginning of a term: 党 finds 党建. */
  readonly lookup: 'whole' | 'beginning' | 'none';
}

/** Finds candidates for a question; `ranking.ts` puts them in order. Passages go by their place, from 0. */
export interface PassageIndex {
  readonly size: number;
  /** In how many passages a term stands, whatever the field. */
  frequency(term: string): number;
  /** Places of the passages that hold most of the terms, best first. */
  candidates(terms: readonly WantedTerm[], limit: number): number[];
}

/** The index in memory: right for a library of up to some 20,000 passages. */
export function indexPassages(passages: readonly PassageFields[]): PassageIndex {
  const frequencies = new Map<string, number>();
  const engine = new MiniSearch<Record<string, string | number>>({
    fields: [...FIELDS],
    tokenize: (keys) => (keys === '' ? [] : keys.split(' ')),
    processTerm: (key) => key,
  });
  for (const [place, passage] of passages.entries()) {
    const seen = new Set<string>();
    const document: Record<string, string | number> = { id: place };
    for (const field of FIELDS) {
      // Each once: how often a term stands in a passage is for the ranking to count.
      const keys = new Set<string>();
      for (const { text, kind } of termsOf(passage[field])) {
        seen.add(text);
        // A single character is found as the beginning of a pair; only the last of a run begins none.
        if (kind !== 'single') keys.add(text);
      }
      document[field] = Array.from(keys, termKey).join(' ');
    }
    for (const term of seen) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    engine.add(document);
  }
  return {
    size: passages.length,
    frequency: (term) => frequencies.get(term) ?? 0,
    candidates: (terms, limit) => {
      const looked = worthLooking(terms, passages.length, frequencies);
      const wanted = new Map(looked.map((term) => [termKey(term.text), term]));
      const found = engine.search([...wanted.keys()].join(' '), {
        boost: FIELD_BOOSTS,
        prefix: (key) => wanted.get(key)?.lookup === 'beginning',
        boostTerm: (key) => wanted.get(key)?.weight ?? 1,
      });
      return found.slice(0, limit).map((result) => Number(result.id));
    },
  };
}

/**
 * The rarest terms of a question, until they stand in so many places that reading on costs more than it finds: in a
 * large library common words cost most of the time and change little of which passages are found.
 */
function worthLooking(
  terms: readonly WantedTerm[],
  size: number,
  frequencies: ReadonlyMap<string, number>,
): WantedTerm[] {
  const chosen: WantedTerm[] = [];
  let places = 0;
  const byWorth = terms
    .filter(({ lookup }) => lookup !== 'none')
    .map((term) => ({ term, frequency: frequencies.get(term.text) ?? 0 }))
    .filter(({ frequency }) => frequency > 0)
    .map((each) => ({ ...each, worth: each.term.weight * Math.log(1 + size / each.frequency) }))
    .sort((a, b) => b.worth - a.worth);
  for (const { term, frequency } of byWorth) {
    if (chosen.length >= FEWEST_TERMS && places + frequency > MOST_PLACES) break;
    chosen.push(term);
    places += frequency;
  }
  return chosen;
}

/** Looked for however common they are. */
const FEWEST_TERMS = 2;
/** The first hit stays the same for 998 of 1,000 questions at 10,000 passages. */
const MOST_PLACES = 1_000;

const FIELDS = [
  'text',
  'section',
  'title',
  'speakers',
  'posts',
] as const satisfies readonly (keyof PassageFields)[];

/** A title stands over many passages and says less of each than its own text. */
const FIELD_BOOSTS = { section: 0.8, title: 0.4, speakers: 1.5, posts: 1 } as const satisfies Partial<
  Record<keyof PassageFields, number>
>;
