/** The library's own thread: opens libraries, answers from them, brings their files up to date, watches their folder. */

import { pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';
import type { ListedFile } from '../../article/folder.ts';
import { readQuoteLexicon } from '../../quote/lexicon.ts';
import { openAsIs, updateKept } from '../../search/index/kept/open.ts';
import type { ArticleSource } from '../../search/index/kept/source.ts';
import { localEngine } from '../../search/index/local-engine.ts';
import type { ReadingProgress } from '../../search/index/reading-progress.ts';
import { readSearchLexicon, type SearchLexicon } from '../../search/lexicon.ts';
import { topicsOf } from '../../search/topics.ts';
import { folderSource } from '../folder-source.ts';
import { type Library, libraryOver } from '../library.ts';
import { isKept, openLibrary } from '../opening.ts';
import type { LibraryOrigin } from '../origin.ts';
import {
  type Notice,
  type NotOpened,
  type OpenedThere,
  type Reply,
  type Request,
  STILL,
  sentError,
  type Take,
  type Updated,
} from './protocol.ts';
import { watchFolder } from './watching.ts';

const port = parentPort;
if (port === null) throw new Error('this is a thread of a program, and no program');

interface Held {
  readonly library: Library;
  /** As {@link KeptLibrary} has it. */
  renew(): boolean;
}

const libraries = new Map<number, Held>();
let numbers = 0;

port.on('message', (request: Request) => {
  const { number } = request;
  const reply = (answer: Reply) => port.postMessage(answer);
  carryOut(request).then(
    (value) => reply({ number, ok: true, value }),
    (error: unknown) => reply({ number, ok: false, error: sentError(error) }),
  );
});

function tell(notice: Notice): void {
  port?.postMessage(notice);
}

async function carryOut(request: Request): Promise<unknown> {
  switch (request.kind) {
    case 'open':
      return open(request.origin, request.take);
    case 'update':
      return update(request.origin, request.take);
    case 'renew':
      return held(request.library).renew();
    case 'watch':
      return watchFolder(request.origin.folder, tell);
    case 'ask': {
      const { library } = held(request.library);
      if (request.method === 'close') libraries.delete(request.library);
      const method = library[request.method] as (...given: readonly unknown[]) => Promise<unknown>;
      return method(...request.given);
    }
  }
}

function held(number: number): Held {
  const found = libraries.get(number);
  if (found === undefined) throw new Error(`library ${number} is closed`);
  return found;
}

/** Null where there is no folder. */
function updateOf({ folder, lexicon, mostFileBytes }: LibraryOrigin, take: Take) {
  // Read where there is something to read: a start that only answers does without.
  const source = folderSource(folder, () => readQuoteLexicon(lexicon), mostFileBytes);
  if (source === null) return null;
  const now = Date.now();
  // A time ahead of the clock, as another machine's may be, tells nothing.
  const isLate = (modified: number) => modified > now - STILL && modified <= now;
  const written = take === 'all' ? [] : source.files.filter(({ modified }) => isLate(modified));
  return {
    source,
    unfinished: new Set(written.map(({ path }) => path)),
    now: Date.now,
    onReading: (progress: ReadingProgress) => tell({ kind: 'reading', ...progress }),
  };
}

function searchLexicon({ lexicon }: LibraryOrigin): SearchLexicon {
  return readSearchLexicon(pathToFileURL(lexicon));
}

function hold(
  library: Library,
  renew: () => boolean,
  rest: Omit<OpenedThere, 'library' | 'about'>,
): OpenedThere {
  const number = numbers++;
  libraries.set(number, { library, renew });
  return { library: number, about: library.about, ...rest };
}

/** What is kept as it is, however old; what is not kept as the folder is now. */
async function open(origin: LibraryOrigin, take: Take): Promise<OpenedThere | NotOpened> {
  const update = updateOf(origin, take);
  if (update === null) return 'no folder';
  const { source, unfinished } = update;
  const lexicon = searchLexicon(origin);
  const { engine } = origin;
  if (engine.kind === 'memory' || !isKept(engine, source)) {
    const state = JSON.stringify([source.files, source.problems, source.others, [...unfinished]]);
    if (take === 'finished' && state === stateInMemory) return 'unchanged';
    stateInMemory = state;
    const opening = { ...update, source: readOnce(source, unfinished) };
    const { library, problems, others } = await openLibrary(opening, lexicon, { kind: 'memory' });
    return hold(library, () => true, { problems, others, written: null, outdated: unfinished.size > 0 });
  }
  const kept = openAsIs(engine.file, source);
  if (kept === null) return 'never read';
  return hold(libraryOver(localEngine(kept), lexicon), kept.renew, {
    problems: [...source.problems, ...kept.problems],
    others: source.others,
    written: kept.written,
    outdated: kept.outdated,
  });
}

/** What the folder had when the last library in memory was made of it. */
let stateInMemory = '';

/** What files held when they were last read, for a library in memory that is made anew when one of them changes. */
let readBefore = new Map<
  string,
  { readonly file: ListedFile; readonly read: ReturnType<ArticleSource['read']> }
>();

function readOnce(source: ArticleSource, unfinished: ReadonlySet<string>): ArticleSource {
  const before = readBefore;
  readBefore = new Map();
  const listed = new Map(source.files.map((file) => [file.path, file]));
  return {
    ...source,
    files: source.files.filter(({ path }) => !unfinished.has(path) || before.has(path)),
    read: (path) => {
      const file = listed.get(path);
      const known = before.get(path);
      const isSame = known?.file.size === file?.size && known?.file.modified === file?.modified;
      if (known !== undefined && (isSame || unfinished.has(path))) {
        readBefore.set(path, known);
        return known.read;
      }
      const read = source.read(path);
      if (file !== undefined) readBefore.set(path, { file, read });
      return read;
    },
  };
}

/** Reads into the library's file what the folder has and the file has not; others go on answering from it as it was. */
async function update(origin: LibraryOrigin, take: Take): Promise<Updated> {
  const change = updateOf(origin, take);
  if (change === null || origin.engine.kind === 'memory')
    throw new Error('there is nothing to keep in a file');
  const { besideSpeaker } = searchLexicon(origin);
  const { unfinished, source } = change;
  const written = await updateKept(
    origin.engine.file,
    { ...change, source: { ...source, reader: source.reader, unfinished } },
    (holdings) => topicsOf(holdings, besideSpeaker),
  );
  return { written, unfinished: unfinished.size > 0 };
}
