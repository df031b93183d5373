import { isUtf8 } from 'node:buffer';
import { type DecodedText, decodeText, isBrokenUtf8 } from './encoding.ts';
import type { FileProblem } from './problem.ts';

/** What became of a file's bytes: its text, or what is wrong with it. */
type Decoded =
  | ({ readonly ok: true } & DecodedText)
  | { readonly ok: false; readonly reason: FileProblem['reason']; readonly line?: number };

/** More control characters than this share of a file, and it is no text. */
const MAX_CONTROL_SHARE = 0.05;

/**
 * A file's bytes as text. A byte order mark is taken off: every range in an article counts UTF-16 units of the
 * text after it. Line endings stay as they are.
 */
export function decodeArticleFile(bytes: Uint8Array): Decoded {
  const decoded = decodeText(bytes);
  if (decoded === null) {
    if (isBrokenUtf8(bytes)) return { ok: false, reason: 'not-utf8', line: firstBrokenLine(bytes) };
    return {
      ok: false,
      reason: isControlled(new TextDecoder('latin1').decode(bytes)) ? 'binary' : 'encoding',
    };
  }
  if (isControlled(decoded.text)) return { ok: false, reason: 'binary' };
  if (decoded.text.trim() === '') return { ok: false, reason: 'empty' };
  return { ok: true, ...decoded };
}

/** Characters below space that no text holds: all but tab, the line endings, form feed. */
function isControlled(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (code < 0x09 || (code > 0x0d && code < 0x20)) controls++;
  }
  return controls > text.length * MAX_CONTROL_SHARE;
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
