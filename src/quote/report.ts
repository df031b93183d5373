import { type Attribution, isOnlyQuoted, type PassageClauses } from './attribution.ts';
import type { MarkedSpan } from './marks.ts';

/** The words that somebody is reported to have said; offsets are UTF-16 units of the passage's text. */
export interface Report {
  readonly start: number;
  /** Exclusive, before the mark that ends the sentence. */
  readonly end: number;
  readonly firstClause: number;
  readonly lastClause: number;
  /** False where the first clause also holds the reporting verb. */
  readonly ownsFirstClause: boolean;
  /** Whole clauses of quoted words that follow the report in its sentence; they are the same speaker's. */
  readonly trailing: readonly MarkedSpan[];
}

/**
 * Finds where a report ends that begins in clause `first` at `start`: before the stop of its own sentence, or earlier,
 * before a clause in which somebody else speaks or the same speaker goes on with a new verb (并补充说), and before
 * quoted words that stand alone. `attributions` are those of the passage by their clause. Null where the passage ends before the report begins.
 */
export function endOfReport(
  { text, clauses }: PassageClauses,
  first: number,
  start: number,
  attributions: ReadonlyMap<number, Attribution>,
  bare: boolean,
): Report | null {
  const opening = clauses[first];
  if (opening === undefined) return null;
  const from = bare ? start : opening.start + leadingSpace(text.slice(opening.start, opening.end));
  let last = first;
  const trailing: MarkedSpan[] = [];
  for (let next = first; ; next++) {
    const clause = clauses[next];
    if (clause === undefined || clause.sentence !== opening.sentence) break;
    if (
      next > first &&
      !opensOnly(text, clauses, first, next) &&
      speaksAnew(text, clauses, next, attributions.get(next))
    )
      break;
    if (next > first && isOnlyQuoted(text, clause) && isClause(text, clause.spans)) {
      trailing.push(...clause.spans);
      break;
    }
    last = next;
    if (clause.endsBy === 'stop' || clause.endsBy === 'quote') break;
  }
  return {
    start: from,
    end: clauses[last]?.end ?? start,
    firstClause: first,
    lastClause: last,
    ownsFirstClause: !bare,
    trailing,
  };
}

/** 他说，值得一提的是，总统称…: such words only open a report, and who speaks next is part of it. */
function opensOnly(text: string, clauses: PassageClauses['clauses'], first: number, next: number): boolean {
  return next === first + 1 && text[(clauses[first]?.end ?? 0) - 1] === '是';
}

function speaksAnew(
  text: string,
  clauses: PassageClauses['clauses'],
  index: number,
  attribution: Attribution | undefined,
): boolean {
  if (attribution === undefined) return false;
  const subject = attribution.subject;
  if (subject === null || attribution.form === 'handover' || attribution.form === 'summary') return false;
  if (subject.kind === 'person' || subject.kind === 'pronoun') return true;
  const opening = text.slice(clauses[index]?.start, (clauses[index]?.start ?? 0) + 1);
  // …，建议推迟: a clause that begins with a reporting verb goes on with a new report.
  if (subject.kind === 'elided' && attribution.cue?.[0] === clauses[index]?.start) return true;
  if (subject.kind === 'elided')
    return /[并但而还也又]/.test(opening) && !/[认为]/.test(text.slice(...(attribution.cue ?? [0, 0])));
  return clauses[index - 1]?.endsBy === 'semicolon' || /[但而]/.test(opening);
}

function isClause(text: string, spans: readonly MarkedSpan[]): boolean {
  return spans.some(
    (span) => span.end - span.start >= 8 || /[，。！？]/.test(text.slice(span.start, span.end)),
  );
}

function leadingSpace(words: string): number {
  return words.length - words.trimStart().length;
}
