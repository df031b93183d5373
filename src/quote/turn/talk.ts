import type { QuoteLexicon } from '../lexicon.ts';
import { type Candidate, wordsOf } from './candidate.ts';
import type { Label } from './label.ts';
import type { Speakers } from './speakers.ts';
import type { Text } from './text.ts';
import { asks } from './voice.ts';
import { isRemark } from './words.ts';

const LIMITS = {
  /** Passages between a question and its answer. */
  answer: 6,
  /** Whoever speaks to others turns to them within so much, in UTF-16 units. */
  greeting: 20,
} as const;

const STOP = /[。！？!?…」”]/;

/** Whether turns make a transcript: questions and answers, several who take turns, a record, or one who speaks to others. */
export function isTranscript(
  turns: readonly Candidate[],
  {
    asking,
    texts,
    speakers,
    lexicon,
  }: {
    asking: ReadonlySet<string>;
    texts: readonly Text[];
    speakers: Speakers;
    lexicon: QuoteLexicon;
  },
): boolean {
  // Verse asks and answers without a stop.
  if (!turns.some(({ opening, text }) => opening.form === 'alone' || STOP.test(wordsOf(opening, text))))
    return false;
  if (turns.some(({ opening }) => speakers.isDeclared(opening.key))) return true;
  return (
    turns.some((turn, at) => isAnswered(turn, turns[at + 1], { turns: turns.length, asking, lexicon })) ||
    isTalk(turns) ||
    isAllTurns(turns, texts) ||
    isOne(turns, texts, lexicon)
  );
}

const ASKING: ReadonlySet<Label['kind']> = new Set(['ask', 'host', 'outlet']);

/** A question and, soon behind it, somebody's answer. */
function isAnswered(
  turn: Candidate,
  next: Candidate | undefined,
  { turns, asking, lexicon }: { turns: number; asking: ReadonlySet<string>; lexicon: QuoteLexicon },
): boolean {
  const isAsker = (each: Candidate) => ASKING.has(each.read.kind) || asking.has(each.opening.key);
  if (next === undefined || !isAsker(turn) || isAsker(next) || next.opening.key === turn.opening.key)
    return false;
  if (next.opening.passage - turn.opening.passage > LIMITS.answer) return false;
  const words = wordsOf(turn.opening, turn.text);
  return (
    turn.opening.form === 'alone' ||
    turns > 3 ||
    asks(words, lexicon) ||
    (next.read.kind === 'answer' && STOP.test(words))
  );
}

/** Several who take turns: names, offices or parts that come again, with whole sentences. */
function isTalk(turns: readonly Candidate[]): boolean {
  const people = turns.filter(
    ({ read }) => read.kind !== 'unknown' && read.kind !== 'outlet' && read.kind !== 'organization',
  );
  const keys = new Set(people.map(({ opening }) => opening.key));
  const again = turns.filter(({ recurs }) => recurs);
  const againKeys = new Set(again.map(({ opening }) => opening.key));
  if (!areSentences(turns)) return false;
  const span = (turns.at(-1)?.opening.passage ?? 0) - (turns[0]?.opening.passage ?? 0) + 1;
  if (turns.length * 4 < span) return false;
  if (keys.size > 1 && turns.length > 2 && again.length > 0) return true;
  // 外观：…内饰：…外观：… comes again as well: one label at least must be somebody's.
  return keys.size > 0 && againKeys.size > 1 && again.length > 3 && alternates(again);
}

function alternates(turns: readonly Candidate[]): boolean {
  const changes = turns.filter(({ opening }, at) => at > 0 && turns[at - 1]?.opening.key !== opening.key);
  return changes.length * 2 >= turns.length - 1;
}

function areSentences(turns: readonly Candidate[]): boolean {
  const whole = turns.filter(
    ({ opening, text }) => opening.form === 'alone' || STOP.test(wordsOf(opening, text)),
  );
  return whole.length * 5 >= turns.length * 3;
}

/** A record of which every paragraph is a turn. */
function isAllTurns(turns: readonly Candidate[], texts: readonly Text[]): boolean {
  const people = turns.filter(({ read }) => read.kind !== 'unknown');
  const keys = new Set(people.map(({ opening }) => opening.key));
  // Crossheads and remarks in brackets are no paragraphs of their own.
  const paragraphs = texts.filter(({ simple }) => STOP.test(simple) && !isRemark(simple));
  const opened = new Set(people.map(({ opening }) => opening.passage));
  return keys.size > 1 && areSentences(people) && opened.size * 10 >= paragraphs.length * 9;
}

/** One turn that is all there is: a name with its office, and words that one says to others. */
function isOne(turns: readonly Candidate[], texts: readonly Text[], lexicon: QuoteLexicon): boolean {
  const [turn] = turns;
  if (turn === undefined || turns.length > 1 || turn.opening.passage > 0) return false;
  const { read, opening, text } = turn;
  if (read.kind !== 'person' || read.title === null) return false;
  if (/\s/.test(text.simple.slice(...opening.label))) return false;
  const words = `${wordsOf(opening, text)}${texts[1]?.simple ?? ''}`;
  const { hearers, opening: openings } = lexicon.salutations;
  const greets = [hearers, openings].some((terms) =>
    terms.isIn(words, 0, Math.min(words.length, LIMITS.greeting)),
  );
  return texts.length <= 2 && greets;
}
