import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { QuotedArticle } from '../../../src/quote/quote.ts';
import { withoutCopies } from '../../../src/search/index/copies.ts';
import type { Holdings } from '../../../src/search/index/holdings.ts';
import { type KeptLibrary, openKept } from '../../../src/search/index/kept/open.ts';
import type { ArticleSource } from '../../../src/search/index/kept/source.ts';
import { holdInMemory } from '../../../src/search/index/memory/holdings.ts';
import { indexInMemory } from '../../../src/search/index/memory/index.ts';
import type { PassageIndex, WantedTerm } from '../../../src/search/index/passage-index.ts';
import { fieldsOf } from '../../../src/search/rank/searchable.ts';
import { topicsOf } from '../../../src/search/topics.ts';
import { sampleArticle } from '../../command/sample-library.ts';
import { articleOf } from '../../digest/libraries.ts';
import { wildArticles } from '../../discord/random-library.ts';
import { filesOf, type SourceFile, sourceOf } from './made-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhiyan-kept-'));
const opened: KeptLibrary[] = [];
let names = 0;
afterAll(() => {
  for (const library of opened) library.close();
  rmSync(folder, { recursive: true });
});

const newPath = () => join(folder, 'below', `${names++}.db`);
const LATER = 1_000_000;

/** Opens a library's file some while after its articles were written. */
async function open(path: string, source: ArticleSource, now = LATER): Promise<KeptLibrary> {
  const update = { source, now: () => now, onReading: () => {} };
  const library = await openKept(path, update, (holdings) => topicsOf(holdings, new Set()));
  opened.push(library);
  return library;
}

type Indexed = { readonly holdings: Holdings; readonly index: PassageIndex };

function inMemory(quoted: readonly QuotedArticle[]): Indexed {
  const holdings = holdInMemory(quoted);
  return { holdings, index: indexInMemory(all(holdings).map(fieldsOf)) };
}

function all({ at, size }: Holdings) {
  return at(Array.from({ length: size }, (_, place) => place));
}

const whole = (text: string, weight = 1): WantedTerm => ({ text, weight, lookup: 'whole' });

const ARTICLES = [
  sampleArticle('firstone', '桥', [
    { text: '一网统管和一网通办' },
    { text: '党建引领', section: '一网统管' },
    {
      text: '江波说，建党精神16.45万张。',
      said: [{ words: '建党精神16.45万张', by: { name: '江波', title: '中心主任', kind: 'person' } }],
    },
  ]),
];

