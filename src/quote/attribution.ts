import type { Range } from '../article/article.ts';
import type { Clause } from './clause.ts';
import { type Cue, cuesOf } from './cue.ts';
import type { QuoteLexicon } from './lexicon.ts';
import type { MarkedSpan } from './marks.ts';
import { readOpening, readSubject, type Subject } from './subject.ts';
import type { TermSet } from './term-set.ts';

/**
 * How words follow their reporting verb: behind ：or ，, at once in quotation marks, at once as a clause (`bare`), not at
 * all (`closing`: the words stand before it), behind a clause that hands over (表达了期待：“…”), or summed up without
 * quotation marks behind such a clause (总结经验：要…).
 */
type AttributionForm = 'colon' | 'comma' | 'quoted' | 'bare' | 'closing' | 'handover' | 'summary';

/** A clause that says who speaks, before it is known which words are theirs. */
export interface Attribution {
  /** The clause's place in the passage. */
  readonly clause: number;
  readonly form: AttributionForm;
  readonly cue: Range | null;
  readonly subject: Subject | null;
  /** The quoted words at the clause's own beginning (“……”他说), if any. */
  readonly leading: MarkedSpan | null;
  /** For `bare` and `quoted`: where the words begin. */
  readonly contentStart: number;
}

/** A passage cut into clauses. */
export interface PassageClauses {
  /** In simplified characters, for which the lexicon is written; unit for unit beside `source`. */
  readonly text: string;
  /** As the article writes it. */
  readonly source: string;
  readonly clauses: readonly Clause[];
}

interface Grammar {
  readonly lexicon: QuoteLexicon;
  readonly known: TermSet;
}

/** Finds the clauses that say who speaks; at most one attribution a clause. */
export function attributionsOf(passage: PassageClauses, grammar: Grammar): Attribution[] {
  const found: Attribution[] = [];
  for (let index = 0; index < passage.clauses.length; index++) {
    const attribution = readClause(passage, index, grammar);
    if (attribution !== null) found.push(attribution);
  }
  return found;
}

/** A clause of the press has one or two reporting verbs; of more only the first are tried, which bounds the work. */
const MOST_CUES = 8;

function readClause(passage: PassageClauses, index: number, grammar: Grammar): Attribution | null {
  const clause = passage.clauses[index];
  if (clause === undefined || isOnlyQuoted(passage.text, clause) || isGloss(passage.text, clause))
    return null;
  const cues = cuesOf(passage.text, clause, grammar.lexicon);
  // A verb that ends its clause reports most plainly; one before it may be part of a name (牧民道尔吉说).
  const closing = cues.findLast(({ range }) => range[1] === clause.end);
  for (const cue of closing === undefined
    ? cues.slice(0, MOST_CUES)
    : [closing, ...cues.slice(0, MOST_CUES)]) {
    const attribution = readCue(passage, index, clause, cue, grammar);
    if (attribution !== null) return attribution;
  }
  return clause.endsBy === 'colon' ? readHandover(passage, index, clause, grammar) : null;
}

function readCue(
  { text, clauses }: PassageClauses,
  index: number,
  clause: Clause,
  cue: Cue,
  grammar: Grammar,
): Attribution | null {
  const { leading, subject } = subjectBefore(text, clause, cue, grammar);
  const afterHearer = skipHearer(text, cue, clause.end, grammar.lexicon);
  const next = clauses[index + 1];
  const hasQuoted = next !== undefined && isOnlyQuoted(text, next);
  const base = {
    clause: index,
    cue: cue.range,
    subject,
    leading,
    contentStart: afterHearer,
  };
  if (subject === null && leading === null && !hasQuoted) return null;
  if (subject?.kind === 'elided' && isStandpoint(text, clause)) return null;
  if (afterHearer === clause.end) {
    if (clause.endsBy === 'colon' && next !== undefined && (hasQuoted || cue.kind !== 'quote'))
      return { ...base, form: 'colon' };
    if (
      clause.endsBy === 'comma' &&
      next !== undefined &&
      (hasQuoted || ((cue.kind !== 'quote' || /问$/.test(cue.verb)) && subject !== null))
    ) {
      return { ...base, form: 'comma' };
    }
    if (clause.endsBy === 'quote') return null;
    return followsWords(clauses, index, leading) || (subject?.kind === 'person' && cue.kind === 'clause')
      ? { ...base, form: 'closing' }
      : null;
  }
  const span = clause.spans.find((candidate) => candidate.open === afterHearer);
  if (span !== undefined && isSaid(text, span, clause)) return { ...base, form: 'quoted' };
  if (clause.endsBy === 'colon' && next !== undefined && clause.end - afterHearer <= (hasQuoted ? 20 : 8)) {
    if (hasQuoted || subject?.kind === 'person') return { ...base, form: 'colon' };
  }
  if (subject === null) return null;
  return mayBeReport(text, cue, afterHearer, clause, subject) ? { ...base, form: 'bare' } : null;
}

