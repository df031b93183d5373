import { readTermList } from '../text/term-list.ts';

/** What a label of a transcript is known to be: see data/lexicon/turn-labels.txt. */
export type TurnKind = 'ask' | 'host' | 'answer' | 'role' | 'outlet' | 'info';

const KINDS: readonly string[] = ['ask', 'host', 'answer', 'role', 'outlet', 'info'] satisfies TurnKind[];

/** Each listed label with its kind. */
const TURN_KINDS: ReadonlyMap<string, TurnKind> = new Map(
  readTermList(new URL('../../data/lexicon/turn-labels.txt', import.meta.url)).map((line) => {
    const [label = '', kind = ''] = line.split(' ');
    if (!isKind(kind)) throw new Error(`turn-labels.txt: “${line}” must end in one of ${KINDS.join(', ')}`);
    return [label, kind];
  }),
);

/** Behind whoever asks: 网友“小河”. */
export const NICKNAME = /[“「][^“”「」]{1,14}[”」]$/u;

/** A label as it is compared with others and with the list: without white space, and 问 for 问3 and 第三问. */
export function turnKey(label: string): string {
  const bare = label.replace(/[\s\u200b]+/gu, '');
  const numbered =
    /^(?:第?[\d一二三四五六七八九十]{1,3})?(问|答|提问|问题|回答|[QAqa])[\d一二三四五六七八九十]{0,3}$/u;
  return numbered.exec(bare)?.[1] ?? bare;
}

/** The kind of a key; outlets are known by what they end in. Undefined where the list does not have it. */
export function turnKind(key: string): TurnKind | undefined {
  const listed = TURN_KINDS.get(key.replace(NICKNAME, ''));
  if (listed !== undefined) return listed;
  if (/^《[^《》]+》$/u.test(key)) return 'outlet';
  if (key.includes('记者') && !/记者(?:手记|按|注|观察|调查|见闻)/u.test(key)) return 'ask';
  for (const length of [4, 3, 2]) {
    if (key.length >= length && TURN_KINDS.get(key.slice(-length)) === 'outlet') return 'outlet';
  }
  return undefined;
}

function isKind(kind: string): kind is TurnKind {
  return KINDS.includes(kind);
}
