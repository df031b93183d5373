import type { Range } from '../../article/article.ts';
import { termRarity } from '../index/passage-index.ts';
import type { Question, QuestionTerm } from '../question/question.ts';
import { isBy, type SpeakerProfile } from '../speakers/profile.ts';
import type { SearchablePassage } from './searchable.ts';

/** What each sign of an answer counts. Chosen on CMRC 2018's trial and DRCD's development questions. */
export const RANKING = {
  /** Repetition: how soon more of the same word stops counting. */
  saturation: 1.2,
  /** How much a long passage must say more often what a short one says once; 0 to 1. */
  lengthPenalty: 0.4,
  /** A term that stands in the heading alone, as part of one in the text. */
  section: 0.5,
  title: 0.25,
  office: 0.6,
  /** The share of the question that stands together within `window` characters. */
  nearness: 1.5,
  window: 40,
  /** Three characters in the question's own order, worth as much as the commoner of their two pairs. */
  order: 0.35,
  /** The share of the matched words that stand inside quotes. */
  inQuote: 0.1,
  /** The passage quotes a speaker whom the question names. */
  speaker: 2,
} as const satisfies Record<string, number>;

export type RankingWeights = { readonly [weight in keyof typeof RANKING]: number };

/** What ranking knows of the library as a whole. */
export interface Collection {
  /** How many passages it has. */
  readonly size: number;
  /** UTF-16 units of a passage's text. */
  readonly averageLength: number;
  /** In how many passages a term of the question stands. */
  frequency(term: string): number;
}

/** A candidate with what speaks for it. */
export interface Ranked {
  readonly passage: SearchablePassage;
  /** Comparable within one question. */
  readonly score: number;
  /** The share of the question's weight that the passage holds, 0 to 1. */
  readonly coverage: number;
  /** Whether a speaker whom the question names is quoted in it. */
  readonly bySpeaker: boolean;
}

/** Puts candidates in order, best first, by what an index of terms cannot see. */
export function rank(
  question: Question,
  candidates: readonly SearchablePassage[],
  collection: Collection,
  weights: RankingWeights = RANKING,
): Ranked[] {
  const wanted = weigh(question, collection);
  const named = new Set(question.mentions.flatMap((mention) => mention.speakers));
  const ranked = candidates.map((passage) =>
    score(passage, wanted, named, collection.averageLength, weights),
  );
  return ranked.sort((a, b) => b.score - a.score || a.passage.place - b.passage.place);
}

/** A question with the rarity of its terms in this library. */
interface Wanted {
  readonly terms: readonly { readonly term: QuestionTerm; readonly worth: number }[];
  readonly total: number;
  readonly triples: readonly { readonly text: string; readonly worth: number }[];
}

/** No passage holds more of a pasted page: covering this many terms well is covering all of it. */
const MOST_TERMS_COVERED = 200;

function weigh(question: Question, { size, frequency }: Collection): Wanted {
  const rarity = (text: string) => termRarity(size, frequency(text));
  const terms = question.terms.map((term) => ({ term, worth: term.weight * rarity(term.text) }));
  const triples = new Map<string, number>();
  for (const stretch of question.content) {
    const characters = [...stretch];
    for (let at = 0; at + 2 < characters.length; at++) {
      const text = characters.slice(at, at + 3).join('');
      const worth = Math.min(
        rarity(text.slice(0, -(characters[at + 2]?.length ?? 1))),
        rarity(text.slice(characters[at]?.length ?? 1)),
      );
      triples.set(text, worth);
    }
  }
  return {
    terms,
    total: terms
      .map(({ worth }) => worth)
      .sort((a, b) => b - a)
      .slice(0, MOST_TERMS_COVERED)
      .reduce((sum, worth) => sum + worth, 0),
    triples: Array.from(triples, ([text, worth]) => ({ text, worth })),
  };
}

