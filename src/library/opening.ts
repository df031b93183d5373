import type { FileProblem } from '../article/problem.ts';
import { type FileOfArticles, withoutCopies } from '../search/index/copies.ts';
import { openKept } from '../search/index/kept/open.ts';
import type { ArticleSource } from '../search/index/kept/source.ts';
import type { Update } from '../search/index/kept/update.ts';
import { localEngine } from '../search/index/local-engine.ts';
import { ReadingCount } from '../search/index/reading-progress.ts';
import type { SearchLexicon } from '../search/lexicon.ts';
import { topicsOf } from '../search/topics.ts';
import { buildLibrary, type Library, libraryOver } from './library.ts';
import { isRefusal } from './refusal.ts';

/** More than this is kept in a file: bytes of articles that are read and indexed in a quarter of a second. */
const MOST_READ_ANEW = 250_000;

/** Where a library is kept: in memory, in a file (its folder is made), or as its size asks for. */
export type SearchEngine =
  | { readonly kind: 'memory' }
  | { readonly kind: 'disk' | 'auto'; readonly file: string };

/** A library and what is wrong with files that it should be made of. */
export interface OpenedLibrary {
  readonly library: Library;
  readonly problems: readonly FileProblem[];
  /** Files of kinds that are not read. */
  readonly others: readonly string[];
}

/** Opens the library of a source. Where it must be kept in a file, throws what SQLite or the system says. */
export async function openLibrary(
  update: Update,
  lexicon: SearchLexicon,
  engine: SearchEngine,
): Promise<OpenedLibrary> {
  if (engine.kind === 'memory' || !isKept(engine, update.source)) return readLibrary(update, lexicon);
  try {
    return await keptLibrary(engine.file, update, lexicon);
  } catch (error) {
    // Where nothing may be written, more memory and a slower start are better than no answers.
    if (engine.kind === 'disk' || !isRefusal(error)) throw error;
    return readLibrary(update, lexicon);
  }
}

/** Whether the library of a source is to be kept in a file. */
export function isKept(engine: SearchEngine, { files }: Pick<ArticleSource, 'files'>): boolean {
  if (engine.kind !== 'auto') return engine.kind === 'disk';
  return files.reduce((sum, { size }) => sum + size, 0) > MOST_READ_ANEW;
}

async function readLibrary({ source, onReading }: Update, lexicon: SearchLexicon): Promise<OpenedLibrary> {
  const count = new ReadingCount(source.files.length, onReading);
  const read: FileOfArticles[] = [];
  const texts = new Map<string, string>();
  const problems = [...source.problems];
  for (const { path } of source.files) {
    const { articles, text, problem } = await source.read(path);
    read.push({ path, articles });
    if (text !== undefined) texts.set(path, text);
    if (problem !== undefined) problems.push(problem);
    count.next();
  }
  const once = withoutCopies(read);
  const library = buildLibrary(once.articles, lexicon, (file) => texts.get(file) ?? null);
  return { library, problems: [...problems, ...once.problems], others: source.others };
}

async function keptLibrary(path: string, update: Update, lexicon: SearchLexicon): Promise<OpenedLibrary> {
  const { source } = update;
  const { problems, ...parts } = await openKept(path, update, (holdings) =>
    topicsOf(holdings, lexicon.besideSpeaker),
  );
  return {
    library: libraryOver(localEngine(parts), lexicon),
    problems: [...source.problems, ...problems],
    others: source.others,
  };
}
