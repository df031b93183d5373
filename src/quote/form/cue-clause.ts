import type { CueMark, QuoteLexicon } from '../lexicon.ts';
import type { Clause } from '../reading/clause.ts';
import type { Cue } from '../reading/cue.ts';
import type { MarkedSpan } from '../reading/marks.ts';
import type { PassageReading } from '../reading/passage-reading.ts';
import { firstOf } from '../reading/phrase.ts';
import { type Subject, subjectBefore } from '../reading/subject.ts';
import { isAt, type Word, type WordKind } from '../reading/word.ts';
import type { Attribution } from './attribution.ts';
import { mayBeReport } from './bare.ts';
import { behindAim, behindHearer } from './hearer.ts';
import {
  isAbout,
  isBeside,
  isDoneTo,
  isGiven,
  isNobodys,
  isPivot,
  isSuffered,
  isThus,
  isTimed,
  mayOpenReport,
  reportsNothing,
} from './no-report.ts';
import {
  isHeldOpen,
  isOnlyQuoted,
  isRowToEnd,
  isSaid,
  isSentenceLike,
  opensLikeClause,
  opensWithSpeech,
  restOf,
  speaksOfItself,
} from './quoted.ts';
import { giverIn, receivedAt } from './received.ts';

/** Between the verb and ： stand no more UTF-16 units than this, before quoted words and before others. */
const LONGEST_HEAD = { quoted: 20, other: 8 } as const;

/** From so many units on what stands between the verb and ： may be a report of its own. */
const SHORTEST_FIRST = 6;

/** Verbs with one of these marks take more than words, as 说 and 表示 do not. */
const TAKES_MORE: ReadonlySet<CueMark> = new Set<CueMark>([
  'weak',
  'quoting',
  'object',
  'aimed',
  'noun',
  'hearer',
  'act',
  'asks',
  'denies',
]);

/** What somebody is called by who speaks behind 的. */
const SPEAKERS: ReadonlySet<WordKind> = new Set<WordKind>(['person', 'title', 'relation', 'people', 'group']);

/** 自认失败的某某说, 承认犯错的男子称: a verb that only tells more of whoever speaks behind 的. */
function tellsOfSpeaker(words: readonly Word[], cue: Cue): boolean {
  return words.some((word, at) => {
    const speaker = words[at + 1];
    if (word.kind !== 'of' || at < cue.next || speaker === undefined || !SPEAKERS.has(speaker.kind))
      return false;
    const next = words.findIndex(
      (each, place) => place > at + 1 && !SPEAKERS.has(each.kind) && each.kind !== 'adverb',
    );
    return isAt(words, next, 'cue');
  });
}

