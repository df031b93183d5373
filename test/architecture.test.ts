import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The stages that the data passes; each imports only from those before it. */
const STAGES = [
  'config',
  'text',
  'store',
  'article',
  'quote',
  'search',
  'library',
  'digest',
  'command',
  'discord',
  'terminal',
  'main',
];

/** Libraries that only these stages may know. */
const KEPT_IN: readonly (readonly [library: RegExp, ...stages: string[]])[] = [
  [/^(?:discord\.js|@discordjs\/|discord-api-types)/, 'discord'],
  [/^minisearch$/, 'search'],
  [/^(?:node:sqlite|better-sqlite3|pg|postgres|@electric-sql\/pglite|sqlite|kysely)/, 'store'],
  // State that must last is the store's alone; the search keeps an index there, which articles can make again.
  [/^libsql$/, 'store', 'search'],
];

/** Libraries that read one kind of file: a start without such a file is quicker without them. */
const READERS = [
  '@mozilla/readability',
  'feedsmith',
  'linkedom',
  'mammoth',
  'micromark',
  'papaparse',
  'pdfjs-dist/legacy/build/pdf.mjs',
  'smol-toml',
  'yaml',
];

interface SourceFile {
  /** From the project's top, `/` between folders. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources = filesBelow('src');
const tests = filesBelow('test');

describe('the house', () => {
  it('has sources of every stage that is named, and no other', () => {
    expect(sources.length).toBeGreaterThan(20);
    for (const { path } of sources) expect(STAGES).toContain(stageOf(path));
  });

  it('lets each stage import only from those before it', () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith('.'))
        .map((name) => join(dirname(path), name).split(sep).join('/'))
        .filter((target) => !mayImport(stageOf(path), stageOf(target)))
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps Discord, the search engine and databases each in their own folder', () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .filter((name) =>
          KEPT_IN.some(([library, ...stages]) => library.test(name) && !stages.includes(stageOf(path))),
        )
        .map((name) => `${path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('loads what a kind of file alone needs when there is such a file', () => {
    const loaded = new Set<string>();
    const load = (path: string) => {
      if (loaded.has(path)) return;
      loaded.add(path);
      const source = sources.find((each) => each.path === path);
      for (const [, name = ''] of source?.text.matchAll(
        /^(?:import|export|\}) (?!type\b).*?from '([^']+)'/gm,
      ) ?? []) {
        load(name.startsWith('.') ? join(dirname(path), name).split(sep).join('/') : name);
      }
    };
    load('src/main.ts');
    expect([...loaded]).toEqual(expect.arrayContaining(['src/article/page/page.ts', 'minisearch', 'zod']));
    expect(READERS.filter((name) => loaded.has(name))).toEqual([]);
  });

  it('reads the environment in one place', () => {
    const readers = sources.filter(({ text }) => /\bprocess\.env\b|\benv\b.*from 'node:process'/.test(text));
    expect(readers.map(({ path }) => path)).toEqual(['src/config.ts']);
  });

  it('keeps the words of the language in lists, where quotes and who signs are read', () => {
    const wrong = sources
      .filter(({ path }) => /^src\/(?:quote\/|article\/(?:byline|dateline|turn-))/.test(path))
      .flatMap(({ path, text }) => (WORD.test(withoutComments(text)) ? [path] : []));
    expect(wrong).toEqual([]);
  });

  it('has a map that names every room, and no other', () => {
    const rooms = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => relative(join(ROOT, 'src'), join(entry.parentPath, entry.name)).split(sep));
    const map = readFileSync(join(ROOT, 'src/README.md'), 'utf8');
    const [table = ''] = /## The rooms\n.*?\n## /su.exec(map) ?? [];
    const named = Array.from(table.matchAll(/`([a-z/-]+)\/`/gu), ([, name = '']) => name.split('/').at(-1));
    expect(rooms.map((path) => path.at(-1)).filter((room) => !named.includes(room))).toEqual([]);
    expect(named.filter((name) => !rooms.some((path) => path.at(-1) === name))).toEqual([]);
  });

  it('has a map whose paths are there', () => {
    const map = readFileSync(join(ROOT, 'src/README.md'), 'utf8');
    const named = Array.from(
      map.matchAll(/`((?:[a-z-]+\/)+[a-z-]+\.(?:test\.)?ts)`/gu),
      ([, path = '']) => path,
    );
    const missing = named.filter(
      (path) =>
        !sources.some((each) => each.path === `src/${path}`) && !tests.some((each) => each.path === path),
    );
    expect([named.length > 8, missing]).toEqual([true, []]);
  });

  it('has no file over 450 lines', () => {
    const long = [...sources, ...tests].filter(({ text }) => text.split('\n').length > 450);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('holds at its top only what is agreed', () => {
    const allowed = [
      'LICENSE',
      'README.md',
      'data',
      'package-lock.json',
      'package.json',
      'src',
      'test',
      'tsconfig.json',
    ];
    const made = ['node_modules', 'var'];
    const config = /^(?:biome|knip)\.jsonc?$|^[a-z]+\.config\.[cm]?[jt]s$/;
    const entries = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !made.includes(name));
    expect(entries.filter((name) => !allowed.includes(name) && !config.test(name))).toEqual([]);
    expect(allowed.filter((name) => !entries.includes(name))).toEqual([]);
  });
});

/** A Chinese character that is no part of a number: 十, 万, 多. */
const WORD = /(?![一二三四五六七八九十廿卅〇两第百千万亿多余馀豈々])\p{Script=Han}/u;

function withoutComments(text: string): string {
  return text.replace(/\/\*.*?\*\//gsu, '').replace(/(?:^|\s)\/\/.*$/gmu, '');
}

function mayImport(from: string, to: string): boolean {
  if (from === 'terminal' && to === 'discord') return false;
  return STAGES.indexOf(to) <= STAGES.indexOf(from);
}

/** `src/search/terms.ts` → `search`, `src/main.ts` → `main`. */
function stageOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.ts$/, '');
}

function filesBelow(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file, 'utf8');
      return { path: relative(ROOT, file).split(sep).join('/'), text, imports: importsOf(text) };
    });
}

/** Every module that a source names in an import or export, static or not. */
function importsOf(text: string): string[] {
  return Array.from(text.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g), ([, name = '']) => name);
}
