import { ADVERBIAL, ANY_NOUN, COUNTS, INSIDE, OPENS, PREPOSITIONS, SOMEBODY } from './kinds.ts';
import { chainStart, DOUBTFUL_NAME, firstOf } from './phrase.ts';
import { isAt, isOf, type Word, type WordKind } from './word.ts';

/** What stands between a phrase and the verb: nothing; adverbs; a phrase with a preposition; other verbs. */
export type Tail = 'nothing' | 'adverbial' | 'prepositional' | 'predicate';

/** A phrase that may be the subject. Places count the clause's words. */
export interface Candidate {
  readonly head: number;
  readonly first: number;
  readonly tail: Tail;
  /** What stands before the phrase, as a worth of `PLACES`. */
  readonly place: number;
  readonly score: number;
}

const TAILS: Readonly<Record<Tail, number>> = {
  nothing: 3,
  adverbial: 2.8,
  prepositional: 2.2,
  predicate: 1,
};

/** What a phrase is worth by the kind of its head. */
const HEADS: Partial<Readonly<Record<WordKind, number>>> = {
  person: 2,
  pronoun: 2.2,
  'group-pronoun': 2,
  suffix: 1.5,
  title: 1.5,
  relation: 1.3,
  group: 1.6,
  people: 0.8,
  organization: 1.3,
  body: 0.8,
  document: 1,
  place: 0.6,
  latin: 0.8,
  work: 1,
  proper: 0,
  single: -0.5,
};

/** Words that the phrase of whoever acts may end in. */
const ACTORS: ReadonlySet<WordKind> = new Set<WordKind>([
  ...SOMEBODY,
  'people',
  'organization',
  'body',
  'place',
  'latin',
  'proper',
  'quoted',
]);

/** Worths of heads that their kind alone does not tell. */
const WORTHS = {
  withSuffix: 0.5,
  counted: 0.5,
  named: 0.5,
  unlisted: -0.8,
  /** An office right before a name outweighs whatever stands before it. */
  titled: 0.5,
} as const;

/** What stands before the phrase, and what it is worth. */
export const PLACES = {
  /** The clause's beginning, or what may open it. */
  opening: 3,
  /** Behind a phrase of place or time that a word has closed. */
  closed: 2.6,
  /** Behind a clause with 的 that tells more of it, with nothing or more between it and the verb. */
  relative: 2.4,
  relativeActing: 1.4,
  /** Behind a verb with which the clause begins. */
  verbFirst: 0.2,
  /** The object of a verb that has a subject, or of a preposition. */
  object: -3,
  prepositional: -3.5,
} as const;

/** 「skyview」: a name in quotation marks is no longer than this, marks included. */
const LONGEST_QUOTED_NAME = 18;

/**
 * The phrase whose head is the word `head`, with what speaks for it as the subject of a verb at place `to`; null where it
 * cannot be. `isPlain`: the verb and the mark behind it show that whoever stands before it speaks.
 */
export function candidateAt(
  text: string,
  words: readonly Word[],
  from: number,
  head: number,
  to: number,
  isPlain: boolean,
): Candidate | null {
  const word = words[head];
  const tail = tailOf(words, head, to);
  if (word === undefined || tail === null) return null;
  const isLight = tail === 'nothing' || tail === 'adverbial';
  // 东山科技表示，…: any noun that opens the clause, where all that follows is the verb.
  const worth =
    headWorth(text, words, from, head) ??
    (ANY_NOUN.has(word.kind) && ((isPlain && isLight) || publishes(words, head, to))
      ? WORTHS.unlisted
      : null);
  if (worth === null) return null;
  const first = chainStart(words, from, firstOf(words, from, head), head, tail !== 'predicate');
  const place = placeOf(words, from, first, { head, to, tail });
  // 与记者同机的一对夫妇说: somebody who is counted may be told more of.
  // 杀入四强的香港足球队: so may a body whose name says where it is from.
  const isTold =
    (place > 0 && isOf(words, first, COUNTS)) ||
    (place >= PLACES.relative && word.kind === 'body' && isAt(words, first, 'place', 'organization'));
  if (isVague(word.kind) && place < PLACES.closed && !isTold) return null;
  // 反围标大联盟成员赵恩来: an office right before a name, and nothing behind it.
  const isTitled =
    word.kind === 'person' && head > from && isAt(words, head - 1, 'title') && tail !== 'predicate';
  const least = isTitled && place > PLACES.prepositional ? WORTHS.titled : Number.NEGATIVE_INFINITY;
  return { head, first, tail, place, score: worth + TAILS[tail] + Math.max(place, least) };
}

/** 东山科技发布公告称: whatever publishes a document speaks in it. */
function publishes(words: readonly Word[], head: number, to: number): boolean {
  return isAt(words, to - 1, 'document') && isAt(words, head + 1, 'verb', 'action') && head + 2 < to;
}

