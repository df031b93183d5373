import type { Range } from '../article/article.ts';
import type { Clause } from './clause.ts';
import type { CueKind, QuoteLexicon } from './lexicon.ts';

/** A reporting verb, or several side by side (强调指出), in the narration of a clause. */
export interface Cue {
  readonly range: Range;
  /** The last verb of the row; it decides what may follow. */
  readonly verb: string;
  readonly kind: CueKind;
}

const KIND_ORDER: readonly CueKind[] = ['quote', 'mark', 'hope', 'clause'];

/** No word that holds a reporting verb starts further before it than this. */
const LONGEST_NOT_CUE = 5;

/** 的建议, 没有透露, 这一说法: what stands directly before a verb that reports nothing. */
const BEFORE_NO_CUE = /[的之该其没未不被受无這被]$|没有$|一说$|这一$|有关$|相关$|各种$|自我$|据$/;

/** Finds the reporting verbs of a clause outside quotation marks, left to right. */
export function cuesOf(text: string, clause: Clause, lexicon: QuoteLexicon): Cue[] {
  const cues: Cue[] = [];
  let from = clause.start;
  for (const span of [...clause.spans, null]) {
    const to = Math.min(span?.open ?? clause.end, clause.end);
    collect(text, from, to, lexicon, cues);
    from = span?.close ?? to;
  }
  return cues.filter(({ range: [start] }) => !BEFORE_NO_CUE.test(text.slice(Math.max(clause.start, start - 3), start)));
}

function collect(text: string, from: number, to: number, lexicon: QuoteLexicon, cues: Cue[]): void {
  for (let at = from; at < to; at++) {
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
    if (last !== undefined && last.range[1] === at) {
      const stronger = KIND_ORDER.indexOf(kind) > KIND_ORDER.indexOf(last.kind) ? kind : last.kind;
      cues[cues.length - 1] = { range: [last.range[0], end], verb, kind: stronger };
    } else cues.push({ range: [at, end], verb, kind });
    at = end - 1;
  }
}

/** Where a longer word that covers the verb and is no cue ends, or 0. */
function endOfNotCue(text: string, from: number, at: number, to: number, length: number, lexicon: QuoteLexicon): number {
  for (let start = Math.max(from, at - LONGEST_NOT_CUE); start <= at; start++) {
    const word = lexicon.notCues.at(text, start, to);
    if (word !== undefined && start + word.length >= at + length && word.length > length) return start + word.length;
  }
  return 0;
}
