import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, insertMultiple, load, save, search } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/mandarin';
import FlexSearch from 'flexsearch';
import type Database from 'libsql';
import MiniSearch from 'minisearch';
import { buildLibrary, type QuotedArticle } from '../../src/library.ts';
import { readSearchLexicon } from '../../src/search/lexicon.ts';
import { singlePassage } from '../eval/search-set.ts';
import type { MadeNews } from './news.ts';

/** Ids of the passages found, best first. */
type Search = (query: string) => readonly string[] | Promise<readonly string[]>;
type Passages = MadeNews['passages'];

/** A search engine as its documentation uses it. */
export interface Contender {
  /** Indexes and keeps the index in a file. */
  index(passages: Passages, file: string): Promise<void> | void;
  /** Starts from that file, where the engine can; else indexes again. */
  start(passages: Passages, file: string): Promise<Search> | Search;
}

const LIMIT = 10;
const ENGINES: Readonly<Record<string, () => Contender>> = {
  'this product': product,
  'MiniSearch, defaults': () => miniSearch({}),
  'MiniSearch, bigrams': () => miniSearch({ tokenize: bigrams }),
  'FlexSearch, bigrams': flexSearch,
  'Orama, mandarin': orama,
  'SQLite FTS5, bigrams': fts5,
};

export const CONTENDERS = Object.keys(ENGINES);

/** Throws where no engine has that name. */
export function contender(name: string): Contender {
  const make = ENGINES[name];
  if (make === undefined) throw new Error(`no engine is called ${name}`);
  return make();
}

/** Pairs of neighbouring characters, and words of letters and digits. */
function bigrams(text: string): string[] {
  return Array.from(text.matchAll(/[\p{Script=Han}]+|[\p{L}\p{N}]+/gu)).flatMap(([run]) =>
    /\p{Script=Han}/u.test(run) && run.length > 1
      ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
      : [run],
  );
}

/** The whole way that a question takes: operators, speakers, ranking, quotes, near misses. */
function product(): Contender {
  const lexicon = readSearchLexicon(new URL('../../data/lexicon/', import.meta.url));
  const build = (passages: Passages, file: string) => {
    const quoted: QuotedArticle[] = [];
    for (let first = 0; first < passages.length; first += PASSAGES_PER_ARTICLE) {
      quoted.push(articleOf(passages.slice(first, first + PASSAGES_PER_ARTICLE)));
    }
    return buildLibrary(quoted, lexicon, { kind: 'auto', file });
  };
  return {
    index: (passages, file) => build(passages, file).close(),
    start: (passages, file) => {
      const library = build(passages, file);
      return (query) => library.ask(query).hits.map(({ passage }) => passage.id);
    },
  };
}

const PASSAGES_PER_ARTICLE = 10;

function articleOf(passages: Passages): QuotedArticle {
  const single = passages.map(({ id, text }) => singlePassage(id, text));
  const article = {
    ...singlePassage(passages[0]?.id ?? '', '').article,
    passages: single.map(({ id, section, text, source }) => ({ id, section, text, source })),
  };
  return { article, passages: single.map((passage) => ({ ...passage, article })) };
}

function miniSearch(more: { tokenize?: (text: string) => string[] }): Contender {
  const options = { fields: ['text'], ...more };
  return {
    index: (passages, file) => {
      const engine = new MiniSearch(options);
      engine.addAll(passages);
      writeFileSync(file, JSON.stringify(engine));
    },
    start: (_, file) => {
      const engine = MiniSearch.loadJSON(readFileSync(file, 'utf8'), options);
      return (query) =>
        engine
          .search(query)
          .slice(0, LIMIT)
          .map(({ id }) => String(id));
    },
  };
}

function flexSearch(): Contender {
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
    start: (_, file) => {
      const engine = open();
      for (const [key, part] of JSON.parse(readFileSync(file, 'utf8')) as [string, string][])
        engine.import(key, part);
      return (query) => engine.search(query, { limit: LIMIT, suggest: true }).map((place) => `p${place}`);
    },
  };
}

function orama(): Contender {
  const open = () =>
    create({ schema: { text: 'string' } as const, components: { tokenizer: createTokenizer() } });
  return {
    index: async (passages, file) => {
      const engine = open();
      await insertMultiple(engine, [...passages], 1_000);
      writeFileSync(file, JSON.stringify(save(engine)));
    },
    start: (_, file) => {
      const engine = open();
      load(engine, JSON.parse(readFileSync(file, 'utf8')));
      return async (query) => (await search(engine, { term: query, limit: LIMIT })).hits.map(({ id }) => id);
    },
  };
}

function fts5(): Contender {
  const open = (file: string) => new (createRequire(import.meta.url)('libsql') as typeof Database)(file);
  return {
    index: (passages, file) => {
      const engine = open(file);
      engine.exec(`CREATE VIRTUAL TABLE passage USING fts5(text, content = '', tokenize = 'ascii'); BEGIN`);
      const insert = engine.prepare('INSERT INTO passage(rowid, text) VALUES (?, ?)');
      for (const [place, { text }] of passages.entries()) insert.run(place, bigrams(text).join(' '));
      engine.exec('COMMIT');
      engine.close();
    },
    start: (_, file) => {
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
