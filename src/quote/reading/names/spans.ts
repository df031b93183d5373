import { type Lattice, TAG, TAGS } from './lattice.ts';

/** A run of a text that may be a person's name; offsets are UTF-16 units, `end` is exclusive. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  /** From 0 to 1. */
  readonly probability: number;
  /** A family name by itself, of somebody whom the article has named in full before. */
  readonly alone?: true;
  /** What the article calls somebody besides their name (袁富华（Ben）), which may stand in foreign letters. */
  readonly alias?: true;
}

/** What is less likely than this is not worth telling. */
const LEAST_PROBABILITY = 0.02;

/** The longest name, in UTF-16 units; Latin names and those of three parts are the long ones. */
const LONGEST_NAME = 40;

/** Adds every run of a summed piece with LEAST_PROBABILITY or more, by start, then end; `from` is where the piece starts. */
export function addSpans(spans: NameSpan[], lattice: Lattice, length: number, from: number): void {
  for (let at = 0; at + 1 < length; at++) {
    if (lattice.probability(at, TAG.first) < LEAST_PROBABILITY) continue;
    addSpansAt(spans, lattice, length, from, at);
  }
}

function addSpansAt(spans: NameSpan[], lattice: Lattice, length: number, from: number, start: number): void {
  const { forward, backward, worth, steps, scales, total } = lattice;
  // The sum over all taggings in which a name starts here and goes on up to the unit looked at.
  let going = (forward[start * TAGS + TAG.first] ?? 0) / total;
  let before: number = TAG.first;
  const limit = Math.min(length, start + LONGEST_NAME);
  for (let at = start + 1; at < limit; at++) {
    const row = at * TAGS;
    const scale = scales[at] ?? 1;
    const ending = (going * (steps[before * TAGS + TAG.last] ?? 0) * (worth[row + TAG.last] ?? 0)) / scale;
    const probability = Math.min(1, ending * (backward[row + TAG.last] ?? 0));
    if (probability >= LEAST_PROBABILITY)
      spans.push({ start: from + start, end: from + at + 1, probability });
    going *= ((steps[before * TAGS + TAG.inside] ?? 0) * (worth[row + TAG.inside] ?? 0)) / scale;
    before = TAG.inside;
    if (going * (backward[row + TAG.inside] ?? 0) < LEAST_PROBABILITY) return;
  }
}