/** What every engine must do. */
describe.each<[string, (quoted: readonly QuotedArticle[]) => Promise<Indexed>]>([
  ['memory', async (quoted) => inMemory(quoted)],
  ['a file', (quoted) => open(newPath(), sourceOf(filesOf(quoted)))],
])('a library in %s', async (_, make) => {
  const { index, holdings } = await make(ARTICLES);

  it('counts the passages that hold a term, not its places', () => {
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

  it('hands over the best candidates, however many more there are', async () => {
    const half = '新桥通车了。';
    const texts = Array.from({ length: 200 }, (_, at) => (at === 150 ? `老街的${half}` : half));
    const made = await make([
      sampleArticle(
        'manypass',
        '',
        texts.map((text) => ({ text })),
      ),
    ]);
    const wanted = ['新桥', '通车', '老街'].map((text) => whole(text));
    expect(made.index.candidates(wanted, 1)).toEqual([150]);
    expect(made.index.candidates(wanted, 60)[0]).toBe(150);
    expect(made.index.candidates(wanted, 60)).toHaveLength(60);
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

  it('gives no more than asked for, and of some places alone where it is told which', () => {
    expect(index.candidates([whole('一网')], 1)).toHaveLength(1);
    expect(index.candidates([whole('一网')], 10, new Set([1]))).toEqual([1]);
    expect(index.candidates([whole('一网')], 10)).toEqual([0, 1]);
  });

  it('gives passages by place, by id, by article and by speaker', () => {
    const [, , third] = all(holdings);
    expect(third).toMatchObject({ id: 'firstone-3', number: 3, section: null, article: { title: '桥' } });
    expect(holdings.at([2, 9, -1, 0]).map(({ id }) => id)).toEqual(['firstone-3', 'firstone-1']);
    expect(['firstone-2', 'firstone-4', 'firstone-0', 'nothing-1', 'x'].map(holdings.placeOf)).toEqual([
      1,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([holdings.placesIn('firstone'), holdings.placesIn('x')]).toEqual([[0, 1, 2], []]);
    const [speaker] = holdings.speakers.at([0]);
    expect(speaker).toMatchObject({ name: '江波', titles: ['中心主任'], quoteCount: 1 });
    expect(holdings.quotePlaces(speaker?.id ?? '')).toEqual([2]);
    expect(third?.quotes[0]?.speaker?.id).toBe(speaker?.id);
    expect(holdings.articles(EVERY, ALL).items).toMatchObject([
      { passageCount: 3, quoteCount: 1, speakerCount: 1 },
    ]);
  });

  it('finds what a reader of all passages finds', async () => {
    const text = fc.string({
      unit: fc.constantFrom('党', '建', '网', '统', '\u{20BB7}', 'ai', ','),
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 8 }),
        fc.constantFrom('党建', '网网', '建统', '网\u{20BB7}'),
        async (texts, term) => {
          const holding = texts.flatMap((each, place) => (each.includes(term) ? [place] : []));
          const made = await make([
            sampleArticle(
              'allwords',
              '',
              texts.map((each) => ({ text: each })),
            ),
          ]);
          expect(made.index.candidates([whole(term)], 10).sort()).toEqual(holding);
          expect(made.index.frequency(term)).toBe(holding.length);
        },
      ),
      { numRuns: 40 },
    );
  });
});

const EVERY = { by: 'part', part: '' } as const;
const ALL = { from: 0, most: 10_000 } as const;

/** All that can be asked of a library. */
function contents({ holdings, index }: Indexed) {
  const { version, size, averageLength, speakers } = holdings;
  const passages = all(holdings);
  return {
    version,
    size,
    averageLength,
    passages,
    articles: holdings.articles(EVERY, ALL),
    titled: [
      holdings.articles({ by: 'part', part: '1' }, { from: 0, most: 2 }),
      holdings.articles({ by: 'title', title: '第0篇报道' }, ALL),
      holdings.articles({ by: 'id', ids: ['articlea0', 'articleb1', 'none'] }, ALL),
    ],
    places: passages.map(({ id }) => holdings.placeOf(id)),
    speakers: speakers
      .listed(null, ALL)
      .items.map((speaker) => ({ ...speaker, places: holdings.quotePlaces(speaker.id) })),
    speakersBy: {
      id: speakers.ofIds(speakers.listed(null, ALL).items.map(({ id }) => id)),
      name: [...speakers.named(['陈明', '王小丽', '无人'])].sort(),
      nameLengths: speakers.nameLengths,
      part: speakers.withPart('王'),
      letters: [speakers.spelt('chenming', 'whole'), speakers.spelt('w', 'beginning')],
      title: speakers.titled('水利'),
      office: [...speakers.holders(['局长', '校长'])].sort(),
      headLengths: speakers.headLengths,
      longestSlipped: speakers.longestSlipped,
      slip: speakers.slipped(['陈', '王小', '小丽', '王小丽']),
      kind: (['person', 'group', 'organization'] as const).map((kind) => speakers.listed(kind, ALL).total),
      all: [...speakers.spellings()].map((each) => ({ ...each, full: [...each.full].sort() })),
    },
    newest: [true, false].map((dated) => [...holdings.newest(dated, null)]),
    newestBy: [
      ...holdings.newest(
        false,
        speakers.at([0]).map(({ id }) => id),
      ),
    ],
    postable: holdings.postable,
    articleIds: holdings.articleIds({ from: 1, most: 2 }),
    frequencies: ['医院', '食堂', '今后', '关于', '说', '陈明'].map(index.frequency),
    found: ['医院', '食堂', '陈明'].map((term) =>
      index.candidates([whole(term)], 10_000).sort((a, b) => a - b),
    ),
  };
}

describe('a library in a file', () => {
  /** Few speakers, topics and addresses, so that articles share them, and offices by which two of a name are told apart. */
  const file = (number: number) =>
    fc.record({
      modified: fc.nat(3),
      articles: fc.array(
        fc
          .tuple(
            fc.nat(5),
            fc.constantFrom(null, '东乡县水利局局长', '西岭镇中学校长'),
            fc.array(fc.record({ speaker: fc.nat(3), topic: fc.nat(3) }), { maxLength: 4 }),
            fc.constantFrom(
              null,
              'https://example.org/a',
              'https://example.org/b/',
              'http://www.example.org/b',
            ),
          )
          .map(([place, title, spoken, url]) =>
            at(url, titled(articleOf(6 * number + place, null, spoken), title)),
          ),
        { maxLength: 3 },
      ),
    });
  /** Which files there are, when they were changed, and what is in them. */
  const folderState = fc.record(
    { 'a.md': file(0), 'b.md': file(1), 'c/d.md': file(2), 'e.md': file(3) },
    { requiredKeys: [] },
  );
  const filesIn = (state: Record<string, Omit<SourceFile, 'path'>>) =>
    Object.entries(state)
      .map(([path, { modified = 0, articles }]) => ({ path, modified, articles }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));

  it('is, after any changes of its folder, as if it had been made anew in memory', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(folderState, { minLength: 1, maxLength: 5 }), async (states) => {
        const path = newPath();
        const known = new Map<string, { modified: number; articles: readonly QuotedArticle[] }>();
        for (const state of states) {
          // A file whose time is the same holds the same.
          const files = filesIn(state).map((file) => {
            const before = known.get(file.path);
            const { modified, articles } = before?.modified === file.modified ? before : file;
            return { path: file.path, modified, articles: onceEach(articles) };
          });
          known.clear();
          for (const { path: name, ...file } of files) known.set(name, file);
          const kept = await open(path, sourceOf(files));
          const once = withoutCopies(files);
          expect(contents(kept)).toEqual(contents(inMemory(once.articles)));
          expect(kept.problems).toEqual(once.problems);
          kept.close();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('holds any articles as memory does', async () => {
    await fc.assert(
      fc.asyncProperty(wildArticles, async (articles) => {
        const files = filesOf(articles);
        const kept = await open(newPath(), sourceOf(files));
        expect(contents(kept)).toEqual(contents(inMemory(withoutCopies(files).articles)));
        kept.close();
      }),
      { numRuns: 40 },
    );
  });

  const first = { path: 'a.md', articles: [sampleArticle('articlea', '甲', [{ text: '一网统管' }])] };
  const second = { path: 'b.md', articles: [sampleArticle('articleb', '乙', [{ text: '数字鸿沟' }])] };

  it('reads only files that are new or changed', async () => {
    const path = newPath();
    const sources = [
      sourceOf([first, second]),
      sourceOf([first, second]),
      sourceOf([first, { ...second, modified: 2 }]),
      sourceOf([first]),
      sourceOf([first], 'another reader'),
    ];
    for (const source of sources) (await open(path, source)).close();
    expect(sources.map(({ asked }) => asked)).toEqual([['a.md', 'b.md'], [], ['b.md'], [], ['a.md']]);
  });

  it('reads a file again that was changed while it was read', async () => {
    const path = newPath();
    const changed = { ...first, modified: LATER };
    const sources = [sourceOf([changed]), sourceOf([changed]), sourceOf([changed])];
    (await open(path, sources[0] ?? sourceOf([]), LATER + 500)).close();
    (await open(path, sources[1] ?? sourceOf([]), LATER + 5_000)).close();
    (await open(path, sources[2] ?? sourceOf([]), LATER + 6_000)).close();
    expect(sources.map(({ asked }) => asked.length)).toEqual([1, 1, 0]);
  });

  it('tells of a file that cannot be read at every start', async () => {
    const path = newPath();
    const problem = { file: 'b.md', reason: 'not-utf8', line: 3 } as const;
    const source = sourceOf([first, second]);
    const broken = {
      ...source,
      read: async (file: string) => (file === 'b.md' ? { articles: [], problem } : source.read(file)),
    };
    expect((await open(path, broken)).problems).toEqual([problem]);
    expect(await open(path, broken)).toMatchObject({ problems: [problem], holdings: { size: 1 } });
    expect(source.asked).toEqual(['a.md']);
  });

  it('stays as it was for those who read it while another process changes it', async () => {
    const path = newPath();
    const before = await open(path, sourceOf([first, second]));
    const after = await open(path, sourceOf([first]));
    expect(before.index.candidates([whole('鸿沟')], 10)).toEqual([1]);
    expect(before.holdings.at([1]).map(({ text }) => text)).toEqual(['数字鸿沟']);
    expect(after.index.candidates([whole('鸿沟')], 10)).toEqual([]);
    expect(after.holdings.size).toBe(1);
  });

  it('keeps what it had where reading fails', async () => {
    const path = newPath();
    (await open(path, sourceOf([first]))).close();
    const source = sourceOf([first, second]);
    const failing = async () => {
      throw new Error('a bug');
    };
    await expect(open(path, { ...source, read: failing })).rejects.toThrow('a bug');
    const again = sourceOf([first]);
    expect((await open(path, again)).holdings.size).toBe(1);
    expect(again.asked).toEqual([]);
  });

  it('keeps the text that the articles of a converted file are taken from, whatever characters it holds', async () => {
    const path = newPath();
    const text = '一网统管\u0000\ud800\u{20BB7}"';
    const source = sourceOf([first, second]);
    const converted = { ...source, read: async (file: string) => ({ ...(await source.read(file)), text }) };
    expect((await open(path, { ...source, read: converted.read })).keptText('b.md')).toBe(text);
    expect((await open(newPath(), source)).keptText('b.md')).toBeNull();
    expect((await open(newPath(), source)).keptText('none.md')).toBeNull();
  });

  it('keeps its log short however often it is written while it is read', async () => {
    const path = newPath();
    const words = Array.from({ length: 200 }, (_, at) => ({ text: `第${at}段说到一网统管和数字鸿沟。` }));
    const state = (round: number) =>
      sourceOf([{ path: 'a.md', modified: round, articles: [sampleArticle('articlea', `${round}`, words)] }]);
    let reading = await open(path, state(0));
    const sizes: number[] = [];
    for (let round = 1; round < 6; round++) {
      const next = await open(path, state(round));
      expect(reading.written).toBeLessThan(next.written);
      reading.close();
      expect(next.renew()).toBe(true);
      sizes.push(statSync(`${path}-wal`).size);
      expect(next.holdings.at([0]).map(({ article }) => article.title)).toEqual([`${round}`]);
      reading = next;
    }
    expect(Math.max(...sizes)).toBeLessThan(1.5 * (sizes[0] ?? 0));
  });

  it('is not moved to another state of its file', async () => {
    const path = newPath();
    const before = await open(path, sourceOf([first]));
    await open(path, sourceOf([{ ...first, modified: 7 }]));
    expect(before.renew()).toBe(true);
    expect(before.holdings.at([0]).map(({ text }) => text)).toEqual(['一网统管']);
  });

  it('is made anew where its file is damaged', async () => {
    const path = newPath();
    (await open(path, sourceOf([first]))).close();
    writeFileSync(path, 'no database at all, but longer than a header of one hundred bytes, '.repeat(40));
    const mended = await open(path, sourceOf([second]));
    expect(mended.index.candidates([whole('数字')], 10)).toEqual([0]);
  });
});

/** The article with all its speakers in one office. */
function titled({ article, passages }: QuotedArticle, title: string | null): QuotedArticle {
  return {
    article,
    passages: passages.map((passage) => ({
      ...passage,
      quotes: passage.quotes.map((quote) => ({
        ...quote,
        speaker: quote.speaker === null ? null : { ...quote.speaker, title },
      })),
    })),
  };
}

/** The article at an address. */
function at(
  url: string | null,
  { article: { passages, ...head }, passages: quoted }: QuotedArticle,
): QuotedArticle {
  const article = { ...head, url, passages };
  return { article, passages: quoted.map((passage) => ({ ...passage, article })) };
}

/** Two articles of one file never share an id. */
function onceEach(articles: readonly QuotedArticle[]): QuotedArticle[] {
  return [...new Map(articles.map((each) => [each.article.id, each])).values()];
}
