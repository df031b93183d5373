import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MOST_FILE_BYTES } from '../../src/config.ts';
import { folderSource } from '../../src/library/folder-source.ts';
import type { Library } from '../../src/library/library.ts';
import { openLibrary, type SearchEngine } from '../../src/library/opening.ts';
import { readQuoteLexicon } from '../../src/quote/lexicon.ts';
import type { ReadingProgress } from '../../src/search/index/reading-progress.ts';
import { sampleArticle } from '../command/sample-library.ts';
import { sourceOf } from '../search/index/made-source.ts';
import { SEARCH_LEXICON } from '../search/page-library.ts';
import { allArticles } from './all.ts';

const LEXICON = fileURLToPath(new URL('../../data/lexicon', import.meta.url));

const FILE = {
  path: 'a.md',
  articles: [
    sampleArticle('bridges1', '桥', [
      { text: '江波说，新桥明年通车。', said: [{ words: '新桥明年通车', by: jiang() }] },
      { text: '工地上机器轰鸣。' },
    ]),
  ],
};

function jiang() {
  return { name: '江波', title: '市建委主任', kind: 'person' } as const;
}

/** A source whose one file is said to have so many bytes. */
function ofSize(size: number) {
  const source = sourceOf([FILE]);
  return { ...source, files: source.files.map((file) => ({ ...file, size })) };
}

const SMALL = 10_000;
const LARGE = 1_000_000;

let folder: string;
const opened: Library[] = [];
/** How many files each opening said that it would read. */
let read: number[];
beforeEach(() => {
  read = [];
  folder = mkdtempSync(join(tmpdir(), 'zhiyan-open-'));
});
afterEach(() => {
  for (const library of opened.splice(0)) library.close();
  rmSync(folder, { recursive: true });
});

async function open(source: ReturnType<typeof ofSize>, engine: SearchEngine): Promise<Library> {
  const update = { source, now: () => 1_000_000, onReading: noteFiles(read) };
  const { library } = await openLibrary(update, SEARCH_LEXICON, engine);
  opened.push(library);
  return library;
}

const answersIn = async (library: Library) =>
  (await library.ask('新桥什么时候通车')).hits.map(({ passage }) => passage.id);

describe('openLibrary', () => {
  it('reads a small library anew and writes nothing', async () => {
    const file = join(folder, 'library.db');
    const sources = [ofSize(SMALL), ofSize(SMALL)];
    for (const source of sources)
      expect(await answersIn(await open(source, { kind: 'auto', file }))).toEqual(['bridges1-1']);
    expect(sources.map(({ asked }) => asked.length)).toEqual([1, 1]);
    expect(existsSync(file)).toBe(false);
  });

  it('keeps a large library in its file and reads no article twice', async () => {
    const file = join(folder, 'below', 'library.db');
    const sources = [ofSize(LARGE), ofSize(LARGE)];
    const [first, second] = await Promise.all(sources.map((source) => open(source, { kind: 'auto', file })));
    expect(sources.map(({ asked }) => asked.length)).toEqual([1, 0]);
    for (const library of [first, second]) {
      expect(library === undefined ? null : await answersIn(library)).toEqual(['bridges1-1']);
    }
    expect(await second?.topics('', 5)).toEqual(await first?.topics('', 5));
    expect(read).toEqual([1]);
  });

  it('keeps a small one in its file, or a large one in memory, where it is told to', async () => {
    const file = join(folder, 'library.db');
    await open(ofSize(LARGE), { kind: 'memory' });
    expect(existsSync(file)).toBe(false);
    await open(ofSize(SMALL), { kind: 'disk', file });
    expect(existsSync(file)).toBe(true);
  });

  it('answers from memory where nothing may be written, unless it was told to keep a file', async () => {
    writeFileSync(join(folder, 'taken'), '');
    const file = join(folder, 'taken', 'library.db');
    expect(await answersIn(await open(ofSize(LARGE), { kind: 'auto', file }))).toEqual(['bridges1-1']);
    await expect(open(ofSize(LARGE), { kind: 'disk', file })).rejects.toThrow(/ENOTDIR|EEXIST/);
  });

  it('reads the files of a folder once', async () => {
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    writeFileSync(join(articles, 'a.txt'), '江波说，新桥明年通车。');
    writeFileSync(join(articles, 'b.md'), '---\ntitle: [\n---\n坏的。');
    const later = () => Date.now() + 60_000;
    const engine = { kind: 'disk', file: join(folder, 'library.db') } as const;
    for (let start = 0; start < 2; start++) {
      const source = folderSource(articles, () => readQuoteLexicon(LEXICON), MOST_FILE_BYTES);
      if (source === null) throw new Error('there is a folder');
      const update = { source, now: later, onReading: noteFiles(read) };
      const { library, problems } = await openLibrary(update, SEARCH_LEXICON, engine);
      opened.push(library);
      expect((await library.ask('江波说了什么')).hits.map(({ passage }) => passage.text)).toEqual([
        '江波说，新桥明年通车。',
      ]);
      expect(problems).toMatchObject([{ file: 'b.md', reason: 'front-matter' }]);
    }
    expect(read).toEqual([2]);
  });

  it.each(['memory', 'disk'] as const)(
    '%s: an article that stands in two files answers once',
    async (kind) => {
      const articles = join(folder, 'articles');
      mkdirSync(articles);
      const words = '市交通局局长江波说：“新桥明年五月通车，同时开放新路。”';
      writeFileSync(join(articles, 'a.txt'), `新桥明年通车\n\n■本报记者 李明\n\n${words}\n`);
      writeFileSync(join(articles, 'b.csv'), `标题,正文\n新桥,${words}\n`);
      const opening = async () => {
        const source = folderSource(articles, () => readQuoteLexicon(LEXICON), MOST_FILE_BYTES);
        if (source === null) throw new Error('there is a folder');
        const update = { source, now: Date.now, onReading: () => {} };
        const engine: SearchEngine =
          kind === 'memory' ? { kind } : { kind, file: join(folder, 'library.db') };
        const result = await openLibrary(update, SEARCH_LEXICON, engine);
        opened.push(result.library);
        return result;
      };
      const { library, problems } = await opening();
      expect((await library.ask('新桥什么时候通车')).hits.map(({ passage }) => passage.article.file)).toEqual(
        ['a.txt'],
      );
      expect(problems).toEqual([{ file: 'b.csv', reason: 'copies', count: 1, detail: 'a.txt' }]);
      rmSync(join(articles, 'a.txt'));
      const after = await opening();
      expect((await allArticles(after.library)).map(({ file }) => file)).toEqual(['b.csv']);
      expect(after.problems).toEqual([]);
    },
  );

  it('does not take a bug for a folder that may not be written to', async () => {
    const bug = async () => {
      throw new TypeError('a bug');
    };
    const engine = { kind: 'auto', file: join(folder, 'library.db') } as const;
    await expect(open({ ...ofSize(LARGE), read: bug }, engine)).rejects.toThrow('a bug');
  });
});

/** Notes how many files are to be read, each time that some are. */
function noteFiles(read: number[]) {
  return (progress: ReadingProgress) => {
    if (progress.read === 0) read.push(progress.files);
  };
}
