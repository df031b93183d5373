import type { Range } from '../article/article.ts';
import { adverbialScore, NOT_ADVERBIAL, skipTime } from './adverbial.ts';
import { type Anchor, anchorsOf, startsOf } from './anchor.ts';
import type { QuoteLexicon } from './lexicon.ts';
import { nameCandidates } from './name.ts';
import { readPost } from './post.ts';
import type { TermSet } from './term-set.ts';
import { endsWord } from './word.ts';

/** The noun phrase before a reporting verb. Ranges are UTF-16 units of the passage's text. */
export interface Subject {
  /**
   * `person`: a name stands in it; `pronoun`: 他 or 她; `post`: one person without a name (该厂负责人);
   * `elided`: nothing but adverbs.
   */
  readonly kind: 'person' | 'pronoun' | 'post' | 'group' | 'organization' | 'elided';
  /** The whole phrase, without time, conjunctions and adverbs around it. */
  readonly phrase: Range;
  readonly name: Range | null;
  readonly title: Range | null;
  /** 他们; or 该/这位 before a post, which points back to somebody. */
  readonly pointsBack: boolean;
  /** How plainly the phrase shows a speaker; above `SURE_SUBJECT` there is no other reading in sight. */
  readonly score: number;
}

/** What a name's surroundings add to its own score, and what the sum must reach. */
const SCORES = {
  suffix: 1.6,
  thresholdAfterTitle: 4.2,
  threshold: 5,
  nameAfterTrade: 2,
} as const;

export const SURE_SUBJECT = 6;

/** 白马镇: three characters that may be a place's name. */
const TOWN = /^..[省市县区镇乡]$/;

/** A phrase longer than this is read from its end only; no title in the corpora comes near. */
const LONGEST_PHRASE = 120;

/** Where a phrase is read: before a reporting verb, at a clause's opening, or there with ： and quoted words behind. */
type Reading = 'before-verb' | 'opening' | 'handing-over';

/** What a phrase is read with. */
interface Grammar {
  readonly lexicon: QuoteLexicon;
  readonly known: TermSet;
}

/**
 * Reads the speaker's phrase from the words before a reporting verb. `known` holds names seen elsewhere in the article.
 * Null where no speaker stands there.
 */
export function readSubject(
  text: string,
  from: number,
  to: number,
  { lexicon, known }: Grammar,
): Subject | null {
  const begin = Math.max(from, to - LONGEST_PHRASE);
  const starts = startsOf(text, begin, to, lexicon);
  const start = starts.at(-1) ?? begin;
  const named = readNamed(text, starts, to, { lexicon, known }, 'before-verb');
  if (named !== null) return named;
  const hasNoPhrase = adverbialScore(text, start, to, lexicon) > 1;
  if (hasNoPhrase && isAdverbialOnly(text, start, to, lexicon)) return elided(to);
  const post = readPost(text, start, to, lexicon);
  if (post !== null) return { ...post, name: null, title: post.phrase, score: 3 + post.score };
  return hasNoPhrase ? elided(to) : null;
}

/**
 * Reads the person, or the pronoun, with which a clause opens whose verb reports nothing. Null where none stands
 * there. A clause that `handsOver` to quoted words behind ： vouches for a name that nothing else shows.
 */
export function readOpening(
  text: string,
  from: number,
  to: number,
  grammar: Grammar,
  { handsOver }: { handsOver: boolean } = { handsOver: false },
): Subject | null {
  const end = Math.min(to, from + LONGEST_PHRASE);
  const starts = startsOf(text, from, end, grammar.lexicon);
  return readNamed(text, starts, end, grammar, handsOver ? 'handing-over' : 'opening');
}

function readNamed(
  text: string,
  starts: readonly number[],
  to: number,
  grammar: Grammar,
  reading: Reading,
): Subject | null {
  const person = readPerson(text, starts, to, grammar, reading);
  const pronoun =
    starts.map((at) => readPronoun(text, at, to, grammar.lexicon)).find((found) => found !== null) ?? null;
  return pronoun !== null && (person === null || pronoun.phrase[0] < person.phrase[0]) ? pronoun : person;
}

