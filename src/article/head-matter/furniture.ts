import { simplify } from '../../text/simplified.ts';
import { readTermList } from '../../text/term-list.ts';

/** How far a line of the page's own reaches: see the list. */
export type Furniture = 'line' | 'related' | 'end';

/** Longest line of a page's own, in UTF-16 units: a notice of rights has a hundred. */
const LONGEST = 120;
/** Longer lines end in a mark, whoever wrote them. */
const LONGEST_UNMARKED = 60;
/** What ends a sentence of an article; `请继续往下阅读...` is none. */
const STOP = /[。！？!?][”’」』"]?$/u;
/** `编辑 王芳` is `编辑：王芳`. */
const FIRST_BLANK = /^(\p{Script=Han}{2,4})\s/u;
const OPENERS = /^[（(【〔［[●■◆▲▼►>»＞|｜·•\s]+/u;

const kinds: Readonly<Record<string, Furniture>> = { line: 'line', related: 'related', end: 'end' };

/** Each term with its kind, by its first two characters. */
const terms = new Map<string, [term: string, kind: Furniture][]>();
for (const row of readTermList(new URL('../../../data/lexicon/page-furniture.txt', import.meta.url))) {
  const [term = '', name = ''] = row.split(' ');
  const kind = kinds[name];
  if (kind === undefined) throw new Error(`page-furniture.txt: ${row} has no kind that is known`);
  terms.set(term.slice(0, 2), [...(terms.get(term.slice(0, 2)) ?? []), [term, kind]]);
}

/**
 * What a line of a web page is that belongs to the page and not to its article; null for any other. Only terms of
 * `shortest` UTF-16 units and more count, and those before a colon.
 */
export function furnitureOf(line: string, shortest = 0): Furniture | null {
  if (line.length > LONGEST) return null;
  const bare = simplify(line).replace(OPENERS, '').replaceAll(':', '：').replace(FIRST_BLANK, '$1：');
  const entry = terms
    .get(bare.slice(0, 2))
    ?.find(
      ([term]) =>
        bare.startsWith(term) &&
        (term.length >= shortest || term.endsWith('：') || bare.charAt(term.length) === '：'),
    );
  if (entry === undefined) return null;
  const [term, kind] = entry;
  if (kind === 'end' || term.endsWith('：')) return kind;
  if (bare.charAt(term.length) === '：') return kind;
  return line.length <= LONGEST_UNMARKED && !STOP.test(line) ? kind : null;
}

/** A name without the link that stands right behind it on the page: 东城日报举报 → 东城日报. */
export function withoutFurniture(name: string): string {
  for (const list of terms.values()) {
    for (const [term] of list) {
      const bare = term.replace('：', '');
      if (name.length > bare.length + 1 && name.endsWith(bare)) return name.slice(0, -bare.length);
    }
  }
  return name;
}