/** Reads a clause by one of its reporting verbs; null where it does not say who speaks. */
export function readCue(
  reading: PassageReading,
  index: number,
  clause: Clause,
  cue: Cue,
  lexicon: QuoteLexicon,
): Attribution | null {
  const { text, clauses } = reading;
  const words = reading.words(index);
  const { leading, subject } = subjectOf(reading, index, clause, cue, lexicon);
  const after = behindAim(text, clause, words, cue) ?? behindHearer(text, words, cue, lexicon);
  const contentStart = words[after]?.start ?? clause.end;
  const next = clauses[index + 1];
  const hasQuoted =
    next === undefined ? reading.handsOver : isOnlyQuoted(text, next) || opensWithSpeech(text, clause, next);
  const span = clause.spans.find(({ open }) => open === contentStart);
  const base = { clause: index, cue, subject, leading, contentStart, reportsFirst: false };
  if (subject === null && leading === null && !hasQuoted) return null;
  if (subject?.kind === 'elided' && tellsOfSpeaker(words, cue)) return null;
  if (isAbout(text, words, clause.endsBy, lexicon)) return null;
  if (subject?.kind === 'elided' && isNobodys(text, words, cue, lexicon)) return null;
  if (subject !== null && reportsNothing(text, words, cue, subject, lexicon)) return null;
  if (!hasQuoted && span === undefined) {
    if (isGiven(text, words, cue, lexicon) || isTimed(words, cue)) return null;
    // 帕克引述演讲，…: whose words they are stands elsewhere.
    if (cue.marks.has('quoting')) return null;
    const isDone = lexicon.formWords.done.at(text, cue.range[1]) !== undefined;
    const isUnderWay = isAt(words, cue.next, 'aspect') && !isDone;
    const isAlongside = isBeside(text, words, cue, lexicon) && after === cue.next;
    if (isAlongside || isUnderWay)
      return followsWords(reading, index, leading, cue) ? { ...base, form: 'closing' } : null;
  }
  if (!hasQuoted && (isPivot(text, words, cue, subject, lexicon) || isAt(words, 0, 'condition'))) return null;
  // 展示图片并提到: a verb that 并 joins to another has the subject to itself.
  const isActing =
    cue.marks.has('weak') && subject?.tail === 'predicate' && !isAt(words, cue.first - 1, 'addition');
  if (isActing && !hasQuoted && leading === null) return null;
  if (isThus(text, words, cue, lexicon) && !hasQuoted && clause.endsBy !== 'colon' && span === undefined)
    return followsWords(reading, index, leading, cue) ? { ...base, form: 'closing' } : null;
  // “……”说这话时，他在修水管。 “……”回忆起那天，他仍心有余悸。
  const isMeanwhile =
    cue.first === 0 &&
    after < words.length &&
    clause.endsBy === 'comma' &&
    (leading !== null || clauses[index - 1]?.endsBy === 'quote');
  if (isMeanwhile && subject?.kind === 'elided' && followsWords(reading, index, leading, cue))
    return { ...base, form: 'closing' };
  if (after >= words.length) return readClosingCue(reading, index, base, hasQuoted, lexicon);
  const isTerm =
    subject?.kind === 'elided' &&
    span !== undefined &&
    !isSentenceLike(text, span) &&
    !opensLikeClause(text, span, lexicon) &&
    !speaksOfItself(text, span, lexicon) &&
    [...cue.marks].some((mark) => TAKES_MORE.has(mark)) &&
    !isBeside(text, words, cue, lexicon);
  const isRow = span !== undefined && isRowToEnd(text, clause, span) && !cue.marks.has('object');
  const mayBeSaid =
    span !== undefined &&
    (isSaid(text, restOf(text, clause, span), clause) ||
      (span.close === clause.end && opensLikeClause(text, span, lexicon)));
  // 他回答“认罪”。: a verb that only quoted words follow, and who says them.
  const isAnswer =
    cue.kind === 'quote' &&
    !cue.marks.has('weak') &&
    (subject?.kind === 'person' || subject?.kind === 'pronoun') &&
    span?.close === clause.end &&
    clause.endsBy === 'stop';
  if (span !== undefined && (isAnswer || isRow || (mayBeSaid && !isTerm))) return { ...base, form: 'quoted' };
  // 某某指责对方拖延，“……”: the words in which somebody is blamed.
  const isBlame = cue.marks.has('aimed') && hasQuoted && clause.endsBy === 'comma';
  if (isBlame && subject !== null && subject.kind !== 'elided') return { ...base, form: 'comma' };
  const isReport =
    subject !== null &&
    !isSuffered(text, words, cue, subject, lexicon) &&
    mayBeReport({ text, clause, words, cue, subject, from: after }, lexicon);
  if (clause.endsBy === 'colon' && (next !== undefined || hasQuoted)) {
    const length = clause.end - contentStart;
    if (hasQuoted && isReport && length >= SHORTEST_FIRST && cue.kind === 'clause')
      return { ...base, form: 'colon', reportsFirst: true };
    const isHead = length <= (hasQuoted ? LONGEST_HEAD.quoted : LONGEST_HEAD.other);
    if (isHead && (hasQuoted || subject?.kind === 'person')) return { ...base, form: 'colon' };
  }
  // 网友直呼“太扯”。: nothing but quoted words is reported.
  if (isReport) {
    const isOnlySaid = span?.close === clause.end && clause.endsBy !== 'comma';
    return { ...base, form: isOnlySaid ? 'quoted' : 'bare' };
  }
  // “……，”得知后，市民都表示欢迎: the words stand before.
  const isHeld = leading !== null || isHeldOpen(text, clauses[index - 2]);
  return subject !== null && isHeld && !cue.marks.has('weak') ? { ...base, form: 'closing' } : null;
}

/** The verb, or who is told, ends the clause: the words stand behind its mark, or before it. */
function readClosingCue(
  reading: PassageReading,
  index: number,
  base: Omit<Attribution, 'form'> & { readonly cue: Cue },
  hasQuoted: boolean,
  lexicon: QuoteLexicon,
): Attribution | null {
  const { cue, subject, leading } = base;
  const clause = reading.clauses[index];
  const words = reading.words(index);
  const hasNext = hasQuoted || reading.clauses[index + 1] !== undefined;
  const mayReport = hasQuoted || cue.kind !== 'quote';
  if (clause?.endsBy === 'colon' && hasNext && mayReport) return { ...base, form: 'colon' };
  if (clause?.endsBy === 'comma' && hasNext) {
    const isReport =
      (mayReport || (cue.marks.has('asks') && isAsked(reading, index + 1, lexicon))) &&
      subject !== null &&
      mayOpenReport(reading, index + 1, cue, lexicon);
    if (!hasQuoted && isDoneTo(words, cue, subject)) return null;
    if (hasQuoted || isReport) return { ...base, form: 'comma' };
  }
  if (clause?.endsBy === 'quote') return null;
  return followsWords(reading, index, leading, cue) || (subject?.kind === 'person' && cue.kind === 'clause')
    ? { ...base, form: 'closing' }
    : null;
}

/** Whether quoted words stand right before what the clause tells of them, or before when it was (“……？”上车后，某某问). */
function followsWords(
  { clauses }: PassageReading,
  index: number,
  leading: MarkedSpan | null,
  cue: Cue,
): boolean {
  const before = clauses[index - 1];
  if (leading !== null || (before !== undefined && before.spans.at(-1)?.close === before.end)) return true;
  return cue.marks.has('closes') && before?.endsBy === 'comma' && clauses[index - 2]?.endsBy === 'quote';
}

