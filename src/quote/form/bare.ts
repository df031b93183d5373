import type { QuoteLexicon } from '../lexicon.ts';
import type { Clause } from '../reading/clause.ts';
import type { Cue } from '../reading/cue.ts';
import { SOMEBODY } from '../reading/kinds.ts';
import type { Subject } from '../reading/subject.ts';
import { isAt, isOf, type Word, type WordKind } from '../reading/word.ts';

/** A clause with a reporting verb behind which more words stand, from place `from` on. */
export interface BareClause {
  readonly text: string;
  readonly clause: Clause;
  readonly words: readonly Word[];
  readonly cue: Cue;
  readonly subject: Subject;
  readonly from: number;
}

/** The score of a phrase without a name that opens its clause. */
const OWN_CLAUSE = { people: 4.5, body: 6.5 } as const;

/** Lengths of what follows the verb, in UTF-16 units, below which it reports nothing. */
const SHORTEST = { report: 2, act: 4, hoped: 5, asked: 3, attitude: 5, naming: 8, goingOn: 6 } as const;

/** Words that may stand before a verb whose subject is dropped. */
const GOES_ON: ReadonlySet<WordKind> = new Set<WordKind>([
  'adverb',
  'addition',
  'contrast',
  'connective',
  'time',
  'blank',
]);

/** Words that show that a clause has a verb of its own. */
const VERBAL: ReadonlySet<WordKind> = new Set<WordKind>([
  'verb',
  'modal',
  'not',
  'cue',
  'aspect',
  'idiom',
  'concession',
]);

/** Words with which a clause begins whose verb stands behind a comma. */
const OPENS_CLAUSE: ReadonlySet<WordKind> = new Set<WordKind>([
  'connective',
  'condition',
  'pronoun',
  'group-pronoun',
  'time',
  'locative-preposition',
]);

/** Whether what follows a reporting verb at once is a report and not its object. */
export function mayBeReport(bare: BareClause, lexicon: QuoteLexicon): boolean {
  const { cue, clause, words, from, text } = bare;
  const rest = text.slice(words[from]?.start ?? clause.end, clause.end);
  if (cue.marks.has('denies') || isInRelative(bare, lexicon)) return false;
  // 又提到自己要走: a verb that else takes a mark, with which the same speaker goes on.
  if (cue.kind === 'mark' && bare.subject.kind === 'elided' && goesOn(bare, lexicon) && isVerbal(bare))
    return true;
  if (cue.kind !== 'clause' && cue.kind !== 'hope') return isAsked(bare, rest);
  if (isComplement(bare, lexicon) || !hasOwnClause(bare, lexicon) || isObject(bare, rest, lexicon))
    return false;
  if (isAttitude(bare, lexicon, rest)) return false;
  if (cue.kind === 'hope')
    return (
      (bare.subject.kind === 'person' || bare.subject.kind === 'pronoun') && rest.length >= SHORTEST.hoped
    );
  if (rest.length < SHORTEST.report) return cue.marks.has('brief');
  if (tellsWhen(bare)) return false;
  if (!cue.marks.has('object') || isVerbal(bare)) return true;
  // 强调此次投票的重要性，…: a noun with what tells more of it.
  if (isAt(words, words.length - 2, 'of') && isAt(words, words.length - 1, 'noun')) return false;
  // 指重置后的水量，将增加: the clause goes on behind the comma.
  if (clause.endsBy !== 'comma') return false;
  return (cue.marks.has('runs') && rest.length >= SHORTEST.goingOn) || isOf(words, from, OPENS_CLAUSE);
}

/** Words of the noun of which a relative clause tells, with 的. */
const LONGEST_NOUN = 4;

/** Words with which what is charged would be a clause. */
const SUBJECTS: ReadonlySet<WordKind> = new Set<WordKind>(['person', 'pronoun', 'title', 'relation']);

