import { FEATURES, type FeatureReader } from '../../../src/quote/reading/names/features.ts';
import { FOLLOWS, Lattice, TAG, TAGS, WEIGHED_TAGS } from '../../../src/quote/reading/names/lattice.ts';
import type { Sentence } from './sources.ts';

/** How far a weight moves at first, and what share of itself it loses each round, so that chance features stay small. */
const STEP = 0.07;
const SHRINKING = 0.985;
/** Surer than this of the right tagging, a sentence teaches nothing; likelihoods nearer than the second are equal. */
const LEARNT = 0.05;
const EQUAL = 1e-3;

/** The weights of names, learned sentence by sentence: conditional likelihood, steps by AdaGrad. */
export class Learner {
  readonly weights: Float32Array;
  readonly transitions = new Float64Array(TAGS * TAGS);
  readonly #squares: Float32Array;
  readonly #transitionSquares = new Float64Array(TAGS * TAGS).fill(1e-6);
  readonly #reader: FeatureReader;
  readonly #lattice = new Lattice(this.transitions);

  readonly #kept: Uint8Array;

  /** Learns weights of the buckets marked 1 in `kept` only. */
  constructor(reader: FeatureReader, kept: Uint8Array) {
    const buckets = kept.length;
    this.#kept = kept;
    this.#reader = reader;
    this.weights = new Float32Array(buckets * WEIGHED_TAGS);
    this.#squares = new Float32Array(buckets * WEIGHED_TAGS).fill(1e-6);
  }

  /** Learns from one sentence; how surprising its names were, in nats. */
  learn({ text, names }: Sentence): number {
    const length = text.length;
    if (length === 0) return 0;
    this.#reader.read(text, 0, length);
    this.#weigh(length);
    this.#lattice.setTransitions(this.transitions);
    this.#lattice.sum(length);
    const tags = tagsOf(length, names);
    const loss = this.#loss(tags);
    if (loss < LEARNT) return loss;
    for (let at = 0; at < length; at++) this.#learnUnit(at, tags);
    return loss;
  }

  /** Marks the buckets that were moved most so far, `most` of them: the others hold what chance put there. */
  busiest(most: number): Uint8Array {
    const moved = Float32Array.from(this.#kept, (_, bucket) =>
      this.#squares
        .subarray(bucket * WEIGHED_TAGS, (bucket + 1) * WEIGHED_TAGS)
        .reduce((sum, square) => sum + square, 0),
    );
    const least = moved.toSorted().at(-most) ?? 0;
    return Uint8Array.from(moved, (sum) => (sum > least ? 1 : 0));
  }

  /** Lets every weight shrink a little; after each round. */
  shrink(): void {
    for (let at = 0; at < this.weights.length; at++) this.weights[at] = (this.weights[at] ?? 0) * SHRINKING;
  }

  #weigh(length: number): void {
    const { features } = this.#reader;
    const { weights } = this;
    for (let at = 0, next = 0; at < length; at++) {
      let [first, inside, last] = [0, 0, 0];
      for (const end = next + FEATURES; next < end; next++) {
        const row = (features[next] ?? 0) * WEIGHED_TAGS;
        first += weights[row] ?? 0;
        inside += weights[row + 1] ?? 0;
        last += weights[row + 2] ?? 0;
      }
      this.#lattice.put(at, first, inside, last);
    }
  }

  /** Minus the logarithm of the probability of a tagging. */
  #loss(tags: Uint8Array): number {
    const { worth, steps, scales, total } = this.#lattice;
    let loss = Math.log(total);
    for (let at = 0; at < tags.length; at++) {
      const tag = tags[at] ?? 0;
      const step = at === 0 ? 1 : (steps[(tags[at - 1] ?? 0) * TAGS + tag] ?? 1);
      loss += Math.log(scales[at] ?? 1) - Math.log((worth[at * TAGS + tag] ?? 1) * step);
    }
    return loss;
  }

  #learnUnit(at: number, tags: Uint8Array): void {
    for (let tag = 1; tag < TAGS; tag++) {
      const gradient = this.#lattice.probability(at, tag) - (tags[at] === tag ? 1 : 0);
      if (Math.abs(gradient) >= EQUAL) this.#move(at, tag, gradient);
    }
    if (at > 0) this.#learnSteps(at, tags);
  }

  #move(at: number, tag: number, gradient: number): void {
    const { features } = this.#reader;
    const square = gradient * gradient;
    for (let next = at * FEATURES; next < (at + 1) * FEATURES; next++) {
      const bucket = features[next] ?? 0;
      if (this.#kept[bucket] === 0) continue;
      const place = bucket * WEIGHED_TAGS + tag - 1;
      const squares = (this.#squares[place] ?? 0) + square;
      this.#squares[place] = squares;
      this.weights[place] = (this.weights[place] ?? 0) - (STEP * gradient) / Math.sqrt(squares);
    }
  }

  #learnSteps(at: number, tags: Uint8Array): void {
    const { forward, backward, worth, steps, scales, total } = this.#lattice;
    for (const [from, to] of FOLLOWS) {
      const row = at * TAGS + to;
      const way = (forward[(at - 1) * TAGS + from] ?? 0) * (steps[from * TAGS + to] ?? 0) * (worth[row] ?? 0);
      const probability = (way * (backward[row] ?? 0)) / (scales[at] ?? 1) / total;
      const gradient = probability - (tags[at - 1] === from && tags[at] === to ? 1 : 0);
      if (Math.abs(gradient) < EQUAL) continue;
      const pair = from * TAGS + to;
      const squares = (this.#transitionSquares[pair] ?? 0) + gradient * gradient;
      this.#transitionSquares[pair] = squares;
      this.transitions[pair] = (this.transitions[pair] ?? 0) - (STEP * gradient) / Math.sqrt(squares);
    }
  }
}

function tagsOf(length: number, names: Sentence['names']): Uint8Array {
  const tags = new Uint8Array(length);
  for (const [start, end] of names) {
    if (end - start < 2 || end > length) continue;
    tags.fill(TAG.inside, start, end);
    tags[start] = TAG.first;
    tags[end - 1] = TAG.last;
  }
  return tags;
}
