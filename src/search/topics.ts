import type { QuotedPassage } from '../quote/quote.ts';
import { foldText } from './fold.ts';
import type { Holdings } from './index/holdings.ts';
import { pairsOf, runsOf, wordsOf } from './terms.ts';

/** Something that a library has much to say about, as its articles write it. */
export interface Topic {
  readonly text: string;
  readonly folded: string;
  /** How much stands for it: the passages that name it, more where it is in quotation marks. */
  readonly weight: number;
  /** Its neighbouring characters, two by two. */
  readonly pairs: readonly string[];
}

/**
 * The topics of a library, the weightiest first: terms in quotation marks, crossheads, and words often seen together.
 * `dull` are the words that make no topic: 什么, 认为.
 */
export function topicsOf(
  holdings: Pick<Holdings, 'size' | 'averageLength' | 'at'>,
  dull: ReadonlySet<string>,
): Topic[] {
  const counts = new Map<string, { text: string; weight: number }>();
  const count = (text: string, weight: number) => {
    const folded = foldText(text);
    const known = counts.get(folded);
    if (known === undefined) counts.set(folded, { text, weight });
    else known.weight += weight;
  };
  const sections = new Set<string>();
  const characters = Math.round(holdings.size * holdings.averageLength);
  const step = Math.max(1, Math.ceil(characters / MOST_CHARACTERS));
  const places = Array.from({ length: Math.ceil(holdings.size / step) }, (_, at) => at * step);
  for (const passage of holdings.at(places)) {
    if (isAsked(passage)) continue;
    for (const term of new Set(quotedTerms(passage.text))) count(term, 2);
    for (const phrase of new Set(phrasesOf(passage.text, dull))) count(phrase, 1);
    if (passage.section !== null) sections.add(`${passage.article.id} ${passage.section}`);
  }
  for (const section of sections) {
    for (const part of section.slice(section.indexOf(' ') + 1).split(/[\s,，、；;:：]+/u)) {
      if (isTopicLength(part)) count(part, 2);
    }
  }
  const often = [...counts].filter(([, { weight }]) => weight >= LEAST_WEIGHT);
  const topics = often.map(
    ([folded, { text, weight }]): Topic => ({ text, folded, weight, pairs: pairsOf(folded) }),
  );
  return withoutParts(
    topics.sort((a, b) => b.weight - a.weight || b.text.length - a.text.length).slice(0, MOST_TOPICS),
  );
}

/** What a reporter asks about is not yet what the library has to say. */
function isAsked({ quotes }: QuotedPassage): boolean {
  return quotes.length > 0 && quotes.every(({ isQuestion }) => isQuestion === true);
}

/** The topics that share most with a text, nearest first; the weightiest where none shares anything. */
export function nearestTopics(topics: readonly Topic[], folded: string, limit: number): string[] {
  const pairs = new Set(pairsOf(folded));
  return topics
    .map((topic) => {
      const shared = topic.pairs.filter((pair) => pairs.has(pair)).length;
      return { topic, nearness: shared / Math.max(1, topic.pairs.length) };
    })
    .sort((a, b) => b.nearness - a.nearness || b.topic.weight - a.topic.weight)
    .slice(0, limit)
    .map(({ topic }) => topic.text);
}

/** A pair of words seen in fewer passages is chance. */
const LEAST_WEIGHT = 2;
/** Of a large library, passages spread evenly over it tell its topics as well as all of them; a fifth of a second. */
const MOST_CHARACTERS = 200_000;
const MOST_TOPICS = 1_000;
const SHORTEST = 2;
const LONGEST = 8;

function isTopicLength(text: string): boolean {
  const length = [...text].length;
  return length >= SHORTEST && length <= LONGEST;
}

/** “一网统管” is a term, “细微之处见真章。” a sentence. */
function quotedTerms(text: string): string[] {
  const terms: string[] = [];
  for (const [, words = ''] of text.matchAll(/[“「"]([^“”「」"]{2,8})[”」"]/gu)) {
    if (/^[\p{L}\p{N}]+$/u.test(words)) terms.push(words);
  }
  return terms;
}

/** Two or three neighbouring words of two characters or more, none of them in `dull`. */
function phrasesOf(text: string, dull: ReadonlySet<string>): string[] {
  const phrases: string[] = [];
  for (const run of runsOf(text)) {
    if (run.spaced) continue;
    const words = wordsOf(text, run).map((word) =>
      word.text.length > 1 && !dull.has(word.text) ? word : null,
    );
    for (const [place, first] of words.entries()) {
      for (const next of [place + 1, place + 2]) {
        const last = words[next];
        if (!first || !last) break;
        // 世界影响 is cut off 力.
        if (words[next + 1] === null && !dull.has(foldText(text.charAt(last.end)))) continue;
        const phrase = text.slice(first.start, last.end);
        if (isTopicLength(phrase)) phrases.push(phrase);
      }
    }
  }
  return phrases;
}

/** Of 城市数字化 and 城市数字化转型 the one named more often stays; `topics` are in that order. */
function withoutParts(topics: readonly Topic[]): Topic[] {
  const kept: Topic[] = [];
  for (const topic of topics) {
    const isPart = kept.some(
      (other) => other.folded.includes(topic.folded) || topic.folded.includes(other.folded),
    );
    if (!isPart) kept.push(topic);
  }
  return kept;
}
