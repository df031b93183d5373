import { anyOf } from '../text/term-list.ts';
import { columns, LABEL_KINDS, outlets, reporters, turnLabels } from './lexicon.ts';

/** What a label of a transcript is known to be; `outlet`: a paper, agency or station, whose lines ask. */
export type TurnKind = (typeof LABEL_KINDS)[number] | 'outlet';

/** Each listed label with its kind. */
const LISTED: ReadonlyMap<string, TurnKind> = new Map(
  LABEL_KINDS.flatMap((kind) => turnLabels(kind).map((label) => [label, kind] as const)),
);

const NUMBER = '[\\d一二三四五六七八九十]';
/** 问3, 第三问 */
const NUMBERED = new RegExp(`^(?:第?${NUMBER}{1,3})?(${anyOf(turnLabels('numbered'))})${NUMBER}{0,3}$`, 'u');

const WORK = /^《[^《》]+》$/u;
/** 晨星社记者李明 asks, 记者手记 is the name of a column. */
const ASKER = new RegExp(`${anyOf(reporters('label'))}(?!${anyOf(columns)})`, 'u');
const OUTLET = new RegExp(`${anyOf(outlets('label'))}$`, 'u');

/** Behind whoever asks: 网友“小河”. */
export const NICKNAME = /[“「][^“”「」]{1,14}[”」]$/u;

/** A label as it is compared with others and with the list: without white space, and 问 for 问3 and 第三问. */
export function turnKey(label: string): string {
  const bare = label.replace(/[\s\u200b]+/gu, '');
  return NUMBERED.exec(bare)?.[1] ?? bare;
}

/** The kind of a key, by the lists of labels, outlets and reporters. Undefined where none of them has it. */
export function turnKind(key: string): TurnKind | undefined {
  const listed = LISTED.get(key.replace(NICKNAME, ''));
  if (listed !== undefined) return listed;
  if (WORK.test(key)) return 'outlet';
  if (ASKER.test(key)) return 'ask';
  return OUTLET.test(key) ? 'outlet' : undefined;
}
