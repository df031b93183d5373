import { indexOnDisk } from './disk-index.ts';
import { indexInMemory } from './memory-index.ts';
import type { IndexedArticle, PassageIndex } from './passage-index.ts';

/** Where the index of a library is kept; `auto` chooses by its size. */
export type SearchEngine =
  | { readonly kind: 'memory' }
  | { readonly kind: 'disk' | 'auto' /** The database file; its folder is made. */; readonly file: string };

/** More passages than this are indexed on disk. */
const MOST_IN_MEMORY = 20_000;

/** Indexes articles with the engine asked for. Where it must be the disk, throws what SQLite or the system says. */
export function makeIndex(articles: readonly IndexedArticle[], engine: SearchEngine): PassageIndex {
  if (engine.kind === 'memory') return indexInMemory(articles);
  const size = articles.reduce((sum, { passages }) => sum + passages.length, 0);
  if (engine.kind === 'disk') return indexOnDisk(engine.file, articles);
  if (size <= MOST_IN_MEMORY) return indexInMemory(articles);
  try {
    return indexOnDisk(engine.file, articles);
  } catch {
    // A folder that may not be written to: more memory and a slower start are better than no answers.
    return indexInMemory(articles);
  }
}
