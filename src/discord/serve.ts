import type { Logger } from 'pino';
import { fileProblemWords, otherFilesWords } from '../command/file-words.ts';
import type { DiscordSettings } from '../config.ts';
import { type LibraryEvent, openLive } from '../library/live.ts';
import type { LibraryOrigin } from '../library/origin.ts';
import { MANY_FILES } from '../search/index/reading-progress.ts';
import type { KeptStore } from '../store/keep.ts';
import { type Messages, say } from '../text/messages.ts';
import { warmUp } from './autocomplete.ts';
import { startBot } from './bot.ts';
import { startPosting } from './digest/posting.ts';
import { loggedError, openLog } from './log.ts';

/** What the bot needs of where it runs. */
export interface Host {
  /** Gives signals, and takes the log. */
  readonly process: Pick<NodeJS.Process, 'on' | 'stdout'>;
  /** Says in one line why the bot cannot run. */
  readonly terminal: { readonly messages: Messages; complain(line: string): void };
}

/**
 * Runs the bot over the library of a folder, which it follows, and posts the digests that a store keeps, until it is told
 * to stop, 0, or cannot go on, 1.
 */
export async function serve(
  settings: DiscordSettings,
  origin: LibraryOrigin,
  kept: KeptStore,
  { process, terminal }: Host,
): Promise<0 | 1> {
  const { messages } = terminal;
  const { token, logLevel } = settings;
  const log = openLog(logLevel, process.stdout);
  const told = new Promise<null>((resolve) => {
    process.on('SIGTERM', () => resolve(null));
    process.on('SIGINT', () => resolve(null));
  });
  process.on('unhandledRejection', (reason) => log.error({ err: loggedError(reason, [token]) }, 'unhandled'));
  const logEvent = eventLog(log, [token]);
  const opening = openLive(origin, logEvent);
  const opened = await Promise.race([opening, told.then(() => 'told' as const)]);
  if (opened === 'told') return 0;
  if (opened === null) {
    terminal.complain(messages.missingFolder(origin.folder));
    return 1;
  }
  const { live } = opened;
  const library = () => live.current();
  for (const problem of opened.opened.problems) log.warn(problem, say(messages, fileProblemWords(problem)));
  const { others } = opened.opened;
  if (others.length > 0) log.warn(say(messages, otherFilesWords(others)));
  if (library().about.size === 0) {
    terminal.complain(messages.emptyFolder(origin.folder));
    return 1;
  }
  void warmUp(library());
  void kept.get();

  const started = await Promise.race([
    startBot({ ...settings, log, libraryFor: library, store: kept.get, now: Date.now }),
    told,
  ]);
  if (started === null) return 0;
  if (!started.ok) {
    terminal.complain(say(messages, started.problem));
    return 1;
  }
  const { bot } = started;
  const { client } = bot;
  const secrets = [token];
  const posting = startPosting({ client, kept, library, clock: Date.now, log, secrets });
  log.info({ inviteLink: bot.inviteLink }, messages.inviteLink(bot.inviteLink));
  const problem = await Promise.race([bot.ended, told]);
  log.info(problem === null ? 'stopping' : 'ended by Discord');
  // While there is a connection: what is being posted is then still noted as done.
  await posting.stop();
  await bot.stop();
  await kept.close();
  await live.stop();
  if (problem === null) return 0;
  terminal.complain(say(messages, problem));
  return 1;
}

/** How often the reading of many files is told. */
const READING_STEPS = 10;

/** One line for each change of the folder, and some while many files are read. */
function eventLog(log: Logger, secrets: readonly string[]): (event: LibraryEvent) => void {
  let told = 0;
  return (event) => {
    switch (event.kind) {
      case 'reading': {
        const { read, files } = event;
        const step = Math.floor((read * READING_STEPS) / files);
        if (files < MANY_FILES || (read > 0 && step === told)) return;
        told = step;
        log.info({ read, files }, 'reading articles');
        return;
      }
      case 'changed': {
        const { library, problems } = event.opened;
        const { articles, size, speakers } = library.about;
        log.info({ articles, passages: size, speakers, unread: problems.length }, 'library changed');
        return;
      }
      case 'failed':
        log.error({ err: loggedError(event.error, secrets) }, 'library not brought up to date');
    }
  };
}
