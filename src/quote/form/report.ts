import type { QuoteLexicon } from '../lexicon.ts';
import type { MarkedSpan } from '../reading/marks.ts';
import type { PassageReading } from '../reading/passage-reading.ts';
import type { Subject } from '../reading/subject.ts';
import { isAt, type WordKind } from '../reading/word.ts';
import type { Attribution } from './attribution.ts';
import { goesOn } from './bare.ts';
import { isOnlyQuoted } from './quoted.ts';

/** The words that somebody is reported to have said; offsets are UTF-16 units of the passage's text. */
export interface Report {
  readonly start: number;
  /** Exclusive, before the mark that ends the sentence. */
  readonly end: number;
  readonly firstClause: number;
  readonly lastClause: number;
  /** False where the first clause also holds the reporting verb. */
  readonly ownsFirstClause: boolean;
  /** Whether it reaches to the end of its sentence, so that nothing had to be told apart. */
  readonly isWhole: boolean;
  /** Whole clauses of quoted words that follow the report in its sentence; they are the same speaker's. */
  readonly trailing: readonly MarkedSpan[];
}

/** Quoted words behind a report are a statement of their own from so many UTF-16 units on. */
const OWN_STATEMENT = { inside: 12, atEnd: 4 } as const;

/**
 * Finds where the report ends that an attribution opens: before the stop of its own sentence, or earlier, before a clause in
 * which somebody else speaks, the same speaker goes on with a new verb (并补充说) or the reporter takes over, and before
 * quoted words that stand alone. `attributions` are those of the passage by their clause. Null where the passage ends before
 * the report begins.
 */
export function endOfReport(
  reading: PassageReading,
  { form, clause: own, contentStart, subject, cue }: Attribution,
  attributions: ReadonlyMap<number, Attribution>,
  lexicon: QuoteLexicon,
): Report | null {
  const { text, clauses } = reading;
  const isBare = form === 'bare';
  const isAsked = cue?.marks.has('asks') === true;
  const first = isBare ? own : own + 1;
  const opening = clauses[first];
  if (opening === undefined) return null;
  const words = text.slice(opening.start, opening.end);
  const start = isBare ? contentStart : opening.start + words.length - words.trimStart().length;
  let last = first;
  const trailing: MarkedSpan[] = [];
  for (let next = first; ; next++) {
    const clause = clauses[next];
    if (clause === undefined || clause.sentence !== opening.sentence) break;
    if (next > first && !opensOnly(reading, first, next, lexicon)) {
      const isInnerSpeaker =
        next - 1 > first && reading.opening(next - 1) !== null && reading.cues(next - 1).length > 0;
      const context = { outer: subject, isBare, isAsked, isInnerSpeaker, lexicon };
      if (speaksAnew(reading, first, next, attributions.get(next), context)) break;
      if (takesOver(reading, first, next, isBare, lexicon)) break;
      // 记者追问是否参选，某某笑而不答: what whoever was asked then does.
      const isQuestion = isBare && cue?.marks.has('question') === true;
      if (isQuestion && reading.opening(next)?.kind === 'person') break;
      if (isBare && cue?.marks.has('act') === true && goesOnActing(reading, next, lexicon)) break;
    }
    // 他说，某某曾劝他：“……”: what others said inside a report is part of it.
    const inner = next === first + 1 ? attributions.get(first) : undefined;
    const isInner = inner?.form === 'colon' && inner.subject !== null && inner.subject.kind !== 'elided';
    if (
      next > first &&
      !isInner &&
      isOnlyQuoted(text, clause) &&
      !isAt(reading.words(next - 1), reading.words(next - 1).length - 1, 'locative') &&
      clause.spans.some((span) => isStatement(reading, next, span))
    ) {
      trailing.push(...clause.spans);
      break;
    }
    last = next;
    if (clause.endsBy === 'stop' || clause.endsBy === 'quote') break;
  }
  // …，不过，某某说: what only opens the next statement is none of this one.
  const isLast = clauses[last]?.endsBy === 'stop' || clauses[last]?.endsBy === 'quote';
  if (last > first && !isLast && reading.words(last).every(({ kind }) => ONLY_OPENS.has(kind))) last--;
  // …，稍后通话时，他承认…; …，会后，他承认…: when the next statement was made.
  const told = reading.words(last);
  // …，而获奖的某某，笑言…: whom the next statement is by.
  const topic = reading.opening(last);
  const isTopic =
    !isLast &&
    topic?.kind === 'person' &&
    topic.phrase[1] === told.at(-1)?.end &&
    isAt(told, 0, 'contrast', 'connective');
  const isWhen =
    isTopic ||
    isAt(told, told.length - 1, 'locative') ||
    (isAt(told, told.length - 1, 'time') && !told.some(({ kind }) => kind === 'verb' || kind === 'noun'));
  if (last > first && !isLast && (isWhen || isPreamble(reading, last, attributions.get(last + 1)))) last--;
  const endsBy = clauses[last]?.endsBy;
  return {
    start,
    end: clauses[last]?.end ?? start,
    firstClause: first,
    lastClause: last,
    ownsFirstClause: !isBare,
    isWhole: endsBy === 'stop' || endsBy === 'quote' || trailing.length > 0,
    trailing,
  };
}

