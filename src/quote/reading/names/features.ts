import { FIRST_HAN, foldedUnit, KIND, kindOf, LAST_HAN, ROLE, ROLES } from './characters.ts';
import {
  COMMON,
  COMPOUND_SURNAME,
  JAPANESE_FAMILY,
  KIND_BITS,
  LONGEST_WORD,
  SHORTEST_WORD,
  wordBits,
  wordHash,
} from './words.ts';

/** How many features each unit of a text has. */
export const FEATURES = 40;

/** The longest piece that is read at once, in UTF-16 units. */
export const LONGEST_PIECE = 1_000;

/** Room at either end of a piece, so that its first and last units have neighbours. */
const EDGE = 4;

/** The tables that features are read by. */
export interface FeatureTables {
  /** An open-addressed table of hashed words, see words.ts. Its length is a power of two, and one slot at least is empty. */
  readonly words: Uint32Array;
  /** ROLES bytes for each character from FIRST_HAN to LAST_HAN. */
  readonly roles: Uint8Array;
  /** How many weights a tag has. */
  readonly buckets: number;
}

/** A word at a place as one number: its size above, below it what it is. */
const WORD_BITS = KIND_BITS | COMMON;
const SIZE_SHIFT = 5;

/** How a Latin word is entered: longer than any other. */
const LATIN_WORD = ((LONGEST_WORD + 1) << SIZE_SHIFT) | 1;

/** Reads the features of a piece of text: for each of its units, FEATURES numbers below `buckets`. */
export class FeatureReader {
  /** The features of the piece read last, unit by unit. Overwritten by the next. */
  readonly features = new Int32Array(LONGEST_PIECE * FEATURES);
  readonly #tables: FeatureTables;
  /** Folded units and their kinds, from EDGE on. */
  readonly #units = new Int32Array(LONGEST_PIECE + 2 * EDGE);
  readonly #kinds = new Uint8Array(LONGEST_PIECE + 2 * EDGE);
  /** The longest word that starts at each place: its size and kind as one number, and its hash. */
  readonly #starts = new Uint8Array(LONGEST_PIECE + 2 * EDGE);
  readonly #startHashes = new Int32Array(LONGEST_PIECE + 2 * EDGE);
  /** The longest word that ends before each place. */
  readonly #ends = new Uint8Array(LONGEST_PIECE + 2 * EDGE);
  readonly #endHashes = new Int32Array(LONGEST_PIECE + 2 * EDGE);
  /** 1 where a surname of two characters starts, 2 and more: the length of the Japanese family name that does. */
  readonly #families = new Uint8Array(LONGEST_PIECE + 2 * EDGE);
  /** Per unit, its roles in base 6 by pairs, so that a feature takes few reads. */
  readonly #foreign = new Uint8Array(LONGEST_PIECE + 2 * EDGE);
  readonly #japanese = new Uint8Array(LONGEST_PIECE + 2 * EDGE);
  readonly #given = new Uint8Array(LONGEST_PIECE + 2 * EDGE);
  readonly #last = new Uint8Array(LONGEST_PIECE + 2 * EDGE);
  readonly #alone = new Uint8Array(LONGEST_PIECE + 2 * EDGE);
  readonly #surname = new Uint8Array(LONGEST_PIECE + 2 * EDGE);

  constructor(tables: FeatureTables) {
    this.#tables = tables;
  }

  /** Reads text from `from` to `to`, at most LONGEST_PIECE units. */
  read(text: string, from: number, to: number): void {
    const length = to - from;
    if (length > LONGEST_PIECE)
      throw new RangeError(`a piece of ${length} units is longer than ${LONGEST_PIECE}`);
    this.#readUnits(text, from, length);
    this.#readWords(length);
    this.#readLatinWords(text, from, length);
    for (let at = 0; at < length; at++) this.#readFeatures(at);
  }

