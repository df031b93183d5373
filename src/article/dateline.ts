import { HAN } from '../text/han.ts';
import { anyOf } from '../text/term-list.ts';
import { datelineWords, outlets, reporters } from './lexicon.ts';

const ENDS = anyOf(datelineWords('end'));

/** 据新华社北京7月5日电（记者李明）: a listed outlet is named, and soon behind it stands an end that begins no other word. */
const INSIDE = new RegExp(
  `${HAN}{0,7}${anyOf(outlets('dateline'))}[^，。：；“「]{0,28}?` +
    `(?!${anyOf(datelineWords('not'))})(?:${ENDS}|${anyOf(datelineWords('news'))})(?:[（(][^）)]{0,40}[）)])?`,
  'uy',
);

/** 晨星社北京6月29日电, 本报讯: any name that may be an outlet's will do where a paragraph opens with it. */
const OPENING = new RegExp(
  `^[【［[]?(?:${anyOf(outlets('dateline'))}|${HAN}{2,6}${anyOf(outlets('opening'))})[${HAN}\\d/.-]{0,20}?${ENDS}` +
    `(?=[\\s（(，,】］\\]]|${anyOf(reporters('nobody'))}|$)`,
  'u',
);

/** Where the dateline ends that begins at `at` in a simplified text, with the remark in brackets behind it; `at` where none does. */
export function skipDateline(text: string, at: number): number {
  INSIDE.lastIndex = at;
  return at + (INSIDE.exec(text)?.[0].length ?? 0);
}

/** Whether a simplified paragraph opens with a dateline, 【本报讯】 among them. */
export function opensWithDateline(paragraph: string): boolean {
  return OPENING.test(paragraph);
}
