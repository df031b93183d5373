import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOLLOWS, Lattice, TAG, TAGS } from '../../../../src/quote/reading/names/lattice.ts';
import { addSpans, type NameSpan } from '../../../../src/quote/reading/names/spans.ts';

const score = fc.double({ min: -6, max: 6, noNaN: true });
const unit = fc.tuple(score, score, score);

/** Every tagging of so many units that may be, name by name to the end. */
function taggings(length: number): number[][] {
  let open: number[][] = [[TAG.outside], [TAG.first]];
  for (let at = 1; at < length; at++) {
    open = open.flatMap((tags) =>
      FOLLOWS.filter(([from]) => from === tags.at(-1)).map(([, to]) => [...tags, to]),
    );
  }
  return open.filter((tags) => tags.at(-1) === TAG.outside || tags.at(-1) === TAG.last);
}

/** The probability of each run that is a name in some tagging, by going through all of them. */
function naive(units: readonly (readonly number[])[], transitions: readonly number[]): Map<string, number> {
  const sums = new Map<string, number>();
  let total = 0;
  for (const tags of taggings(units.length)) {
    const weight = Math.exp(
      tags.reduce((sum, tag, at) => {
        const before = tags[at - 1];
        const step = before === undefined ? 0 : (transitions[before * TAGS + tag] ?? 0);
        return sum + step + (tag === TAG.outside ? 0 : (units[at]?.[tag - 1] ?? 0));
      }, 0),
    );
    total += weight;
    let start = 0;
    for (const [at, tag] of tags.entries()) {
      if (tag === TAG.first) start = at;
      if (tag === TAG.last) sums.set(`${start}-${at + 1}`, (sums.get(`${start}-${at + 1}`) ?? 0) + weight);
    }
  }
  return new Map([...sums].map(([run, sum]) => [run, sum / total]));
}

describe('the sum over all taggings', () => {
  it('gives each run the probability that going through all of them gives', () => {
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 7 }),
        fc.array(score, { minLength: TAGS * TAGS, maxLength: TAGS * TAGS }),
        (units, transitions) => {
          const lattice = new Lattice(transitions);
          for (const [at, [first, inside, last]] of units.entries()) lattice.put(at, first, inside, last);
          lattice.sum(units.length);
          const spans: NameSpan[] = [];
          addSpans(spans, lattice, units.length, 0);
          const expected = naive(units, transitions);
          for (const { start, end, probability } of spans) {
            expect(probability).toBeCloseTo(expected.get(`${start}-${end}`) ?? 0, 9);
          }
          const told = new Set(spans.map(({ start, end }) => `${start}-${end}`));
          for (const [run, probability] of expected) if (probability > 0.020_001) expect(told).toContain(run);
        },
      ),
    );
  });

  it('stays a number where scores are beyond all measure', () => {
    const lattice = new Lattice(Array(TAGS * TAGS).fill(0));
    for (let at = 0; at < 1_000; at++) lattice.put(at, at % 2 ? 1e9 : -1e9, -1e9, at % 3 ? 1e9 : -1e9);
    lattice.sum(1_000);
    const spans: NameSpan[] = [];
    addSpans(spans, lattice, 1_000, 0);
    for (const { probability } of spans) expect(Number.isFinite(probability)).toBe(true);
  });
});
