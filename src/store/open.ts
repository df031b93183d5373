import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './engine.ts';
import { migrate, SCHEMA_VERSION } from './migrations.ts';
import { messageOf, type StoreProblem } from './problem.ts';
import { sqlStore } from './sql-store.ts';
import type { Store } from './store.ts';

export type StoreOpening =
  | { readonly ok: true; readonly store: Store }
  | { readonly ok: false; readonly problem: StoreProblem };

export interface StoreLocation {
  /** Where the embedded database lives. */
  readonly stateFolder: string;
  /** `postgres://…`; null for the embedded database. */
  readonly databaseUrl: string | null;
}

/** Opens the store that the environment asks for and brings it to this program's version. */
export async function openStore({ stateFolder, databaseUrl }: StoreLocation): Promise<StoreOpening> {
  const where = databaseUrl === null ? fileIn(stateFolder) : withoutPassword(databaseUrl);
  let engine: Engine | null = null;
  try {
    engine = databaseUrl === null ? await embedded(where) : await server(databaseUrl);
    const { newer } = await migrate(engine);
    if (newer === null) return { ok: true, store: sqlStore(engine) };
    await engine.db.destroy();
    return { ok: false, problem: { kind: 'newer', where, found: newer, known: SCHEMA_VERSION } };
  } catch (error) {
    await engine?.db.destroy().catch(() => {});
    const detail = messageOf(error);
    const kind = databaseUrl !== null ? 'unreachable' : isDamage(error) ? 'damaged' : 'unusable';
    return { ok: false, problem: { kind, where, detail } };
  }
}

/** Whether there may be anything in a store: opening one that is missing makes it. */
export function storeExists({ stateFolder, databaseUrl }: StoreLocation): boolean {
  return databaseUrl !== null || existsSync(fileIn(stateFolder));
}

function fileIn(stateFolder: string): string {
  return join(stateFolder, 'zhiyan.db');
}

// Each engine is loaded only where it is used: a native library and a network client that half of all runs do not need.
async function embedded(file: string): Promise<Engine> {
  return (await import('./sqlite.ts')).openSqlite(file);
}

async function server(url: string): Promise<Engine> {
  return (await import('./postgres.ts')).openPostgres(url);
}

function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT');
}

/** A URL that cannot be read is not shown at all: its password may stand anywhere in it. */
function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
