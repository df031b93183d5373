import { PassThrough } from 'node:stream';
import type { Terminal } from '../../src/terminal/terminal.ts';
import { MESSAGES } from '../../src/text/messages.ts';

/** A terminal in memory: what was typed is given, what is written is kept. */
export interface CapturedTerminal extends Terminal {
  readonly input: PassThrough;
  readonly output: PassThrough;
  readonly written: string[];
  readonly complaints: string[];
}

/** A terminal without colour; `columns` is Infinity for a pipe. */
export function capturedTerminal({ interactive = false, columns = Infinity } = {}): CapturedTerminal {
  const written: string[] = [];
  const complaints: string[] = [];
  return {
    input: new PassThrough(),
    output: new PassThrough(),
    interactive,
    messages: MESSAGES['zh-CN'],
    paper: () => ({ columns, color: false }),
    write: (lines) => written.push(...lines),
    complain: (line) => complaints.push(line),
    pass: () => {},
    passing: 0,
    written,
    complaints,
  };
}
