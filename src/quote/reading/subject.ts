import type { Range } from '../../article/article.ts';
import type { QuoteLexicon } from '../lexicon.ts';
import {
  type Candidate,
  candidateAt,
  hasSubject,
  headWorth,
  isJoining,
  PLACES,
  type Tail,
} from './candidate.ts';
import { ANY_NOUN, COUNTS, OPENS, PREPOSITIONS } from './kinds.ts';
import { firstOf, LONGEST_PHRASE, titleBefore } from './phrase.ts';
import { isAt, isOf, type Word } from './word.ts';

/** The noun phrase that is the subject of a reporting verb, or of a clause. Ranges are UTF-16 units of the passage's text. */
export interface Subject {
  /**
   * `person`: a name stands in it; `pronoun`: 他 or 她; `office`: one person without a name (该厂负责人); `elided`: nothing but
   * what may stand before a verb.
   */
  readonly kind: 'person' | 'pronoun' | 'office' | 'group' | 'organization' | 'elided';
  /** The whole phrase, without time, conjunctions and adverbs around it. */
  readonly phrase: Range;
  readonly name: Range | null;
  readonly title: Range | null;
  /** 该, 这位: it means somebody told of before. */
  readonly pointsBack: boolean;
  /** How plainly the phrase is the subject; from `SURE_SUBJECT` on no other reading is in sight. */
  readonly score: number;
  readonly tail: Tail;
}

/** A clause's words, the passage's text in which they stand, and what they are looked up in. */
export interface ClauseWords {
  readonly text: string;
  readonly words: readonly Word[];
  readonly lexicon: Pick<QuoteLexicon, 'vocabulary' | 'formWords'>;
}

export const SURE_SUBJECT = 6;

/** A candidate below this is no subject. */
const LEAST = 3;

/** Where another phrase comes as near as this, the best one loses so much. */
const RIVAL = { margin: 1, loss: 2 } as const;

/**
 * The subject among the words from place `begin` to the verb at place `to`. Null where no reading is good enough. `isPlain`:
 * the verb and the mark behind it show that whoever stands before it speaks.
 */
export function subjectBefore(
  clause: ClauseWords,
  begin: number,
  to: number,
  isPlain = false,
): Subject | null {
  const { text, words } = clause;
  const from = Math.max(begin, to - LONGEST_PHRASE);
  let best: Candidate | null = null;
  let second = Number.NEGATIVE_INFINITY;
  for (let head = from; head < to; head++) {
    const candidate = candidateAt(text, words, from, head, to, isPlain);
    if (candidate === null) continue;
    if (best === null || candidate.score > best.score) {
      if (best !== null && best.first !== candidate.first) second = Math.max(second, best.score);
      best = candidate;
    } else if (candidate.first !== best.first) second = Math.max(second, candidate.score);
  }
  if (best !== null && best.score >= LEAST) {
    const loss = best.score - second < RIVAL.margin ? RIVAL.loss : 0;
    return subjectOf(clause, from, { ...best, score: best.score - loss });
  }
  return isElided(words, from, to) ? elided(words[to]?.start ?? 0) : null;
}

/** The subject of a clause whose verb need not report: the first phrase that opens it. Null where none is plain. */
export function openingSubject(clause: ClauseWords): Subject | null {
  const { text, words } = clause;
  let best: Candidate | null = null;
  const to = Math.min(words.length, LONGEST_PHRASE);
  for (let head = 0; head < to; head++) {
    const candidate = candidateAt(text, words, 0, head, to, false);
    if (candidate === null || candidate.score < LEAST || candidate.place < PLACES.relativeActing) continue;
    // 定位成对抗的候选人: a phrase that ends the clause is its object.
    if (candidate.tail === 'nothing' && candidate.place < PLACES.closed && !isTopic(words, candidate))
      continue;
    // 联合国监督机构国际海洋总署: of two that begin at one place the longer.
    if (best === null || candidate.first <= best.first) best = candidate;
  }
  return best === null ? null : subjectOf(clause, 0, best);
}

