import MiniSearch from 'minisearch';
import { termsOf } from '../../terms.ts';
import {
  FIELDS,
  type PassageFields,
  type PassageIndex,
  TITLE_COUNTS,
  worthLooking,
} from '../passage-index.ts';

/** The index in memory, in MiniSearch: right for a library that is read and indexed in no time. */
export function indexInMemory(passages: readonly PassageFields[]): PassageIndex {
  const frequencies = new Map<string, number>();
  const engine = new MiniSearch<IndexedPassage>({
    fields: ['own', 'title'],
    tokenize: (keys) => (keys === '' ? [] : keys.split(' ')),
    processTerm: (key) => key,
  });
  engine.addAll(passages.map((passage, place) => readPassage(place, passage, frequencies)));
  const size = passages.length;
  const frequency = (term: string) => frequencies.get(term) ?? 0;
  return {
    size,
    frequency,
    candidates: (terms, limit, among) => {
      const looked = worthLooking(terms, { size, frequency }, MOST_PLACES);
      const wanted = new Map(looked.map((term) => [termKey(term.text), term]));
      const found = engine.search([...wanted.keys()].join(' '), {
        boost: { title: TITLE_COUNTS },
        prefix: (key) => wanted.get(key)?.lookup === 'beginning',
        boostTerm: (key) => wanted.get(key)?.weight ?? 1,
        bm25: HOLDS_OR_NOT,
        ...(among === undefined ? {} : { filter: ({ id }) => among.has(Number(id)) }),
      });
      return found.slice(0, limit).map(({ id }) => Number(id));
    },
  };
}

/** Read before the common words of a question are left out: MiniSearch makes an object of each place. */
const MOST_PLACES = 1_000;

/** How often a term stands in a passage, and how long that is, is for the ranking to count. */
const HOLDS_OR_NOT = { k: 1.2, b: 0, d: 0 } as const;

/** A passage as MiniSearch takes it: keys of its terms, each once, a space between them. */
interface IndexedPassage {
  readonly id: number;
  /** Of all that is the passage's own. */
  readonly own: string;
  readonly title: string;
}

function readPassage(
  place: number,
  passage: PassageFields,
  frequencies: Map<string, number>,
): IndexedPassage {
  const seen = new Set<string>();
  const keysOf = (fields: readonly (keyof PassageFields)[]) => {
    const keys = new Set<string>();
    for (const field of fields) {
      for (const { text, kind } of termsOf(passage[field])) {
        seen.add(text);
        // A single character is found as the beginning of a pair; only the last of a run begins none.
        if (kind !== 'single') keys.add(text);
      }
    }
    return Array.from(keys, termKey).join(' ');
  };
  const own = keysOf(FIELDS.filter((field) => field !== 'title'));
  const title = keysOf(['title']);
  for (const term of seen) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  return { id: place, own, title };
}

/**
 * A term as MiniSearch keeps it: four hex digits a UTF-16 unit. Its radix tree looks through the children of a node one
 * by one; with 16 of them instead of thousands it indexes in half the time. 党 → `515a`
 */
function termKey(text: string): string {
  let key = '';
  for (let at = 0; at < text.length; at++) key += hexOfUnit(text.charCodeAt(at));
  return key;
}

const hexOfUnits: (string | undefined)[] = new Array(0x1_00_00);

function hexOfUnit(unit: number): string {
  const known = hexOfUnits[unit];
  if (known !== undefined) return known;
  const hex = unit.toString(16).padStart(4, '0');
  hexOfUnits[unit] = hex;
  return hex;
}
