import { readFileSync } from 'node:fs';

/** Reads a list of terms: one a line, blank lines and lines starting with # left out. Throws where the file cannot be read. */
export function readTermList(path: string | URL): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
