import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepStore } from '../../src/store/keep.ts';
import { openStore, type StoreOpening } from '../../src/store/open.ts';
import type { StoreProblem } from '../../src/store/problem.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhiyan-keep-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const open = () => openStore({ stateFolder: folder, databaseUrl: null });

describe('a kept store', () => {
  it('is opened once, when first asked for, and tells who waits for it', async () => {
    let opened = 0;
    const kept = keepStore(
      () => {
        opened += 1;
        return open();
      },
      () => {},
    );
    const heard: unknown[] = [];
    kept.whenOpen((store) => heard.push(store));
    expect(opened).toBe(0);
    const [one, other] = await Promise.all([kept.get(), kept.get()]);
    kept.whenOpen((store) => heard.push(store));
    expect([one === other, opened, heard]).toEqual([true, 1, [one, one]]);
    await kept.close();
  });

  it('is tried again while its server cannot be reached, which is told once', async () => {
    const unreachable: StoreOpening = {
      ok: false,
      problem: { kind: 'unreachable', where: 'postgres://db.example/zhiyan', detail: 'ECONNREFUSED' },
    };
    const answers = [unreachable, unreachable];
    const problems: StoreProblem[] = [];
    const kept = keepStore(
      async () => answers.shift() ?? open(),
      (problem) => problems.push(problem),
      5,
    );
    expect(await kept.get()).toBeNull();
    const store = await new Promise((resolve) => kept.whenOpen(resolve));
    expect(await kept.get()).toBe(store);
    expect(problems.map(({ kind }) => kind)).toEqual(['unreachable']);
    await kept.close();
  });

  it('is not tried again where it is damaged, or after it was closed', async () => {
    writeFileSync(join(folder, 'zhiyan.db'), 'no database '.repeat(100));
    let opened = 0;
    const problems: StoreProblem[] = [];
    const kept = keepStore(
      () => {
        opened += 1;
        return open();
      },
      (problem) => problems.push(problem),
      1,
    );
    expect(await kept.get()).toBeNull();
    await sleep(20);
    expect([await kept.get(), opened, problems.map(({ kind }) => kind)]).toEqual([null, 1, ['damaged']]);
    await kept.close();
  });
});