/** 原定访问的党魁某某，…: a name that ends the clause, with nobody before it who acts, is what the sentence tells of. */
function isTopic(words: readonly Word[], { head, first, place }: Candidate): boolean {
  // 这位年近六十的业主，…
  const isPointed = isAt(words, 0, 'pointing') && isAt(words, head, 'title', 'relation', 'people');
  return (
    place === PLACES.relative &&
    (isPointed || isAt(words, head, 'person', 'latin')) &&
    !hasSubject(words, 0, first - 1)
  );
}

function subjectOf(clause: ClauseWords, from: number, best: Candidate): Subject {
  const { words } = clause;
  const head = words[best.head];
  const first = words[best.first];
  if (head === undefined || first === undefined)
    throw new Error(`no words at ${best.first} and ${best.head}`);
  const base = { score: best.score, tail: best.tail, pointsBack: false, name: null, title: null } as const;
  const own: Range = [head.start, head.end];
  if (head.kind === 'pronoun') return { ...base, kind: 'pronoun', phrase: own, pointsBack: true };
  if (head.kind === 'group-pronoun') return { ...base, kind: 'group', phrase: own, pointsBack: true };
  const joined = joinedBefore(clause, from, best);
  if (joined !== null) {
    const place = words.findIndex(
      ({ kind, start }) => kind === 'person' && start >= joined && start < first.start,
    );
    const named = words[place];
    // 某某和代表们表示: with unnamed others the named one speaks.
    if (named !== undefined && head.kind !== 'person')
      return {
        ...base,
        kind: 'person',
        phrase: [joined, named.end],
        name: [named.start, named.end],
        title: titleBefore(words, firstOf(words, from, place), place),
      };
    // 候选人颜某、李某表示: the office is both men's.
    if (named !== undefined && head.kind === 'person' && isAt(words, place + 1, 'join', 'with')) {
      const isBare = place + 2 === best.head;
      const title = isBare ? titleBefore(words, firstOf(words, from, place), place) : null;
      if (title !== null)
        return { ...base, kind: 'group', phrase: [joined, head.end], name: [named.start, head.end], title };
    }
    return { ...base, kind: 'group', phrase: [joined, head.end] };
  }
  const named = isNameWithOffice(clause, best.head) ? best.head - 1 : null;
  if (named !== null)
    return {
      ...subjectOf(clause, from, { ...best, head: named }),
      phrase: [words[named]?.start ?? head.start, head.end],
    };
  // 名叫米兰达的讲解员
  const called = words[best.first - 2];
  if (called?.kind === 'person' && isAt(words, best.first - 1, 'of') && isAt(words, best.first - 3, 'naming'))
    return {
      ...base,
      kind: 'person',
      phrase: [called.start, head.end],
      name: [called.start, called.end],
      title: [first.start, head.end],
    };
  if (head.kind === 'person' || (head.kind === 'latin' && isAt(words, best.head - 1, 'title'))) {
    const suffix = isAt(words, best.head + 1, 'suffix') ? words[best.head + 1] : undefined;
    const title = titleBefore(words, best.first, best.head);
    return {
      ...base,
      kind: 'person',
      phrase: [title?.[0] ?? head.start, suffix?.end ?? head.end],
      name: own,
      title,
    };
  }
  // 网友“清风”: what somebody calls himself.
  const isCalled = head.kind === 'quoted' && best.head > best.first && isAt(words, best.head - 1, 'title');
  if (isCalled) {
    const title: Range = [words[best.first]?.start ?? head.start, head.start];
    return {
      ...base,
      kind: 'person',
      phrase: [title[0], head.end],
      name: [head.start + 1, head.end - 1],
      title,
    };
  }
  // 《时报》报道: the paper speaks.
  if (head.kind === 'document' && best.head > best.first && isAt(words, best.head - 1, 'work'))
    return subjectOf(clause, from, { ...best, head: best.head - 1 });
  let opening = attributeStart(clause, from, best.first);
  // 29岁男被告, whose number a blank parts from it.
  while (opening < best.head && isAt(words, opening, 'measure')) opening++;
  const start = words[opening] ?? first;
  const phrase: Range = [start === head ? withoutAdverb(clause, head) : start.start, head.end];
  const kind = kindOf(clause, start, best);
  const title = kind === 'office' ? phrase : null;
  return { ...base, kind, phrase, title, pointsBack: start.kind === 'pointing' };
}

