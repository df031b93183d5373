import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Database from 'libsql';
import type { Passage } from './news-folder.ts';

/** Ids of the passages found, best first. */
type Search = (query: string) => readonly string[] | Promise<readonly string[]>;

/** A search engine as its documentation uses it. */
export interface Contender {
  /** Indexes the folder of article files that it was made with, not the passages that it is given. */
  readonly readsArticles?: true;
  /** Indexes and keeps the index in a file. */
  index(passages: readonly Passage[], file: string): Promise<void> | void;
  /** Starts from that file. */
  start(file: string): Promise<Search> | Search;
}

const LIMIT = 10;
/** Each loads its library when it is chosen: no engine's memory is to hold another one's code. */
const ENGINES: Readonly<Record<string, (articles: string) => Promise<Contender>>> = {
  'this product': async (articles) => (await import('./product.ts')).product(articles),
  'MiniSearch, defaults': () => miniSearch({}),
  'MiniSearch, bigrams': () => miniSearch({ tokenize: bigrams }),
  'FlexSearch, bigrams': flexSearch,
  'Orama, mandarin': orama,
  'SQLite FTS5, bigrams': fts5,
};

export const CONTENDERS = Object.keys(ENGINES);

/** `articles` is the folder of article files. Throws where no engine has that name. */
export async function contender(name: string, articles: string): Promise<Contender> {
  const make = ENGINES[name];
  if (make === undefined) throw new Error(`no engine is called ${name}`);
  return make(articles);
}

/** Pairs of neighbouring characters, and words of letters and digits. */
function bigrams(text: string): string[] {
  return Array.from(text.matchAll(/[\p{Script=Han}]+|[\p{L}\p{N}]+/gu)).flatMap(([run]) =>
    /\p{Script=Han}/u.test(run) && run.length > 1
      ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
      : [run],
  );
}

async function miniSearch(more: { tokenize?: (text: string) => string[] }): Promise<Contender> {
  const { default: MiniSearch } = await import('minisearch');
  const options = { fields: ['text'], ...more };
  return {
    index: (passages, file) => {
      const engine = new MiniSearch(options);
      engine.addAll(passages);
      writeFileSync(file, JSON.stringify(engine));
    },
    start: (file) => {
      const engine = MiniSearch.loadJSON(readFileSync(file, 'utf8'), options);
      return (query) =>
        engine
          .search(query)
          .slice(0, LIMIT)
          .map(({ id }) => String(id));
    },
  };
}

async function flexSearch(): Promise<Contender> {
  const { default: FlexSearch } = await import('flexsearch');
  const open = () => new FlexSearch.Index({ tokenize: 'strict', encode: bigrams });
  return {
    index: async (passages, file) => {
      const engine = open();
      for (const [place, { text }] of passages.entries()) engine.add(place, text);
      const parts: [string, string][] = [];
      await engine.export((key: string, part: string) => {
        parts.push([key, part]);
      });
      writeFileSync(file, JSON.stringify(parts));
    },
    start: (file) => {
      const engine = open();
      for (const [key, part] of JSON.parse(readFileSync(file, 'utf8')) as [string, string][])
        engine.import(key, part);
      return (query) => engine.search(query, { limit: LIMIT, suggest: true }).map((place) => `p${place}`);
    },
  };
}

async function orama(): Promise<Contender> {
  const { create, insertMultiple, load, save, search } = await import('@orama/orama');
  const { createTokenizer } = await import('@orama/tokenizers/mandarin');
  const open = () =>
    create({ schema: { text: 'string' } as const, components: { tokenizer: createTokenizer() } });
  return {
    index: async (passages, file) => {
      const engine = open();
      await insertMultiple(engine, [...passages], 1_000);
      writeFileSync(file, JSON.stringify(save(engine)));
    },
    start: (file) => {
      const engine = open();
      load(engine, JSON.parse(readFileSync(file, 'utf8')));
      return async (query) => (await search(engine, { term: query, limit: LIMIT })).hits.map(({ id }) => id);
    },
  };
}

async function fts5(): Promise<Contender> {
  const Opened = createRequire(import.meta.url)('libsql') as typeof Database;
  const open = (file: string) => new Opened(file);
  return {
    index: (passages, file) => {
      const engine = open(file);
      engine.exec(`CREATE VIRTUAL TABLE passage USING fts5(text, content = '', tokenize = 'ascii'); BEGIN`);
      const insert = engine.prepare('INSERT INTO passage(rowid, text) VALUES (?, ?)');
      for (const [place, { text }] of passages.entries()) insert.run(place, bigrams(text).join(' '));
      engine.exec('COMMIT');
      engine.close();
    },
    start: (file) => {
      const find = open(file)
        .prepare('SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?')
        .raw();
      return (query) => {
        const terms = bigrams(query).map((term) => `"${term}"`);
        const rows = terms.length === 0 ? [] : (find.all(terms.join(' OR '), LIMIT) as [number][]);
        return rows.map(([place]) => `p${place}`);
      };
    },
  };
}