/** Nouns that no list has as somebody speak only where nothing stands before them. */
function isVague(kind: WordKind): boolean {
  return ANY_NOUN.has(kind) || kind === 'people' || kind === 'body';
}

/** What the phrase's last word is worth; null where it heads none. */
export function headWorth(text: string, words: readonly Word[], from: number, head: number): number | null {
  const word = words[head];
  if (word === undefined) return null;
  const worth = HEADS[word.kind] ?? null;
  const isCounted = isAt(words, head - 1, 'one', 'many', 'count', 'pointing');
  if (word.kind === 'noun') return isCounted ? WORTHS.counted : null;
  if (word.kind === 'quoted') return quotedWorth(text, words, from, head);
  if (worth === null) return null;
  if (word.kind === 'person') {
    // What the tagger hardly takes for a name is hardly one, unless it stands beside another: 何进田和田长河.
    const isBeside = isAt(words, head - 1, 'with', 'join') && isAt(words, head - 2, 'person');
    if (word.score < DOUBTFUL_NAME && !isBeside) return worth + (word.score - DOUBTFUL_NAME);
    return isAt(words, head + 1, 'suffix') ? worth + WORTHS.withSuffix : worth;
  }
  if (word.kind === 'suffix') return isAt(words, head - 1, 'person') ? null : worth;
  // 局 and 处 alone are no body.
  if (word.kind === 'organization' && word.end - word.start === 1 && !isOf(words, head - 1, INSIDE))
    return null;
  return (word.kind === 'proper' || word.kind === 'single') && isCounted ? WORTHS.counted : worth;
}

/** 网站「skyview」, or 「skyview」 with which the clause begins: what the marks hold is a name. */
function quotedWorth(text: string, words: readonly Word[], from: number, head: number): number | null {
  const word = words[head];
  if (word === undefined || word.end - word.start > LONGEST_QUOTED_NAME) return null;
  if (/[，。！？…；：]/.test(text.slice(word.start, word.end))) return null;
  // 筹组罢课的「关注组」: what 的 tells more of.
  if (isAt(words, head - 1, 'organization', 'body', 'noun', 'people', 'title', 'of')) return WORTHS.named;
  return head === from ? 0 : null;
}

/** What stands between a phrase and the verb; null where that cannot be. */
function tailOf(words: readonly Word[], head: number, to: number): Tail | null {
  let from = head + 1;
  if (isAt(words, from, 'suffix')) from++;
  const bracket = from;
  while (isAt(words, from, 'bracket', 'blank')) from++;
  // 戴维·斯林（David Strain）教授: the office stands behind the name in its own letters.
  if (from > bracket && isAt(words, head, 'person') && isAt(words, from, 'title', 'suffix')) from++;
  const first = words[from];
  if (from >= to || first === undefined) return 'nothing';
  // 报告中提出: what stands in a document is what it says.
  if (first.kind === 'locative' && isAt(words, head, 'document', 'work'))
    return from + 1 >= to ? 'nothing' : isOf(words, from + 1, ADVERBIAL) ? 'adverbial' : null;
  const isPerson = isAt(words, head, 'person');
  if (first.kind === 'of' || first.kind === 'locative' || first.kind === 'person') return null;
  // 某某及来自各地的代表们表示: with unnamed others the named one speaks.
  if (first.kind === 'join') return isPerson ? 'prepositional' : null;
  let at = from;
  while (at < to && isOf(words, at, ADVERBIAL)) at++;
  if (at >= to) return 'adverbial';
  if (isAt(words, at, 'passive') && isActor(words, at + 1, to)) return null;
  if (isOf(words, at, PREPOSITIONS)) return 'prepositional';
  // 刘焕华语气笃定: what is told of a person's voice is told of the person. 林强第一个冲进火场
  if (isPerson && isAt(words, from, 'noun', 'body', 'one', 'number')) return 'predicate';
  if (isClosed(words, at, to)) return 'prepositional';
  const goesOn = INSIDE.has(first.kind) && !isAt(words, from, 'action', 'adjective', 'bracket');
  return goesOn ? null : 'predicate';
}

/**
 * 某某让网友直呼, 遭法官质疑: whether the words from place `from` on are nothing but whoever does what the verb at place
 * `to` tells. 经审理认为 tells of no other: what stands before the verb is done by the subject itself.
 */
export function isActor(words: readonly Word[], from: number, to: number): boolean {
  let last = to - 1;
  while (last >= from && isOf(words, last, ADVERBIAL)) last--;
  return (
    last >= from &&
    isOf(words, last, ACTORS) &&
    words
      .slice(from, to)
      .every(({ kind }) => INSIDE.has(kind) || ADVERBIAL.has(kind) || SOMEBODY.has(kind) || kind === 'of')
  );
}

