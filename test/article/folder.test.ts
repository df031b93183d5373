import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listArticleFiles, readListedFile } from '../../src/article/folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'articles-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('files are listed in the order of their names as code points, also in folders', async () => {
  await mkdir(join(folder, '2024'));
  for (const name of [
    'b.md',
    'c.TXT',
    'a.txt',
    '2024/z.md',
    'notes.json',
    '.hidden.md',
    '\uFF21.md',
    '\u{20000}.md',
  ]) {
    await writeFile(join(folder, name), '一段。');
  }
  await mkdir(join(folder, 'folder.txt'));
  const files = await listArticleFiles(folder);
  expect(files?.map(({ path }) => path)).toEqual([
    '2024/z.md',
    'a.txt',
    'b.md',
    'c.TXT',
    '\uFF21.md',
    '\u{20000}.md',
  ]);
});

test('a file is listed with its size and when it was changed', async () => {
  await writeFile(join(folder, 'a.txt'), '一段。');
  await utimes(join(folder, 'a.txt'), 1_000_000, 1_000_000);
  expect(await listArticleFiles(folder)).toEqual([{ path: 'a.txt', size: 9, modified: 1_000_000_000 }]);
});

test('a file is read by the name that it is listed by, and one that fails says why', async () => {
  await writeFile(join(folder, 'a.txt'), '第一段。');
  await writeFile(join(folder, 'b.md'), '---\ntitle: [\n---\n坏的。');
  expect(readListedFile(folder, 'a.txt')).toMatchObject({
    ok: true,
    articles: [{ file: 'a.txt', passages: [{ text: '第一段。' }] }],
  });
  expect(readListedFile(folder, 'b.md')).toMatchObject({
    problem: { file: 'b.md', reason: 'front-matter', line: 3 },
  });
  expect(readListedFile(folder, 'c.md')).toEqual({
    ok: false,
    problem: { file: 'c.md', reason: 'unreadable', detail: 'ENOENT' },
  });
});

test('a missing folder and one without an article file are told apart', async () => {
  expect(await listArticleFiles(join(folder, 'none'))).toBeNull();
  expect(await listArticleFiles(folder)).toEqual([]);
});
