import { WEIGHED_TAGS } from './lattice.ts';

/** How many buckets one number of marks tells of. */
const GROUP = 32;

/**
 * The weights of those buckets that have any, as a file keeps them: a bit for each bucket, low bits first, then WEIGHED_TAGS
 * signed bytes for each whose bit is set. They stay packed, so that reading them takes a millisecond.
 */
export class SparseWeights {
  /** The weights of the marked buckets, row by row. */
  readonly rows: Int8Array;
  readonly #marks: Uint32Array;
  /** How many buckets are marked before each group. */
  readonly #before: Uint32Array;

  /** Throws where the bytes are not as many as the marks say. */
  constructor(bytes: Uint8Array, buckets: number) {
    const size = Math.ceil(buckets / GROUP) * (GROUP / 8);
    // Copied, since a view of numbers needs an even start, which the bytes of a file do not always have.
    this.#marks = new Uint32Array(
      bytes.slice(0, size).buffer,
      0,
      Math.floor(Math.min(size, bytes.length) / (GROUP / 8)),
    );
    this.#before = new Uint32Array(this.#marks.length);
    let marked = 0;
    for (let group = 0; group < this.#marks.length; group++) {
      this.#before[group] = marked;
      marked += bitsIn(this.#marks[group] ?? 0);
    }
    const expected = size + marked * WEIGHED_TAGS;
    if (bytes.length !== expected) throw new Error(`${bytes.length} bytes, not ${expected}`);
    this.rows = new Int8Array(bytes.buffer, bytes.byteOffset + size, marked * WEIGHED_TAGS);
  }

  /** Where the weights of a bucket start in `rows`, or -1 where it has none. */
  rowOf(bucket: number): number {
    const group = bucket >>> 5;
    const marks = this.#marks[group] ?? 0;
    const bit = 1 << (bucket & (GROUP - 1));
    if ((marks & bit) === 0) return -1;
    return ((this.#before[group] ?? 0) + bitsIn(marks & (bit - 1))) * WEIGHED_TAGS;
  }
}

/** The bytes of SparseWeights from weights of every bucket. */
export function packWeights(weights: Int8Array): Uint8Array {
  const buckets = weights.length / WEIGHED_TAGS;
  const marks = new Uint8Array(Math.ceil(buckets / GROUP) * (GROUP / 8));
  const rows: number[] = [];
  for (let bucket = 0; bucket < buckets; bucket++) {
    const row = weights.subarray(bucket * WEIGHED_TAGS, (bucket + 1) * WEIGHED_TAGS);
    if (row.every((weight) => weight === 0)) continue;
    marks[bucket >> 3] = (marks[bucket >> 3] ?? 0) | (1 << (bucket & 7));
    rows.push(...row);
  }
  const packed = new Uint8Array(marks.length + rows.length);
  packed.set(marks);
  packed.set(Int8Array.from(rows), marks.length);
  return packed;
}

function bitsIn(number: number): number {
  let x = number - ((number >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  x = (x + (x >>> 4)) & 0x0f0f0f0f;
  return Math.imul(x, 0x01010101) >>> 24;
}
