/** A part of a longer list. */
export interface Listed<T> {
  readonly items: readonly T[];
  /** Entries of the whole list. */
  readonly total: number;
}

/** Which part of a list is wanted: at most `most` entries from `from` on, which counts from 0. */
export interface Slice {
  readonly from: number;
  readonly most: number;
}

/** The part of a list. */
export function slicedFrom<T>(all: readonly T[], { from, most }: Slice): Listed<T> {
  return { items: all.slice(from, from + most), total: all.length };
}
