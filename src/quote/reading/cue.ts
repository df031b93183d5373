import type { Range } from '../../article/article.ts';
import type { CueKind, CueMark, QuoteLexicon } from '../lexicon.ts';
import { isAt, type Word } from './word.ts';

/** A reporting verb, or several side by side (强调指出), in the narration of a clause. */
export interface Cue {
  readonly range: Range;
  /** The last verb of the row; it decides what may follow. */
  readonly verb: string;
  readonly kind: CueKind;
  /** What else the lexicon tells of the last verb; `weak` only where it holds for each verb of the row. */
  readonly marks: ReadonlySet<CueMark>;
  /** The places of the row's first word and of the first word behind it among the clause's words. */
  readonly first: number;
  readonly next: number;
}

const KIND_ORDER: readonly CueKind[] = ['quote', 'mark', 'hope', 'clause'];

/** Finds the reporting verbs among the words of a clause, left to right, without those that report nothing where they stand. */
export function cuesAmong(text: string, words: readonly Word[], lexicon: QuoteLexicon): Cue[] {
  const cues: Cue[] = [];
  words.forEach((word, at) => {
    if (word.kind !== 'cue') return;
    const verb = text.slice(word.start, word.end);
    const { kind, marks } = lexicon.cues.get(verb) ?? { kind: 'mark', marks: new Set<CueMark>() };
    const last = cues.at(-1);
    // 表示希望…: what is hoped is said; only verbs of speech make one row.
    if (last !== undefined && last.next === at && !marks.has('weak') && kind !== 'hope') {
      const stronger = KIND_ORDER.indexOf(kind) > KIND_ORDER.indexOf(last.kind) ? kind : last.kind;
      cues[cues.length - 1] = {
        ...last,
        range: [last.range[0], word.end],
        verb,
        kind: stronger,
        marks,
        next: at + 1,
      };
    } else cues.push({ range: [word.start, word.end], verb, kind, marks, first: at, next: at + 1 });
  });
  return cues.filter((cue) => !reportsNothing(text, words, cue, lexicon));
}

function reportsNothing(
  text: string,
  words: readonly Word[],
  cue: Cue,
  { vocabulary, formWords }: QuoteLexicon,
): boolean {
  // 没有具体透露, 并未对外证实: adverbs may stand between.
  let not = cue.first - 1;
  while (isAt(words, not, 'adverb')) not--;
  if (isAt(words, not, 'not')) return true;
  if (cue.marks.has('framed') && !isAt(words, 0, 'connective', 'source', 'adverb')) return true;
  const before = cue.first - 1;
  const isNoun = cue.marks.has('noun');
  // 笑着的说: 的 stands for 地 behind what tells how.
  if (isAt(words, before, 'of')) return isNoun || !isAt(words, cue.first - 2, 'adverb', 'idiom', 'adjective');
  if (isAt(words, before, 'pointing', 'one', 'many', 'count')) return isNoun;
  if (isAt(words, before, 'measure', 'source')) return true;
  // 接获103宗投诉, 3300宗旅客投诉: how many there are.
  if (isNoun && isCounted(text, words, cue.first, formWords)) return true;
  // 负责修订和解释，: one of two verbs with an object of their own.
  const isSecond = isAt(words, before, 'join', 'with') && isAt(words, before - 1, 'verb', 'action');
  if (isSecond && cue.next >= words.length) return true;
  // 中国之问, but not 镇定地说, nor 用某某的话说
  const end = words[before]?.end ?? 0;
  const reports =
    vocabulary.endsAs(text.charAt(end - 1), 'manner') || formWords.frame.endingAt(text, end) !== undefined;
  if (isAt(words, before, 'particle') && !reports) return true;
  // 发出警告: the noun, where no words follow and nobody is told.
  // 宽慰道 is none: what closes a clause behind quoted words is a verb.
  const endsClause = cue.next >= words.length && !cue.marks.has('closes');
  return isNoun && endsClause && isAt(words, before, 'verb', 'aspect') && !hasHearer(words, cue);
}

/** 103宗, 三百多宗: a number and what cases are counted by stand right before a place, or 103宗 before one noun more. */
function isCounted(
  text: string,
  words: readonly Word[],
  to: number,
  formWords: QuoteLexicon['formWords'],
): boolean {
  return [to, to - 1].some((at) => {
    const measure = words[at - 1];
    return (
      measure !== undefined &&
      isAt(words, at - 2, 'number') &&
      formWords['case-measure'].endingAt(text, measure.end, measure.start) !== undefined
    );
  });
}

function hasHearer(words: readonly Word[], cue: Cue): boolean {
  return words.slice(0, cue.first).some(({ kind }) => kind === 'hearer');
}
