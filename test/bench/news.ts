import { seededRandom } from '../article/breakage.ts';
import { ARTICLE_LENGTH } from './news-folder.ts';
import { makePeople, speechOf } from './speeches.ts';
import { byZipf, drawFrom, drawWords, pick } from './words.ts';

/** An article of made news. */
export interface MadeArticle {
  readonly title: string;
  readonly passages: readonly MadePassage[];
}

/** A passage of made news and what is asked about it. */
interface MadePassage {
  /** `p` and its place among all passages, from 0. */
  readonly id: string;
  readonly text: string;
  /** The name of whoever says it; null for the reporter's own words. */
  readonly speaker: string | null;
  readonly asked: readonly MadeQuestion[];
}

/** A question with its one known answer, by the passage's id. */
export interface KnownItem {
  readonly query: string;
  readonly relevant: string;
}

/** `turn` is its place among all questions. */
export interface MadeQuestion extends KnownItem {
  readonly turn: number;
}

const SEED = { words: 20_220_630, people: 20_220_701, questions: 20_220_702 } as const;
/** Characters of a passage without its speaker: as many as a sentence or two of a report. */
const LENGTH = { shortest: 24, longest: 72 } as const;
const SHARES = {
  comma: 0.08,
  /** Passages that are somebody's words. */
  said: 0.25,
  /** Questions that name the speaker, of those about somebody's words: one in ten of all. */
  speakerAsked: 0.4,
} as const;
const PASSAGES_PER_PERSON = 20;
/** Drawn anew so often where a question came before; a passage has few other words to ask about. */
const MOST_TRIES = 20;

/**
 * Text that is made, not written, but whose words and speakers come as often as in news. One article after another, so
 * that a million passages need no more memory than a thousand. The same sizes give the same news.
 */
export function* makeArticles(passages: number, questions: number): Generator<MadeArticle> {
  const random = seededRandom(SEED.words);
  const word = drawWords(random);
  const people = makePeople(Math.ceil(passages / PASSAGES_PER_PERSON), seededRandom(SEED.people));
  const person = drawFrom(byZipf(people), random);
  const asking = seededRandom(SEED.questions);
  const turns = turnsOf(passages, questions, asking);
  const before = new Set<string>();

  const passage = (place: number): MadePassage => {
    const id = `p${place}`;
    const words = sentence(word, random);
    const speaker = random() < SHARES.said ? person() : null;
    const said = words.join('');
    const text = speaker === null ? `${said}。` : speechOf(speaker, said, random);
    const asked = (turns.get(place) ?? []).map((turn) => ({
      turn,
      relevant: id,
      query: newQuestion(before, () => ask(words, speaker?.name ?? null, asking)),
    }));
    return { id, text, speaker: speaker?.name ?? null, asked };
  };
  for (let first = 0; first < passages; first += ARTICLE_LENGTH) {
    const length = Math.min(ARTICLE_LENGTH, passages - first);
    const title = Array.from({ length: 3 + Math.floor(random() * 3) }, word).join('');
    yield { title, passages: Array.from({ length }, (_, at) => passage(first + at)) };
  }
}

/** The same news in memory. */
export function makeNews(passages: number, questions: number) {
  const made = [...makeArticles(passages, questions)].flatMap((article) => article.passages);
  return { passages: made, questions: inTurn(made.flatMap(({ asked }) => asked)) };
}

/** Questions in the order in which they are asked: not that of their answers, which would be read side by side. */
export function inTurn(questions: readonly MadeQuestion[]): MadeQuestion[] {
  return [...questions].sort((a, b) => a.turn - b.turn);
}

/** By a passage's place the turns of the questions about it, drawn beforehand: later the passages are gone. */
function turnsOf(passages: number, questions: number, random: () => number): Map<number, number[]> {
  const turns = new Map<number, number[]>();
  for (let turn = 0; turn < questions; turn++) {
    const place = Math.floor(random() * passages);
    turns.set(place, [...(turns.get(place) ?? []), turn]);
  }
  return turns;
}

/** A question that was not asked before: an answer that an engine remembers would be no search. */
function newQuestion(before: Set<string>, draw: () => string): string {
  let query = draw();
  for (let tries = 1; before.has(query) && tries < MOST_TRIES; tries++) query = draw();
  before.add(query);
  return query;
}

const ASKED = ['是怎么回事？', '有什么意义?', '是谁说的', '情况如何？', ''] as const;
const ASKED_OF_SPEAKER = ['怎么看', '说的'] as const;

/**
 * Some words of the passage in their order, one of them left out as people do, and words to ask with. Words of one
 * character are left out too: here they are mostly particles, which nobody asks about.
 */
function ask(words: readonly string[], speaker: string | null, random: () => number): string {
  const spoken = words.filter((word) => word.length > 1);
  const count = 4 + Math.floor(random() * 4);
  const from = Math.floor(random() * Math.max(1, spoken.length - count));
  const chosen = spoken.slice(from, from + count);
  chosen.splice(Math.floor(random() * chosen.length), 1);
  const topic = chosen.join('');
  return speaker !== null && random() < SHARES.speakerAsked
    ? speaker + pick(ASKED_OF_SPEAKER, random) + topic
    : topic + pick(ASKED, random);
}

function sentence(word: () => string, random: () => number): string[] {
  const wanted = LENGTH.shortest + Math.floor(random() * (LENGTH.longest - LENGTH.shortest));
  const words: string[] = [];
  for (let length = 0; length < wanted; ) {
    const next = random() < SHARES.comma && words.length > 0 ? '，' : word();
    words.push(next);
    length += next.length;
  }
  return words;
}
