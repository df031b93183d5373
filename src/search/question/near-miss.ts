import { editDistance } from '../edit-distance.ts';
import { foldText } from '../fold.ts';
import { spell } from '../speakers/pinyin.ts';
import { pairsOf } from '../terms.ts';
import type { Topic } from '../topics.ts';
import type { Question } from './question.ts';

/** A word of the question that was probably mistyped. Both folded but `meant`, which is the articles' own form. */
export interface NearMiss {
  readonly typed: string;
  readonly meant: string;
}

/** What a library could have been asked for instead. */
export interface Known {
  /** Names of three characters or more that differ by one from a stretch of the question. */
  readonly alike: readonly string[];
  readonly topics: readonly Topic[];
  /** The same for names of two characters of which one stands in a text. */
  shortNames(folded: string): Promise<readonly string[]>;
  /** A speaker's name that is spelt so. */
  nameSpelt(letters: string): Promise<string | undefined>;
  /** Whether a text stands in any passage that was found. */
  isFound(text: string): boolean;
}

/**
 * The first word of a question that is near to something known: written in pinyin (`yiwangtongguan`), with a
 * character of the same sound (一网通管), or, where nothing was found at all, with one character wrong, missing or too
 * many (江坡). Null where no word is.
 */
export async function findNearMiss(
  question: Question,
  known: Known,
  nothingFound: boolean,
): Promise<NearMiss | null> {
  for (const { text, kind } of question.terms) {
    if (kind !== 'token' || text.length < SHORTEST_PINYIN || !/^[a-z]+$/.test(text) || known.isFound(text))
      continue;
    const meant = (await known.nameSpelt(text)) ?? topicSpelt(text, known.topics);
    if (meant !== undefined) return { typed: text, meant };
  }
  for (const stretch of question.content) {
    const length = [...stretch].length;
    if (length < 2 || length > LONGEST || known.isFound(stretch)) continue;
    // Typed right, though no passage that was found happens to hold it.
    if (known.topics.some(({ folded }) => folded === stretch)) continue;
    const meant = nearTopic(stretch, known.topics, nothingFound);
    if (meant !== undefined) return { typed: stretch, meant };
  }
  if (question.mentions.length > 0) return null;
  const asked = foldText(question.asked);
  const near = nearName(asked, known.alike, known, nothingFound);
  if (near !== null || !nothingFound) return near;
  return nearName(asked, await known.shortNames(asked), known, nothingFound);
}

/** Shorter runs of letters are words or abbreviations. */
const SHORTEST_PINYIN = 5;
/** Longer stretches are sentences, not terms. */
const LONGEST = 12;
/** One changed character in three leaves too little of a term to know it by. */
const SHORTEST_CHANGED = 4;

function topicSpelt(letters: string, topics: readonly Topic[]): string | undefined {
  return topics.find(({ text }) => spell(text).full.includes(letters))?.text;
}

function nearTopic(stretch: string, topics: readonly Topic[], changed: boolean): string | undefined {
  const pairs = new Set(pairsOf(stretch));
  const near = topics.filter((topic) => {
    const { folded } = topic;
    if (Math.abs(folded.length - stretch.length) > 1 || folded.length < 3) return false;
    return topic.pairs.some((pair) => pairs.has(pair)) && editDistance(folded, stretch) <= 1;
  });
  const sameSound = near.find(
    ({ folded }) => folded.length === stretch.length && soundDistance(folded, stretch) === 0,
  );
  const any = changed ? near.find(({ folded }) => folded.length >= SHORTEST_CHANGED) : undefined;
  return (sameSound ?? any)?.text;
}

function nearName(
  asked: string,
  names: readonly string[],
  { isFound }: Known,
  changed: boolean,
): NearMiss | null {
  for (const name of names) {
    for (const length of [name.length, name.length - 1, name.length + 1]) {
      for (let start = 0; length > 1 && start + length <= asked.length; start++) {
        const typed = asked.slice(start, start + length);
        if (isNearName(name, typed, changed) && !isFound(typed)) return { typed, meant: name };
      }
    }
  }
  return null;
}

/** A name of two characters must sound nearly the same, or 江南 would be taken for 江波. */
function isNearName(name: string, typed: string, changed: boolean): boolean {
  if (editDistance(name, typed) !== 1) return false;
  if (name.length === 2) return changed && typed.length === 2 && soundDistance(name, typed) <= 1;
  return changed || (typed.length === name.length && soundDistance(name, typed) === 0);
}

function soundDistance(a: string, b: string): number {
  const others = spell(b).full;
  return Math.min(...spell(a).full.flatMap((sound) => others.map((other) => editDistance(sound, other))));
}
