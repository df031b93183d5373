import type { Messages } from '../text/messages.ts';
import { withoutControls } from '../text/safe.ts';
import type { Paper } from './paper.ts';

/** The streams that a terminal program reads and writes. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Whether a person sits before both. */
  readonly interactive: boolean;
  readonly messages: Messages;
  /** As wide and as coloured as the output is at this moment. */
  paper(): Paper;
  write(lines: readonly string[]): void;
  /** One line on standard error. */
  complain(line: string): void;
  /** A line that the next one takes the place of, on standard error where that is a terminal; null takes it away. */
  pass(line: string | null): void;
  /** Columns for such a line; 0 where none is shown. */
  readonly passing: number;
}

/** The process's own streams. A reader that goes away (`| head`) ends the program without a word. */
export function openTerminal(
  streams: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'exit'>,
  messages: Messages,
  color: 'always' | 'never' | 'auto',
): Terminal {
  const { stdin, stdout, stderr } = streams;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') streams.exit();
    throw error;
  });
  const colored = color === 'always' || (color === 'auto' && stdout.isTTY && stdout.hasColors());
  return {
    input: stdin,
    output: stdout,
    interactive: stdin.isTTY === true && stdout.isTTY === true,
    messages,
    paper: () => ({ columns: stdout.isTTY ? stdout.columns || DEFAULT_COLUMNS : Infinity, color: colored }),
    write: (lines) => {
      if (lines.length > 0) stdout.write(`${lines.join('\n')}\n`);
    },
    pass: (line) => {
      if (stderr.isTTY) stderr.write(`\r${CLEAR_LINE}${line === null ? '' : withoutControls(line)}`);
    },
    get passing() {
      return stderr.isTTY ? stderr.columns || DEFAULT_COLUMNS : 0;
    },
    complain: (line) => stderr.write(`${withoutControls(line).replaceAll('\u00a0', ' ')}\n`),
  };
}

/** ECMA-48, erase in line, from the cursor on. */
const CLEAR_LINE = '\u001b[K';

/** For terminals that do not know their width. */
const DEFAULT_COLUMNS = 80;