/** The subject before the verb; quoted words at the clause's beginning are either part of it (“小巷总理”们) or said. */
function subjectOf(
  reading: PassageReading,
  index: number,
  clause: Clause,
  cue: Cue,
  lexicon: QuoteLexicon,
): { leading: MarkedSpan | null; subject: Subject | null } {
  const { text } = reading;
  const first = clause.spans[0];
  if (first !== undefined && first.open === clause.start && first.close <= cue.range[0]) {
    const behind = reading.subject(index, cue, 1);
    // 「skyview」主编某某: a name in foreign letters is long and no sentence.
    const isSentence =
      isSentenceLike(text, first) && /\p{Script=Han}{3}/u.test(text.slice(first.start, first.end));
    if (behind !== null && (isSentence || behind.kind === 'pronoun'))
      return { leading: first, subject: behind };
  }
  const subject =
    subjectInRelative(reading, index, cue, lexicon) ??
    subjectInFrame(reading, index, cue, lexicon) ??
    openedBy(reading, index);
  return { leading: null, subject: receivedFrom(reading, index, cue, subject, lexicon) };
}

/** 某某听到有人喊, 收到法院通知: who speaks stands between the verb of receiving and the reporting one. */
function receivedFrom(
  reading: PassageReading,
  index: number,
  cue: Cue,
  subject: Subject | null,
  lexicon: QuoteLexicon,
): Subject | null {
  const received = receivedAt(reading, index, lexicon, cue.first);
  const from = reading.words(index)[received];
  if (subject === null || from === undefined || subject.phrase[1] > from.start) return subject;
  const giver = giverIn(reading, index, received, cue.first, lexicon);
  // 接获自称警员的电话: the verb only tells more of a noun.
  const isRelative = reading.words(index).some(({ kind }, at) => kind === 'of' && at >= cue.next);
  if (giver !== null || cue.marks.has('noun') || isRelative) return giver;
  return { ...subject, score: 0 };
}

/** 罗玉兰记得老何说过的话：“…”: who stands right before the verb, where 的 makes it tell more of the words. */
function subjectInRelative(
  reading: PassageReading,
  index: number,
  cue: Cue,
  { formWords }: QuoteLexicon,
): Subject | null {
  const words = reading.words(index);
  const of = isAt(words, cue.next, 'aspect') ? cue.next + 1 : cue.next;
  const isRelative =
    isAt(words, of, 'of') ||
    (of > cue.next && formWords.frame.at(reading.text, words[of]?.start ?? Infinity) !== undefined);
  if (!isRelative || !isAt(words, cue.first - 1, 'person')) return null;
  return reading.subject(index, cue, firstOf(words, 0, cue.first - 1));
}

/** 某某17岁时在文中写道：“…”: the person with whom the clause opens, where nobody stands right before the verb. */
function openedBy(reading: PassageReading, index: number): Subject | null {
  const next = reading.clauses[index + 1];
  const hasQuoted = next === undefined ? reading.handsOver : isOnlyQuoted(reading.text, next);
  const subject = hasQuoted ? reading.opening(index) : null;
  return subject?.kind === 'person' ? subject : null;
}

/** The subject in its frame: alone, or as in 用某某的话说, 在某某看来, 某某援引某某称. */
function subjectInFrame(
  reading: PassageReading,
  index: number,
  cue: Cue,
  lexicon: QuoteLexicon,
): Subject | null {
  const { text } = reading;
  const { quotings, formWords } = lexicon;
  const words = reading.words(index);
  const opening = words[0];
  if (opening === undefined) return null;
  if (cue.marks.has('view'))
    return formWords.view.at(text, opening.start) !== undefined
      ? subjectBefore({ text, words, lexicon }, 1, cue.first)
      : null;
  const quoting = words.findLastIndex(
    ({ start, end }, at) => at < cue.first && quotings.has(text.slice(start, end)),
  );
  const frame = formWords.frame.endingAt(text, cue.range[0], opening.start);
  if (frame !== undefined) {
    const to = words.findLastIndex(({ end }) => end <= cue.range[0] - frame.length) + 1;
    return subjectBefore(
      { text, words, lexicon },
      Math.max(quoting + 1, isAt(words, 0, 'hearer') ? 1 : 0),
      to,
    );
  }
  return reading.subject(index, cue, quoting + 1);
}

/** …反问，为什么…: whether the rest of the sentence asks something. */
function isAsked({ text, clauses }: PassageReading, from: number, { interrogatives }: QuoteLexicon): boolean {
  const first = clauses[from];
  const last = clauses.findLast(({ sentence }) => sentence === first?.sentence);
  if (first === undefined || last === undefined) return false;
  return /[？?]/.test(text.charAt(last.end)) || interrogatives.isIn(text, first.start, last.end);
}
