import type { QuoteLexicon } from '../lexicon.ts';
import type { Clause } from '../reading/clause.ts';
import type { MarkedSpan } from '../reading/marks.ts';

/** 「甲」（A） is quoted words only. */
const BEHIND = /^(?:[（(][^（）()]*[）)])?$/;

/** From so many UTF-16 units on words in quotation marks are a sentence rather than a term. */
const SENTENCE = 10;

/** At the end of a sentence, or as the whole rest of a clause, shorter ones are said too. */
const AT_STOP = 3;
const AS_REST = 5;

/** The clause is nothing but quoted words: 「甲」, 「甲」、「乙」或「丙」. */
export function isOnlyQuoted(text: string, clause: Clause): boolean {
  let at = clause.start;
  for (const span of clause.spans) {
    const isNext = at === clause.start ? text.slice(at, span.open).trim() === '' : span.joined;
    if (!isNext) return false;
    at = span.close;
  }
  return clause.spans.length > 0 && BEHIND.test(text.slice(at, clause.end).trim());
}

/** Whether words in quotation marks are a sentence by their length or their marks. */
export function isSentenceLike(text: string, span: MarkedSpan): boolean {
  return span.end - span.start >= SENTENCE || /[，。！？…；,!?]/.test(text.slice(span.start, span.end));
}

/** “没有人受伤”, “可以列入景点”: a term does not begin with a pronoun or a modal verb, or by denying something. */
export function opensLikeClause(text: string, { start }: MarkedSpan, { vocabulary }: QuoteLexicon): boolean {
  const opening = (['not', 'pronoun', 'group-pronoun', 'modal'] as const).map(
    (kind) => vocabulary.longestAt(text, start, kind)?.length ?? 0,
  );
  return Math.max(...opening) > 1;
}

/** “开工我冇做过”: no term speaks of 我 or 你. */
export function speaksOfItself(
  text: string,
  { start, end }: MarkedSpan,
  { pronouns }: QuoteLexicon,
): boolean {
  return pronouns.first.isIn(text, start, end) || pronouns.second.isIn(text, start, end);
}

/** Whether quoted words right behind the verb are said (认为“……”。) and not woven into a report (强调“三会”的作用). */
export function isSaid(text: string, span: MarkedSpan, clause: Clause): boolean {
  if (span.close < clause.end) return false;
  const isAtStop = clause.endsBy === 'stop' || clause.endsBy === 'semicolon';
  return isSentenceLike(text, span) || span.end - span.start >= (isAtStop ? AT_STOP : AS_REST);
}

/** “甲”、“乙” as one run, where nothing but more quoted words stands between a span and the clause's end; else the span. */
export function restOf(text: string, clause: Clause, span: MarkedSpan): MarkedSpan {
  const spans = clause.spans.filter(({ open }) => open >= span.open);
  const last = spans.at(-1);
  if (last === undefined || !isOnlyQuoted(text, { ...clause, start: span.open, spans })) return span;
  return { ...span, close: clause.end };
}

/** 骂“甲”、“乙”，: two runs of quoted words or more, to the clause's end, are said however short. */
export function isRowToEnd(text: string, clause: Clause, span: MarkedSpan): boolean {
  return clause.spans.at(-1) !== span && restOf(text, clause, span).close === clause.end;
}

/** 呛声：“甲”、“乙”情绪不稳: what a colon hands over is said, though the sentence goes on telling behind it. */
export function opensWithSpeech(text: string, clause: Clause, next: Clause): boolean {
  const [first, second] = next.spans;
  if (clause.endsBy !== 'colon' || first?.open !== next.start) return false;
  return isSentenceLike(text, first) || (second?.joined === true && second.open > first.close);
}

/** The quoted spans with which a clause opens, one right behind the other. */
export function leadingSpans(clause: Clause): MarkedSpan[] {
  let at = clause.start;
  const leading: MarkedSpan[] = [];
  for (const span of clause.spans) {
    if (span.open !== at && !(at > clause.start && span.joined)) break;
    leading.push(span);
    at = span.close;
  }
  return leading;
}

/** “……，”: the words stop at a comma of their own, so that more of the sentence must follow. */
export function isHeldOpen(text: string, clause: Clause | undefined): boolean {
  return clause !== undefined && isOnlyQuoted(text, clause) && /[，,]/.test(text[clause.end - 2] ?? '');
}

/** Whether quoted words end in a question mark. */
export function asks(text: string, span: Pick<MarkedSpan, 'start' | 'end'> | undefined): boolean {
  return span !== undefined && /[？?]$/.test(text.slice(span.start, span.end));
}