/** 如果说…意思是…: a gloss on words, which reports none. */
function isGloss(text: string, clause: Clause): boolean {
  return text.startsWith('如果说', clause.sentenceStart);
}

/** 从目前的趋势上分析: the verb tells from where something is seen, not who says it. */
function isStandpoint(text: string, clause: Clause): boolean {
  return /^[从由据按经]/.test(text.slice(clause.start, clause.start + 1));
}

/** A clause without a reporting verb that ends in ： before quoted words, or in a word such as 构想 before others. */
function readHandover(
  { text, clauses }: PassageClauses,
  index: number,
  clause: Clause,
  grammar: Grammar,
): Attribution | null {
  const next = clauses[index + 1];
  if (next === undefined) return null;
  const word = grammar.lexicon.handovers.endingAt(text, clause.end, clause.start);
  const quoted = isOnlyQuoted(text, next);
  if (!quoted && word === undefined) return null;
  const { leading, subject } = subjectAtStart(text, clause, grammar);
  if (subject === null) return null;
  const cue: Range | null = word === undefined ? null : [clause.end - word.length, clause.end];
  return {
    clause: index,
    form: quoted ? 'handover' : 'summary',
    cue,
    subject,
    leading,
    contentStart: clause.end + 1,
  };
}

/** The subject before the verb; quoted words at the clause's beginning are either part of it (“小巷总理”们) or said. */
function subjectBefore(text: string, clause: Clause, cue: Cue, { lexicon, known }: Grammar) {
  const first = clause.spans[0];
  const to = cue.range[0];
  if (first !== undefined && first.open === clause.start && first.close <= to) {
    const behind = readSubject(text, first.close, to, { lexicon, known });
    if (behind !== null && (isLong(text, first) || behind.kind === 'pronoun'))
      return { leading: first, subject: behind };
  }
  return { leading: null, subject: subjectOfFrame(text, clause, cue, { lexicon, known }) };
}

/** The subject in its frame: alone, or as in 用某某的话说, 在某某看来; a verb in a row may be a name's end (王建议指出). */
function subjectOfFrame(text: string, clause: Clause, cue: Cue, grammar: Grammar): Subject | null {
  const [to] = cue.range;
  if (cue.verb === '看来')
    return text[clause.start] === '在' ? readSubject(text, clause.start + 1, to, grammar) : null;
  if (text.slice(clause.start, to).endsWith('的话')) {
    const from = clause.start + (/^[用以]/.test(text.slice(clause.start, clause.start + 1)) ? 1 : 0);
    return readSubject(text, from, to - 2, grammar);
  }
  for (const start of cue.starts) {
    const subject = readSubject(text, clause.start, start, grammar);
    if (subject !== null) return subject;
  }
  return null;
}

function subjectAtStart(text: string, clause: Clause, { lexicon, known }: Grammar) {
  const subject =
    readOpening(text, clause.start, clause.end, { lexicon, known }, { handsOver: true }) ??
    groupAtStart(text, clause, { lexicon, known });
  return { leading: null, subject };
}

/** 党代表们从实战中总结经验：the longest beginning of the clause that reads as a phrase with a plural head. */
function groupAtStart(text: string, clause: Clause, { lexicon, known }: Grammar): Subject | null {
  const head = text.slice(clause.start, clause.end).search(/们/);
  if (head < 1 || /[我你咱]/.test(text[clause.start + head - 1] ?? '')) return null;
  return readSubject(text, clause.start, clause.start + head + 1, { lexicon, known });
}

