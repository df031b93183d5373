import { CandidateScores } from './candidate-scores.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import {
  FIELDS,
  type IndexedArticle,
  type PassageFields,
  type PassageIndex,
  TITLE_COUNTS,
  worthLooking,
} from './passage-index.ts';
import { TermNumbers } from './term-numbers.ts';
import { eachTerm } from './terms.ts';

/**
 * The index in memory: for every term the places of its passages, all in one typed array. Five times faster to make
 * than maps of maps, and half their size.
 */
export function indexInMemory(articles: readonly IndexedArticle[]): PassageIndex {
  const passages = articles.flatMap((article) => article.passages);
  const { numbers, starts, places, fields } = collect(passages);
  const size = passages.length;
  const frequency = (text: string) => {
    const number = numbers.find(text);
    return number === undefined ? 0 : (starts[number + 1] ?? 0) - (starts[number] ?? 0);
  };
  const scores = new CandidateScores(size);
  return {
    size,
    frequency,
    candidates: (terms, limit) => {
      for (const { text, worth } of worthLooking(terms, { size, frequency })) {
        const number = numbers.find(text) ?? 0;
        const end = starts[number + 1] ?? 0;
        for (let at = starts[number] ?? 0; at < end; at++) {
          scores.add(places[at] ?? 0, worth * (COUNTS[fields[at] ?? 0] ?? 0));
        }
      }
      return scores.take(limit);
    },
    close: () => {},
  };
}

/** Bits: the term stands in the passage's own words, or in the title over it. */
const OWN = 1;
const TITLE = 2;
const BITS = 2;

/** What a term counts that stands in nothing, in the own words, in the title, in both. */
const COUNTS = [0, 1, TITLE_COUNTS, 1 + TITLE_COUNTS] as const;

/** Where the terms of a library stand. */
interface Postings {
  readonly numbers: TermNumbers;
  /** Where in `places` a term's own begin; one more at the end. */
  readonly starts: Uint32Array;
  /** Passages, term after term, each in order. */
  readonly places: Uint32Array;
  /** In what of that passage the term stands, a bit each. */
  readonly fields: Uint8Array;
}

/** Reads all passages once, then sorts what was read by term. */
function collect(passages: readonly (() => PassageFields)[]): Postings {
  const numbers = new TermNumbers();
  /** Passage after passage: a term's number, above the bits of where it stands. */
  const read = new GrowingNumbers();
  const ends = new Uint32Array(passages.length);
  const counts = new GrowingNumbers();
  /** Where a term was last read, plus one. */
  const lastRead = new GrowingNumbers();
  const add = (number: number, bit: number, start: number) => {
    if (number === counts.length) {
      counts.push(0);
      lastRead.push(0);
    }
    const last = lastRead.at(number) - 1;
    if (last >= start) {
      read.set(last, read.at(last) | bit);
      return;
    }
    read.push((number << BITS) | bit);
    lastRead.set(number, read.length);
    counts.set(number, counts.at(number) + 1);
  };
  for (const [place, passage] of passages.entries()) {
    const made = passage();
    const began = read.length;
    for (const field of FIELDS) {
      const bit = field === 'title' ? TITLE : OWN;
      const text = made[field];
      eachTerm(text, (start, end) => add(numbers.add(text, start, end), bit, began));
    }
    ends[place] = read.length;
  }
  return { numbers, ...byTerm(read, counts, ends) };
}

function byTerm(read: GrowingNumbers, counts: GrowingNumbers, ends: Uint32Array) {
  const starts = new Uint32Array(counts.length + 1);
  for (let number = 0; number < counts.length; number++) {
    starts[number + 1] = (starts[number] ?? 0) + counts.at(number);
  }
  const places = new Uint32Array(read.length);
  const fields = new Uint8Array(read.length);
  const next = starts.slice();
  let at = 0;
  for (const [place, end] of ends.entries()) {
    for (; at < end; at++) {
      const number = read.at(at) >>> BITS;
      const slot = next[number] ?? 0;
      next[number] = slot + 1;
      places[slot] = place;
      fields[slot] = read.at(at) & (OWN | TITLE);
    }
  }
  return { starts, places, fields };
}
