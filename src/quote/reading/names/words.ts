/** The shortest and longest words that the table holds, in UTF-16 units. */
export const SHORTEST_WORD = 2;
export const LONGEST_WORD = 4;

/** What a word is, as far as a name beside it cares. 0 is no word; of two kinds that a word has, the greater counts. */
export const WORD = {
  noun: 1,
  verb: 2,
  quality: 3,
  adverb: 4,
  time: 5,
  phrase: 6,
  function: 7,
  place: 8,
  body: 9,
  office: 10,
  cue: 11,
} as const;

/** Bits of an entry: the kind of a word and whether it is a common one; a surname of two characters; a Japanese family name. */
export const KIND_BITS = 15;
export const COMMON = 16;
export const COMPOUND_SURNAME = 32;
export const JAPANESE_FAMILY = 64;
const KEY_BITS = ~127;

/** The hash of a word that goes on by one more unit; of a word's first unit with 0 before it. */
export function wordHash(before: number, unit: number): number {
  const x = Math.imul(before ^ unit ^ 0x2f0b4c47, 0x2c1b3c6d);
  return x ^ (x >>> 15);
}

/** The entry of a word by its hash in an open-addressed table: its bits, or 0 where it is not there. */
export function wordBits(table: Uint32Array, hash: number): number {
  return (table[slotOf(table, hash)] ?? 0) & ~KEY_BITS;
}

/** Puts a word's bits into a table that has room; those it has stay, and the greater kind wins. */
export function addWord(table: Uint32Array, word: string, bits: number): void {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = wordHash(hash, word.charCodeAt(at));
  const slot = slotOf(table, hash);
  const entry = table[slot] ?? 0;
  const flags = (entry | bits) & ~KEY_BITS & ~KIND_BITS;
  table[slot] = (hash & KEY_BITS) | flags | Math.max(entry & KIND_BITS, bits & KIND_BITS);
}

/** Where the entry of a hash is, or the empty slot where it would be; so a table must have one. */
function slotOf(table: Uint32Array, hash: number): number {
  const mask = table.length - 1;
  const key = (hash & KEY_BITS) >>> 0;
  let slot = (Math.imul(hash, 0x9e3779b1) >>> 8) & mask;
  for (;;) {
    const entry = table[slot] ?? 0;
    if (entry === 0 || (entry & KEY_BITS) >>> 0 === key) return slot;
    slot = (slot + 1) & mask;
  }
}
