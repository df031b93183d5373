import { createRequire } from 'node:module';
import type Iconv from 'iconv-lite';

/**
 * Reads Big5 with the characters that Hong Kong added to it (咗, 嘅, 𨋢), which the decoder of the platform turns into
 * ones of private use; where a byte is none of them, as that decoder does, which knows what users defined. Null where
 * neither knows a byte.
 */
export function decodeBig5(bytes: Uint8Array): string | null {
  // Its tables are loaded for the few files that need them.
  iconv ??= createRequire(import.meta.url)('iconv-lite') as typeof Iconv;
  const text = iconv.decode(bytes, 'big5-hkscs', { stripBOM: false });
  if (text.includes('\ufffd')) return decodeByPlatform(bytes);
  // Its table has another character at F9FE than the standard of the WHATWG: a shade, which papers print.
  return text.replaceAll('\uffed', '\u2593');
}

function decodeByPlatform(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('big5', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

let iconv: typeof Iconv | undefined;
