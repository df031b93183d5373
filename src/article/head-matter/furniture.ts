import { simplify } from '../../text/simplified.ts';
import { readTermList } from '../../text/term-list.ts';

/** How far a line of the page's own reaches: see the list. */
export type Furniture = 'line' | 'related' | 'end';

/** How much of a line a term must be, and what the line is then: see the list. */
interface Entry {
  readonly term: string;
  readonly furniture: Furniture;
  /** Only where no Chinese character follows the term. */
  readonly isWhole: boolean;
  readonly asks: boolean;
  readonly isNames: boolean;
}

/** Longest line of a page's own, in UTF-16 units: a notice of rights has a hundred. */
const LONGEST = 120;
/** Longer lines end in a mark, whoever wrote them. */
const LONGEST_UNMARKED = 60;
/** In UTF-16 units; shorter words of the web may as well open a line of an article (监制：一个新职业). */
const SHORTEST_COPIED = 4;
const LONGER_THAN_NAME = /\p{Script=Han}{5}/u;
/** What ends a sentence of an article; `请继续往下阅读...` is none. */
const STOP = /[。！？!?][”’」』"]?$/u;
/** `编辑 王芳` is `编辑：王芳`. */
const FIRST_BLANK = /^(\p{Script=Han}{2,4})\s/u;
const OPENERS = /^[（(【〔［[●■◆▲▼►>»＞|｜·•\s]+/u;

const PLAIN = { isWhole: false, asks: false, isNames: false } as const;

const kinds: Readonly<Record<string, Omit<Entry, 'term'>>> = {
  line: { ...PLAIN, furniture: 'line' },
  whole: { ...PLAIN, furniture: 'line', isWhole: true },
  names: { ...PLAIN, furniture: 'line', isNames: true },
  order: { ...PLAIN, furniture: 'line', asks: true },
  related: { ...PLAIN, furniture: 'related' },
  end: { ...PLAIN, furniture: 'end' },
};

/** The terms, by their first two characters. */
const terms = new Map<string, Entry[]>();
for (const row of readTermList(new URL('../../../data/lexicon/page-furniture.txt', import.meta.url))) {
  const [term = '', name = ''] = row.split(' ');
  const kind = kinds[name];
  if (kind === undefined) throw new Error(`page-furniture.txt: ${row} has no kind that is known`);
  terms.set(term.slice(0, 2), [...(terms.get(term.slice(0, 2)) ?? []), { term, ...kind }]);
}

/** What a line of a web page is that belongs to the page and not to its article; null for any other. */
export function furnitureOf(line: string): Furniture | null {
  const bare = bareOf(line);
  const found = bare === null ? undefined : entriesAt(bare).find((entry) => isTheLine(bare, entry));
  if (bare === null || found === undefined) return null;
  const { term, furniture } = found;
  if (furniture === 'end' || isLabel(bare, term)) return furniture;
  return line.length <= LONGEST_UNMARKED && !STOP.test(line) ? furniture : null;
}

/**
 * Whether a line of any text was copied with an article of the web: 阅读原文, 微信编辑：王芳, 点击上方蓝字关注我们. What a
 * headline may begin with (网友评论成了说明书) is none.
 */
export function isCopiedFurniture(line: string): boolean {
  const bare = bareOf(line);
  if (bare === null || STOP.test(line)) return false;
  return entriesAt(bare).some(({ term, furniture, asks, isNames }) => {
    const isWhole = term.length >= SHORTEST_COPIED && bare === term;
    const isLabelled = bare.charAt(term.length) === '：' || (isNames && term.endsWith('：'));
    const mayFollow = !isNames || areNames(bare.slice(term.length));
    return furniture === 'line' && (asks || isWhole || (isLabelled && mayFollow));
  });
}

/** ：王芳 李明 审核：张三: nothing that is longer than a name or the label of another. */
function areNames(text: string): boolean {
  return !LONGER_THAN_NAME.test(text);
}

function bareOf(line: string): string | null {
  if (line.length > LONGEST) return null;
  return simplify(line).replace(OPENERS, '').replaceAll(':', '：').replace(FIRST_BLANK, '$1：');
}

function entriesAt(bare: string): readonly Entry[] {
  return (terms.get(bare.slice(0, 2)) ?? []).filter(({ term }) => bare.startsWith(term));
}

function isTheLine(bare: string, { term, isWhole }: Entry): boolean {
  return !isWhole || !/^\p{Script=Han}/u.test(bare.slice(term.length));
}

/** 编辑：王芳 */
function isLabel(bare: string, term: string): boolean {
  return term.endsWith('：') || bare.charAt(term.length) === '：';
}

/** A name without the link that stands right behind it on the page: 东城日报举报 → 东城日报. */
export function withoutFurniture(name: string): string {
  for (const list of terms.values()) {
    for (const { term } of list) {
      const bare = term.replace('：', '');
      if (name.length > bare.length + 1 && name.endsWith(bare)) return name.slice(0, -bare.length);
    }
  }
  return name;
}
