import type { Listed, Slice } from '../library/library.ts';

/** One page of a longer list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
  /** Entries on all pages. */
  readonly total: number;
  /** The place of the first entry of this page among all, from 1. */
  readonly first: number;
}

/** Entries a page, where the asker sets no other number. */
export const PAGE_SIZES = { answer: 3, quotes: 5, speakers: 12, articles: 5 } as const satisfies Record<
  string,
  number
>;

/** A page of a list that is asked for in parts. A page that is not there becomes the nearest one that is. */
export async function pageFrom<T>(
  list: (slice: Slice) => Promise<Listed<T>>,
  size: number,
  wanted = 1,
): Promise<Page<T>> {
  const page = Math.max(1, Math.trunc(wanted) || 1);
  const from = (page - 1) * size;
  const { items, total } = await list({ from, most: size });
  const pages = Math.max(1, Math.ceil(total / size));
  return page <= pages ? { items, page, pages, total, first: from + 1 } : pageFrom(list, size, pages);
}

/** Cuts a page out of a list. A page that is not there becomes the nearest one that is. */
export function pageOf<T>(items: readonly T[], size: number, wanted = 1): Page<T> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(pages, Math.max(1, Math.trunc(wanted) || 1));
  const start = (page - 1) * size;
  return { items: items.slice(start, start + size), page, pages, total: items.length, first: start + 1 };
}
