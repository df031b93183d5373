import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listArticleFiles, readListedFile } from '../../src/article/folder.ts';
import { MOST_FILE_BYTES } from '../../src/config.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'articles-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Writes one paragraph into each of these files. */
function write(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '一段。');
  }
}

function list(mostBytes = MOST_FILE_BYTES) {
  const listing = listArticleFiles(folder, mostBytes);
  if (listing === null) throw new Error('there is a folder');
  const { files, problems, others } = listing;
  return { paths: files.map(({ path }) => path), problems, others };
}

const read = (path: string, mostBytes = MOST_FILE_BYTES) => readListedFile(folder, path, mostBytes);

test('files are listed in the order of their names as code points, also in folders', () => {
  write(
    'b.md',
    'c.TXT',
    'a.txt',
    '2024/z.md',
    '\uFF21.md',
    '\u{20000}.md',
    'table.csv',
    'folder.txt/d.jsonl',
  );
  expect(list()).toEqual({
    paths: [
      '2024/z.md',
      'a.txt',
      'b.md',
      'c.TXT',
      'folder.txt/d.jsonl',
      'table.csv',
      '\uFF21.md',
      '\u{20000}.md',
    ],
    problems: [],
    others: [],
  });
});

test('files of other kinds are named; hidden ones and the pictures of a saved page are not looked at', () => {
  write(
    'a.txt',
    'b.jpg',
    '剪报/c.xlsx',
    '没有后缀',
    '.DS_Store',
    '.git/notes.md',
    '页面.htm',
    '页面_files/ad.txt',
  );
  write('other_files/d.txt');
  const { paths, others, problems } = list();
  expect(others).toEqual(['b.jpg', '剪报/c.xlsx', '没有后缀']);
  expect(paths).toEqual(expect.arrayContaining(['a.txt', 'other_files/d.txt']));
  expect(paths).not.toContain('页面_files/ad.txt');
  expect(problems).toEqual([]);
});

test('a file is listed with its size and when it was changed', () => {
  write('a.txt');
  utimesSync(join(folder, 'a.txt'), 1_000_000, 1_000_000);
  expect(listArticleFiles(folder, MOST_FILE_BYTES)?.files).toEqual([
    { path: 'a.txt', size: 9, modified: 1_000_000_000 },
  ]);
});

test('a missing folder and one without an article file are told apart', () => {
  expect(listArticleFiles(join(folder, 'none'), MOST_FILE_BYTES)).toBeNull();
  expect(list()).toEqual({ paths: [], problems: [], others: [] });
});

test('a file is read by the name that it is listed by, and one that fails says why', async () => {
  write('a.txt');
  writeFileSync(join(folder, 'b.md'), '---\ntitle: [\n---\n坏的。');
  expect(await read('a.txt')).toMatchObject({
    ok: true,
    articles: [{ file: 'a.txt', passages: [{ text: '一段。' }] }],
  });
  expect(await read('b.md')).toMatchObject({ problem: { file: 'b.md', reason: 'front-matter' } });
  expect(await read('c.md')).toEqual({
    ok: false,
    problem: { file: 'c.md', reason: 'missing' },
  });
});

describe('what cannot be read is named, and the rest is listed', () => {
  test('a file over the limit is never opened, however large', async () => {
    write('a.txt', 'huge.txt');
    truncateSync(join(folder, 'huge.txt'), 600_000_000);
    const problem = { file: 'huge.txt', reason: 'too-large', detail: '20' };
    expect(list()).toEqual({ paths: ['a.txt'], problems: [problem], others: [] });
    expect(await read('huge.txt')).toEqual({ ok: false, problem });
  });

  test.skipIf(process.platform === 'win32')('a pipe holds nothing up', async () => {
    write('a.txt');
    execFileSync('mkfifo', [join(folder, 'pipe.txt'), join(folder, 'pipe')]);
    symlinkSync('pipe', join(folder, 'linked.md'));
    expect(list()).toEqual({
      paths: ['a.txt'],
      problems: [
        { file: 'linked.md', reason: 'not-regular' },
        { file: 'pipe', reason: 'not-regular' },
        { file: 'pipe.txt', reason: 'not-regular' },
      ],
      others: [],
    });
    expect(await read('pipe.txt')).toEqual({
      ok: false,
      problem: { file: 'pipe.txt', reason: 'not-regular' },
    });
  });

  test('links are followed, but not back, nor twice to one folder, nor to nowhere', () => {
    write('tree/deep/a.txt');
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
    writeFileSync(join(elsewhere, 'b.txt'), '一段。');
    symlinkSync(elsewhere, join(folder, 'linked'));
    symlinkSync(elsewhere, join(folder, 'linked-again'));
    symlinkSync('..', join(folder, 'tree/deep/back'));
    symlinkSync(dirname(folder), join(folder, 'above'));
    symlinkSync('tree/deep', join(folder, 'across'));
    symlinkSync('nowhere.txt', join(folder, 'broken.txt'));
    symlinkSync('tree/deep/a.txt', join(folder, 'same.txt'));
    const back = ['above/', 'across/', 'linked-again/', 'tree/deep/back/'];
    const { paths, problems } = list();
    expect(paths).toEqual(['linked/b.txt', 'same.txt', 'tree/deep/a.txt']);
    expect(problems).toEqual([
      ...back.slice(0, 2).map((file) => ({ file, reason: 'linked-again' })),
      { file: 'broken.txt', reason: 'missing' },
      ...back.slice(2).map((file) => ({ file, reason: 'linked-again' })),
    ]);
    rmSync(elsewhere, { recursive: true });
  });

  // To root nothing is closed.
  test.skipIf(process.getuid?.() === 0)('a folder and a file that may not be read', async () => {
    write('a.txt', 'closed/b.txt', 'c.txt');
    chmodSync(join(folder, 'closed'), 0o000);
    chmodSync(join(folder, 'c.txt'), 0o000);
    const denied = { reason: 'unreadable', detail: 'EACCES' };
    expect(list()).toEqual({
      paths: ['a.txt', 'c.txt'],
      problems: [{ file: 'closed/', ...denied }],
      others: [],
    });
    expect(await read('c.txt')).toEqual({ ok: false, problem: { file: 'c.txt', ...denied } });
    chmodSync(join(folder, 'closed'), 0o700);
  });
});
