import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { storeProblemWords } from './command/digest-words.ts';
import { fileProblemWords, otherFilesWords } from './command/file-words.ts';
import { type DiscordSettings, readConfig } from './config.ts';
import { folderSource } from './library/folder-source.ts';
import type { Library } from './library/library.ts';
import { openLive } from './library/live.ts';
import { type OpenedLibrary, openLibrary, type SearchEngine } from './library/opening.ts';
import type { LibraryOrigin } from './library/origin.ts';
import { isRefusal } from './library/refusal.ts';
import { readQuoteLexicon } from './quote/lexicon.ts';
import { readSearchLexicon } from './search/lexicon.ts';
import { type KeptStore, keepStore } from './store/keep.ts';
import { openStore, storeExists } from './store/open.ts';
import { chat } from './terminal/chat.ts';
import { type TerminalDigests, terminalDigests } from './terminal/digests.ts';
import { extract, type FilesGiven } from './terminal/extract.ts';
import { runOnce } from './terminal/one-shot.ts';
import { readingBar } from './terminal/reading-bar.ts';
import { openTerminal, type Terminal } from './terminal/terminal.ts';
import { chooseLocale } from './text/locale.ts';
import { MESSAGES, say } from './text/messages.ts';

const ARTICLES = fileURLToPath(new URL('../data/articles/', import.meta.url));
const LEXICON = new URL('../data/lexicon/', import.meta.url);
const STATE = fileURLToPath(new URL('../var/', import.meta.url));

process.exitCode = await main(process.argv.slice(2));

/** With arguments runs that one command, else the bot where a token is set, else opens the chat; gives the exit code. */
async function main(given: readonly string[]): Promise<0 | 1> {
  const reading = readConfig();
  const { languages } = reading.ok ? reading.config : reading.problem;
  const locale = chooseLocale(...languages);
  const messages = MESSAGES[locale];
  const terminal = openTerminal(process, messages, reading.ok ? reading.config.color : 'auto');
  if (!reading.ok) {
    terminal.complain(messages.badVariable(reading.problem.variable, reading.problem.form));
    return 1;
  }
  try {
    const { articlesFolder, mostFileBytes, searchEngine, stateFolder, databaseUrl, discord } = reading.config;
    const state = stateFolder ?? STATE;
    const engine: SearchEngine = { kind: searchEngine, file: join(state, 'library.db') };
    const lexicon = fileURLToPath(LEXICON);
    const origin = { folder: articlesFolder ?? ARTICLES, mostFileBytes, lexicon, engine };
    const location = { stateFolder: state, databaseUrl };
    const kept = keepStore(
      () => openStore(location),
      (problem) => terminal.complain(say(messages, storeProblemWords(problem))),
    );
    const digests = terminalDigests(kept, () => storeExists(location), locale, Date.now);
    const files = { folder: reading.config.typedIn, mostBytes: mostFileBytes };
    return await run(given, { origin, files, kept, digests, terminal, discord });
  } catch (error) {
    // What the system refuses, such as a folder that may not be read, is no bug; anything else is.
    if (!(error instanceof Error && isRefusal(error))) throw error;
    terminal.complain(messages.unexpected(error.message));
    return 1;
  }
}

interface Parts {
  readonly origin: LibraryOrigin;
  readonly files: FilesGiven;
  readonly kept: KeptStore;
  readonly digests: TerminalDigests;
  readonly terminal: Terminal;
  readonly discord: DiscordSettings | undefined;
}

async function run(
  given: readonly string[],
  { origin, files, kept, digests, terminal, discord }: Parts,
): Promise<0 | 1> {
  if (given.length > 0) {
    const code = await runOnce(given, {
      terminal,
      openLibrary: () => openOnce(origin, terminal),
      contextOf: digests.contextOf,
      extract: (names, json) => extract(names, files, json, readQuoteLexicon(origin.lexicon), terminal),
    });
    await kept.close();
    return code;
  }
  if (discord !== undefined) {
    // Loaded only where it is used: discord.js takes longer to load than an answer in the terminal.
    const { serve } = await import('./discord/serve.ts');
    // Work that did not finish in the time it was given ends here.
    process.exit(await serve(discord, origin, kept, { process, terminal }));
  }
  let isOpen = false;
  const tellReading = readingBar(terminal, Date.now);
  const opened = await openLive(origin, (event) => {
    // What is read beside an open chat would be written over what is typed.
    if (event.kind === 'reading' && !isOpen) tellReading(event);
  });
  isOpen = true;
  if (opened === null) return missing(origin, terminal);
  tellProblems(opened.opened, terminal);
  const { live } = opened;
  const isEmpty = live.current().about.size === 0;
  if (isEmpty) terminal.complain(terminal.messages.emptyFolder(origin.folder));
  else await chat(() => live.current(), terminal, digests);
  await live.stop();
  await kept.close();
  return isEmpty ? 1 : 0;
}

/** The library of a folder for one command: nobody else waits meanwhile. Null, after saying why, where there is none. */
async function openOnce(origin: LibraryOrigin, terminal: Terminal): Promise<Library | null> {
  const { folder, lexicon, mostFileBytes, engine } = origin;
  const source = folderSource(folder, () => readQuoteLexicon(lexicon), mostFileBytes);
  if (source === null) {
    missing(origin, terminal);
    return null;
  }
  const update = { source, now: Date.now, onReading: readingBar(terminal, Date.now) };
  const opened = await openLibrary(update, readSearchLexicon(LEXICON), engine);
  tellProblems(opened, terminal);
  if (opened.library.about.size > 0) return opened.library;
  await opened.library.close();
  terminal.complain(terminal.messages.emptyFolder(folder));
  return null;
}

function missing({ folder }: LibraryOrigin, terminal: Terminal): 1 {
  terminal.complain(terminal.messages.missingFolder(folder));
  return 1;
}

/** Says on standard error which files the library was not made of. */
function tellProblems({ problems, others }: Omit<OpenedLibrary, 'library'>, terminal: Terminal): void {
  const { messages } = terminal;
  for (const problem of problems) terminal.complain(say(messages, fileProblemWords(problem)));
  if (others.length > 0) terminal.complain(say(messages, otherFilesWords(others)));
}
