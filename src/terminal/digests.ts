import type { CommandContext } from '../command/command.ts';
import type { DigestPost } from '../digest/post.ts';
import { type Schedule, type ScheduleEvent, startSchedule } from '../digest/schedule.ts';
import type { Sender } from '../digest/sender.ts';
import type { OrderPlace } from '../digest/subscription.ts';
import type { Library } from '../library/library.ts';
import type { KeptStore } from '../store/keep.ts';
import type { Reach } from '../store/store.ts';
import type { Locale } from '../text/locale.ts';

/** The digest of a terminal: there is one, as there is one reader. */
export interface TerminalDigests {
  /** What commands draw on here. */
  contextOf(library: Library): CommandContext;
  /** Prints what is due, now and from then on; `failed` hears once that something goes wrong. */
  startPrinting(library: () => Library, print: (post: DigestPost) => void, failed: () => void): Schedule;
}

const EVERYTHING: Reach = { platform: 'terminal', shards: [0], shardCount: 1 };

/** `isKept`: whether there may be an order, so that no store is made for somebody who never orders one. */
export function terminalDigests(
  kept: KeptStore,
  isKept: () => boolean,
  locale: Locale,
  clock: () => number,
): TerminalDigests {
  const place: OrderPlace = { platform: 'terminal', guild: '0', channel: '0', locale };
  return {
    contextOf: (library) => ({ library, store: kept.get, place, now: clock(), report: () => {} }),

    startPrinting(library, print, failed) {
      let schedule: Schedule | null = null;
      let stopped = false;
      let told = false;
      kept.whenOpen((store) => {
        if (stopped) return;
        const report = (event: ScheduleEvent) => {
          if (event.kind === 'failed' && !told) {
            told = true;
            failed();
          }
        };
        const sender = printingSender(print);
        schedule = startSchedule({
          store,
          sender,
          library,
          clock,
          reach: () => EVERYTHING,
          report,
        });
      });
      if (isKept()) void kept.get();
      return {
        async stop() {
          stopped = true;
          await schedule?.stop();
        },
      };
    },
  };
}

/** What was printed cannot be read back: a post that was under way when the program ended is not printed again. */
function printingSender(print: (post: DigestPost) => void): Sender {
  return {
    send: async ({ post, date }) => {
      print(post);
      return { kind: 'sent', message: date };
    },
    findOwnPost: async () => ({ kind: 'unreadable', detail: 'printed' }),
    tellPaused: async () => {},
  };
}
