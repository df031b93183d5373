import { CandidateScores } from '../candidate-scores.ts';
import { type PassageIndex, TITLE_COUNTS, type WantedTerm, worthLooking } from '../passage-index.ts';
import type { Places } from './places.ts';
import { type LibraryFile, readJson } from './tables.ts';

/** Frequencies kept in memory, so that the words that everybody asks for are read once. */
const FREQUENCIES_KEPT = 100_000;

/**
 * Read before the common words of a question are left out: a millisecond's at least, and in a very large library, where
 * every word is common, this share of its passages.
 */
const MOST_PLACES = { least: 20_000, share: 0.05 } as const;

/** The index of a library's file, in SQLite's FTS5; the file must not change meanwhile. */
export function indexOf(file: LibraryFile, places: Places): PassageIndex {
  const { size } = places;
  const mostPlaces = Math.max(MOST_PLACES.least, MOST_PLACES.share * size);
  const count = readJson(file, 'SELECT passages FROM term WHERE text = ?', 0);
  const passagesWith = readJson<number[]>(
    file,
    'SELECT json_group_array(rowid) FROM words WHERE words MATCH ?',
    [],
  );
  const articlesTitled = readJson<number[]>(
    file,
    'SELECT json_group_array(rowid) FROM titles WHERE titles MATCH ?',
    [],
  );
  const kept = new Map<string, number>();
  const frequency = (term: string) => {
    const known = kept.get(term);
    if (known !== undefined) return known;
    const read = count(term);
    if (kept.size >= FREQUENCIES_KEPT) kept.clear();
    kept.set(term, read);
    return read;
  };
  const scores = new CandidateScores(size);
  return {
    size,
    frequency,
    candidates: (terms, limit, among) => {
      const add = (place: number, worth: number) => {
        if (place >= 0 && (among === undefined || among.has(place))) scores.add(place, worth);
      };
      for (const term of worthLooking(terms, { size, frequency }, mostPlaces)) {
        const match = matchOf(term);
        for (const passage of passagesWith(match)) add(places.ofPassage(passage), term.worth);
        for (const article of articlesTitled(match)) {
          const { first, count } = places.ofArticle(article);
          for (let at = 0; at < count; at++) add(first + at, term.worth * TITLE_COUNTS);
        }
      }
      return scores.take(limit);
    },
  };
}

/** No term holds a quotation mark: marks are never part of one. */
function matchOf({ text, lookup }: WantedTerm): string {
  return lookup === 'beginning' ? `"${text}" *` : `"${text}"`;
}
