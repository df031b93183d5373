import { MANY_FILES, type ReadingProgress } from '../search/index/reading-progress.ts';
import type { Messages } from '../text/messages.ts';
import { displayWidth } from '../text/width.ts';
import type { Terminal } from './terminal.ts';

/** Columns of the bar itself. */
const BAR = 20;

/** Nothing is said of the time that is left before so many ms have passed: the first files tell little. */
const TOO_SOON = 2_000;

/**
 * Shows how far the reading of many files has come, in a line that is taken away at its end; one plain line where standard
 * error is no terminal. `now` gives UTC, ms.
 */
export function readingBar(
  terminal: Pick<Terminal, 'messages' | 'complain' | 'pass' | 'passing'>,
  now: () => number,
): (progress: ReadingProgress) => void {
  let startedAt = 0;
  return (progress) => {
    const { messages, passing } = terminal;
    const { read, files } = progress;
    if (files < MANY_FILES) return;
    if (read === 0) startedAt = now();
    if (passing === 0) {
      if (read === 0) terminal.complain(messages.readingArticles(files));
      return;
    }
    const isOver = read === files;
    terminal.pass(isOver ? null : readingLine(progress, now() - startedAt, messages, passing));
  };
}

/**
 * How far the reading has come, as one line of at most so many columns: what is done, the share, and after a while the
 * time that is left. `passed` is in ms.
 */
export function readingLine(
  { read, files }: ReadingProgress,
  passed: number,
  messages: Messages,
  columns: number,
): string {
  const share = read / files;
  const filled = Math.floor(share * BAR);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`;
  const seconds =
    passed < TOO_SOON || read === 0 ? null : Math.ceil(((passed / read) * (files - read)) / 1_000);
  const words = messages.readingProgress(Math.floor(share * 100), read, files);
  const parts = [bar, words, ...(seconds === null ? [] : [messages.timeLeft(seconds)])];
  // In a narrow terminal the words go before the bar does: a line that wraps could not be written over.
  while (parts.length > 1 && displayWidth(parts.join(' ')) >= columns) parts.pop();
  return parts.join(' ');
}
