import { join } from 'node:path';
import { keepStore } from '../../src/store/keep.ts';
import { openStore, storeExists } from '../../src/store/open.ts';
import { type TerminalDigests, terminalDigests } from '../../src/terminal/digests.ts';

/** The terminal's digest over a real store in a folder; `complaints` gets why there is none. */
export function keptDigests(
  stateFolder: string,
  { now = Date.now, complaints = [] }: { now?: () => number; complaints?: string[] } = {},
): TerminalDigests & { close(): Promise<void> } {
  const location = { stateFolder, databaseUrl: null };
  const kept = keepStore(
    () => openStore(location),
    ({ kind }) => complaints.push(kind),
  );
  return {
    ...terminalDigests(kept, () => storeExists(location), 'zh-CN', now),
    close: kept.close,
  };
}

/** Where nothing is ever kept. */
export function noDigests(): TerminalDigests {
  return keptDigests(join(import.meta.dirname, 'none'));
}
