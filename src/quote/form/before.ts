import type { MarkedSpan } from '../reading/marks.ts';
import type { PassageReading } from '../reading/passage-reading.ts';
import { isAt } from '../reading/word.ts';
import type { TermSet } from '../term-set.ts';
import type { Attribution } from './attribution.ts';
import type { Attributed, PassageQuotes } from './gathered.ts';
import { isHeldOpen, isOnlyQuoted } from './quoted.ts';

/**
 * The quoted words before a clause that names who said them: at its own beginning, or the whole of the clause before it
 * where only a comma, nothing, or the occasion of the words (“……，”谈到伤病，某某坦言) parts them.
 */
export function wordsBefore(
  reading: PassageReading,
  { clause, form, leading }: Attribution,
  occasions: TermSet,
): readonly MarkedSpan[] {
  const { text, clauses } = reading;
  if (leading !== null) return [leading];
  const before = clauses[clause - 1];
  if (before === undefined) return [];
  if (isOnlyQuoted(text, before)) {
    const isEnded = before.endsBy === 'comma' || before.endsBy === 'quote';
    return isEnded && !isHandedOver(reading, clause - 1) ? before.spans : [];
  }
  return form !== 'bare' && isOccasion(reading, clause - 1, occasions)
    ? (clauses[clause - 2]?.spans ?? [])
    : [];
}

/** “甲。”某某语气笃定，“乙。”他相信…: what stands behind a comma belongs to the clause before it. */
function isHandedOver({ clauses }: PassageReading, quoted: number): boolean {
  const before = clauses[quoted - 1];
  const words = clauses[quoted];
  if (words?.endsBy !== 'quote' || before?.sentence !== words.sentence) return false;
  return before.endsBy === 'comma' || before.endsBy === 'colon';
}

/** Whether a clause behind quoted words tells on what occasion they were said, or the words stop at a comma of their own. */
function isOccasion(reading: PassageReading, index: number, occasions: TermSet): boolean {
  const { text, clauses } = reading;
  const held = clauses[index - 1];
  const between = clauses[index];
  if (held?.endsBy !== 'quote' || between?.endsBy !== 'comma' || !isOnlyQuoted(text, held)) return false;
  if (isHeldOpen(text, held) || occasions.at(text, between.start, between.end) !== undefined) return true;
  return isAt(reading.words(index), reading.words(index).length - 1, 'locative', 'time');
}

/** 目前形势平稳，这位官员说。Adds the report that stands before the clause that names its speaker. */
export function addReportBefore(
  reading: PassageReading,
  attribution: Attribution,
  who: Attributed,
  found: PassageQuotes,
): void {
  const { text, clauses } = reading;
  const { clause } = attribution;
  const cue = attribution.cue?.range ?? null;
  // 贡献…，宝贵期待: only a plain verb of speech stands behind what it reports.
  if (attribution.cue?.marks.has('weak') === true || attribution.cue?.marks.has('noun') === true) return;
  const own = clauses[clause];
  const before = clauses[clause - 1];
  if (own === undefined || before === undefined || before.sentence !== own.sentence) return;
  if (isOnlyQuoted(text, before)) return;
  // 据报道，某某发文澄清。: what only tells where it is from.
  if (isAt(reading.words(clause - 1), 0, 'not-cue', 'source')) return;
  let first = clause - 1;
  while (first > 0 && clauses[first - 1]?.sentence === own.sentence && !found.isReported(first - 1)) first--;
  const start = clauses[first]?.start ?? own.start;
  if (found.reach > start) return;
  // “替我们做主！”刚一进门，张大娘就说。Behind quoted words the sentence tells who said them.
  const quoted = clauses[first - 1];
  if (quoted?.endsBy === 'quote' && isOnlyQuoted(text, quoted)) {
    for (const span of quoted.spans) found.addDirect(span, { ...who, rule: `before-${who.rule}` }, cue);
    return;
  }
  const report = {
    start,
    end: before.end,
    firstClause: first,
    lastClause: clause - 1,
    ownsFirstClause: true,
    isWhole: true,
    trailing: [],
  };
  found.addReport(report, { ...who, rule: `report-before-${who.rule}`, confidence: 'likely' }, cue);
}
