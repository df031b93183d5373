import { type Attribution, isOnlyQuoted, type PassageClauses } from './attribution.ts';
import type { Clause } from './clause.ts';
import { type ArticleContext, type Attributed, PassageQuotes, type RunningOn } from './gathered.ts';
import type { MarkedSpan } from './marks.ts';
import type { Quote, Speaker } from './quote.ts';
import { endOfReport } from './report.ts';
import { whoSpeaks } from './speaker.ts';
import { attributeStanding } from './standing.ts';

/** Finds the quotes of one passage from the clauses that say who speaks. */
export function findInPassage(
  words: PassageClauses,
  attributions: readonly Attribution[],
  context: ArticleContext,
): { quotes: Quote[]; runningOn: RunningOn | null } {
  const found = new PassageQuotes(words, context);
  if (context.runningOn !== null) continueFrom(words, context.runningOn, found);
  const byClause = new Map(attributions.map((attribution) => [attribution.clause, attribution]));
  for (const attribution of attributions) attribute(words, attribution, byClause, context, found);
  attributeBetween(words, byClause, context, found);
  attributeStanding(words, attributions, context, found);
  const quotes = found.quotes.sort((a, b) => a.start - b.start);
  const last = quotes.at(-1);
  const runningOn = last?.continues === true ? { speaker: last.speaker, confidence: last.confidence } : null;
  return { quotes, runningOn };
}

function continueFrom({ clauses }: PassageClauses, runningOn: RunningOn, found: PassageQuotes): void {
  const first = clauses[0]?.spans[0];
  if (first?.open === clauses[0]?.start && first !== undefined)
    found.addDirect(first, { ...runningOn, rule: 'runs-on' }, null);
}

function attribute(
  words: PassageClauses,
  attribution: Attribution,
  all: ReadonlyMap<number, Attribution>,
  context: ArticleContext,
  found: PassageQuotes,
): void {
  const { clause, form, cue } = attribution;
  // Who speaks inside a report is part of what it reports.
  if (found.isReported(clause)) return;
  const who = whoSpeaks(words, attribution, context);
  if (who === null) return;
  if (who.speaker !== null && !isAsking(words, attribution, who.speaker)) {
    context.antecedents.note(context.place, clause, who.speaker);
  }
  for (const span of wordsBefore(words, attribution)) {
    if (!found.isClaimed(span)) found.addDirect(span, { ...who, rule: `before-${who.rule}` }, cue);
  }
  if (form === 'closing') {
    addReportBefore(words, attribution, who, found);
    return;
  }
  const direct = directWords(words, attribution);
  if (direct.length > 0) {
    for (const span of direct) found.addDirect(span, { ...who, rule: `${form}-${who.rule}` }, cue);
    return;
  }
  if (form === 'quoted' || (who.speaker === null && who.rule !== 'pronoun')) return;
  const first = form === 'bare' ? clause : clause + 1;
  const report = endOfReport(words, first, attribution.contentStart, all, form === 'bare');
  if (report === null) return;
  found.addReport(report, { ...who, rule: `${form}-${who.rule}` }, cue);
  for (const span of report.trailing) found.addDirect(span, { ...who, rule: `trailing-${who.rule}` }, cue);
}

/** 记者问他…。他说: who asks is not the one that the next sentence means. */
function isAsking({ text }: PassageClauses, { cue }: Attribution, speaker: Speaker): boolean {
  return (
    (cue !== null && text.slice(...cue).includes('问')) ||
    (speaker.name === null && speaker.title?.endsWith('记者') === true)
  );
}

/** “没有退路了。”厂长叹了口气，“只能改革。”: what a person does between two runs of quoted words says whose both are. */
function attributeBetween(
  { text, clauses }: PassageClauses,
  attributions: ReadonlyMap<number, Attribution>,
  { antecedents, place }: ArticleContext,
  found: PassageQuotes,
): void {
  clauses.forEach((clause, index) => {
    const before = clauses[index - 1];
    const after = clauses[index + 1];
    if (
      before?.endsBy !== 'quote' ||
      clause.endsBy !== 'comma' ||
      after === undefined ||
      attributions.has(index)
    )
      return;
    if (!isOnlyQuoted(text, before) || isOnlyQuoted(text, clause) || !isOnlyQuoted(text, after)) return;
    const spans = [...before.spans, ...after.spans];
    const speaker = spans.some((span) => found.isClaimed(span)) ? null : antecedents.subjectOf(place, index);
    if (speaker === null) return;
    for (const span of spans) found.addDirect(span, { speaker, rule: 'between', confidence: 'sure' }, null);
  });
}

/** Quoted words at the clause's own beginning, or the whole of the clause before it where only a comma or nothing parts them. */
function wordsBefore(
  { text, clauses }: PassageClauses,
  { clause, form, leading }: Attribution,
): readonly MarkedSpan[] {
  if (leading !== null) return [leading];
  const before = clauses[clause - 1];
  if (before === undefined) return [];
  if (isOnlyQuoted(text, before))
    return before.endsBy === 'comma' || before.endsBy === 'quote' ? before.spans : [];
  const held = clauses[clause - 2];
  return form !== 'bare' && held !== undefined && isHeldOpen(text, held, before) ? held.spans : [];
}

/** “这令人担忧，”谈到伤病，某某坦言: the occasion of the words may stand between them and the clause that names who speaks. */
function isHeldOpen(text: string, held: Clause, between: Clause): boolean {
  if (held.endsBy !== 'quote' || between.endsBy !== 'comma' || !isOnlyQuoted(text, held)) return false;
  const last = text[held.end - 2] ?? '';
  return /[，,]/.test(last) || OCCASION.test(text.slice(between.start, between.end));
}

const OCCASION =
  /^(?:[谈说提讲聊]到|[谈说提]起|谈及|提及|对于|关于|针对|面对|回忆|在|当|临|展望)|[时后中上]$/;

/** The quoted words that the clause hands over to: one clause of them, and more where commas join them (“甲”，“乙”). */
function directWords(
  { text, clauses }: PassageClauses,
  { clause, form, contentStart }: Attribution,
): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  if (form === 'quoted') return clauses[clause]?.spans.filter((span) => span.open >= contentStart) ?? [];
  if (form === 'bare') return spans;
  for (let next = clause + 1; next < clauses.length; next++) {
    const words = clauses[next];
    if (words === undefined || !isOnlyQuoted(text, words)) break;
    spans.push(...words.spans);
    if (words.endsBy !== 'comma' && words.endsBy !== 'semicolon') break;
  }
  return spans;
}

/** 目前形势平稳，这位官员说。The report stands before the clause that names its speaker. */
function addReportBefore(
  { text, clauses }: PassageClauses,
  { clause, cue }: Attribution,
  who: Attributed,
  found: PassageQuotes,
) {
  const own = clauses[clause];
  const before = clauses[clause - 1];
  if (
    own === undefined ||
    before === undefined ||
    before.sentence !== own.sentence ||
    isOnlyQuoted(text, before)
  )
    return;
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
    trailing: [],
  };
  found.addReport(report, { ...who, rule: `report-before-${who.rule}`, confidence: 'likely' }, cue);
}
