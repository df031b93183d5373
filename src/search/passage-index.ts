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
  /** Every term that begins with this one counts: 党 finds 党建. */
  readonly prefix: boolean;
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
      const keys = termsOf(passage[field]).map((term) => termKey(term.text));
      for (const key of keys) seen.add(key);
      document[field] = keys.join(' ');
    }
    for (const key of seen) frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
    engine.add(document);
  }
  return {
    size: passages.length,
    frequency: (term) => frequencies.get(termKey(term)) ?? 0,
    candidates: (terms, limit) => {
      const wanted = new Map(terms.map((term) => [termKey(term.text), term]));
      const found = engine.search([...wanted.keys()].join(' '), {
        boost: FIELD_BOOSTS,
        prefix: (key) => wanted.get(key)?.prefix ?? false,
        boostTerm: (key) => wanted.get(key)?.weight ?? 1,
      });
      return found.slice(0, limit).map((result) => Number(result.id));
    },
  };
}

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
