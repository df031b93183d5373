import { isUtf8 } from 'node:buffer';

/** Why a file gave no articles; plain data, worded by the platform that shows it. */
export interface FileProblem {
  /** As the caller named the file. */
  readonly file: string;
  readonly reason:
    | 'empty'
    | 'binary'
    | 'not-utf8'
    | 'front-matter'
    | 'unreadable'
    /** `detail` is what the parser found wrong. */
    | 'broken'
    | 'no-articles'
    | 'no-text-layer'
    | 'encrypted';
  /** Counted from 1. */
  readonly line?: number;
  /** What the parser or the system said, in its own words. */
  readonly detail?: string;
}

/** What became of a file's bytes: its text, or what is wrong with it. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: FileProblem['reason']; readonly line?: number };

/** More control characters than this share of a file, and it is no text. */
const MAX_CONTROL_SHARE = 0.05;

/**
 * A file's bytes as text. A byte order mark is taken off: every range in an article counts UTF-16 units of the
 * text after it. Line endings stay as they are.
 */
export function decodeArticleFile(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) return { ok: false, reason: 'binary' };
  if (!isUtf8(bytes)) return { ok: false, reason: 'not-utf8', line: firstBrokenLine(bytes) };
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (isControlled(bytes)) return { ok: false, reason: 'binary' };
  if (text.trim() === '') return { ok: false, reason: 'empty' };
  return { ok: true, text };
}

/** Bytes below space that no text holds: all but tab, the line endings, form feed. */
function isControlled(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) controls++;
  return controls > bytes.length * MAX_CONTROL_SHARE;
}

function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  // 0x0a is never part of a longer UTF-8 sequence, so each line can be judged alone.
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line;
    line++;
    start = end + 1;
  }
  return line;
}
