import { isUtf8 } from 'node:buffer';
import { decodeBig5 } from './big5.ts';

/** A file's bytes as text, and by which encoding, in the names of the WHATWG (`gb18030`, `utf-16le`). */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** What Chinese text is written in besides UTF-8, and what tells nothing of itself. */
const ENCODINGS = ['gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;

/** Bytes in which a page of the web must name its encoding, by the HTML standard, and some more for those that do not. */
const DECLARED_WITHIN = 4_096;

/** How much of a text is judged, in UTF-16 units. */
const JUDGED = 100_000;

/**
 * Reads bytes as text: by their byte order mark, as UTF-8 where they are wholly that, as what a page of the web says of
 * itself, else as the one of GB18030, Big5 and UTF-16 that knows every byte and in which common Chinese characters
 * outnumber rare ones by most. Null where they do in none. The byte order mark is taken off.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = markedEncoding(bytes);
  if (marked !== null) return decoded(bytes, marked);
  if (isUtf8(bytes) && !bytes.includes(0)) return decoded(bytes, 'utf-8');
  const declared = declaredEncoding(bytes);
  const honoured = declared === null || isSingleByte(declared) ? null : decoded(bytes, declared);
  if (honoured !== null) return honoured;
  if (isBrokenUtf8(bytes)) return null;
  const guessed = guess(bytes);
  // Single-byte encodings know every byte: a page that says windows-1252 and is Chinese is not.
  return guessed ?? (declared === null ? null : decoded(bytes, declared));
}

/** UTF-8 but for few bytes: another encoding would know most of them, as other characters. */
export function isBrokenUtf8(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return false;
  const text = new TextDecoder('utf-8').decode(bytes);
  return countOf(text, /\p{Script=Han}/gu) > FEW_BROKEN * countOf(text, /\ufffd/g);
}

/** Characters that are right for each that is broken. */
const FEW_BROKEN = 10;

function decoded(bytes: Uint8Array, encoding: string): DecodedText | null {
  if (encoding === 'big5') {
    const text = decodeBig5(bytes);
    return text === null ? null : { text, encoding };
  }
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** What `<meta charset=gbk>` or `<?xml encoding="big5"?>` says, in its standard name; null where nothing that is known. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  if (!head.trimStart().startsWith('<')) return null;
  const label =
    /<\?xml\s[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w-]+)/i.exec(head)?.[1] ??
    /<meta\s[^>]{0,400}?\bcharset\s{0,9}=\s{0,9}["']?([\w-]+)/i.exec(head)?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A page whose bytes could be read so far is not in UTF-16, whatever it says; GB18030 holds all of GBK.
    return encoding.startsWith('utf-') ? null : encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}

function isSingleByte(encoding: string): boolean {
  return /^(?:windows-|iso-8859|ibm866|koi8|macintosh|x-mac|x-user)/.test(encoding);
}

function guess(bytes: Uint8Array): DecodedText | null {
  const possible = ENCODINGS.flatMap((encoding) => {
    // Only UTF-16 has zero bytes.
    if (!encoding.startsWith('utf-16') && bytes.includes(0)) return [];
    const reading = decoded(bytes, encoding);
    return reading === null ? [] : [{ reading, score: likelihood(reading.text.slice(0, JUDGED)) }];
  });
  const [best] = possible.sort((a, b) => b.score - a.score);
  return best === undefined || best.score <= 0 ? null : best.reading;
}

function countOf(text: string, characters: RegExp): number {
  let count = 0;
  for (const [found] of text.matchAll(characters)) count += found.length;
  return count;
}

/** Common characters less those that are in no Chinese newspaper: letters of a wrong encoding are mostly rare ones. */
function likelihood(text: string): number {
  common ??= new Set([...commonOf('gb18030', GB2312_FIRST), ...commonOf('big5', BIG5_FIRST)]);
  let score = 0;
  for (const character of text) {
    if (common.has(character)) score++;
    else if (character > LAST_LATIN && /[\p{L}\p{Co}\p{Cn}]/u.test(character)) score--;
  }
  return score;
}

const LAST_LATIN = '\u024f';

/** Made when first asked for: nearly every file is UTF-8. */
let common: ReadonlySet<string> | undefined;

/** The lead bytes of the commoner level of each standard: 3,755 simplified and 5,401 traditional characters. */
const GB2312_FIRST = { from: 0xb0, to: 0xd7 } as const;
const BIG5_FIRST = { from: 0xa4, to: 0xc6 } as const;

function commonOf(encoding: string, { from, to }: { readonly from: number; readonly to: number }): string {
  const decoder = new TextDecoder(encoding);
  let characters = '';
  for (let lead = from; lead <= to; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) characters += decoder.decode(Uint8Array.of(lead, trail));
    // The trail bytes that Big5 alone has at its commoner level.
    if (encoding === 'big5') {
      for (let trail = 0x40; trail <= 0x7e; trail++) characters += decoder.decode(Uint8Array.of(lead, trail));
    }
  }
  return characters;
}
