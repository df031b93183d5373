import { Writable } from 'node:stream';
import type { Logger } from 'pino';
import { type Bot, type BotOptions, startBot } from '../../src/discord/bot.ts';
import { openLog } from '../../src/discord/log.ts';
import type { Library } from '../../src/library/library.ts';
import { sampleLibrary } from '../command/sample-library.ts';
import type { FakeDiscord } from './fake/fake-discord.ts';

/** A bot over a sample library, connected to a fake Discord, with what it logged. */
export interface LibraryBot {
  readonly bot: Bot;
  readonly log: LogLine[];
  /** What it logs to. */
  readonly logger: Logger;
  /** What it answers from; may be changed while it runs. */
  library: Library;
}

/** A line of the bot's log. */
export type LogLine = Readonly<Record<string, unknown>> & { readonly msg: string };

/** Starts the real bot; what is not given is as a small bot has it. */
export async function startLibraryBot(
  discord: Pick<FakeDiscord, 'apiUrl' | 'token'>,
  options: Partial<BotOptions> & { readonly library?: Library } = {},
): Promise<LibraryBot> {
  const log: LogLine[] = [];
  const logger = openLog('info', linesTo(log));
  const running: { library: Library } = { library: options.library ?? sampleLibrary() };
  const started = await startBot({
    token: discord.token,
    guildId: null,
    apiUrl: discord.apiUrl,
    shards: 'auto',
    questionsPerMinute: 1_000,
    logQuestions: false,
    log: logger,
    libraryFor: () => running.library,
    now: Date.now,
    ...options,
  });
  if (!started.ok) throw new Error(`the bot did not start: ${started.problem.join(' ')}`);
  return Object.assign(running, { bot: started.bot, log, logger });
}

/** A log's destination that keeps its lines. */
export function linesTo(log: LogLine[]): Writable {
  return new Writable({
    write(chunk, _, done) {
      for (const line of String(chunk).split('\n')) if (line !== '') log.push(JSON.parse(line) as LogLine);
      done();
    },
  });
}
