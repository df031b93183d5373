import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const SOURCES = ['text', 'article', 'quote', 'search'].map(
  (stage) => new URL(`../${stage}/`, import.meta.url),
);
const LEXICON = new URL('../../data/lexicon/', import.meta.url);
const PACKAGES = new URL('../../package.json', import.meta.url);

/**
 * Changes whenever this program might read the same article otherwise: with its code, its lexicon, its libraries and the
 * dictionary of the platform. A number raised by hand would be forgotten.
 */
export function readerMark(): string {
  const hash = createHash('sha256').update(`${process.versions['unicode']} ${process.versions['icu']}`);
  hash.update(readFileSync(PACKAGES));
  for (const folder of [...SOURCES, LEXICON]) {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`);
    for (const name of names.sort()) hash.update(readFileSync(name));
  }
  return hash.digest('hex').slice(0, 16);
}
