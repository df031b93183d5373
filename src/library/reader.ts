import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SOURCE = new URL('../', import.meta.url);
const LEXICON = new URL('../../data/lexicon/', import.meta.url);
const PACKAGES = new URL('../../package.json', import.meta.url);

/** Stages that read articles and make their index. */
const READING = ['text', 'article', 'quote', 'search'];

/** Parts of them that only answer. */
const ANSWERING = [
  'text/messages',
  'search/answer.ts',
  'search/remembered.ts',
  'search/question/',
  'search/rank/ranking.ts',
  'search/rank/fitting.ts',
  'search/rank/marking.ts',
];

/**
 * Changes whenever this program might read the same article otherwise: with its code, its lexicon, its libraries and the
 * dictionary of the platform. A number raised by hand would be forgotten.
 */
export function readerMark(): string {
  const hash = createHash('sha256').update(`${process.versions['unicode']} ${process.versions['icu']}`);
  const { dependencies } = JSON.parse(readFileSync(PACKAGES, 'utf8')) as { dependencies: object };
  hash.update(JSON.stringify(dependencies));
  const sources = READING.flatMap((stage) => filesBelow(SOURCE, stage));
  for (const path of sources) {
    if (!ANSWERING.some((part) => path.startsWith(part))) hash.update(readFileSync(new URL(path, SOURCE)));
  }
  for (const path of filesBelow(LEXICON, '.')) hash.update(readFileSync(new URL(path, LEXICON)));
  return hash.digest('hex').slice(0, 16);
}

/** Paths from `base`, `/` between folders, in their order. */
function filesBelow(base: URL, folder: string): string[] {
  return readdirSync(new URL(folder, base), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => pathToFileURL(join(entry.parentPath, entry.name)).href.slice(base.href.length))
    .sort();
}
