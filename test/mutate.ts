// How many small changes of the sources the tests notice: npm run mutate -- PATH... (folders or files below src/)
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';

/** They would take seconds for each change, and every change reaches them. A step without end is stopped anyway. */
const LEFT_OUT = ['test/quote/names-before-verbs.test.ts', 'test/quote/hostile.test.ts'];

const paths = process.argv.slice(2).map((path) => path.replace(/\/+$/, ''));
if (paths.length === 0 || !paths.every((path) => path.startsWith('src/') && existsSync(path))) {
  console.error('npm run mutate -- PATH...   # folders or files below src/, from the project’s top');
  process.exitCode = 1;
} else {
  await new Stryker({
    mutate: paths.map((path) => (statSync(path).isDirectory() ? `${path}/**/*.ts` : path)),
    testFiles: [...new Set(paths.flatMap(testsOf))].filter((file) => !LEFT_OUT.includes(file)),
    testRunner: 'vitest',
    vitest: { related: false },
    plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
    coverageAnalysis: 'perTest',
    // A copy of the project for the run; below var/, which git and the copy leave out.
    tempDirName: 'var/mutants',
    ignorePatterns: ['/var'],
    // Its rewriting of tsconfig.json asks TypeScript for functions that version 7 has not; nothing here needs it.
    tsconfigFile: 'none',
    reporters: ['progress', 'clear-text'],
    clearTextReporter: { allowColor: process.stdout.isTTY, logTests: false },
  }).runMutationTest();
}

/** A stage's tests stand in the folder, or in the file, of its name. */
function testsOf(path: string): string[] {
  const stage = path.split('/')[1] ?? '';
  if (stage.endsWith('.ts')) return [`test/${stage.replace(/\.ts$/, '.test.ts')}`];
  return readdirSync(`test/${stage}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `test/${stage}/${name.replaceAll('\\', '/')}`);
}
