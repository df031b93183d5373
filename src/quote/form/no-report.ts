import type { QuoteLexicon } from '../lexicon.ts';
import { isActor } from '../reading/candidate.ts';
import type { Cue } from '../reading/cue.ts';
import { ADVERBIAL, COUNTS, INSIDE } from '../reading/kinds.ts';
import type { PassageReading } from '../reading/passage-reading.ts';
import type { Subject } from '../reading/subject.ts';
import { isAt, isOf, type Word } from '../reading/word.ts';

/** Whether a clause with a reporting verb and its subject says that nothing was said, or that somebody else did something. */
export function reportsNothing(
  text: string,
  words: readonly Word[],
  cue: Cue,
  subject: Subject,
  { reporters }: QuoteLexicon,
): boolean {
  // 本报记者某某报道: who writes is nobody whom the article quotes.
  const isReporter =
    reporters.nobody.endingAt(text, subject.title?.[1] ?? subject.phrase[1], subject.phrase[0]) !== undefined;
  if (isReporter && cue.marks.has('press')) return true;
  const at = words.findIndex(({ start }) => start >= subject.phrase[0]);
  // 按被告建议前往: what somebody wants, and not what is said.
  const isWanted = isAt(words, at - 1, 'source') && cue.marks.has('noun') && cue.next < words.length;
  return isWanted || isDenied(words, at) || isRelative(words, at, subject);
}

/** 未有组织承认: nobody did. */
function isDenied(words: readonly Word[], first: number): boolean {
  let at = first - 1;
  while (isAt(words, at, 'adverb')) at--;
  return isAt(words, at, 'not');
}

/** 一个他认为了不得的去处: the verb only tells more of a noun. */
function isRelative(words: readonly Word[], first: number, subject: Subject): boolean {
  return subject.kind === 'pronoun' && (isOf(words, first - 1, COUNTS) || isAt(words, first - 1, 'number'));
}

/**
 * 从趋势上分析, 未针对减碳提出进度, 通常认为: a verb without subject that tells from where something is seen, what was not
 * said, or what many hold.
 */
export function isNobodys(
  text: string,
  words: readonly Word[],
  cue: Cue,
  { formWords }: QuoteLexicon,
): boolean {
  if (isAt(words, 0, 'source', 'locative-preposition')) return true;
  const before = words[cue.first - 1];
  if (before !== undefined && formWords.commonly.has(text.slice(before.start, before.end))) return true;
  return words.slice(0, cue.first).some(({ kind }) => kind === 'not');
}

/** 针对工人声称受阻的报道，…: a phrase that tells what the next clause is about. */
export function isAbout(
  text: string,
  words: readonly Word[],
  endsBy: string | undefined,
  { formWords }: QuoteLexicon,
): boolean {
  let at = 0;
  while (isAt(words, at, 'connective', 'contrast', 'addition', 'time', 'blank')) at++;
  if (formWords.about.at(text, words[at]?.start ?? text.length) === undefined) return false;
  const cues = words.flatMap(({ kind }, place) => (kind === 'cue' ? [place] : []));
  const [first = -1] = cues;
  const last = words.length - 1;
  // 对于媒体解读称…，: a phrase that reports what the next clause answers.
  const isAnswered =
    endsBy === 'comma' && first >= 0 && first < last && !isAt(words, last, 'cue', 'locative');
  const isSaid =
    isAt(words, first + 1, 'quoted') || words.slice(at, first).some(({ kind }) => kind === 'person');
  if (isAnswered && !isSaid) return true;
  // 对于议员质疑, and 针对…的报道.
  const isNoun =
    cues.length === 1 && first === last && !words.slice(at + 2).some(({ kind }) => kind === 'title');
  return isNoun || (isAt(words, last - 1, 'of') && isOf(words, last, INSIDE));
}

/** “……”他这样形容当时的情形: the words stand before the verb. */
export function isThus(text: string, words: readonly Word[], cue: Cue, { formWords }: QuoteLexicon): boolean {
  const before = words[cue.first - 1];
  return before !== undefined && formWords.thus.has(text.slice(before.start, before.end));
}

/** 经父母的朋友介绍，进入…; 受到村民批评，…: what others do with the sentence's own subject. */
export function isDoneTo(words: readonly Word[], cue: Cue, subject: Subject | null): boolean {
  const passive = words.findLastIndex(({ kind }, at) => at < cue.first && kind === 'passive');
  // 他的球风广受批评，…
  if (passive >= 0 && passive === cue.first - 1) return true;
  if (passive < 0 || (subject !== null && subject.phrase[0] < (words[passive]?.start ?? 0))) return false;
  // 获一等奖的程大海提出: what 的 tells of somebody.
  const at = words.findIndex(({ start }) => start >= (subject?.phrase[0] ?? 0));
  if (subject?.kind === 'person' && isAt(words, at - 1, 'of')) return false;
  return isActor(words, passive + 1, cue.first);
}