/** …，对于经费，他说：“……”; …，谈到经费，她说…: what the next statement is about. */
function isPreamble(reading: PassageReading, index: number, next: Attribution | undefined): boolean {
  if (next?.cue === undefined || next.cue === null || reading.opening(index) !== null) return false;
  const words = reading.words(index);
  const [cue] = reading.cues(index);
  const opens = isAt(words, 0, 'passive') ? 1 : 0;
  return isAt(words, 0, 'hearer') || (cue?.kind === 'quote' && cue.first === opens);
}

const ONLY_OPENS: ReadonlySet<WordKind> = new Set<WordKind>(['connective', 'contrast', 'addition']);

/** 他说，值得一提的是，总统称…; 在建设过程中，建议…: such words only open a report, and who speaks next is part of it. */
function opensOnly(
  reading: PassageReading,
  first: number,
  next: number,
  { formWords }: QuoteLexicon,
): boolean {
  if (next !== first + 1) return false;
  const words = reading.words(first);
  const isPhrase = isAt(words, 0, 'locative-preposition', 'hearer') && reading.opening(first) === null;
  return (
    isPhrase ||
    isAt(words, words.length - 1, 'locative') ||
    formWords.copula.endingAt(reading.text, reading.clauses[first]?.end ?? 0) !== undefined
  );
}

/** 宣布交流年启动，还互致祝福: what the speaker did next, behind an act of speech. */
function goesOnActing(reading: PassageReading, next: number, { continuations }: QuoteLexicon): boolean {
  const words = reading.words(next);
  const opening = words[0];
  return (
    opening !== undefined &&
    continuations.has(reading.text.slice(opening.start, opening.end)) &&
    !words.slice(0, 3).some(({ kind }) => kind === 'modal' || kind === 'not')
  );
}

