import { createRequire } from 'node:module';
import type Iconv from 'iconv-lite';

/**
 * Reads Big5 with the characters that Hong Kong added to it (咗, 嘅, 𨋢), which the decoder of the platform turns into
 * ones of private use. Null where a byte is none of Big5.
 */
export function decodeBig5(bytes: Uint8Array): string | null {
  // Its tables are loaded for the few files that need them.
  iconv ??= createRequire(import.meta.url)('iconv-lite') as typeof Iconv;
  const text = iconv.decode(bytes, 'big5-hkscs', { stripBOM: false });
  return text.includes('\ufffd') ? null : text;
}

let iconv: typeof Iconv | undefined;
