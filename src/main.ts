import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { storeProblemWords } from './command/digest-words.ts';
import { fileProblemWords, otherFilesWords } from './command/file-words.ts';
import { type DiscordSettings, readConfig } from './config.ts';
import { folderSource } from './library/folder-source.ts';
import type { Library } from './library/library.ts';
import { type OpenedLibrary, openLibrary, type SearchEngine } from './library/opening.ts';
import { readQuoteLexicon } from './quote/lexicon.ts';
import { isRefusal } from './search/index/kept/tables.ts';
import { readSearchLexicon } from './search/lexicon.ts';
import { type KeptStore, keepStore } from './store/keep.ts';
import { openStore, storeExists } from './store/open.ts';
import { chat } from './terminal/chat.ts';
import { type TerminalDigests, terminalDigests } from './terminal/digests.ts';
import { extract, type FilesGiven } from './terminal/extract.ts';
import { runOnce } from './terminal/one-shot.ts';
import { openTerminal, type Terminal } from './terminal/terminal.ts';
import { chooseLocale } from './text/locale.ts';
import { MESSAGES, say } from './text/messages.ts';

const ARTICLES = fileURLToPath(new URL('../data/articles/', import.meta.url));
const LEXICON = new URL('../data/lexicon/', import.meta.url);
const STATE = fileURLToPath(new URL('../var/', import.meta.url));
/** Fewer are read before anybody asks what takes so long. */
const MANY_FILES = 100;

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
    const open = () => libraryOf({ folder: articlesFolder ?? ARTICLES, mostFileBytes, engine, terminal });
    const location = { stateFolder: state, databaseUrl };
    const kept = keepStore(
      () => openStore(location),
      (problem) => terminal.complain(say(messages, storeProblemWords(problem))),
    );
    const digests = terminalDigests(kept, () => storeExists(location), locale, Date.now);
    const files = { folder: reading.config.typedIn, mostBytes: mostFileBytes };
    return await run(given, { open, files, kept, digests, terminal, discord });
  } catch (error) {
    // What the system refuses, such as a folder that may not be read, is no bug; anything else is.
    if (!(error instanceof Error && isRefusal(error))) throw error;
    terminal.complain(messages.unexpected(error.message));
    return 1;
  }
}

interface Parts {
  readonly open: () => Promise<OpenedLibrary | null>;
  readonly files: FilesGiven;
  readonly kept: KeptStore;
  readonly digests: TerminalDigests;
  readonly terminal: Terminal;
  readonly discord: DiscordSettings | undefined;
}

async function run(
  given: readonly string[],
  { open, files, kept, digests, terminal, discord }: Parts,
): Promise<0 | 1> {
  if (given.length > 0) {
    const code = await runOnce(given, {
      terminal,
      openLibrary: async () => {
        const opened = await open();
        return opened === null ? null : told(opened, terminal);
      },
      digest: digests.run,
      extract: (names, json) =>
        extract(names, files, json, readQuoteLexicon(fileURLToPath(LEXICON)), terminal),
    });
    await kept.close();
    return code;
  }
  const opened = await open();
  if (opened === null) return 1;
  if (discord !== undefined) {
    // Loaded only where it is used: discord.js takes longer to load than an answer in the terminal.
    const { serve } = await import('./discord/serve.ts');
    // Work that did not finish in the time it was given ends here.
    process.exit(await serve(discord, opened, kept, { process, terminal }));
  }
  await chat(told(opened, terminal), terminal, digests);
  await kept.close();
  return 0;
}

interface Place {
  readonly folder: string;
  readonly mostFileBytes: number;
  readonly engine: SearchEngine;
  readonly terminal: Terminal;
}

/** The library over a folder of articles; null, after saying why, where there is nothing to serve. */
async function libraryOf({ folder, mostFileBytes, engine, terminal }: Place): Promise<OpenedLibrary | null> {
  const { messages } = terminal;
  const source = folderSource(folder, readQuoteLexicon(fileURLToPath(LEXICON)), mostFileBytes);
  if (source === null) {
    terminal.complain(messages.missingFolder(folder));
    return null;
  }
  const onReading = (count: number) => {
    if (count >= MANY_FILES) terminal.complain(messages.readingArticles(count));
  };
  const update = { source, now: Date.now, onReading };
  const opened = await openLibrary(update, readSearchLexicon(LEXICON), engine);
  if (opened.library.about.size > 0) return opened;
  await told(opened, terminal).close();
  terminal.complain(messages.emptyFolder(folder));
  return null;
}

/** The library, after saying on standard error which files it was not made of. */
function told({ library, problems, others }: OpenedLibrary, terminal: Terminal): Library {
  const { messages } = terminal;
  for (const problem of problems) terminal.complain(say(messages, fileProblemWords(problem)));
  if (others.length > 0) terminal.complain(say(messages, otherFilesWords(others)));
  return library;
}