/** 回应时, 接受访问后: what stands between only tells when, as a word of time closes it. */
function isClosed(words: readonly Word[], from: number, to: number): boolean {
  let at = to - 1;
  while (at > from && isOf(words, at, ADVERBIAL)) at--;
  return at > from && isAt(words, at, 'locative') && isAt(words, from, 'verb', 'cue', 'action');
}

/** What stands before the phrase that begins at place `first`. */
function placeOf(
  words: readonly Word[],
  from: number,
  first: number,
  { head, to, tail }: { head: number; to: number; tail: Tail },
): number {
  let at = first - 1;
  if (at > from && isAt(words, at, 'of')) return relativePlace(words, from, at, tail, head);
  while (at >= from && isAt(words, at, 'blank', 'mark', 'bracket')) at--;
  if (at < from) return PLACES.opening;
  if (isAt(words, at, 'locative')) return PLACES.closed;
  if (isAt(words, at, 'source')) return PLACES.opening;
  // 将支部建在车间: who stands right behind a modal verb does not act.
  if (isAt(words, at, 'modal')) return PLACES.prepositional;
  // 遭裁判官质疑“……”, 让网友直呼：“……”: who does it says so.
  if (isAt(words, at, 'passive')) {
    const isSpeech = isAt(words, to + 1, 'quoted') || to + 1 === words.length;
    return isSpeech && isActor(words, at + 1, to) ? PLACES.closed : PLACES.prepositional;
  }
  if (isOf(words, at, PREPOSITIONS))
    return isJoining(words, from, at, tail) ? PLACES.opening : PLACES.prepositional;
  if (isAt(words, at, 'join')) return isJoining(words, from, at, tail) ? PLACES.opening : PLACES.object;
  if (isAt(words, at, 'person', 'suffix', 'pronoun')) return PLACES.object;
  // What opens a clause stands at its beginning, or behind other such words.
  while (at >= from && isOf(words, at, OPENS)) at--;
  if (at < from) return PLACES.opening;
  if (isAt(words, at, 'locative')) return PLACES.closed;
  const isPublished =
    isAt(words, to - 1, 'document') &&
    words.slice(from, at).some(({ kind }, index) => ANY_NOUN.has(kind) && publishes(words, from + index, to));
  return isPublished || hasSubject(words, from, at) ? PLACES.object : PLACES.verbFirst;
}

/** Behind 的: where what tells more of the phrase has no subject of its own, or nothing else follows. */
function relativePlace(words: readonly Word[], from: number, of: number, tail: Tail, head: number): number {
  // 把家人的钱分清楚: the object of a preposition.
  let owner = of - 1;
  while (
    owner > from &&
    (INSIDE.has(words[owner]?.kind ?? 'mark') || isAt(words, owner, 'person', 'pronoun'))
  )
    owner--;
  // 对伊朗建功的潘某则称: but a person right before the verb speaks.
  const isSpeaking =
    isAt(words, head, 'person') &&
    (words[head]?.score ?? 0) >= DOUBTFUL_NAME &&
    (tail === 'nothing' || tail === 'adverbial');
  if (owner < of - 1 && isAt(words, owner, 'hearer') && !isSpeaking) return PLACES.prepositional;
  // 医院向离开的医师喊话: who is told, where somebody who tells stands before.
  const told = words.findLastIndex(({ kind }, at) => at > from && at < of && kind === 'hearer');
  if (told >= 0 && !isSpeaking && hasSubject(words, from, told)) return PLACES.prepositional;
  // 居住在山里的村民: a clause that begins with its verb can only tell of who follows.
  let opening = from;
  while (isOf(words, opening, OPENS)) opening++;
  if (opening < of && isAt(words, opening, 'verb')) return PLACES.relative;
  // 陈瑞摸着磨破的毛边说: somebody named does something, and the word behind 的 belongs to what they do.
  const isNamed = isAt(words, opening, 'person', 'pronoun');
  if (isNamed && words.slice(opening, of).some(({ kind }) => kind === 'aspect')) return PLACES.object;
  if (tail === 'nothing' || tail === 'adverbial') return PLACES.relative;
  return hasSubject(words, from, of) ? PLACES.object : PLACES.relativeActing;
}

/** 甲和乙共同表示: two who act together, unless what follows is what the one does with the other. */
export function isJoining(words: readonly Word[], from: number, at: number, tail: Tail): boolean {
  const before = words[at - 1];
  if (before === undefined || at - 1 < from || !isAt(words, at, 'join', 'with')) return false;
  if (HEADS[before.kind] === undefined && before.kind !== 'noun' && before.kind !== 'quoted') return false;
  return tail === 'nothing' || tail === 'adverbial';
}

/** Whether somebody who could act stands among the words and is no object of a preposition. */
export function hasSubject(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = words[at]?.kind;
    if (kind !== undefined && (HEADS[kind] ?? 0) > 0 && !isOf(words, at - 1, PREPOSITIONS)) return true;
  }
  return false;
}
