/**
 * How long the library keeps the program from its work: npm run bench:block [-- --passages 100000] [--folder DIR] [--json]
 *
 * Made news are read into a library as the bot has it, kept in a file. Then questions, the most costly ones that are
 * known, completions, digests, an article that comes and a library of another reader's are worked through, while a timer
 * tells how late it comes. `--folder` keeps the news and the library for the next run; `--json` prints as the last line
 * {passages, longestBlockMs, p50Ms, p99Ms, residentMb}.
 */

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Database from 'libsql';
import { libraryContext } from '../../src/command/command.ts';
import { runCommand } from '../../src/command/commands.ts';
import { MOST_FILE_BYTES } from '../../src/config.ts';
import { previewDigest } from '../../src/digest/orders.ts';
import { proposals } from '../../src/discord/autocomplete.ts';
import type { Library } from '../../src/library/library.ts';
import { openLive } from '../../src/library/live.ts';
import { opened, sampleOrder, TODAY } from '../store/samples.ts';
import type { KnownItem } from './news.ts';
import { makeArticles } from './news.ts';
import { newsFolder, readObjects } from './news-folder.ts';
import { writeNews } from './write-news.ts';

const { values } = parseArgs({
  options: {
    passages: { type: 'string', default: '100000' },
    folder: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const passages = Number(values.passages);
const QUESTIONS = 1_100;
/** Asked before the clock runs: a program that has just started compiles its code first. */
const WARMING = 100;
const DIGESTS = 20;

const temporary = values.folder === undefined ? mkdtempSync(join(tmpdir(), 'zhiyan-block-')) : null;
const folder = temporary ?? values.folder ?? '';
try {
  const figures = await measure();
  if (values.json) console.log(JSON.stringify(figures));
  else console.log(figures);
} finally {
  if (temporary !== null) rmSync(temporary, { recursive: true, force: true });
}
process.exit();

async function measure() {
  mkdirSync(folder, { recursive: true });
  const news = join(folder, 'news');
  if (!existsSync(news)) writeNews(news, makeArticles(passages, QUESTIONS));
  const { articles, questions } = newsFolder(news);
  const file = join(folder, 'library.db');
  const origin = {
    folder: articles,
    mostFileBytes: MOST_FILE_BYTES,
    lexicon: fileURLToPath(new URL('../../data/lexicon/', import.meta.url)),
    engine: { kind: 'disk', file },
  } as const;
  const block = watchBlocks();
  const state = mkdtempSync(join(folder, 'state-'));
  const store = await opened({ stateFolder: state, databaseUrl: null });

  const live = await block.during('first reading, or start', () => openNow());
  const library = live.current();
  const asked = await readObjects<KnownItem>(questions);
  const answer = (question: string) =>
    runCommand({ command: 'ask', input: { question } }, libraryContext(library));
  for (const { query } of asked.splice(0, WARMING)) await answer(query);
  const milliseconds: number[] = [];
  await block.during('questions', async () => {
    for (const { query } of asked) {
      const began = performance.now();
      await answer(query);
      milliseconds.push(performance.now() - began);
    }
  });
  for (const [name, work] of await costly(library)) await block.during(name, work);
  await block.during('digests', async () => {
    for (let channel = 0; channel < DIGESTS; channel++) {
      await store.putSubscription(sampleOrder({ channel: String(channel) }), TODAY, 100, TODAY.due);
      await previewDigest(String(channel), { store, library, now: TODAY.due });
    }
  });
  await block.during('an article comes', async () => {
    writeFileSync(join(articles, 'new.txt'), '市交通局局长江海说：“新桥明年五月通车。”\n');
    while (live.current() === library) await sleep(50);
    await live.current().ask('新桥');
  });
  rmSync(join(articles, 'new.txt'));
  await live.stop();
  // As after an upgrade that reads otherwise.
  const kept = new Database(file);
  kept.exec(`UPDATE about SET value = '"another reader"' WHERE name = 'reader'`);
  kept.close();
  const began = performance.now();
  const again = await block.during('start after an upgrade', () => openNow());
  await block.during('reading again beside', async () => {
    await Promise.all([again.current().ask(asked[0]?.query ?? ''), again.refresh()]);
  });
  const readAgain = (performance.now() - began) / 1_000;
  await again.stop();
  await store.close();
  rmSync(state, { recursive: true });
  milliseconds.sort((a, b) => a - b);
  const percentile = (share: number) => milliseconds[Math.floor(share * (milliseconds.length - 1))] ?? 0;
  if (!values.json) console.log(block.table(), `\nread again in ${readAgain.toFixed(1)} s`);
  return {
    passages,
    longestBlockMs: rounded(block.longest()),
    p50Ms: rounded(percentile(0.5)),
    p99Ms: rounded(percentile(0.99)),
    residentMb: Math.round(block.resident()),
  };

  async function openNow() {
    const opening = await openLive(origin, (event) => {
      if (event.kind === 'failed') throw event.error;
    });
    if (opening === null) throw new Error(`no folder ${articles}`);
    return opening.live;
  }
}

/** What took longest where the library answered in the program's own thread. */
async function costly(library: Library): Promise<[name: string, work: () => Promise<unknown>][]> {
  const { items } = await library.speakers({ by: 'kind', kind: null }, { from: 0, most: 1 });
  const name = items[0]?.name ?? '';
  const run = (command: 'ask' | 'quotes' | 'speakers' | 'articles', input: object) => () =>
    runCommand({ command, input }, libraryContext(library));
  const complete = (option: string, typed: string) => () =>
    proposals('ask', option, typed, libraryContext(library));
  return [
    ['all of the most quoted speaker', run('ask', { question: `${name}说了什么` })],
    ['their last quotes', run('quotes', { speaker: name, page: 1_000_000 })],
    ['their quotes about a topic', run('quotes', { speaker: name, about: '发展经济社会' })],
    ['an unknown Latin word', run('ask', { question: 'microsoft怎么样' })],
    ['an unknown name of 100 characters', run('quotes', { speaker: '某'.repeat(100) })],
    ['who speaks, the last page', run('speakers', { page: 1_000_000 })],
    ['articles, the last page', run('articles', { page: 1_000_000 })],
    ...[4, 100, 1_000, 4_000].map((length): [string, () => Promise<unknown>] => [
      `completion of ${length} characters`,
      complete('speaker', '说不'.repeat(length / 2)),
    ]),
    ['completion of a title', complete('article', '不在')],
    ['completion of a question', complete('question', '什么')],
    ['a question of 4,000 characters', run('ask', { question: '城市发展要为人民服务'.repeat(400) })],
  ];
}

/** Tells by a timer how long the event loop was kept from its work. */
function watchBlocks() {
  let last = performance.now();
  let longestNow = 0;
  let resident = 0;
  const rows: string[] = [];
  let longest = 0;
  setInterval(() => {
    const now = performance.now();
    longestNow = Math.max(longestNow, now - last - 1);
    last = now;
  }, 1).unref();
  setInterval(() => {
    resident = Math.max(resident, process.memoryUsage.rss() / 1_000_000);
  }, 200).unref();
  return {
    async during<T>(name: string, work: () => Promise<T>): Promise<T> {
      await sleep(20);
      longestNow = 0;
      const began = performance.now();
      const value = await work();
      const took = performance.now() - began;
      await sleep(20);
      resident = Math.max(resident, process.memoryUsage.rss() / 1_000_000);
      longest = Math.max(longest, longestNow);
      rows.push(`| ${name} | ${took.toFixed(0)} | ${longestNow.toFixed(1)} | ${resident.toFixed(0)} |`);
      return value;
    },
    longest: () => longest,
    resident: () => resident,
    table: () =>
      ['| | ms | longest block, ms | MB so far |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
