import type { DestinationStream } from 'pino';
import type { Library } from '../library.ts';
import { type Messages, say } from '../text/messages.ts';
import { warmUp } from './autocomplete.ts';
import { type BotOptions, startBot } from './bot.ts';
import { loggedError, openLog } from './log.ts';

/** What the environment sets for the bot. */
export interface DiscordSettings
  extends Pick<
    BotOptions,
    'token' | 'guildId' | 'apiUrl' | 'shards' | 'questionsPerMinute' | 'logQuestions'
  > {
  readonly logLevel: string;
}

/** What the bot needs of the process that it runs in. */
export interface Host {
  /** Where the log goes. */
  readonly output: DestinationStream;
  readonly messages: Messages;
  /** Says in one line why the bot cannot run. */
  complain(line: string): void;
  on(event: 'SIGTERM' | 'SIGINT', listener: () => void): unknown;
  on(event: 'unhandledRejection', listener: (reason: unknown) => void): unknown;
}

/** Runs the bot over a library until it is told to stop, 0, or cannot go on, 1. */
export async function serve(settings: DiscordSettings, library: Library, host: Host): Promise<0 | 1> {
  const { token, logLevel } = settings;
  const log = openLog(logLevel, host.output);
  const told = new Promise<null>((resolve) => {
    host.on('SIGTERM', () => resolve(null));
    host.on('SIGINT', () => resolve(null));
  });
  host.on('unhandledRejection', (reason) => log.error({ err: loggedError(reason, [token]) }, 'unhandled'));
  warmUp(library);

  const started = await Promise.race([
    startBot({ ...settings, log, libraryFor: () => library, now: Date.now }),
    told,
  ]);
  if (started === null) return 0;
  if (!started.ok) {
    host.complain(say(host.messages, started.problem));
    return 1;
  }
  const { bot } = started;
  log.info({ inviteLink: bot.inviteLink }, host.messages.inviteLink(bot.inviteLink));
  const problem = await Promise.race([bot.ended, told]);
  log.info(problem === null ? 'stopping' : 'ended by Discord');
  await bot.stop();
  if (problem === null) return 0;
  host.complain(say(host.messages, problem));
  return 1;
}
