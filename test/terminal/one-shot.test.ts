import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { MOST_FILE_BYTES } from '../../src/config.ts';
import { folderSource } from '../../src/library/folder-source.ts';
import { openLibrary } from '../../src/library/opening.ts';
import { readQuoteLexicon } from '../../src/quote/lexicon.ts';
import { readSearchLexicon } from '../../src/search/lexicon.ts';
import { extract } from '../../src/terminal/extract.ts';
import { runOnce } from '../../src/terminal/one-shot.ts';
import { capturedTerminal } from './captured-terminal.ts';
import { noDigests } from './kept-digests.ts';

const ARTICLES = fileURLToPath(new URL('../../data/articles/', import.meta.url));
const LEXICON = new URL('../../data/lexicon/', import.meta.url);
const PAGE = `${ARTICLES}shanghai-12th-party-congress.txt`;

const lexicon = readQuoteLexicon(fileURLToPath(LEXICON));
const source = folderSource(ARTICLES, () => lexicon, MOST_FILE_BYTES);
if (source === null) throw new Error(`there is no ${ARTICLES}`);
const update = { source, now: Date.now, onReading: () => {} };
const { library } = await openLibrary(update, readSearchLexicon(LEXICON), { kind: 'memory' });

/** Runs one command over the articles of the project. */
async function run(...given: string[]) {
  const terminal = capturedTerminal();
  const code = await runOnce(given, {
    terminal,
    openLibrary: async () => library,
    contextOf: noDigests().contextOf,
    extract: (files, json) =>
      extract(files, { folder: '.', mostBytes: MOST_FILE_BYTES }, json, lexicon, terminal),
  });
  return { code, out: terminal.written, err: terminal.complaints };
}

/** The one object that a command printed. */
async function json<T>(...given: string[]): Promise<T> {
  const { code, out, err } = await run(...given);
  expect([code, err, out.length]).toEqual([0, [], 1]);
  return JSON.parse(out[0] ?? '');
}

interface JsonQuote {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: { readonly name: string | null } | null;
  readonly matched?: boolean;
}

interface JsonAnswer {
  readonly total: number;
  readonly hits: readonly {
    readonly passage: string;
    readonly text: string;
    readonly score: number;
    readonly matches: readonly [number, number][];
    readonly quotes: readonly JsonQuote[];
  }[];
  readonly suggestions: readonly string[];
}

interface JsonFile {
  readonly file: string;
  readonly articles: readonly {
    readonly title: string;
    readonly passages: readonly {
      readonly text: string;
      readonly source: readonly [number, number][];
      readonly quotes: readonly JsonQuote[];
    }[];
  }[];
}

const PLACE_KEYS = ['passage', 'article', 'title', 'section'];
const QUOTE_KEYS = ['form', 'start', 'end', 'text', 'continues', 'speaker', 'cue', 'rule', 'confidence'];
const ARTICLE_KEYS = [
  ...['id', 'title', 'subtitle', 'kicker', 'series', 'byline', 'date', 'source', 'url', 'points', 'captions'],
];

describe('ask --json', () => {
  it('prints the hits with all their quotes, each at its place', async () => {
    const answer = await json<JsonAnswer>('ask', '--json', '--limit', '2', '神经元');
    expect(Object.keys(answer)).toEqual(['question', 'total', 'hits', 'suggestions']);
    expect(answer).toMatchObject({ question: '神经元', suggestions: [] });
    expect(answer.hits).toHaveLength(2);
    expect(answer.total).toBeGreaterThan(2);
    expect(answer.hits[0]?.score).toBe(1);
    for (const hit of answer.hits) {
      expect(Object.keys(hit)).toEqual([...PLACE_KEYS, 'text', 'score', 'matches', 'quotes']);
      expect(hit.matches.map(([start, end]) => hit.text.slice(start, end))).toContain('神经元');
      for (const quote of hit.quotes) {
        expect(Object.keys(quote)).toEqual([...QUOTE_KEYS, 'matched']);
        expect(hit.text.slice(quote.start, quote.end)).toBe(quote.text);
      }
    }
  });

  it('prints all hits where no limit is set, and only those of a speaker where one is named', async () => {
    const answer = await json<JsonAnswer>('ask', '--json', '城市', '--speaker', '江波');
    expect(answer.total).toBeGreaterThan(0);
    expect(answer.hits).toHaveLength(answer.total);
    for (const { quotes } of answer.hits) {
      expect(quotes.map(({ speaker }) => speaker?.name)).toContain('江波');
    }
  });

  it('says honestly that nothing was found, and what to try', async () => {
    const answer = await json<JsonAnswer>('ask', '--json', '量子计算机的纠错码');
    expect(answer).toMatchObject({ question: '量子计算机的纠错码', total: 0, hits: [] });
    expect(answer.suggestions.length).toBeGreaterThan(0);
  });

  it('takes -党建 for a word to exclude', async () => {
    const all = await json<JsonAnswer>('ask', '--json', '干部');
    const fewer = await json<JsonAnswer>('ask', '--json', '干部', '-年轻');
    expect(fewer.total).toBeLessThan(all.total);
    expect(fewer.hits.filter(({ text }) => text.includes('年轻'))).toEqual([]);
  });
});

