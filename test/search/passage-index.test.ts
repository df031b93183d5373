import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { indexOnDisk } from '../../src/search/disk-index.ts';
import { makeIndex, type SearchEngine } from '../../src/search/engine.ts';
import type {
  IndexedArticle,
  PassageFields,
  PassageIndex,
  WantedTerm,
} from '../../src/search/passage-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhiyan-index-'));
const opened: PassageIndex[] = [];
let files = 0;
afterAll(() => {
  for (const index of opened) index.close();
  rmSync(folder, { recursive: true });
});

function newFile(): string {
  return join(folder, 'below', `${files++}.db`);
}

function open(articles: readonly IndexedArticle[], engine: SearchEngine): PassageIndex {
  const index = makeIndex(articles, engine);
  opened.push(index);
  return index;
}

const fields = (text: string, more: Partial<PassageFields> = {}): PassageFields => ({
  text,
  section: '',
  title: '',
  speakers: '',
  posts: '',
  ...more,
});
const article = (key: string, ...passages: readonly PassageFields[]): IndexedArticle => ({
  key,
  passages: passages.map((each) => () => each),
});
const unread = ({ key, passages }: IndexedArticle): IndexedArticle => ({
  key,
  passages: passages.map(() => () => {
    throw new Error('read again');
  }),
});
const whole = (text: string, weight = 1): WantedTerm => ({ text, weight, lookup: 'whole' });

/** What every engine must do. */
describe.each<[string, () => SearchEngine]>([
  ['memory', () => ({ kind: 'memory' })],
  ['disk', () => ({ kind: 'disk', file: newFile() })],
])('the index in %s', (_, engine) => {
  const index = open(
    [
      article('a', fields('一网统管和一网通办'), fields('党建引领', { section: '一网统管' })),
      article('b', fields('建党精神 16.45万张', { speakers: '江波', posts: '中心主任' })),
    ],
    engine(),
  );

  it('counts passages, not places', () => {
    expect(index.size).toBe(3);
    expect(index.frequency('一网')).toBe(2);
    expect(index.frequency('党')).toBe(2);
    expect(index.frequency('江波')).toBe(1);
    expect(index.frequency('没有')).toBe(0);
    expect(index.frequency('')).toBe(0);
  });

  it('finds terms in every field, the text first', () => {
    expect(index.candidates([whole('统管')], 10)).toEqual([0, 1]);
    expect(index.candidates([whole('江波')], 10)).toEqual([2]);
    expect(index.candidates([whole('主任')], 10)).toEqual([2]);
    expect(index.candidates([whole('16.45')], 10)).toEqual([2]);
  });

  it('finds a single character at the beginning, in the middle and at the end', () => {
    expect(index.candidates([{ text: '党', weight: 1, lookup: 'beginning' }], 10).sort()).toEqual([1, 2]);
    expect(index.candidates([{ text: '神', weight: 1, lookup: 'beginning' }], 10)).toEqual([2]);
    expect(index.candidates([{ text: '办', weight: 1, lookup: 'beginning' }], 10)).toEqual([0]);
  });

  it('looks for no term that only counts', () => {
    expect(index.candidates([{ text: '一网', weight: 1, lookup: 'none' }], 10)).toEqual([]);
    expect(index.candidates([], 10)).toEqual([]);
  });

  it('gives no more than asked for', () => {
    expect(index.candidates([whole('一网')], 1)).toHaveLength(1);
  });

  it('finds what a reader of all passages finds', () => {
    const text = fc.string({
      unit: fc.constantFrom('党', '建', '网', '统', '\u{20BB7}', 'ai', ','),
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 8 }),
        fc.constantFrom('党建', '网网', '建统', '网\u{20BB7}'),
        (texts, term) => {
          const holding = texts.flatMap((each, place) => (each.includes(term) ? [place] : []));
          const built = makeIndex([article('a', ...texts.map((each) => fields(each)))], engine());
          expect(built.candidates([whole(term)], 10).sort()).toEqual(holding);
          expect(built.frequency(term)).toBe(holding.length);
          built.close();
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the index on disk', () => {
  const first = article('a', fields('一网统管'), fields('党建引领'));
  const second = article('b', fields('数字鸿沟'));
  const third = article('c', fields('一网通办'));
  const at = (file: string, articles: readonly IndexedArticle[]) => open(articles, { kind: 'disk', file });

  it('reads nothing again that it has', () => {
    const file = newFile();
    at(file, [first, second]);
    const again = at(file, [unread(second), unread(first)]);
    expect(again.candidates([whole('鸿沟')], 10)).toEqual([0]);
    expect(again.candidates([whole('党建')], 10)).toEqual([2]);
  });

  it('adds and takes out what changed, whatever the order', () => {
    const file = newFile();
    const others = Array.from({ length: 20 }, (_, number) => article(`o${number}`, fields('城市更新')));
    at(file, [first, second, ...others]);
    const changed = at(file, [third, ...others.map(unread), unread(first)]);
    expect(changed.size).toBe(23);
    expect(changed.candidates([whole('一网')], 10).sort((a, b) => a - b)).toEqual([0, 21]);
    expect(changed.candidates([whole('鸿沟')], 10)).toEqual([]);
    expect(changed.frequency('一网')).toBe(2);
  });

  it('is made anew where most of it is gone', () => {
    const file = newFile();
    at(file, [first, second]);
    const changed = at(file, [third]);
    expect(changed.frequency('鸿沟')).toBe(0);
    expect(changed.candidates([whole('一网')], 10)).toEqual([0]);
  });

  it('stays as it was for those who read it while another process makes it anew', () => {
    const file = newFile();
    const before = at(file, [first, second]);
    at(file, [third]);
    expect(before.candidates([whole('鸿沟')], 10)).toEqual([2]);
    expect(before.candidates([whole('通办')], 10)).toEqual([]);
  });

  it('is made anew where the file is damaged', () => {
    const file = newFile();
    at(file, [first]).close();
    writeFileSync(file, 'no database at all, but longer than a header of one hundred bytes, '.repeat(40));
    const mended = indexOnDisk(file, [second]);
    expect(mended.candidates([whole('数字')], 10)).toEqual([0]);
    mended.close();
  });

  it('is what a large library gets where nothing is asked for', () => {
    const large = article('a', ...Array.from({ length: 20_001 }, () => fields('城')));
    const file = newFile();
    expect(open([large], { kind: 'auto', file }).frequency('城')).toBe(20_001);
    expect(at(file, [unread(large)]).size).toBe(20_001);
  });
});
