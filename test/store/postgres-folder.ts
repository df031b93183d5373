import { chmod, mkdtemp, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that the servers of this run share; as root, everybody may enter it and only root may write. */
    postgresFolder: string;
  }
}

/**
 * Makes one temporary folder for the PostgreSQL servers of a run, and removes it when all tests are done. A server
 * whose test was killed ends with it: PostgreSQL looks each minute whether its lock file is still there. Throws
 * where root has no temporary folder that others may enter.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const asRoot = userInfo().uid === 0;
  const folder = await mkdtemp(join(asRoot ? await placeForAll() : tmpdir(), 'zhiyan-postgres-'));
  if (asRoot) await chmod(folder, 0o755);
  project.provide('postgresFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}

/** A folder for temporary files that every user may enter: root's own TMPDIR is often closed to others. */
async function placeForAll(): Promise<string> {
  const places = [tmpdir(), '/tmp', '/var/tmp'];
  for (const place of places) if (await enterable(place)) return place;
  throw new Error(`PostgreSQL does not run as root, and another user may enter none of ${places.join(', ')}`);
}

async function enterable(place: string): Promise<boolean> {
  try {
    let path = await realpath(place);
    while (((await stat(path)).mode & 0o001) !== 0) {
      if (path === dirname(path)) return true;
      path = dirname(path);
    }
  } catch {
    // A place that is not there is none to enter.
  }
  return false;
}
