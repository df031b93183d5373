import type { Opening } from './openings.ts';
import type { Text } from './text.ts';

/** Longest question that is read without a label, in UTF-16 units. */
const LONGEST = 160;
/** Fewer answers than these behind questions make no form. */
const FEWEST = 2;
const ASKS = /[？?][”」）)*]*$/u;
/** `1.`, `一、` and the like number a question and are none of its words. */
const NUMBER =
  /^[\s*_#]*(?:\d{1,3}[.．、）)]|[一二三四五六七八九十]{1,3}[、.．]|[（(][\d一二三四五六七八九十]{1,3}[）)])?\s*/u;

/** The questions that stand without a label right before passages that open with 答：, where two do at least. */
export function unlabelledQuestions(openings: readonly Opening[], texts: readonly Text[]): Opening[] {
  const opened = new Set(openings.map(({ passage }) => passage));
  const found = openings.flatMap(({ kind, passage, inside }): Opening[] => {
    const before = passage - 1;
    const text = texts[before]?.simple ?? '';
    if (kind !== 'answer' || inside || opened.has(before) || text.length > LONGEST) return [];
    if (!ASKS.test(text.trimEnd())) return [];
    const words = NUMBER.exec(text)?.[0].length ?? 0;
    return [
      {
        passage: before,
        start: 0,
        label: [words, words],
        aside: null,
        words,
        form: 'letter',
        key: '',
        kind: 'ask',
        inside: false,
      },
    ];
  });
  return found.length < FEWEST ? [] : found;
}
