import { simplify } from '../../text/simplified.ts';
import type { QuoteLexicon } from '../lexicon.ts';
import type { Quote, Speaker } from '../quote.ts';
import type { MarkedSpan } from '../reading/marks.ts';
import type { PassageReading } from '../reading/passage-reading.ts';
import { isAt } from '../reading/word.ts';
import { whoSpeaks } from '../speaker/who-speaks.ts';
import type { Attribution } from './attribution.ts';
import { addReportBefore, wordsBefore } from './before.ts';
import { type ArticleContext, PassageQuotes, type RunningOn } from './gathered.ts';
import { asks, isOnlyQuoted, leadingSpans, opensWithSpeech } from './quoted.ts';
import { endOfReport } from './report.ts';
import { attributeStanding } from './standing.ts';

/** How the quoted words that open a passage have their speaker from the one before. */
const RUNS_ON = 'runs-on';
const INTRODUCED = 'introduced';

/** Finds the quotes of one passage from the clauses that say who speaks, in the order in which forms take precedence. */
export function findInPassage(
  words: PassageReading,
  attributions: readonly Attribution[],
  context: ArticleContext,
): { quotes: Quote[]; runningOn: RunningOn | null } {
  const found = new PassageQuotes(words, context);
  const { runningOn } = context;
  if (runningOn?.rule === RUNS_ON) addOpening(words, runningOn, found);
  const byClause = new Map(attributions.map((attribution) => [attribution.clause, attribution]));
  for (const attribution of attributions) attribute(words, attribution, byClause, context, found);
  attributeBetween(words, byClause, context, found);
  // “…”他说 names its own speaker, whoever was introduced before.
  if (runningOn?.rule === INTRODUCED) addOpening(words, runningOn, found);
  attributeStanding(words, attributions, context, found);
  const quotes = found.quotes.sort((a, b) => a.start - b.start);
  return { quotes, runningOn: runningOnFrom(words, quotes, found) };
}

/** Whose words open the next passage: a quotation that stays open, or 程大海介绍： at the end of this one. */
function runningOnFrom(
  { clauses }: PassageReading,
  quotes: readonly Quote[],
  found: PassageQuotes,
): RunningOn | null {
  const last = quotes.at(-1);
  if (last?.continues === true) return { speaker: last.speaker, confidence: last.confidence, rule: RUNS_ON };
  const introduced = found.introduced;
  if (introduced === null || introduced.clause < clauses.length - 1) return null;
  return { speaker: introduced.who.speaker, confidence: introduced.who.confidence, rule: INTRODUCED };
}

/** Adds the quoted words with which a passage opens. */
function addOpening({ text, clauses }: PassageReading, runningOn: RunningOn, found: PassageQuotes): void {
  const first = clauses[0]?.spans[0];
  if (first !== undefined && text.slice(0, first.open).trim() === '') found.addDirect(first, runningOn, null);
}

function attribute(
  words: PassageReading,
  attribution: Attribution,
  all: ReadonlyMap<number, Attribution>,
  context: ArticleContext,
  found: PassageQuotes,
): void {
  const { clause, form, contentStart } = attribution;
  const cue = attribution.cue?.range ?? null;
  // Who speaks inside a report is part of what it reports.
  if (found.isReported(clause)) return;
  const speaking = whoSpeaks(words, attribution, context);
  if (speaking === null) return;
  const who = isQuestion(attribution, speaking.speaker, context.lexicon)
    ? { ...speaking, isQuestion: true as const }
    : speaking;
  if (who.speaker !== null && !isAsking(attribution, who.speaker, context.lexicon)) {
    context.antecedents.note(context.place, clause, who.speaker);
  }
  if (who.speaker === null && who.rule === 'unread') context.antecedents.noteUnread(context.place, clause);
  for (const span of wordsBefore(words, attribution, context.lexicon.occasions)) {
    if (!found.isClaimed(span)) found.addDirect(span, { ...who, rule: `before-${who.rule}` }, cue);
  }
  if (form === 'closing') {
    addReportBefore(words, attribution, who, found);
    return;
  }
  if (attribution.reportsFirst) {
    const end = words.clauses[clause]?.end ?? contentStart;
    const at = { firstClause: clause, lastClause: clause, ownsFirstClause: false };
    const report = { start: contentStart, end, ...at, isWhole: true, trailing: [] };
    found.addReport(report, { ...who, rule: `bare-${who.rule}` }, cue);
  }
  if (form === 'colon' || form === 'handover') found.introduced = { clause, who };
  const direct = directWords(words, attribution);
  for (const span of direct) found.addDirect(span, { ...who, rule: `${form}-${who.rule}` }, cue);
  if (direct.length > 0 || form === 'quoted') return;
  // 也有质疑，…: a report that is nobody's is one only where a mark shows it.
  const isNobodys = who.rule === 'nobody' && form === 'comma';
  if (who.speaker === null && !who.rule.endsWith('pronoun') && !isNobodys) return;
  const isBare = form === 'bare';
  const report = endOfReport(words, attribution, all, context.lexicon);
  if (report === null) return;
  const inner = all.get(report.firstClause) ?? behindPreamble(words, report.firstClause, all);
  if (!isBare && handsOn(attribution, who.speaker, inner)) return;
  const isPlain =
    report.isWhole && (!isBare || (attribution.subject?.kind === 'person' && report.lastClause === clause));
  const confidence = isPlain ? who.confidence : 'likely';
  found.addReport(report, { ...who, rule: `${form}-${who.rule}`, confidence }, cue);
  for (const span of report.trailing) found.addDirect(span, { ...who, rule: `trailing-${who.rule}` }, cue);
}

