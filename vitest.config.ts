import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/store/postgres-folder.ts',
    // No test measures time: this only ends one that hangs, on a machine that others load as well.
    testTimeout: 60_000,
    // Many tests wait for sockets and other processes: one worker a core, not one less, halves the time on two cores.
    maxWorkers: '100%',
  },
});
