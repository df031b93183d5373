import { fileProblemWords, otherFilesWords } from '../command/file-words.ts';
import type { DiscordSettings } from '../config.ts';
import type { OpenedLibrary } from '../library/opening.ts';
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

/** Runs the bot over a library, and posts the digests that a store keeps, until it is told to stop, 0, or cannot go on, 1. */
export async function serve(
  settings: DiscordSettings,
  { library, problems, others }: OpenedLibrary,
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
  for (const problem of problems) log.warn(problem, say(messages, fileProblemWords(problem)));
  if (others.length > 0) log.warn(say(messages, otherFilesWords(others)));
  await warmUp(library);
  void kept.get();

  const started = await Promise.race([
    startBot({ ...settings, log, libraryFor: () => library, store: kept.get, now: Date.now }),
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
  const posting = startPosting({ client, kept, library: () => library, clock: Date.now, log, secrets });
  log.info({ inviteLink: bot.inviteLink }, messages.inviteLink(bot.inviteLink));
  const problem = await Promise.race([bot.ended, told]);
  log.info(problem === null ? 'stopping' : 'ended by Discord');
  // While there is a connection: what is being posted is then still noted as done.
  await posting.stop();
  await bot.stop();
  await kept.close();
  if (problem === null) return 0;
  terminal.complain(say(messages, problem));
  return 1;
}