function score(
  searchable: SearchablePassage,
  wanted: Wanted,
  named: ReadonlySet<SpeakerProfile>,
  average: number,
  weights: RankingWeights,
): Ranked {
  const { passage, fields, length, toSource } = searchable;
  const norm = weights.saturation * (1 - weights.lengthPenalty + (weights.lengthPenalty * length) / average);
  const occurrences = new Occurrences(wanted.terms.length);
  let sum = 0;
  let covered = 0;
  for (const [number, { term, worth }] of wanted.terms.entries()) {
    const count = occurrences.add(number, term, fields.text);
    const elsewhere = fieldShare(term, fields, weights);
    if (count === 0 && elsewhere === 0) continue;
    const frequency = count + elsewhere;
    sum += (worth * frequency * (weights.saturation + 1)) / (frequency + norm);
    covered += worth * (count > 0 ? 1 : elsewhere);
  }
  for (const triple of wanted.triples) {
    if (fields.text.includes(triple.text)) sum += weights.order * triple.worth;
  }
  const sorted = occurrences.sorted();
  const together = densest(sorted, wanted, weights.window);
  sum += weights.nearness * together;
  if (passage.quotes.length > 0) {
    sum += weights.inQuote * sum * quotedShare(sorted, wanted, passage.quotes, toSource);
  }
  const bySpeaker =
    named.size > 0 && passage.quotes.some((quote) => [...named].some((each) => isBy(quote, each)));
  return {
    passage: searchable,
    score: sum + (bySpeaker ? weights.speaker * Math.max(1, wanted.total) : 0),
    coverage: wanted.total > 0 ? Math.min(1, covered / wanted.total) : 0,
    bySpeaker,
  };
}

/** Places where the terms of a question stand in one text: one number each, so that they sort without objects. */
class Occurrences {
  readonly #terms: number;
  readonly #keys: number[] = [];

  constructor(terms: number) {
    this.#terms = terms;
  }

  /** How often the term stands there. A Latin word or a number must stand alone: art is not in party. */
  add(number: number, term: Pick<QuestionTerm, 'text' | 'kind'>, text: string): number {
    let count = 0;
    let at = text.indexOf(term.text);
    while (at >= 0 && count < MOST_OCCURRENCES) {
      if (term.kind !== 'token' || isWhole(text, at, at + term.text.length)) {
        this.#keys.push(at * this.#terms + number);
        count++;
      }
      at = text.indexOf(term.text, at + term.text.length);
    }
    return count;
  }

  /** From left to right; a key is the place times the number of terms, and the term's number. */
  sorted(): Float64Array {
    return Float64Array.from(this.#keys).sort();
  }
}

/** Where a term stands in a folded text. A Latin word or a number must stand alone: art is not in party. */
export function occurrencesOf(term: Pick<QuestionTerm, 'text' | 'kind'>, text: string): Range[] {
  const found: Range[] = [];
  let at = text.indexOf(term.text);
  while (at >= 0 && found.length < MOST_OCCURRENCES) {
    const end = at + term.text.length;
    if (term.kind !== 'token' || isWhole(text, at, end)) found.push([at, end]);
    at = text.indexOf(term.text, end);
  }
  return found;
}

/** More say nothing more, and keep a text of one repeated word from costing its square. */
const MOST_OCCURRENCES = 200;

function isWhole(text: string, start: number, end: number): boolean {
  return !LATIN_OR_DIGIT.test(text.charAt(start - 1)) && !LATIN_OR_DIGIT.test(text.charAt(end));
}

const LATIN_OR_DIGIT = /[a-z0-9]/;

function fieldShare(
  term: QuestionTerm,
  fields: SearchablePassage['fields'],
  weights: RankingWeights,
): number {
  if (fields.speakers.includes(term.text)) return 1;
  if (fields.offices.includes(term.text)) return weights.office;
  if (fields.section.includes(term.text)) return weights.section;
  return fields.title.includes(term.text) ? weights.title : 0;
}

/** The most worth of different terms that stand within one window. */
function densest(sorted: Float64Array, { terms }: Wanted, window: number): number {
  const inside = new Uint16Array(terms.length);
  let best = 0;
  let worth = 0;
  let first = 0;
  for (const key of sorted) {
    const number = key % terms.length;
    if (inside[number] === 0) worth += terms[number]?.worth ?? 0;
    inside[number] = (inside[number] ?? 0) + 1;
    const reach = (key - number) / terms.length - window;
    for (let left = sorted[first] ?? 0; left < reach * terms.length; left = sorted[++first] ?? Infinity) {
      const gone = left % terms.length;
      inside[gone] = (inside[gone] ?? 1) - 1;
      if (inside[gone] === 0) worth -= terms[gone]?.worth ?? 0;
    }
    if (worth > best) best = worth;
  }
  return best;
}

function quotedShare(
  sorted: Float64Array,
  { terms }: Wanted,
  quotes: SearchablePassage['passage']['quotes'],
  toSource: SearchablePassage['toSource'],
): number {
  let all = 0;
  let quoted = 0;
  for (const key of sorted) {
    const wanted = terms[key % terms.length];
    if (wanted === undefined) continue;
    const start = Math.floor(key / terms.length);
    const [from, to] = toSource(start, start + wanted.term.text.length);
    all += wanted.worth;
    if (quotes.some((quote) => quote.start <= from && to <= quote.end)) quoted += wanted.worth;
  }
  return all === 0 ? 0 : quoted / all;
}
