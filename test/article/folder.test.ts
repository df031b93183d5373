import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readArticleFolder } from '../../src/article/folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'articles-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('files are read in the order of their names, also in folders, and one that fails costs no other', async () => {
  await mkdir(join(folder, '2024'));
  await writeFile(join(folder, 'b.md'), '---\ntitle: [\n---\n坏的。');
  await writeFile(join(folder, 'c.TXT'), '第三段。');
  await writeFile(join(folder, 'a.txt'), '第二段。');
  await writeFile(join(folder, '2024', 'z.md'), '第一段。');
  await writeFile(join(folder, 'notes.json'), '{}');
  await mkdir(join(folder, 'folder.txt'));
  const reading = await readArticleFolder(folder);
  expect(reading).toMatchObject({ ok: true, problems: [{ file: 'b.md', reason: 'front-matter', line: 3 }] });
  const articles = reading.ok ? reading.articles : [];
  expect(articles.map(({ file, passages }) => [file, passages[0]?.text])).toEqual([
    ['2024/z.md', '第一段。'],
    ['a.txt', '第二段。'],
    ['c.TXT', '第三段。'],
  ]);
});

test('a missing folder and one without an article file are told apart', async () => {
  const missing = join(folder, 'none');
  expect(await readArticleFolder(missing)).toEqual({ ok: false, reason: 'missing', folder: missing });
  expect(await readArticleFolder(folder)).toEqual({ ok: false, reason: 'no-articles', folder });
});
