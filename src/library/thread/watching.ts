import { watch } from 'chokidar';
import { STILL } from './protocol.ts';

/** Changes that come together are told as one, ms. */
const TOGETHER = 500;
/** Network disks tell of no changes, so that the folder is looked through again, ms. */
const RELISTED = 10 * 60_000;

/** Tells of changes below a folder; gives when it has begun to look. */
export function watchFolder(folder: string, changed: () => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, TOGETHER);
  };
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) => /[\\/]\.[^\\/]+$/.test(path.slice(folder.length)),
    awaitWriteFinish: { stabilityThreshold: STILL, pollInterval: 200 },
  });
  for (const event of ['add', 'change', 'unlink', 'addDir', 'unlinkDir'] as const) watcher.on(event, soon);
  // What cannot be watched, such as more folders than the system allows, is still listed.
  watcher.on('error', () => {});
  setInterval(changed, RELISTED).unref();
  return new Promise((resolve) => {
    watcher.on('ready', () => resolve());
    watcher.on('error', () => resolve());
  });
}