/** 法新社报道，针对甲方缺席，总统表示，…: the statement behind a clause that only tells what about, where or when. */
function behindPreamble(
  words: PassageReading,
  clause: number,
  all: ReadonlyMap<number, Attribution>,
): Attribution | undefined {
  const isPreamble = isAt(words.words(clause), 0, 'hearer', 'locative-preposition', 'time');
  const isOneSentence = words.clauses[clause]?.sentence === words.clauses[clause + 1]?.sentence;
  return isPreamble && isOneSentence && words.opening(clause) === null ? all.get(clause + 1) : undefined;
}

/** 法新社报道，总统表示，…: an agency's report is another's statement, who is its speaker; an office's only behind 报道 itself. */
function handsOn({ cue }: Attribution, speaker: Speaker | null, inner: Attribution | undefined): boolean {
  const isOffice = inner?.subject?.kind === 'office' && cue?.marks.has('press') === true;
  const isSomebody = inner?.subject?.kind === 'person' || isOffice;
  if (speaker?.kind !== 'organization' || inner === undefined || !isSomebody) return false;
  return inner.form === 'comma' || inner.form === 'colon';
}

/** 记者问, 有人问: what is asked so belongs to its answer. */
function isQuestion({ cue }: Attribution, speaker: Speaker | null, lexicon: QuoteLexicon): boolean {
  const asker = speaker?.title ?? speaker?.name ?? '';
  return cue?.marks.has('asks') === true && speaker?.kind !== 'organization' && isAsker(asker, lexicon);
}

/** 记者, 节目主持人, 网友: who asks for others to answer. */
function isAsker(words: string, { reporters, vocabulary }: QuoteLexicon): boolean {
  const simple = simplify(words);
  const plural = vocabulary.endsAs(simple.slice(-1), 'plural') ? 1 : 0;
  return reporters.asks.endingAt(simple, simple.length - plural) !== undefined;
}

/** 记者问他…。他说: who asks is not the one that the next sentence means. */
function isAsking({ cue }: Attribution, speaker: Speaker, lexicon: QuoteLexicon): boolean {
  const isReporter = speaker.name === null && isAsker(speaker.title ?? '', lexicon);
  return cue?.marks.has('question') === true || isReporter;
}

/** “没有退路了。”厂长叹了口气，“只能改革。”: what a person does between two runs of quoted words says whose both are. */
function attributeBetween(
  words: PassageReading,
  attributions: ReadonlyMap<number, Attribution>,
  { antecedents, place }: ArticleContext,
  found: PassageQuotes,
): void {
  const { text, clauses } = words;
  clauses.forEach((clause, index) => {
    const before = clauses[index - 1];
    const after = clauses[index + 1];
    if (before?.endsBy !== 'quote' || clause.endsBy !== 'comma' || after === undefined) return;
    if (attributions.has(index)) return;
    if (!isOnlyQuoted(text, before) || isOnlyQuoted(text, clause) || !isOnlyQuoted(text, after)) return;
    const spans = [...before.spans, ...after.spans];
    if (spans.some((span) => found.isClaimed(span))) return;
    // 她眼中闪着热爱: whom the pronoun means that opens the clause.
    const first = words.words(index)[0];
    const meant = isAt(words.words(index), 0, 'pronoun')
      ? antecedents.pronoun(place, index, text.slice(first?.start, first?.end))
      : null;
    const speaker = antecedents.subjectOf(place, index) ?? meant?.speaker ?? null;
    // 几个信息叠在一起: what is nobody's doing says nothing of who spoke.
    if (speaker === null || speaker.kind === 'organization') return;
    const confidence = meant === null ? 'sure' : 'likely';
    for (const span of spans) found.addDirect(span, { speaker, rule: 'between', confidence }, null);
  });
}

/** The quoted words that the clause hands over to: one clause of them, and more where commas join them (“甲”，“乙”). */
function directWords(
  { text, clauses }: PassageReading,
  { clause, form, contentStart }: Attribution,
): MarkedSpan[] {
  if (form === 'quoted') return clauses[clause]?.spans.filter((span) => span.open >= contentStart) ?? [];
  if (form === 'bare') return [];
  const spans: MarkedSpan[] = [];
  for (let next = clause + 1; next < clauses.length; next++) {
    const words = clauses[next];
    if (words === undefined) break;
    const own = clauses[clause];
    if (
      next === clause + 1 &&
      own !== undefined &&
      opensWithSpeech(text, own, words) &&
      !isOnlyQuoted(text, words)
    )
      return leadingSpans(words);
    if (!isOnlyQuoted(text, words)) break;
    // 问：“……？”“……。”: where one of two runs asks, another answers.
    const isAnswer = clauses[next - 1]?.end === words.start && next > clause + 1;
    if (isAnswer && (asks(text, spans.at(-1)) || asks(text, words.spans[0]))) break;
    spans.push(...words.spans);
    const follows = clauses[next + 1];
    const adjoins = words.endsBy === 'quote' && follows?.start === words.end && isOnlyQuoted(text, follows);
    if (words.endsBy !== 'comma' && words.endsBy !== 'semicolon' && !adjoins) break;
  }
  return spans;
}