/** 有人 in 还有人, which is read as one word: where it begins. */
function withoutAdverb({ text, lexicon: { vocabulary } }: ClauseWords, { kind, start, end }: Word): number {
  const isParted =
    kind === 'group' &&
    vocabulary.may(text.slice(start, start + 1), 'adverb') &&
    vocabulary.may(text.slice(start + 1, end), 'group');
  return isParted ? start + 1 : start;
}

/** 何小远处长: the office stands behind a name that is plain and no place. */
function isNameWithOffice({ text, words, lexicon }: ClauseWords, head: number): boolean {
  const name = words[head - 1];
  const isPlainName = name?.kind === 'person' && name.score >= PLAIN_NAME;
  const isPlace = lexicon.vocabulary.endsAs(text.charAt((name?.end ?? 0) - 1), 'place');
  // 陈大文经纪人: somebody else, who is theirs.
  const whose = lexicon.formWords.whose.endingAt(text, words[head]?.end ?? 0, name?.end ?? 0);
  return isPlainName && isAt(words, head, 'title') && !isPlace && whose === undefined;
}

/** A name's score from which on the tagger has hardly a doubt. */
const PLAIN_NAME = -10.9;

/** Whether a phrase without a name means one human being, several, or a body. */
function kindOf(
  { text, words, lexicon }: ClauseWords,
  start: Word,
  { first, head }: Candidate,
): 'office' | 'group' | 'organization' {
  const phrase = [start, ...words.slice(first, head + 1)];
  const isOne = phrase.some(({ kind }) => kind === 'one' || kind === 'pointing');
  const isMany = phrase.some(
    ({ kind, start, end }) =>
      kind === 'many' || (kind === 'number' && !/^[一1１](?:\p{Script=Han})?$/u.test(text.slice(start, end))),
  );
  const last = words[head];
  const isPlural = lexicon.vocabulary.endsAs(text.charAt((last?.end ?? 0) - 1), 'plural');
  if (last?.kind === 'group' || isPlural) return isOne ? 'office' : 'group';
  const isHuman =
    isAt(words, head, 'title', 'relation', 'suffix', 'people') || (isOf(words, head, ANY_NOUN) && isOne);
  if (!isHuman) return 'organization';
  return isMany && !isOne ? 'group' : 'office';
}

/** The place where 更多来自基层的党代表, 来自社区的代表们 begin: how many they are and where they are from; else `first`. */
function attributeStart({ text, words, lexicon }: ClauseWords, from: number, first: number): number {
  if (first - 1 <= from || !isAt(words, first - 1, 'of')) return first;
  let opening = from;
  while (opening < first && isOf(words, opening, OPENS)) opening++;
  const { origin } = lexicon.formWords;
  const isFrom = (at: number) => origin.at(text, words[at]?.start ?? text.length) !== undefined;
  const isCounted = isOf(words, opening, COUNTS) || isAt(words, opening, 'pointing');
  if (isFrom(opening) || (isCounted && isFrom(opening + 1))) return opening;
  return isCounted && !hasSubject(words, opening, first - 1) ? opening : first;
}

/** Where the first of two who act together begins, in UTF-16 units; null where the phrase stands alone. */
function joinedBefore({ text, words }: ClauseWords, from: number, best: Candidate): number | null {
  const at = best.first - 1;
  if (at - 1 < from || !isJoining(words, from, at, best.tail)) return null;
  const head = at - 1;
  if (headWorth(text, words, from, head) === null && !isAt(words, head, 'suffix')) return null;
  return words[firstOf(words, from, head)]?.start ?? null;
}

function elided(at: number): Subject {
  return {
    kind: 'elided',
    phrase: [at, at],
    name: null,
    title: null,
    pointsBack: true,
    score: 0,
    tail: 'nothing',
  };
}

/** Whether the words are nothing but adverbs, phrases with prepositions, and verbs that have no subject here. */
function isElided(words: readonly Word[], from: number, to: number): boolean {
  let at = from;
  while (at < to && (isOf(words, at, OPENS) || isAt(words, at, 'locative'))) at++;
  return at >= to || isOf(words, at, PREPOSITIONS) || isAt(words, at, 'verb', 'action', 'cue', 'aspect');
}
