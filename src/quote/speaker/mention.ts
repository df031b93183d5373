import type { Range } from '../../article/article.ts';
import type { QuoteLexicon } from '../lexicon.ts';
import type { Speaker } from '../quote.ts';
import type { PassageReading } from '../reading/passage-reading.ts';
import type { Subject } from '../reading/subject.ts';
import { isAt } from '../reading/word.ts';
import type { People } from './people.ts';
import { type Sex, sexOfSpouse, sexOfWords } from './sex.ts';

/** What somebody is in the clause that mentions them: who speaks there, its subject, or named otherwise. */
type Role = 'speaker' | 'subject' | 'named' | 'pronoun';

/** Somebody whom a clause mentions. */
export interface Mention {
  readonly speaker: Speaker;
  readonly role: Role;
  /** Told by kin right beside the name (妻子张丽), where the name does not tell it. */
  readonly sex?: Sex | null;
  /** The noun, simplified, that means somebody mentioned before (业主 in 这位业主). */
  readonly pointsBack?: string;
}

/** Whom a clause mentions: its subject first, then whoever is named behind it. */
export function mentionsIn(
  reading: PassageReading,
  clause: number,
  people: People,
  lexicon: QuoteLexicon,
): Mention[] {
  const place = reading.clauses[clause];
  if (place === undefined || place.spans[0]?.open === place.start) return [];
  const subject = reading.opening(clause) ?? namedBeforeCue(reading, clause);
  const mentions: Mention[] = [];
  if (
    subject !== null &&
    (subject.kind === 'pronoun' || subject.kind === 'group' || subject.kind === 'office') &&
    subject.pointsBack
  )
    mentions.push({
      speaker: pronounIn(reading.text, subject),
      role: 'pronoun',
      ...(subject.kind === 'office' ? { pointsBack: pointingNoun(reading, clause, subject.phrase) } : {}),
    });
  else if (subject !== null && !pointsElsewhere(subject) && !isNobody(reading.text, subject, lexicon))
    mentions.push({
      speaker: people.meet(reading.source, subject),
      // 某某采访了某某: who asks is not the one that the next sentence tells of.
      role: asksIn(reading, clause, lexicon) && namesBehind(reading, clause, subject) ? 'named' : 'subject',
      sex: kinOf(reading, clause, subject.name?.[0], lexicon) ?? spouseSex(reading, clause, subject, lexicon),
    });
  const words = reading.words(clause);
  const named = words.filter(({ kind, start }) => kind === 'person' && start >= (subject?.phrase[1] ?? 0));
  for (const { start, end } of named) {
    const isLast = end === named.at(-1)?.end;
    mentions.push({
      speaker: people.named(reading.source.slice(start, end)),
      role: isNextSubject(reading, clause, start, { subject, isLast }, lexicon) ? 'subject' : 'named',
      sex: kinOf(reading, clause, start, lexicon),
    });
  }
  return mentions;
}

/** Whether the next sentence may be about somebody who is named behind a clause's subject as well as about the subject. */
function isNextSubject(
  reading: PassageReading,
  clause: number,
  start: number,
  { subject, isLast }: { subject: Subject | null; isLast: boolean },
  lexicon: QuoteLexicon,
): boolean {
  const words = reading.words(clause);
  const at = words.findIndex((word) => word.start === start);
  // 记者联系上黄某的丈夫叶某: whom a reporter meets is whom the next sentence is about.
  const isMet = isLast && subject !== null && isNobody(reading.text, subject, lexicon);
  // 一条视频让老何成了名人: who is made to do something, where no person makes him.
  const isMade = isMadeToAct(reading, clause, start) && subject?.kind !== 'person';
  // 某某采访了某某: who is asked will answer.
  return isMet || isMade || (isLast && asksIn(reading, clause, lexicon, at));
}

/** Whether a verb of asking or meeting stands among the words before the place `to`. */
function asksIn(
  reading: PassageReading,
  clause: number,
  { formWords }: QuoteLexicon,
  to = Number.POSITIVE_INFINITY,
): boolean {
  return reading
    .words(clause)
    .some(({ start, end }, at) => at < to && formWords.asks.has(reading.text.slice(start, end)));
}

function namesBehind(reading: PassageReading, clause: number, { phrase }: Subject): boolean {
  return reading.words(clause).some(({ kind, start }) => kind === 'person' && start >= phrase[1]);
}

/** 妻子张丽: the sex that the word of kin right before a name tells. */
function kinOf(
  reading: PassageReading,
  clause: number,
  start: number | undefined,
  lexicon: QuoteLexicon,
): Sex | null {
  const before = reading.words(clause).find(({ kind, end }) => kind === 'relation' && end === start);
  return before === undefined ? null : sexOfWords(reading.text.slice(before.start, before.end), lexicon);
}

/** 李强与妻子张丽: whoever has a wife is no woman. */
function spouseSex(
  reading: PassageReading,
  clause: number,
  { phrase }: Subject,
  lexicon: QuoteLexicon,
): Sex | null {
  const words = reading.words(clause);
  for (const { kind, start, end } of words) {
    if (kind !== 'relation' || start < phrase[1]) continue;
    const sex = sexOfSpouse(reading.text.slice(start, end), lexicon);
    if (sex !== null) return sex;
  }
  return null;
}

/** 这位官员 → 官员, 这位年近六十的業主 → 业主, simplified. */
export function pointingNoun(reading: PassageReading, clause: number, [start, end]: Range): string {
  const before = reading
    .words(clause)
    .findLast(
      (word) => (word.kind === 'pointing' || word.kind === 'of') && word.start >= start && word.end < end,
    );
  return reading.text.slice(before?.end ?? start, end);
}

/** 提呈文件的议员林健文批评警方缺席: the person before a reporting verb, though the clause reports nothing. */
function namedBeforeCue(reading: PassageReading, clause: number): Subject | null {
  const [cue] = reading.cues(clause);
  const subject = cue === undefined ? null : reading.subject(clause, cue);
  return subject?.kind === 'person' ? subject : null;
}

function pronounIn(text: string, { phrase, kind }: Subject): Speaker {
  return { name: null, title: text.slice(...phrase), kind: kind === 'group' ? 'group' : 'person' };
}

function pointsElsewhere({ phrase, pointsBack }: Subject): boolean {
  return phrase[0] === phrase[1] || pointsBack;
}

/** Reporters and 有人 are nobody whom a pronoun means, but for one of another house who is named (晨星社驻外记者布朗). */
function isNobody(text: string, { phrase, name, title }: Subject, { reporters }: QuoteLexicon): boolean {
  if (!reporters.nobody.isIn(text, ...phrase)) return false;
  const role = title === null ? undefined : reporters.nobody.endingAt(text, title[1], title[0]);
  const isOther = title !== null && role !== undefined && title[1] - title[0] >= role.length + OTHER_HOUSE;
  return name === null || !isOther;
}

/** The name of another house before 记者 has so many UTF-16 units; 本报 has two. */
const OTHER_HOUSE = 3;

function isMadeToAct(reading: PassageReading, clause: number, at: number): boolean {
  const words = reading.words(clause);
  const place = words.findIndex(({ start }) => start === at);
  return (
    isAt(words, place - 1, 'causative', 'passive') &&
    isAt(words, place + 1, 'verb', 'noun', 'adverb', 'action')
  );
}