/** 这是俄方宣告占领的第一个城市: behind 是 the verb and its subject only tell more of a noun. */
function isInRelative({ text, words, cue, subject, from }: BareClause, { formWords }: QuoteLexicon): boolean {
  const start = subject.phrase[0];
  const isOpened = words.some(
    (word, at) =>
      at < cue.first && word.end <= start && formWords.copula.has(text.slice(word.start, word.end)),
  );
  const last = words.findLastIndex(({ kind }) => kind === 'of');
  // 重要的是某某表示会支持大家的工作: 的 within what is said, behind a verb of its own.
  const isOwn = words.slice(from, last).some(({ kind }) => kind === 'modal' || kind === 'pronoun');
  return isOpened && last >= from && words.length - last <= LONGEST_NOUN && !isOwn;
}

/** 问她会否出席, but not 问他拍摄的感受: a question may follow, what is asked about is none. */
function isAsked({ clause, cue, subject, words, from }: BareClause, rest: string): boolean {
  if (!cue.marks.has('asks') || rest.length < SHORTEST.asked) return false;
  // 问到是否怕累？: with which a sentence opens whose reporter asked.
  if (subject.kind === 'elided' && clause.start === clause.sentenceStart) return false;
  // …，反问若是…: a verb that says nothing else goes on behind a comma.
  if (subject.kind === 'elided' && (cue.first > 0 || cue.verb.length === 1)) return false;
  if (isAt(words, from, 'aspect', 'locative') || isAt(words, words.length - 1, 'locative')) return false;
  // “……？”某某问某某。: who is asked, and nothing else.
  if (words.slice(from).every(({ kind }) => SUBJECTS.has(kind))) return false;
  // 询问报修后的反馈
  if (isAt(words, words.length - 2, 'of')) return false;
  const isNoun = isAt(words, words.length - 1, 'noun', 'document', 'action');
  return !(isNoun && words.slice(from).some(({ kind }) => kind === 'of'));
}

/** 说得好, 说没几句话就…, 一边说一边…: what completes the verb, or goes on beside it. */
function isComplement({ text, words, from }: BareClause, { complements }: QuoteLexicon): boolean {
  if (isAt(words, from, 'aspect', 'of', 'join', 'with')) return true;
  const start = words[from]?.start;
  // 说中, but not 表示下游…: a word of place that is no mere particle is what the report begins with.
  if (isAt(words, from, 'locative') && (words[from]?.end ?? 0) - (start ?? 0) === 1) return true;
  const complement = start === undefined ? undefined : complements.at(text, start);
  // 说法不一, but not 指出法院…: where a word ends.
  const end = (start ?? 0) + (complement?.length ?? 0);
  return complement !== undefined && words.some((word) => word.end === end);
}

/** 又提到, 又相信: a word before the verb tells that the same speaker goes on. */
export function goesOn(
  { cue, words, text }: Pick<BareClause, 'cue' | 'words' | 'text'>,
  { formWords }: Pick<QuoteLexicon, 'formWords'>,
): boolean {
  const [first] = words;
  return cue.first === 1 && first !== undefined && formWords.again.has(text.slice(first.start, first.end));
}

/** Whether the subject's verb is the reporting one, in a clause that stands by itself. */
function hasOwnClause({ cue, subject, words, text }: BareClause, { formWords }: QuoteLexicon): boolean {
  if (subject.kind === 'elided') {
    // 并补充说, but not 让人感慨 or 可以解释: nothing else stands before the verb.
    const isDated = (at: number) => isAt(words, at, 'locative-preposition') && isAt(words, at + 1, 'time');
    // 向陈官说: whom it is said to.
    const from = isAt(words, 0, 'hearer') && isOf(words, 1, SOMEBODY) ? 2 : 0;
    return (
      (!cue.marks.has('weak') || goesOn({ cue, words, text }, { formWords })) &&
      words.slice(from, cue.first).every(({ kind }, at) => GOES_ON.has(kind) || isDated(from + at))
    );
  }
  if (cue.marks.has('noun') && subject.tail === 'predicate') return false;
  // 进入中国声称拥有主权的海域: who stands behind a verb has no clause of their own.
  const least = subject.kind === 'organization' ? OWN_CLAUSE.body : OWN_CLAUSE.people;
  if (subject.kind !== 'person' && subject.kind !== 'pronoun' && subject.score < least) return false;
  // 公开批评他的: the clause only tells more of somebody; 这是他努力的 does not.
  return (
    !isAt(words, words.length - 1, 'of') || formWords.copula.isIn(text, cue.range[1], words.at(-1)?.start)
  );
}