  #readUnits(text: string, from: number, length: number): void {
    const { roles } = this.#tables;
    for (let place = 0; place < length + 2 * EDGE; place++) {
      const at = place - EDGE;
      const unit = at >= 0 && at < length ? foldedUnit(text.charCodeAt(from + at)) : 0;
      this.#units[place] = unit;
      this.#kinds[place] = kindOf(unit);
      const known = unit >= FIRST_HAN && unit <= LAST_HAN;
      const row = known ? (unit - FIRST_HAN) * ROLES : 0;
      this.#foreign[place] = known ? (roles[row + ROLE.transliterated] ?? 0) : 0;
      this.#japanese[place] = known ? (roles[row + ROLE.japanese] ?? 0) : 0;
      this.#given[place] = known ? (roles[row + ROLE.given] ?? 0) : 0;
      this.#last[place] = known ? (roles[row + ROLE.givenLast] ?? 0) : 0;
      this.#alone[place] = known ? (roles[row + ROLE.givenAlone] ?? 0) : 0;
      this.#surname[place] = known ? (roles[row + ROLE.surname] ?? 0) : 0;
    }
  }

  #readWords(length: number): void {
    const room = length + 2 * EDGE;
    for (const marks of [this.#starts, this.#startHashes, this.#ends, this.#endHashes, this.#families]) {
      marks.fill(0, 0, room);
    }
    const { words } = this.#tables;
    for (let place = EDGE; place < length + EDGE; place++) {
      let hash = 0;
      for (let size = 1; size <= LONGEST_WORD && this.#kinds[place + size - 1] === KIND.han; size++) {
        hash = wordHash(hash, this.#units[place + size - 1] ?? 0);
        const bits = size < SHORTEST_WORD ? 0 : wordBits(words, hash);
        if (bits === 0) continue;
        this.#enter(place, size, hash, bits);
      }
    }
  }

  #enter(place: number, size: number, hash: number, bits: number): void {
    if ((bits & COMPOUND_SURNAME) !== 0) this.#families[place] = 1;
    if ((bits & JAPANESE_FAMILY) !== 0) this.#families[place] = size;
    if ((bits & KIND_BITS) === 0) return;
    const word = (size << SIZE_SHIFT) | (bits & WORD_BITS);
    this.#starts[place] = word;
    this.#startHashes[place] = hash;
    // Starts go from left to right, so the first that reaches a place is the longest.
    if (this.#ends[place + size] !== 0) return;
    this.#ends[place + size] = word;
    this.#endHashes[place + size] = hash;
  }

  /** Enters each Latin word, whatever its case, as one that starts and ends where it does: its letters are all alike else. */
  #readLatinWords(text: string, from: number, length: number): void {
    for (let place = EDGE; place < length + EDGE; place++) {
      if (!isLetter(this.#kinds[place])) continue;
      const start = place;
      let hash = 0;
      for (; isLetter(this.#kinds[place]); place++)
        hash = wordHash(hash, text.charCodeAt(from + place - EDGE) | 0x20);
      this.#starts[start] = LATIN_WORD;
      this.#startHashes[start] = hash;
      this.#ends[place] = LATIN_WORD;
      this.#endHashes[place] = hash;
    }
  }

  #readFeatures(at: number): void {
    const place = at + EDGE;
    const out = this.features;
    const { buckets } = this.#tables;
    const share = buckets / 0x1_0000_0000;
    let next = at * FEATURES;

    const u = this.#units;
    const a3 = u[place - 3] ?? 0;
    const a2 = u[place - 2] ?? 0;
    const a1 = u[place - 1] ?? 0;
    const c0 = u[place] ?? 0;
    const b1 = u[place + 1] ?? 0;
    const b2 = u[place + 2] ?? 0;
    const b3 = u[place + 3] ?? 0;
    out[next++] = bucket(1, c0, 0, 0, share);
    out[next++] = bucket(2, a1, 0, 0, share);
    out[next++] = bucket(3, a2, 0, 0, share);
    out[next++] = bucket(4, b1, 0, 0, share);
    out[next++] = bucket(5, b2, 0, 0, share);
    out[next++] = bucket(6, a2, a1, 0, share);
    out[next++] = bucket(7, a1, c0, 0, share);
    out[next++] = bucket(8, c0, b1, 0, share);
    out[next++] = bucket(9, b1, b2, 0, share);
    out[next++] = bucket(10, a1, b1, 0, share);
    out[next++] = bucket(11, a1, c0, b1, share);
    out[next++] = bucket(12, a2, a1, c0, share);
    out[next++] = bucket(13, c0, b1, b2, share);
    out[next++] = bucket(14, a3, a2, a1, share);
    out[next++] = bucket(15, b1, b2, b3, share);

    const k = this.#kinds;
    const k1 = ((k[place - 1] ?? 0) << 6) | ((k[place] ?? 0) << 3) | (k[place + 1] ?? 0);
    out[next++] = bucket(16, k1, 0, 0, share);
    out[next++] = bucket(17, k1, ((k[place - 2] ?? 0) << 3) | (k[place + 2] ?? 0), 0, share);

    const s0 = this.#starts[place] ?? 0;
    const s1 = this.#starts[place + 1] ?? 0;
    const s2 = this.#starts[place + 2] ?? 0;
    const sA = this.#starts[place - 1] ?? 0;
    const sB = this.#starts[place - 2] ?? 0;
    const e0 = this.#ends[place] ?? 0;
    const e1 = this.#ends[place + 1] ?? 0;
    const left = e0 === 0 ? a1 : (this.#endHashes[place] ?? 0);
    const right = s1 === 0 ? b1 : (this.#startHashes[place + 1] ?? 0);
    const right2 = s2 === 0 ? b2 : (this.#startHashes[place + 2] ?? 0);
    out[next++] = bucket(18, left, 0, 0, share);
    out[next++] = bucket(19, right, 0, 0, share);
    out[next++] = bucket(20, s0, e1, sA, share);
    out[next++] = bucket(
      21,
      (sB >> SIZE_SHIFT) * 216 + (sA >> SIZE_SHIFT) * 36 + (s0 >> SIZE_SHIFT) * 6 + (s1 >> SIZE_SHIFT),
      0,
      0,
      share,
    );
    out[next++] = bucket(22, s0 === 0 ? c0 : (this.#startHashes[place] ?? 0), 0, 0, share);
    out[next++] = bucket(23, e1 === 0 ? c0 : (this.#endHashes[place + 1] ?? 0), 0, 0, share);
    out[next++] = bucket(24, e0, s1, 0, share);
    out[next++] = bucket(25, e0 & WORD_BITS, s0, s2 & WORD_BITS, share);

    const t = this.#foreign;
    const tA = t[place - 1] ?? 0;
    const t0 = t[place] ?? 0;
    const t1 = t[place + 1] ?? 0;
    out[next++] = bucket(26, tA * 216 + t0 * 36 + t1 * 6 + (t[place + 2] ?? 0), 0, 0, share);
    out[next++] = bucket(27, (t[place - 2] ?? 0) * 216 + tA * 36 + t0 * 6 + t1, 0, 0, share);

    const sur = this.#surname;
    const sur0 = sur[place] ?? 0;
    const given0 = this.#given[place] ?? 0;
    const given1 = this.#given[place + 1] ?? 0;
    const last0 = this.#last[place] ?? 0;
    const last1 = this.#last[place + 1] ?? 0;
    const alone0 = this.#alone[place] ?? 0;
    const alone1 = this.#alone[place + 1] ?? 0;
    out[next++] = bucket(28, sur0 * 36 + given1 * 6 + (this.#last[place + 2] ?? 0), s0, 0, share);
    out[next++] = bucket(29, (sur[place - 1] ?? 0) * 36 + given0 * 6 + last1, alone0, 0, share);
    out[next++] = bucket(
      30,
      (sur[place - 2] ?? 0) * 36 + (this.#given[place - 1] ?? 0) * 6 + last0,
      s0,
      0,
      share,
    );
    out[next++] = bucket(31, sur0 * 6 + alone1, right2, 0, share);
    out[next++] = bucket(32, left, sur0 * 6 + t0, 0, share);
    out[next++] = bucket(33, right2, last1 * 6 + t1, 0, share);
    out[next++] = bucket(34, right, last0 * 6 + t0, alone0, share);

    const j = this.#japanese;
    out[next++] = bucket(
      35,
      (j[place - 1] ?? 0) * 216 + (j[place] ?? 0) * 36 + (j[place + 1] ?? 0) * 6 + (j[place + 2] ?? 0),
      0,
      0,
      share,
    );
    const fam = this.#families;
    const famA = fam[place - 1] ?? 0;
    const fam0 = fam[place] ?? 0;
    out[next++] = bucket(36, fam0 * 25 + famA * 5 + (fam[place - 2] ?? 0), sur0, 0, share);
    out[next++] = bucket(37, fam0 * 5 + famA, s1, s2 & WORD_BITS, share);
    out[next++] = bucket(38, e0 & WORD_BITS, sur0 * 36 + given1 * 6 + alone1, s0, share);
    out[next++] = bucket(39, s1, (sur[place - 1] ?? 0) * 6 + last0, e1, share);
    out[next++] = bucket(40, s1 & WORD_BITS, tA * 36 + t0 * 6 + t1, k[place + 1] ?? 0, share);
  }
}

/** Which of the weights a feature has: a hash of its number and values, spread over all buckets. */
function bucket(id: number, a: number, b: number, c: number, share: number): number {
  let x = Math.imul(id + 0x9e37, 0x85ebca6b) ^ a;
  x = (Math.imul(x ^ (x >>> 15), 0x2c1b3c6d) + b) | 0;
  x = (Math.imul(x ^ (x >>> 12), 0x297a2d39) + c) | 0;
  x = Math.imul(x ^ (x >>> 15), 0x85ebca6b);
  x ^= x >>> 13;
  return Math.floor((x >>> 0) * share);
}

function isLetter(kind: number | undefined): boolean {
  return kind === KIND.upper || kind === KIND.lower;
}
