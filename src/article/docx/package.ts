import { inflateRawSync } from 'node:zlib';

/** What a file that should be a .docx is, or what is wrong with it. */
export type PackageCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'encrypted' | 'old-word' }
  | { readonly ok: false; readonly reason: 'broken' | 'too-long'; readonly detail: string };

/** The most that the parts which are read may unpack to, in bytes: a novel has two million. */
const MAX_UNPACKED = 64_000_000;
const READ = /\.(?:xml|rels)$/i;

/** Old Office's container of files, which newer Office wraps around what has a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/** APPNOTE.TXT 4.3: signatures, little endian. */
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const IS_ENCRYPTED = 1;
const DEFLATED = 8;

/** Looks through a file's table of contents before it is unpacked: 20 MB can unpack to 20 GB. */
export function checkPackage(bytes: Uint8Array): PackageCheck {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (COMPOUND_FILE.every((byte, at) => file[at] === byte)) {
    if (file.includes(ENCRYPTED_PACKAGE)) return { ok: false, reason: 'encrypted' };
    return { ok: false, reason: 'old-word' };
  }
  try {
    return checkEntries(file);
  } catch (error) {
    // An offset that points outside of the file, or a part that unpacks to more than is said.
    if (error instanceof RangeError || isZlibError(error)) return broken('the zip file is damaged');
    throw error;
  }
}

function checkEntries(file: Buffer): PackageCheck {
  const end = endOfDirectory(file);
  if (end === -1) return broken('not a .docx file');
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  let unpacked = 0;
  let hasDocument = false;
  for (let entry = 0; entry < count; entry++) {
    if (file.readUInt32LE(at) !== DIRECTORY_ENTRY) return broken('the zip file is damaged');
    if ((file.readUInt16LE(at + 8) & IS_ENCRYPTED) !== 0) return { ok: false, reason: 'encrypted' };
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    if (READ.test(name)) {
      unpacked += file.readUInt32LE(at + 24);
      if (unpacked > MAX_UNPACKED) {
        return {
          ok: false,
          reason: 'too-long',
          detail: `unpacks to more than ${MAX_UNPACKED / 1_000_000} MB`,
        };
      }
      unpack(file, at);
    }
    hasDocument ||= name.startsWith('word/');
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return hasDocument ? { ok: true } : broken('not a .docx file');
}

/** Unpacks one part to see that it is no larger than its entry says. */
function unpack(file: Buffer, entry: number): void {
  if (file.readUInt16LE(entry + 10) !== DEFLATED) return;
  const header = file.readUInt32LE(entry + 42);
  if (file.readUInt32LE(header) !== LOCAL_HEADER) throw new RangeError('no local header');
  const start = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28);
  const packed = file.subarray(start, start + file.readUInt32LE(entry + 20));
  inflateRawSync(packed, { maxOutputLength: Math.max(1, file.readUInt32LE(entry + 24)) });
}

function endOfDirectory(file: Buffer): number {
  const first = Math.max(0, file.length - END_LENGTH - MAX_COMMENT);
  for (let at = file.length - END_LENGTH; at >= first; at--) {
    if (file.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

function isZlibError(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^Z_|^ERR_/.test(error.code)
  );
}

function broken(detail: string): PackageCheck {
  return { ok: false, reason: 'broken', detail };
}
