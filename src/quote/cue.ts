import type { Range } from '../article/article.ts';
import type { Clause } from './clause.ts';
import type { CueKind, QuoteLexicon } from './lexicon.ts';

/** A reporting verb, or several side by side (强调指出), in the narration of a clause. */
export interface Cue {
  readonly range: Range;
  /** The last verb of the row; it decides what may follow. */
  readonly verb: string;
  readonly kind: CueKind;
  /** Where each verb of the row starts. */
  readonly starts: readonly number[];
}

const KIND_ORDER: readonly CueKind[] = ['quote', 'mark', 'hope', 'clause'];

/** The name of a work between 《》 is no longer than this. */
const LONGEST_WORK = 60;

/** Verbs of one row that may be where the row starts. */
const LONGEST_ROW = 4;

/** No word that holds a reporting verb starts further before it than this. */
const LONGEST_NOT_CUE = 5;

/** 没有透露, 被认为: what stands directly before a verb that reports nothing. */
const BEFORE_NO_CUE = /[没未不被受无据]$|没有$/;

/** 的建议, 这一分析: what makes a noun of a verb that can be one. */
const BEFORE_NOUN =
  /[的之该其这]$|重要$|作出$|做出$|给予$|予以$|高度$|一番$|一句$|这一$|有关$|相关$|各种$|自我$/;
const CAN_BE_NOUN =
  /^(?:建议|介绍|分析|反映|回应|呼吁|提议|倡议|主张|强调|预测|预计|估计|评价|评论|总结|希望|期待|期盼|盼望|解释|说明|承诺|声明|回答|答复|回复|提醒|警告|透露|披露|通报|批示|指示|寄语|留言|感慨|感叹|推测|断言|保证|誓言|表态|概括|归纳|道|称|问|讲|答|劝)/;

/** Finds the reporting verbs of a clause outside quotation marks, left to right. */
export function cuesOf(text: string, clause: Clause, lexicon: QuoteLexicon): Cue[] {
  const cues: Cue[] = [];
  let from = clause.start;
  for (const span of [...clause.spans, null]) {
    const to = Math.min(span?.open ?? clause.end, clause.end);
    collect(text, from, to, lexicon, cues);
    from = span?.close ?? to;
  }
  return cues.filter(({ range }) => !isNoCue(text, clause.start, range));
}

function isNoCue(text: string, from: number, [start, end]: Range): boolean {
  const before = text.slice(Math.max(from, start - 3), start);
  return BEFORE_NO_CUE.test(before) || (BEFORE_NOUN.test(before) && CAN_BE_NOUN.test(text.slice(start, end)));
}

function collect(text: string, from: number, to: number, lexicon: QuoteLexicon, cues: Cue[]): void {
  for (let at = from; at < to; at++) {
    if (text[at] === '《') {
      // 在题为《谁来说》的报告中: a title's words report nothing.
      const close = text.slice(at, Math.min(to, at + LONGEST_WORK)).indexOf('》');
      if (close > 0) at += close;
      continue;
    }
    const verb = lexicon.cues.at(text, at, to);
    if (verb === undefined) continue;
    const covered = endOfNotCue(text, from, at, to, verb.length, lexicon);
    if (covered > at) {
      at = covered - 1;
      continue;
    }
    const kind = lexicon.cueKinds.get(verb) ?? 'mark';
    const end = at + verb.length;
    const last = cues.at(-1);
    if (last !== undefined && last.range[1] === at && isEndOfName(last.verb, verb)) {
      cues[cues.length - 1] = { range: [at, end], verb, kind, starts: [at] };
    } else if (last !== undefined && last.range[1] === at) {
      const stronger = KIND_ORDER.indexOf(kind) > KIND_ORDER.indexOf(last.kind) ? kind : last.kind;
      const starts = last.starts.length < LONGEST_ROW ? [...last.starts, at] : last.starts;
      cues[cues.length - 1] = { range: [last.range[0], end], verb, kind: stronger, starts };
    } else cues.push({ range: [at, end], verb, kind, starts: [at] });
    at = end - 1;
  }
}

/** 高以道认为, 荣守道说: the last character of a name looks like a verb before the verb. */
function isEndOfName(before: string, verb: string): boolean {
  return before === '道' || (before.length === 1 && verb.length > 1);
}

/** Where a longer word that covers the verb and is no cue ends, or 0. */
function endOfNotCue(
  text: string,
  from: number,
  at: number,
  to: number,
  length: number,
  lexicon: QuoteLexicon,
): number {
  for (let start = Math.max(from, at - LONGEST_NOT_CUE); start <= at; start++) {
    const word = lexicon.notCues.at(text, start, to);
    if (word === undefined || start + word.length < at + length || word.length <= length) continue;
    // 导演说: what looks like 演说 begins inside a title.
    if (start < at && (lexicon.titles.endingAt(text, at, from)?.length ?? 0) > at - start) continue;
    return start + word.length;
  }
  return 0;
}