/** 宣布制裁, 提出发展旅游: an act, which says nothing; 宣布将…, 提出要… do. 被称“一哥”: a name. */
function isObject({ cue, words, from }: BareClause, rest: string, lexicon: QuoteLexicon): boolean {
  // 承认伤人等三项罪, 否认贪污罪: charges that one owns to, and no clause with a verb of its own.
  const isCharge =
    cue.marks.has('object') && lexicon.formWords.charge.endingAt(rest, rest.length) !== undefined;
  const hasSubject = words.slice(from).some(({ kind }) => SUBJECTS.has(kind));
  if (isCharge && !hasSubject && !words.slice(from).some(({ kind }) => kind === 'not' || kind === 'modal'))
    return true;
  if (cue.marks.has('act')) return rest.length < SHORTEST.act || isAt(words, from, 'verb', 'action');
  return (
    cue.marks.has('names') &&
    rest.length < SHORTEST.naming &&
    isAt(words, from, 'quoted', 'pronoun', 'pointing')
  );
}

/** 表示很欢迎, 表示对此感到遗憾: nothing but what is felt, and how much. */
function isAttitude(
  { text, clause, words, cue, from }: BareClause,
  { attitudes, formWords }: QuoteLexicon,
  rest: string,
): boolean {
  let at = from;
  const isFeeling = (place: number) =>
    formWords.feeling.has(text.slice(words[place]?.start, words[place]?.end));
  const isFelt = (place: number) => attitudes.has(text.slice(words[place]?.start ?? clause.end, clause.end));
  while (!isFelt(at) && (isAt(words, at, 'adverb', 'adjective') || isFeeling(at))) at++;
  if (attitudes.has(rest) || isFelt(at)) return true;
  if (!cue.marks.has('feels')) return false;
  const isActing = words
    .slice(from)
    .some(({ kind }) => kind === 'verb' || kind === 'not' || kind === 'adverb');
  return formWords.toward.at(rest, 0) !== undefined || (rest.length < SHORTEST.attitude && !isActing);
}

/** 在财政部宣布制裁的同时, 日本宣布排放后: the clause only tells when. */
function tellsWhen({ cue, clause, words }: BareClause): boolean {
  // 学校在保证教学的同时，…: the phrase that opens before the verb closes behind it.
  const opens = words.findLastIndex(({ kind }, at) => at < cue.first && kind === 'locative-preposition');
  const isOpen = opens >= 0 && !words.slice(opens, cue.first).some(({ kind }) => kind === 'locative');
  const isPhrase = cue.marks.has('weak') || cue.marks.has('act') || isOpen;
  const last = words.length - 1;
  // 有很多问题: the noun.
  const isNoun = isAt(words, last - 1, 'many', 'one', 'count', 'adjective');
  // …的同时
  const isMeanwhile = isAt(words, last - 1, 'of') && isAt(words, last, 'connective');
  const isTime = isAt(words, last, 'locative', 'former') || isMeanwhile;
  return isPhrase && clause.endsBy === 'comma' && isTime && !isNoun;
}

/** Whether what follows has a verb of its own, and not only what the reporting verb is aimed at (谴责这次袭击). */
function isVerbal({ text, cue, words, from }: BareClause): boolean {
  const last = words.length - 1;
  const isAimed = cue.marks.has('aimed');
  for (let at = from; at <= last; at++) if (isOf(words, at, VERBAL) && (at < last || !isAimed)) return true;
  // 官指不少证人「怕上庭，不敢作供」: what they said tells what they did.
  const isQuoted = words
    .slice(from + 1)
    .some(({ kind, start, end }) => kind === 'quoted' && /[，。！？]/.test(text.slice(start, end)));
  if (isQuoted && cue.marks.has('runs')) return true;
  // 正式启动: what may be a noun is a verb behind an adverb.
  if (last > from + 1 && isAt(words, last, 'action') && isAt(words, last - 1, 'adverb')) return true;
  // 损失约十万元: how much it is.
  for (let at = from + 1; at < last; at++)
    if (isAt(words, at, 'adverb') && isAt(words, at + 1, 'number')) return true;
  // 成效相若: what joins clauses elsewhere is a verb at their end.
  return last > from && isAt(words, last, 'adjective', 'connective');
}
