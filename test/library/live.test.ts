import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MOST_FILE_BYTES } from '../../src/config.ts';
import type { Library } from '../../src/library/library.ts';
import { type LibraryEvent, type LiveLibrary, openLive } from '../../src/library/live.ts';
import type { SearchEngine } from '../../src/library/opening.ts';
import { LibraryThread } from '../../src/library/thread/library-thread.ts';
import { allArticles, allSpeakers } from './all.ts';

const LEXICON = fileURLToPath(new URL('../../data/lexicon/', import.meta.url));

let folder: string;
let articles: string;
let running: LiveLibrary[];
let events: LibraryEvent[];
let written = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhiyan-live-'));
  articles = join(folder, 'articles');
  mkdirSync(articles);
  write('bridge.txt', '市交通局局长江海说：“新桥明年五月通车。”');
  running = [];
  events = [];
});
afterEach(async () => {
  for (const live of running) await live.stop();
  rmSync(folder, { recursive: true });
});

/** Writes a file that has stood still for a while. */
function write(name: string, text: string): void {
  writeFileSync(join(articles, name), `${text}\n`);
  const time = Date.now() / 1_000 - 60 + written++;
  utimesSync(join(articles, name), time, time);
}
const disk = (): SearchEngine => ({ kind: 'disk', file: join(folder, 'state', 'library.db') });

let threads: LibraryThread[];

async function open(engine: SearchEngine): Promise<LiveLibrary> {
  const origin = { folder: articles, mostFileBytes: MOST_FILE_BYTES, lexicon: LEXICON, engine };
  threads = [];
  const opened = await openLive(
    origin,
    (event) => events.push(event),
    (onNotice) => {
      const thread = new LibraryThread(onNotice);
      threads.push(thread);
      return thread;
    },
  );
  if (opened === null) throw new Error('there is a folder');
  running.push(opened.live);
  return opened.live;
}

const saying = async (library: Library, words: string) =>
  (await library.ask(words)).hits.map(({ quotes }) => quotes[0]?.speaker?.name);

async function until(met: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await met())) await sleep(20);
}

describe.each<[string, () => SearchEngine]>([
  ['in memory', () => ({ kind: 'memory' })],
  ['in a file', disk],
])('a library %s', (_, engine) => {
  it('takes up what is new, changed and gone, and lets the one before answer on', async () => {
    const live = await open(engine());
    const first = live.current();
    expect(await saying(first, '新桥什么时候通车')).toEqual(['江海']);

    write('park.txt', '公园管理处主任林秀说：“北门的夜灯修好了。”');
    await live.refresh();
    expect(await saying(live.current(), '北门的夜灯')).toEqual(['林秀']);
    expect(live.current().about).toMatchObject({ articles: 2, speakers: 2 });
    expect(await saying(first, '北门的夜灯')).toEqual([]);
    expect(first.about.articles).toBe(1);

    write('park.txt', '公园管理处主任林秀说：“南门的秋千修好了。”');
    rmSync(join(articles, 'bridge.txt'));
    await live.refresh();
    expect(await saying(live.current(), '南门的秋千')).toEqual(['林秀']);
    expect((await allArticles(live.current())).map(({ file }) => file)).toEqual(['park.txt']);
    expect((await allSpeakers(live.current())).map(({ name }) => name)).toEqual(['林秀']);
    expect(events.filter(({ kind }) => kind === 'changed')).toHaveLength(2);
  });

  it('stays the same where nothing changed', async () => {
    const live = await open(engine());
    const before = live.current();
    await live.refresh();
    expect(live.current()).toBe(before);
  });

  it('sees by itself that a file came, once it is written whole', async () => {
    const live = await open(engine());
    writeFileSync(join(articles, 'late.txt'), '馆长白露说：“图书馆周一');
    for (let part = 0; part < 3; part++) {
      await sleep(400);
      appendFileSync(join(articles, 'late.txt'), '也照常');
      expect(live.current().about.articles).toBe(1);
    }
    appendFileSync(join(articles, 'late.txt'), '开门。”\n');
    await until(() => live.current().about.articles === 2);
    const [hit] = (await live.current().ask('图书馆')).hits;
    expect(hit?.quotes[0]?.text).toBe('图书馆周一也照常也照常也照常开门。');
  });

  it('answers again from another thread where its own has ended', async () => {
    const live = await open(engine());
    const before = live.current();
    const asked = before.ask('新桥什么时候通车');
    await threads[0]?.stop();
    await expect(asked).rejects.toThrow('the thread of the library has ended');
    await until(() => live.current() !== before);
    expect(await saying(live.current(), '新桥什么时候通车')).toEqual(['江海']);
    expect(events.filter(({ kind }) => kind !== 'reading').map(({ kind }) => kind)).toEqual([
      'failed',
      'changed',
    ]);
  });

  it('answers as before while the folder is gone, and rejects nothing', async () => {
    const live = await open(engine());
    rmSync(articles, { recursive: true });
    await live.refresh();
    expect(await saying(live.current(), '新桥什么时候通车')).toEqual(['江海']);
  });
});

