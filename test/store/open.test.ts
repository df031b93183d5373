import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../src/store/migrations.ts';
import { openStore } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { NOW, opened, sampleOrder, TODAY } from './samples.ts';

describe('opening the store', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'zhiyan-open-'));
    file = join(folder, 'zhiyan.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const problemOf = async (stateFolder: string, databaseUrl: string | null = null) => {
    const opening = await openStore({ stateFolder, databaseUrl });
    if (!opening.ok) return opening.problem;
    await opening.store.close();
    return null;
  };

  it('keeps what was stored', async () => {
    const inside = join(folder, 'made', 'below');
    const first = await opened({ stateFolder: inside, databaseUrl: null });
    await first.putSubscription(sampleOrder(), TODAY, 10, NOW);
    await first.close();
    const again = await opened({ stateFolder: inside, databaseUrl: null });
    expect((await again.subscription(sampleOrder().channel))?.next).toEqual(TODAY);
    await again.close();
  });

  it('writes ahead and to the disk', async () => {
    const { db } = await openSqlite(file);
    const journal = await sql`pragma journal_mode`.execute(db);
    const synchronous = await sql`pragma synchronous`.execute(db);
    expect([journal.rows, synchronous.rows]).toEqual([[{ journal_mode: 'wal' }], [{ synchronous: 2 }]]);
    await db.destroy();
  });

  it('says that a file is no database', async () => {
    writeFileSync(file, '每日引语'.repeat(2_000));
    expect(await problemOf(folder)).toEqual({
      kind: 'damaged',
      where: file,
      detail: 'file is not a database',
    });
  });

  it('says that a database is broken inside', async () => {
    const store = await opened({ stateFolder: folder, databaseUrl: null });
    for (let at = 0; at < 200; at++) {
      await store.putSubscription(sampleOrder({ channel: String(1_000 + at) }), TODAY, 999, NOW);
    }
    await store.close();
    const database = new Database(file);
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.close();
    const bytes = readFileSync(file);
    bytes.fill(0xaa, 4096 * 2, 4096 * 6);
    writeFileSync(file, bytes);
    expect(await problemOf(folder)).toMatchObject({ kind: 'damaged', where: file });
  });

  it('says that there is a directory in its place, or a file in its folder’s', async () => {
    mkdirSync(file);
    expect(await problemOf(folder)).toMatchObject({ kind: 'unusable', where: file });
    writeFileSync(join(folder, 'state'), '');
    expect(await problemOf(join(folder, 'state'))).toMatchObject({ kind: 'unusable' });
  });

  it('refuses a database of a newer program and leaves it as it is', async () => {
    await (await opened({ stateFolder: folder, databaseUrl: null })).close();
    const database = new Database(file);
    database.exec('update schema_version set version = 7');
    database.close();
    expect(await problemOf(folder)).toEqual({ kind: 'newer', where: file, found: 7, known: SCHEMA_VERSION });
    expect(await problemOf(folder)).toMatchObject({ found: 7 });
  });

  it('says that a server does not answer, and keeps its password to itself', async () => {
    expect(await problemOf(folder, 'postgres://bot:secret@127.0.0.1:9/zhiyan')).toEqual({
      kind: 'unreachable',
      where: 'postgres://127.0.0.1:9/zhiyan',
      detail: 'connect ECONNREFUSED 127.0.0.1:9',
    });
    const unreadable = await problemOf(folder, 'secret');
    expect(unreadable).toMatchObject({ kind: 'unreachable', where: 'DATABASE_URL' });
    expect(JSON.stringify(unreadable)).not.toContain('secret');
  });

  it('makes the tables once when two processes start at once', async () => {
    const children = Array.from({ length: 2 }, (_, at) => startChild(folder, String(at)));
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
    expect(codes).toEqual([0, 0]);
    const store = await opened({ stateFolder: folder, databaseUrl: null });
    expect((await store.subscriptionsOf(sampleOrder().guild)).map(({ channel }) => channel)).toEqual([
      '0',
      '1',
    ]);
    await store.close();
  });
});

function startChild(folder: string, channel: string): ChildProcess {
  const script = fileURLToPath(new URL('put-order.ts', import.meta.url));
  return spawn(process.execPath, ['--import', 'tsx', script, folder, channel], { stdio: 'inherit' });
}
