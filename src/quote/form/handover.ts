import type { QuoteLexicon } from '../lexicon.ts';
import type { PassageReading } from '../reading/passage-reading.ts';
import type { Attribution } from './attribution.ts';
import { isOnlyQuoted } from './quoted.ts';

/**
 * Reads a clause without a reporting verb that ends in ： before quoted words, in a word such as 构想 before others, or in
 * 得到的回应是. Null where it hands nothing over.
 */
export function readHandover(
  reading: PassageReading,
  index: number,
  { handovers, formWords }: QuoteLexicon,
): Attribution | null {
  const { text, clauses } = reading;
  const clause = clauses[index];
  const next = clauses[index + 1];
  if (clause === undefined || next === undefined) return null;
  const quoted = isOnlyQuoted(text, next);
  const base = { clause: index, cue: null, leading: null, contentStart: clause.end + 1, reportsFirst: false };
  if (clause.endsBy === 'comma') {
    const copula = formWords.copula.endingAt(text, clause.end, clause.start)?.length ?? 0;
    const isAnswer = copula > 0 && handovers.endingAt(text, clause.end - copula, clause.start) !== undefined;
    return quoted && isAnswer ? { ...base, form: 'handover', subject: reading.opening(index) } : null;
  }
  if (clause.endsBy !== 'colon') return null;
  if (!quoted && handovers.endingAt(text, clause.end, clause.start) === undefined) return null;
  const subject = reading.opening(index);
  if (subject === null || subject.kind === 'organization') return null;
  return { ...base, form: quoted ? 'handover' : 'summary', subject };
}