/** …，据估计，…; 虽然表示…，但…: from here on the reporter speaks. */
function takesOver(
  reading: PassageReading,
  first: number,
  next: number,
  isBare: boolean,
  { cues, formWords, reportEnds, vocabulary }: QuoteLexicon,
): boolean {
  const { text, clauses } = reading;
  const clause = clauses[next];
  if (clause === undefined) return false;
  const words = reading.words(next);
  const taking = reportEnds.at(text, clause.start, clause.end);
  // 未透露细节: what was not said, the reporter tells; 不再回应 is what somebody says.
  const told = isAt(words, 0, 'contrast', 'addition') ? 1 : 0;
  const verb = isAt(words, told + 1, 'cue') ? words[told + 1] : undefined;
  const isHope = verb !== undefined && cues.get(text.slice(verb.start, verb.end))?.kind === 'hope';
  const denial = words[told];
  const isUntold = denial !== undefined && formWords.untold.has(text.slice(denial.start, denial.end));
  if (isUntold && verb !== undefined && !isHope) return true;
  // 但拒绝透露
  const denied = isAt(words, told, 'not-cue')
    ? vocabulary.longestAt(text, words[told]?.start ?? 0, 'not')
    : undefined;
  if (denied !== undefined) return true;
  if (taking !== undefined && words.some(({ end }) => end === clause.start + taking.length)) return true;
  if (!isBare) return false;
  // 说将上诉，他没有透露理由; …，并签署了命令: what the speaker did besides.
  const opens = isAt(words, 0, 'contrast', 'addition') ? 1 : 0;
  if (isAt(words, opens, 'pronoun') && !tellsOf(reading, first, next)) return true;
  if (isAt(words, 0, 'addition') && isAt(words, 1, 'verb') && isAt(words, 2, 'aspect')) return true;
  // 建议独立调查，但遭邻国反对
  if (isAt(words, 0, 'contrast') && isAt(words, 1, 'passive')) return true;
  // 控方指有案底，被告则求情: one who is set against those of whom the report tells.
  const subject = reading.opening(next);
  const behind = words.find(({ start }) => subject !== null && start >= subject.phrase[1]);
  if (behind !== undefined && formWords.instead.has(text.slice(behind.start, behind.end))) return true;
  // …，又要求法庭轻判: what the speaker asks for besides.
  const opening = text.slice(words[0]?.start, words[0]?.end);
  if (formWords.again.has(opening) && isAt(words, 1, 'causative')) return true;
  if (isAt(reading.words(first), 0, 'concession')) return isAt(words, 0, 'contrast');
  // 宣布愿意退出；他已是…: a report without a mark of its own ends where a sentence with a subject begins.
  if (clauses[next - 1]?.endsBy !== 'semicolon') return false;
  const after = clauses[next + 1]?.sentence === clause.sentence ? reading.opening(next + 1) : null;
  return reading.opening(next) !== null || after !== null;
}

/** Whether somebody whom the clauses of a report name, or tell of, may be the one whom a pronoun behind them means. */
function tellsOf(reading: PassageReading, first: number, next: number): boolean {
  for (let index = first; index < next; index++) {
    const words = reading.words(index);
    const from = index === first ? words.findIndex(({ kind }) => kind === 'cue') : 0;
    if (words.slice(from + 1).some(({ kind }) => kind === 'person' || kind === 'pronoun')) return true;
  }
  return false;
}

/** What is known of a report when its end is looked for. */
interface ReportContext {
  readonly outer: Subject | null;
  readonly isBare: boolean;
  readonly isAsked: boolean;
  /** Whether somebody speaks in the clause before, who is part of the report. */
  readonly isInnerSpeaker: boolean;
  readonly lexicon: Pick<QuoteLexicon, 'formWords'>;
}