function elided(at: number): Subject {
  return { kind: 'elided', phrase: [at, at], name: null, title: null, pointsBack: true, score: 0 };
}

/** 接受记者采访时: the 记者 in it is no speaker; 与会代表, though it begins with a preposition, is. */
function isAdverbialOnly(text: string, start: number, to: number, lexicon: QuoteLexicon): boolean {
  return (
    start >= to ||
    (lexicon.adverbs.at(text, start, to)?.length ?? 0) > 1 ||
    /[时后地着中上]/.test(text[to - 1] ?? '')
  );
}

function readPerson(
  text: string,
  starts: readonly number[],
  to: number,
  grammar: Grammar,
  reading: Reading,
): Subject | null {
  let best: Person | null = null;
  for (const anchor of anchorsOf(text, starts, to, grammar.lexicon)) {
    if (best?.isPlain === true && reading !== 'before-verb' && anchor.at > best.phrase[1]) break;
    for (const person of personsAt(text, anchor, to, grammar, reading)) {
      if (best === null || isBetter(text, person, best, grammar.lexicon, reading)) best = person;
    }
  }
  return best === null || reading !== 'before-verb' ? best : withOthers(text, best, starts, to, grammar);
}

/** 省长某某、副省长某某分别表示, 某某和某某说: two who are named speak as a group; with unnamed others the named one does. */
function withOthers(
  text: string,
  person: Person,
  starts: readonly number[],
  to: number,
  grammar: Grammar,
): Subject {
  const [start, end] = person.phrase;
  const joined = (from: number, until: number): Subject => ({
    kind: 'group',
    phrase: [from, until],
    name: null,
    title: null,
    pointsBack: false,
    score: person.score,
  });
  if (start > 0 && /[和与及、]/.test(text[start - 1] ?? '') && isNamed(text, starts, start - 1, grammar)) {
    return joined(starts.at(-1) ?? start, end);
  }
  if (!/[和与、]/.test(text[end] ?? '') || end + 1 >= to) return person;
  for (const anchor of anchorsOf(text, [end + 1], to, grammar.lexicon)) {
    for (const other of personsAt(text, anchor, to, grammar, 'before-verb'))
      return joined(start, other.phrase[1]);
  }
  return person;
}

/** Whether a named person stands right before `to`. */
function isNamed(text: string, starts: readonly number[], to: number, grammar: Grammar): boolean {
  return anchorsOf(text, starts, to, grammar.lexicon).some((anchor) => {
    if (to - anchor.at < 2 || to - anchor.at > 6) return false;
    for (const person of personsAt(text, anchor, to, grammar, 'before-verb'))
      if (person.phrase[1] === to) return true;
    return false;
  });
}

interface Person extends Subject {
  /** How well the words behind the name fit, as `adverbialScore` says. */
  readonly adverbial: number;
  /** Whether what stands behind the name shows that it is one. */
  readonly isPlain: boolean;
}

function isBetter(
  text: string,
  person: Person,
  best: Person,
  lexicon: QuoteLexicon,
  reading: Reading,
): boolean {
  if (reading !== 'before-verb' && person.isPlain !== best.isPlain) return person.isPlain;
  return person.score > best.score && !isInTail(text, best, person.name?.[0] ?? 0, person.adverbial, lexicon);
}

