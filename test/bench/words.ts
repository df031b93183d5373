import { readdirSync, readFileSync } from 'node:fs';
import phrases from 'opencc-js/dict/STPhrases';
import { readTermList } from '../../src/text/term-list.ts';

/** Something to draw and how much more often it comes than others. */
export interface Weighted<T> {
  readonly value: T;
  readonly weight: number;
}

/** The share of the running words that are common ones. */
const COMMON = 0.7;
/** Zipf's law as Mandelbrot corrected it: a word's frequency is 1 / (rank + 2.7). */
const MANDELBROT = 2.7;
const ARTICLES = new URL('../../data/articles/', import.meta.url);
/** Not drawn: between words that mean nothing together, 表示 would make a speaker of whatever stands before it. */
const REPORTING_VERBS = new Set(
  readTermList(new URL('../../data/lexicon/cues.txt', import.meta.url)).map((line) => line.split(/\s/)[0]),
);

/** Draws words: common ones as often as they stand in the project's own articles, rare ones from a dictionary by Zipf's law. */
export function drawWords(random: () => number): () => string {
  const common = drawFrom(articleWords(), random);
  const rare = drawFrom(dictionaryWords(random), random);
  return () => (random() < COMMON ? common() : rare());
}

/** Weights by Zipf's law for values in the order of how often they come. */
export function byZipf<T>(values: readonly T[]): Weighted<T>[] {
  return values.map((value, rank) => ({ value, weight: 1 / (rank + MANDELBROT) }));
}

/** Draws as often as the weights say. Throws where there is nothing to draw. */
export function drawFrom<T>(values: readonly Weighted<T>[], random: () => number): () => T {
  let sum = 0;
  const sums = values.map(({ weight }) => {
    sum += weight;
    return sum;
  });
  return () => {
    const wanted = random() * sum;
    let low = 0;
    for (let high = sums.length - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    const drawn = values[low];
    if (drawn === undefined) throw new Error('nothing to draw from');
    return drawn.value;
  };
}

/** Draws each as often as any other. Throws where there is nothing to draw. */
export function pick<T>(values: readonly T[], random: () => number): T {
  const at = Math.floor(random() * values.length);
  const [picked] = values.slice(at, at + 1);
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}

function articleWords(): Weighted<string>[] {
  const counts = new Map<string, number>();
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  for (const name of readdirSync(ARTICLES)) {
    for (const line of readFileSync(new URL(name, ARTICLES), 'utf8').split('\n')) {
      for (const { segment, isWordLike } of segmenter.segment(line)) {
        if (isWordLike === true && !REPORTING_VERBS.has(segment))
          counts.set(segment, (counts.get(segment) ?? 0) + 1);
      }
    }
  }
  return Array.from(counts, ([value, weight]) => ({ value, weight }));
}

/** OpenCC's phrases, in an order drawn once: the list itself is sorted by character. */
function dictionaryWords(random: () => number): Weighted<string>[] {
  const ordered = phrases
    .split('|')
    .map((entry) => ({ text: entry.split(' ')[0] ?? '', order: random() }))
    .sort((a, b) => a.order - b.order);
  return byZipf(ordered.map(({ text }) => text));
}
