import { statSync } from 'node:fs';
import { type FSWatcher, watch } from 'chokidar';
import { type Notice, STILL, sentError } from './protocol.ts';

/** Changes that come together are told as one, ms. */
const TOGETHER = 500;
/** How often it is looked whether another folder has been put in the folder's place, which no watcher tells, ms. */
const LOOKED_FOR = 5_000;
/** Network disks tell of no changes, so that the folder is looked through again, ms. */
const RELISTED = 10 * 60_000;

/** Tells of changes below a folder; gives when it has begun to look. */
export async function watchFolder(folder: string, tell: (notice: Notice) => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const changed = () => tell({ kind: 'changed' });
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, TOGETHER);
  };
  let failed = false;
  const fail = (error: unknown) => {
    // One is enough: a system that has no more watchers says so for each file.
    if (!failed) tell({ kind: 'unwatched', error: sentError(error) });
    failed = true;
  };
  let identity = identityOf(folder);
  let watcher = startWatching(folder, soon, fail);
  setInterval(changed, RELISTED).unref();
  setInterval(() => {
    const now = identityOf(folder);
    if (now === identity) return;
    identity = now;
    void watcher.close();
    watcher = startWatching(folder, soon, fail);
    soon();
  }, LOOKED_FOR).unref();
  await new Promise<void>((resolve) => {
    watcher.on('ready', resolve);
    watcher.on('error', () => resolve());
  });
}

function startWatching(folder: string, soon: () => void, fail: (error: unknown) => void): FSWatcher {
  const watcher = watch(folder, {
    ignoreInitial: true,
    // A link may lead back to a folder above; what is behind links is seen when the folder is looked through.
    followSymlinks: false,
    ignored: (path) => /[\\/]\.[^\\/]+$/.test(path.slice(folder.length)),
    awaitWriteFinish: { stabilityThreshold: STILL, pollInterval: 200 },
  });
  for (const event of ['add', 'change', 'unlink', 'addDir', 'unlinkDir'] as const) watcher.on(event, soon);
  watcher.on('error', fail);
  return watcher;
}

/** Which folder it is, whatever its name; null where there is none. */
function identityOf(folder: string): string | null {
  try {
    const { dev, ino } = statSync(folder);
    return `${dev} ${ino}`;
  } catch {
    return null;
  }
}