describe('a library in a file', () => {
  it('that another reader made answers at once, and is read again beside', async () => {
    const before = await open(disk());
    const { version } = before.current().about;
    await before.stop();
    const file = join(folder, 'state', 'library.db');
    const kept = new Database(file);
    kept.exec(`UPDATE about SET value = '"another reader"' WHERE name = 'reader'`);
    kept.exec(`UPDATE about SET value = '"oldoldol"' WHERE name = 'version'`);
    kept.close();
    const live = await open(disk());
    expect(live.current().about.version).toBe('oldoldol');
    expect(await saying(live.current(), '新桥什么时候通车')).toEqual(['江海']);
    await until(() => live.current().about.version === version);
    expect(await saying(live.current(), '新桥什么时候通车')).toEqual(['江海']);
  });

  it('is read from the start where its tables are another program’s', async () => {
    await (await open(disk())).stop();
    const kept = new Database(join(folder, 'state', 'library.db'));
    kept.exec(`UPDATE about SET value = '"another format"' WHERE name = 'format'`);
    kept.close();
    const live = await open(disk());
    expect(await saying(live.current(), '新桥什么时候通车')).toEqual(['江海']);
  });

  it.each([
    ['no database', 'no database at all, but longer than a header of one hundred bytes, '.repeat(40)],
    ['broken', ''],
  ])('that is %s is made anew', async (_, bytes) => {
    await (await open(disk())).stop();
    const file = join(folder, 'state', 'library.db');
    if (bytes === '') truncateSync(file, statSync(file).size / 2);
    else writeFileSync(file, bytes);
    const live = await open(disk());
    expect(await saying(live.current(), '新桥什么时候通车')).toEqual(['江海']);
  });

  it('is read in its new state where a file was only touched, and nobody is told', async () => {
    const live = await open(disk());
    const before = live.current();
    write('bridge.txt', '市交通局局长江海说：“新桥明年五月通车。”');
    await live.refresh();
    expect(live.current()).not.toBe(before);
    expect(live.current().about).toEqual(before.about);
    expect(await saying(live.current(), '新桥什么时候通车')).toEqual(['江海']);
    expect(events.filter(({ kind }) => kind !== 'reading')).toEqual([]);
  });

  it('is no library where it may not be written, but where its size chose it in memory', async () => {
    writeFileSync(join(folder, 'taken'), '');
    const file = join(folder, 'taken', 'library.db');
    await expect(open({ kind: 'disk', file })).rejects.toThrow(/ENOTDIR|EEXIST/);
    write('long.txt', '市交通局局长江海说：“老桥要修。”'.repeat(20_000));
    const live = await open({ kind: 'auto', file });
    expect(live.current().about.articles).toBe(2);
    expect(existsSync(file)).toBe(false);
  });
});

it('follows the folder that is put in the place of another', async () => {
  const live = await open({ kind: 'memory' });
  const next = join(folder, 'next');
  mkdirSync(next);
  writeFileSync(join(next, 'park.txt'), '公园管理处主任林秀说：“北门的夜灯修好了。”\n');
  renameSync(articles, join(folder, 'before'));
  renameSync(next, articles);
  await until(async () => (await saying(live.current(), '北门的夜灯')).length > 0);
  writeFileSync(join(articles, 'pool.txt'), '泳池主管白露说：“浅水区下周开放。”\n');
  await until(async () => (await saying(live.current(), '浅水区')).length > 0);
  expect(await saying(live.current(), '新桥什么时候通车')).toEqual([]);
});

it('is none where there is no folder', async () => {
  const origin = {
    folder: join(folder, 'none'),
    mostFileBytes: MOST_FILE_BYTES,
    lexicon: LEXICON,
    engine: disk(),
  };
  expect(await openLive(origin, () => {})).toBeNull();
});
