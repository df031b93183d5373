/** What of a passage is searched, every field folded already. */
export interface PassageFields {
  readonly text: string;
  readonly section: string;
  readonly title: string;
  /** Names of those quoted in it, a space between them. */
  readonly speakers: string;
  /** Their offices and organizations. */
  readonly offices: string;
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
  /** Places of the passages that hold most of the terms, best first; of `among` alone, where it is given. */
  candidates(terms: readonly WantedTerm[], limit: number, among?: ReadonlySet<number>): number[];
}

/** How rare a term is that stands in `frequency` of `size` passages: BM25's, never negative. */
export function termRarity(size: number, frequency: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

/** A term to look for with what a passage gains by holding it. */
interface WorthyTerm extends WantedTerm {
  readonly worth: number;
}

/**
 * The rarest terms of a question, until they stand in `mostPlaces`: in a large library common words cost most of the
 * time and change little of which passages are found.
 */
export function worthLooking(
  terms: readonly WantedTerm[],
  index: Pick<PassageIndex, 'size' | 'frequency'>,
  mostPlaces: number,
): WorthyTerm[] {
  const chosen: WorthyTerm[] = [];
  let places = 0;
  const byWorth = terms
    .filter(({ lookup }) => lookup !== 'none')
    .map((term) => ({ term, frequency: index.frequency(term.text) }))
    .filter(({ frequency }) => frequency > 0)
    .map((each) => ({ ...each, worth: each.term.weight * termRarity(index.size, each.frequency) }))
    .sort((a, b) => b.worth - a.worth);
  for (const { term, frequency, worth } of byWorth) {
    if (chosen.length >= FEWEST_TERMS && places + frequency > mostPlaces) break;
    chosen.push({ ...term, worth });
    places += frequency;
  }
  return chosen;
}

/** Looked for however common they are. */
const FEWEST_TERMS = 2;

/** What of a passage is searched. */
export const FIELDS = [
  'text',
  'section',
  'title',
  'speakers',
  'offices',
] as const satisfies readonly (keyof PassageFields)[];

/** A title stands over many passages and says less of each than what is its own, which counts 1. */
export const TITLE_COUNTS = 0.4;
