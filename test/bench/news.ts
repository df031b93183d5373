import { readdirSync, readFileSync } from 'node:fs';
import phrases from 'opencc-js/dict/STPhrases';
import { seededRandom } from '../article/breakage.ts';

/** Text that is made, not written, but whose words come as often as in news, and questions each with one known answer. */
export interface MadeNews {
  readonly passages: readonly { readonly id: string; readonly text: string }[];
  readonly questions: readonly { readonly query: string; readonly relevant: string }[];
}

const SEED = 20_220_630;
/** Characters of a passage: as many as a sentence or two of a report. */
const LENGTH = { shortest: 24, longest: 72 } as const;
/** The share of the running words that are common ones. */
const COMMON = 0.7;
/** Zipf's law as Mandelbrot corrected it: a word's frequency is 1 / (rank + 2.7). */
const MANDELBROT = 2.7;
const ARTICLES = new URL('../../data/articles/', import.meta.url);

/**
 * Common words are drawn as often as they stand in the project's own articles, rare ones from a dictionary by Zipf's
 * law. The same sizes give the same news.
 */
export function makeNews(passages: number, questions: number): MadeNews {
  const random = seededRandom(SEED);
  const common = drawFrom(articleWords(), random);
  const rare = drawFrom(dictionaryWords(random), random);
  const word = () => (random() < COMMON ? common() : rare());
  const made = Array.from({ length: passages }, (_, place) => ({
    id: `p${place}`,
    words: sentence(word, random),
  }));
  return {
    passages: made.map(({ id, words }) => ({ id, text: `${words.join('')}。` })),
    questions: Array.from({ length: questions }, () => {
      const { id, words } = made[Math.floor(random() * passages)] ?? { id: '', words: [] };
      return { query: ask(words, random), relevant: id };
    }),
  };
}

const ASKED = ['是怎么回事？', '有什么意义?', '是谁说的', '情况如何？', ''] as const;

/** Some neighbouring words of the passage, one of them left out as people do, and words to ask with. */
function ask(words: readonly string[], random: () => number): string {
  const spoken = words.filter((word) => word !== '，');
  const count = 4 + Math.floor(random() * 4);
  const from = Math.floor(random() * Math.max(1, spoken.length - count));
  const chosen = spoken.slice(from, from + count);
  chosen.splice(Math.floor(random() * chosen.length), 1);
  return chosen.join('') + (ASKED[Math.floor(random() * ASKED.length)] ?? '');
}

function sentence(word: () => string, random: () => number): string[] {
  const wanted = LENGTH.shortest + Math.floor(random() * (LENGTH.longest - LENGTH.shortest));
  const words: string[] = [];
  for (let length = 0; length < wanted; ) {
    const next = random() < 0.08 && words.length > 0 ? '，' : word();
    words.push(next);
    length += next.length;
  }
  return words;
}

interface Weighted {
  readonly text: string;
  readonly weight: number;
}

function articleWords(): Weighted[] {
  const counts = new Map<string, number>();
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  for (const name of readdirSync(ARTICLES)) {
    for (const line of readFileSync(new URL(name, ARTICLES), 'utf8').split('\n')) {
      for (const { segment, isWordLike } of segmenter.segment(line)) {
        if (isWordLike === true) counts.set(segment, (counts.get(segment) ?? 0) + 1);
      }
    }
  }
  return Array.from(counts, ([text, weight]) => ({ text, weight }));
}

/** OpenCC's phrases, in an order drawn once: the list itself is sorted by character. */
function dictionaryWords(random: () => number): Weighted[] {
  return phrases
    .split('|')
    .map((entry) => ({ text: entry.split(' ')[0] ?? '', order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ text }, rank) => ({ text, weight: 1 / (rank + MANDELBROT) }));
}

function drawFrom(words: readonly Weighted[], random: () => number): () => string {
  const sums: number[] = [];
  let sum = 0;
  for (const { weight } of words) {
    sum += weight;
    sums.push(sum);
  }
  return () => {
    const wanted = random() * sum;
    let low = 0;
    for (let high = sums.length - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low]?.text ?? '';
  };
}