/** The persons whose names may begin at a place, each with what speaks for it. */
function* personsAt(
  text: string,
  anchor: Anchor,
  to: number,
  { lexicon, known }: Grammar,
  reading: Reading,
): Generator<Person> {
  const isTitled = anchor.after !== 'start' && anchor.after !== 'modifier';
  const afterTitle = anchor.after === 'title' || anchor.after === 'organization';
  for (const name of nameCandidates(text, anchor.at, to, { lexicon, known, afterTitle })) {
    if (anchor.after === 'trade' && name.score < SCORES.nameAfterTrade) continue;
    const suffix = lexicon.nameSuffixes.at(text, name.end, to) ?? '';
    const tail = name.end + suffix.length;
    const adverbial = adverbialScore(text, tail, to, lexicon);
    if (adverbial === NOT_ADVERBIAL && reading === 'before-verb') continue;
    // 江海省教师联谊会后表示: a place, and behind it no more than words that end as an occasion does.
    if (adverbial < 1 && reading === 'before-verb' && TOWN.test(text.slice(anchor.at, name.end))) continue;
    const isFamiliar = suffix === '' && isFamilyNameWithSuffix(text, anchor.at, name.end, lexicon);
    const isSuffixed = suffix !== '' || isFamiliar;
    const ownScore = name.score + anchor.bonus + (isSuffixed ? SCORES.suffix : 0);
    const score = ownScore + Math.max(0, adverbial);
    if (score < (isTitled ? SCORES.thresholdAfterTitle : SCORES.threshold)) continue;
    const isVouchedFor =
      reading === 'before-verb' || (reading === 'handing-over' && ownScore >= SCORES.threshold);
    if (!isVouchedFor && !isPlainlyPerson(ownScore, adverbial, isSuffixed, anchor, name.end - anchor.at))
      continue;
    if (adverbial === NOT_ADVERBIAL && !endsWord(text, anchor.at, tail)) continue;
    const title: Range | null = isTitled ? [anchor.phraseStart, anchor.at] : null;
    const phrase: Range = [title?.[0] ?? anchor.at, tail];
    const isPlain = isSuffixed || adverbial > 1;
    yield {
      kind: 'person',
      phrase,
      name: [anchor.at, name.end],
      title,
      pointsBack: false,
      score,
      adverbial,
      isPlain,
    };
  }
}

/** Where no reporting verb vouches for it, a name must show by title, by what follows it, or by being known. */
function isPlainlyPerson(
  ownScore: number,
  adverbial: number,
  isSuffixed: boolean,
  anchor: Anchor,
  length: number,
): boolean {
  if (isSuffixed) return ownScore >= 4.5;
  if (ownScore >= 6.5) return true;
  if (adverbial > 1) return ownScore >= (anchor.after === 'start' || anchor.after === 'modifier' ? 3.2 : 4);
  // Behind a title a long transliterated name shows by itself.
  return anchor.after === 'title' && ownScore >= (length >= 4 ? 4.5 : 5);
}

/** 王大妈, 陈先生: the family name with what it is addressed by counts as a name with its suffix. */
function isFamilyNameWithSuffix(text: string, at: number, end: number, lexicon: QuoteLexicon): boolean {
  const suffix = lexicon.nameSuffixes.endingAt(text, end, at + 1);
  return suffix !== undefined && lexicon.surnames.has(text.slice(at, end - suffix.length));
}

/** 李鹏对七十五岁的赵增说, 总统会见首相某某时说: who stands behind the first name and its adverbs is not the speaker. */
function isInTail(
  text: string,
  subject: Subject,
  at: number,
  adverbial: number,
  lexicon: QuoteLexicon,
): boolean {
  const end = subject.phrase[1];
  if (at <= end) return false;
  if (adverbial < 1) return true;
  const isFollowed = lexicon.adverbs.at(text, end) !== undefined || skipTime(text, end, at) > end;
  if (isFollowed && subject.score >= SURE_SUBJECT) return true;
  return isFollowed && /[对向给跟同与和问]/.test(text.slice(end, at));
}

function readPronoun(text: string, at: number, to: number, lexicon: QuoteLexicon): Subject | null {
  if (!/[他她]/.test(text[at] ?? '')) return null;
  const plural = text[at + 1] === '们';
  const end = at + (plural ? 2 : 1);
  if (end > to || (lexicon.titles.at(text, end, to) !== undefined && !plural)) return null;
  if (text[end] === '的') return null;
  return {
    kind: plural ? 'group' : 'pronoun',
    phrase: [at, end],
    name: null,
    title: null,
    pointsBack: true,
    score: 4,
  };
}