/** 某某离开时被媒体问到…, 学院被广泛认为…: the verb is another's, and whoever stands before 被 does not speak. */
export function isSuffered(
  text: string,
  words: readonly Word[],
  cue: Cue,
  subject: Subject | null,
  { formWords }: QuoteLexicon,
): boolean {
  const passive = words.findLastIndex(
    ({ start, end }, at) => at < cue.first && formWords.suffers.has(text.slice(start, end)),
  );
  if (passive < 0 || (subject !== null && subject.phrase[1] > (words[passive]?.start ?? 0))) return false;
  const between = words.slice(passive + 1, cue.first);
  return between.every(({ kind }) => ADVERBIAL.has(kind)) || isActor(words, passive + 1, cue.first);
}

/** 要求她解释: who stands right before the verb does what the subject asks of them. */
export function isPivot(
  text: string,
  words: readonly Word[],
  cue: Cue,
  subject: Subject | null,
  { formWords }: QuoteLexicon,
): boolean {
  if (subject === null || subject.kind === 'elided') return false;
  let at = cue.first - 1;
  while (isAt(words, at, 'adverb')) at--;
  if ((words[at]?.start ?? 0) < subject.phrase[1]) return false;
  const isSomebody = isAt(words, at, 'pronoun', 'group-pronoun', 'person', 'title', 'group', 'organization');
  // 某某代表居民说
  const before = words[at - 1];
  if (before !== undefined && formWords.behalf.has(text.slice(before.start, before.end))) return false;
  // 让助手告诉记者, but not 让网友直呼
  if (isSomebody && isAt(words, at - 1, 'passive')) return cue.marks.has('hearer');
  return isSomebody && isAt(words, at - 1, 'verb', 'cue', 'action', 'causative');
}

/** 把方案告诉他: what is told stands before the verb, and nothing else was done with it (把孩子送到学校后告诉老师). */
export function isGiven(
  text: string,
  words: readonly Word[],
  cue: Cue,
  { formWords }: QuoteLexicon,
): boolean {
  if (!cue.marks.has('hearer')) return false;
  return words
    .slice(0, cue.first)
    .some(
      ({ start, end }, at) =>
        formWords.given.has(text.slice(start, end)) &&
        isOf(words, at + 1, INSIDE) &&
        !words.slice(at + 1, cue.first).some(({ kind }) => kind === 'verb' || kind === 'locative'),
    );
}

/** 回答了十几分钟: how long, and not what. */
export function isTimed(words: readonly Word[], cue: Cue): boolean {
  return (
    isAt(words, cue.next, 'aspect') &&
    isAt(words, cue.next + 1, 'time', 'number') &&
    cue.next + 3 >= words.length
  );
}

/** 一边说一边…: something else is done meanwhile, and what is said stands elsewhere. */
export function isBeside(
  text: string,
  words: readonly Word[],
  cue: Cue,
  { formWords }: QuoteLexicon,
): boolean {
  const places = words.flatMap(({ start, end }, at) =>
    at < cue.first && formWords.beside.has(text.slice(start, end)) ? [at] : [],
  );
  // 一边拭泪一边说，…: the second of two, with which the clause ends, reports.
  const isSecond = places.length > 1 && cue.next >= words.length;
  return places.at(-1) === cue.first - 1 && isAt(words, cue.first - 1, 'adverb') && !isSecond;
}

/** Whether the clause behind a comma can open a report: not one with a verb that reports itself, or that goes on telling. */
export function mayOpenReport(
  reading: PassageReading,
  index: number,
  cue: Cue,
  { continuations }: QuoteLexicon,
): boolean {
  const words = reading.words(index);
  // 爆料，表示…: the verb behind the comma reports.
  const [first] = reading.cues(index);
  if (first?.first === 0 && !first.marks.has('weak')) return false;
  // 要求解释，并报警: what goes on with 并 or, behind a verb that needs no words, with 但 or 又, is narrated.
  // 并无限制 denies.
  if (isAt(words, 0, 'addition') && !isAt(words, 1, 'not')) return false;
  const opening = reading.text.slice(words[0]?.start, words[0]?.end);
  return !(cue.kind === 'mark' && (isAt(words, 0, 'contrast', 'join') || continuations.has(opening)));
}