/** Behind 告诉 and the like stands who is told: 记者, 我们, 她, or what remains of the clause if it is short. */
function skipHearer(text: string, cue: Cue, end: number, lexicon: QuoteLexicon): number {
  let at = cue.range[1];
  if (/[了着过著]/.test(text[at] ?? '') && (at + 1 === end || /[“『「]/.test(text[at + 1] ?? ''))) at++;
  if (!/告诉|问|告知|提醒|嘱|叮|劝|告诫|警告|责怪|勉励|介绍/.test(cue.verb)) return at;
  HEARER.lastIndex = at;
  const hearer = HEARER.exec(text)?.[0];
  if (hearer !== undefined && at + hearer.length <= end) return at + hearer.length;
  if (/介绍/.test(cue.verb) || end - at > 12) return at;
  // 议员问财政大臣，: who is asked; 问她会否出席: what is asked.
  return /问/.test(cue.verb) && lexicon.titles.endingAt(text, end, at) === undefined ? at : end;
}

const HEARER =
  /(?:(?:《[^》]{1,20}》)?(?:本报|本社|本刊|新华社|早报|晨报|晚报|日报|央视)?(?:记者们|记者|笔者|我们|我|他们|她们|他|她|大家|人们|主人|自己)|《[^》]{1,20}》|本报|本社|本刊)(?=[，：,:“『「将要会已正是\p{Script=Han}]|$)/uy;

/** Whether quoted words right behind the verb are said (认为“……”。) and not woven into a report (强调“三会”的作用). */
function isSaid(text: string, span: MarkedSpan, clause: Clause): boolean {
  return (
    span.close >= clause.end && (isLong(text, span) || clause.endsBy === 'stop') && span.end - span.start >= 4
  );
}

function isLong(text: string, span: MarkedSpan): boolean {
  return span.end - span.start >= 10 || /[，。！？…；,!?]/.test(text.slice(span.start, span.end));
}

/** The clause is nothing but quoted words. */
export function isOnlyQuoted(text: string, clause: Clause): boolean {
  let at = clause.start;
  for (const span of clause.spans) {
    if (text.slice(at, span.open).trim() !== '') return false;
    at = span.close;
  }
  return clause.spans.length > 0 && text.slice(at, clause.end).trim() === '';
}

function followsWords(clauses: readonly Clause[], index: number, leading: MarkedSpan | null): boolean {
  if (leading !== null) return true;
  const before = clauses[index - 1];
  return before !== undefined && before.spans.at(-1)?.close === before.end;
}

/** Verbs that also take a noun (提出方案, 强调重要性): a report must show a verb of its own. */
const TAKES_NOUN =
  /强调|提出|建议|提议|承认|否认|主张|呼吁|预测|预计|证实|相信|深信|坚信|透露|披露|重申|申明|承诺|期待|希望|期盼|盼望|解释|说明|断言|预言|指出/;
/** A verb of the report's own shows within so many units. */
const SIGN_REACH = 80;
const VERB_SIGN =
  /[要应须将会是有能可让使把已不没未仍愿想进]|必须|正在|继续|尽快|尽早|采取|辞去|取消|给予|加强|推动|予以|改变|加快|更|出现|发生|存在|造成|导致|成为|属于|位于|开始|结束|完成|实施|停止|恢复|达成|签署|增加|减少|提高|降低|上涨|下跌|死亡|受伤|离职|辞职|克制|捐|参加|支持|合作/;

function mayBeReport(text: string, cue: Cue, from: number, clause: Clause, subject: Subject): boolean {
  const rest = text.slice(from, Math.min(clause.end, from + SIGN_REACH));
  if (cue.kind !== 'clause' && cue.kind !== 'hope')
    return /^追?问$/.test(cue.verb) && rest.length >= 3 && subject.kind !== 'elided' && !/^[时后]/.test(rest);
  if (
    /^[了着过的得到出起完地著法]/.test(rest) ||
    /^(?:一下|一番|一句|这番|这话|此话|起来|下去|明)/.test(rest)
  )
    return false;
  if (cue.kind === 'hope' && !(subject.kind === 'person' && rest.length >= 5)) return false;
  if (rest.length < 2) return cue.verb === '说';
  // 对此表示乐观: an attitude, not a report.
  if (cue.verb === '表示' && rest.length <= 4 && !VERB_SIGN.test(rest)) return false;
  if (cue.verb === '称' && /^(?:[“『「]|其|他|她)/.test(rest) && rest.length < 8) return false;
  return !TAKES_NOUN.test(cue.verb) || VERB_SIGN.test(rest);
}