describe('the other commands with --json', () => {
  it('quotes: a speaker typed by initials', async () => {
    const said = await json<{ speaker: object; total: number; quotes: JsonQuote[] }>(
      'quotes',
      '--json',
      'jb',
    );
    expect(said.speaker).toMatchObject({ name: '江波', kind: 'person' });
    expect(said.quotes).toHaveLength(said.total);
    expect(Object.keys(said.quotes[0] ?? {})).toEqual([...PLACE_KEYS, 'number', ...QUOTE_KEYS]);
    expect(await json('quotes', '--json', '江波', '--about', '火星')).toEqual({
      about: '火星',
      total: 0,
      quotes: [],
      suggestions: ['江波'],
    });
  });

  it('speakers: all of them', async () => {
    const { total, speakers } = await json<{ total: number; speakers: { name: string; quotes: number }[] }>(
      ...['speakers', '--json'],
    );
    expect(speakers).toHaveLength(total);
    expect(speakers.map(({ name }) => name)).toEqual(expect.arrayContaining(['徐惠丽', '江波', '蒋蕊']));
    expect(speakers.map(({ quotes }) => quotes)).toEqual(
      speakers.map(({ quotes }) => quotes).sort((a, b) => b - a),
    );
  });

  it('articles: all that their files give', async () => {
    const { articles } = await json<{ articles: { byline: string[] }[] }>('articles', '--json');
    expect(articles.map(({ byline }) => byline)).toEqual([['祝越', '王宛艺'], ['王宛艺'], ['王嘉旖']]);
    expect(Object.keys(articles[0] ?? {})).toEqual([...ARTICLE_KEYS, 'passages', 'quotes', 'speakers']);
  });

  it('context: a passage with its neighbours', async () => {
    const [hit] = (await json<JsonAnswer>('ask', '--json', '社区长者食堂')).hits;
    const context = await json<{ before: object[]; after: object[] }>(
      'context',
      '--json',
      hit?.passage ?? '',
    );
    expect(context).toMatchObject({ passage: hit?.passage, text: hit?.text });
    expect([context.before.length, context.after.length]).toEqual([1, 1]);
  });
});

describe('extract', () => {
  it('prints what the reader makes of a file: every passage is its own slices', async () => {
    const file = await json<JsonFile>('extract', '--json', PAGE);
    const text = readFileSync(PAGE, 'utf8');
    expect(file.file).toBe(PAGE);
    expect(file.articles).toHaveLength(3);
    expect(Object.keys(file.articles[0] ?? {})).toEqual([...ARTICLE_KEYS, 'passages']);
    for (const passage of file.articles.flatMap(({ passages }) => passages)) {
      expect(Object.keys(passage)).toEqual(['id', 'section', 'text', 'source', 'quotes']);
      expect(passage.source.map(([start, end]) => text.slice(start, end)).join('')).toBe(passage.text);
      for (const quote of passage.quotes) expect(passage.text.slice(quote.start, quote.end)).toBe(quote.text);
    }
  });

  it('prints the text that is kept of a file that is converted, and what it was written in', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'zhiyan-')), 'news.csv');
    writeFileSync(file, iconv.encode('标题,正文\n渡口,船工李大海说：“水太大了。”\n', 'gb18030'));
    expect(await json<object>('extract', '--json', file)).toMatchObject({
      file,
      kind: 'csv',
      encoding: 'gb18030',
      text: '渡口\n\n船工李大海说：“水太大了。”',
      articles: [{ title: '渡口', passages: [{ source: [[4, 18]] }] }],
    });
    const { out } = await run('extract', file);
    expect(out.slice(0, 2)).toEqual([file, 'csv · gb18030']);
  });

  it('prints one object a file, and a text to read without --json', async () => {
    const { out } = await run('extract', '--json', PAGE, PAGE);
    expect(out).toHaveLength(2);
    const read = await run('extract', PAGE);
    expect(read.out).toContain('《科技绣花针 绘好超大城市治理工笔画》');
  });
});

describe('without --json', () => {
  it('prints the answer in unwrapped lines, with what to type for the next page', async () => {
    const { code, out, err } = await run('ask', '一网统管');
    expect([code, err]).toEqual([0, []]);
    expect(out.join('\n')).toContain('徐惠丽');
    expect(out.at(-1)).toBe('加 --page 2 看下一页');
    expect((await run('ask', '一网统管', '--page', '2')).out[1]).toContain('第 2/');
    expect((await run('ask', '一网统管', '--limit', '50')).out.join('\n')).not.toContain('--page');
  });

  it('says that nothing was found, with exit code 0', async () => {
    const { code, out } = await run('ask', '量子计算机的纠错码');
    expect(code).toBe(0);
    expect(out[0]).toBe('没有找到关于“量子计算机的纠错码”的内容。');
    expect(out[1]).toMatch(/^文库现有 3 篇文章、\d+ 位说话人。可以试试：\S+$/);
  });
});

it.each([
  [['ask', ''], '请写下想问的内容。'],
  [['ask'], '请写下想问的内容。'],
  [['ask', '？！'], '“？！”里没有可以查找的字词，请换个说法。'],
  [['ask', '--color', '城市'], 'ask 没有选项“--color”。'],
  [['ask', '城市', '--limit', 'x'], '选项“--limit”要一个正整数，而不是“x”。'],
  [['ask', '城市', '--speaker'], '选项“--speaker”后面要有值。'],
  [['articles', '城市'], 'articles 不需要“城市”。'],
  [['context', 'nowhere-1'], '没有编号为“nowhere-1”的段落。'],
  [['extract'], '请写下要读的文件。'],
  [['extract', 'none.txt'], 'none.txt：找不到这个文件，请检查路径，已跳过。'],
  [['tell'], '没有命令“tell”，有的是：ask、quotes、speakers、articles、context、digest、help、extract。'],
])('%j fails with one line', async (given, line) => {
  expect(await run(...given)).toEqual({ code: 1, out: [], err: [line] });
});

it('names the nearest where a speaker is unknown', async () => {
  const { code, out, err } = await run('quotes', '江坡', '--json');
  expect([code, out]).toEqual([1, []]);
  expect(err).toEqual([expect.stringMatching(/^没有找到说话人“江坡”。相近的有：.*江波/)]);
});