/** Whether a new statement begins in a clause: by somebody who is named there, or by the same speaker with a verb of its own. */
function speaksAnew(
  reading: PassageReading,
  first: number,
  index: number,
  attribution: Attribution | undefined,
  { outer, isBare, isAsked, isInnerSpeaker, lexicon: { formWords } }: ReportContext,
): boolean {
  if (attribution === undefined) return opensWithCue(reading, index);
  const { subject, form, cue } = attribution;
  // 有人建议填河，某某反对：“……”; 记者问她是否后悔，她摆摆手：“……”
  const isAnother = subject?.kind === 'person' || (isAsked && subject !== null && subject.kind !== 'elided');
  if (form === 'handover' && isBare && isAnother) return true;
  if (subject === null || form === 'handover' || form === 'summary') return false;
  // 她说，…，有研究指出，…: what others are said to have found is part of what she says.
  const opens = reading.words(index)[0];
  const isFound = opens !== undefined && formWords.exists.has(reading.text.slice(opens.start, opens.end));
  if (isFound && !isBare && (outer?.kind === 'person' || outer?.kind === 'pronoun')) return false;
  // …，而领袖霍某预计…: one who is set against the speaker.
  // …，而他相信…: the speaker goes on, where nobody else is told of.
  // 案情指，…，女警问：“……”: a document tells whose words they are.
  const next = reading.clauses[index + 1];
  const isQuoted = form === 'colon' && next !== undefined && isOnlyQuoted(reading.text, next);
  if (isQuoted && outer?.kind === 'organization' && subject.kind !== 'elided') return true;
  // …，又认为今次不同: the same speaker goes on, whatever the verb.
  const words = reading.words(index);
  const opening = reading.text.slice(words[0]?.start, words[0]?.end);
  // 他说，专家建议修路，还认为…: unless somebody else speaks right before.
  const isInner = !isBare && reading.opening(index - 1) !== null && reading.cues(index - 1).length > 0;
  const isSame =
    subject.kind === 'elided' && cue !== null && goesOn({ cue, words, text: reading.text }, { formWords });
  if (isSame) return !isInner;
  // 已促请港铁解决, …否认参与，称当时路过: what is told in a report.
  const isTold = cue?.first === 1 && formWords.already.has(opening);
  if (subject.kind === 'elided' && (isTold || (isInnerSpeaker && cue?.first === 0))) return false;
  const isHimself = subject.kind === 'pronoun' && outer?.kind === 'person' && !tellsOf(reading, first, index);
  const isOther =
    (subject.kind === 'person' || isHimself) &&
    isAt(reading.words(index), 0, 'contrast', 'connective', 'addition');
  // 李某说自己患有高血压，警方研判…: a body that says so of somebody's words, where these have no mark of their own.
  const isBody = isBare && subject.kind === 'organization' && outer !== null && outer.kind !== 'organization';
  if (cue?.marks.has('weak') === true && !isOther && !isBody) return false;
  // 外界会认为: what somebody would say is reported.
  if (cue !== null && isAt(reading.words(index), cue.first - 1, 'modal')) return false;
  // 他说…，不少公众认为…: what many people think inside a report is part of it.
  const isShared = cue?.marks.has('shared') === true;
  if (subject.kind === 'group' && (isShared || (form === 'bare' && !isBare))) return false;
  // …，该交易所认为…: a body of which the report has told.
  if (subject.kind === 'organization' && subject.pointsBack && !isBare) return false;
  // 《日报》报道，习近平反对…，他认为…: whom a pronoun means who stands in the report.
  if (subject.kind === 'pronoun' && outer?.kind === 'organization' && tellsOf(reading, first, index))
    return false;
  if (subject.kind !== 'elided') return true;
  // …，建议推迟; …，并补充说: but not …，他们也认为, which is believed by those in the report.
  if (cue?.first === 0 || isAt(reading.words(index), 0, 'hearer')) return true;
  // …，难掩激动地说：“……”
  if (isQuoted) return true;
  return (
    isAt(reading.words(index), 0, 'addition', 'contrast', 'adverb', 'time') &&
    cue?.marks.has('shared') !== true
  );
}

/** …，质疑警方: the same speaker goes on with a verb of its own, whether or not it reports what follows. */
function opensWithCue(reading: PassageReading, index: number): boolean {
  const [cue] = reading.cues(index);
  return (
    cue?.first === 0 &&
    !cue.marks.has('weak') &&
    cue.kind === 'clause' &&
    cue.next < reading.words(index).length
  );
}

/** …，“回归之后……”。: quoted words are a statement of their own by their length; short ones in mid-sentence are woven into it. */
function isStatement({ text, clauses }: PassageReading, index: number, span: MarkedSpan): boolean {
  const clause = clauses[index];
  const goesOn = clause?.endsBy === 'comma' && clauses[index + 1]?.sentence === clause.sentence;
  const least = goesOn ? OWN_STATEMENT.inside : OWN_STATEMENT.atEnd;
  return span.end - span.start >= least || /[，。！？]/.test(text.slice(span.start, span.end));
}
