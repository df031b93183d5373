import type { ArticleHead } from '../article/article.ts';

const DAY = 24 * 60 * 60_000;

/** How new an article is, in days since 1970: by the date that the file gives, else by when it was first known. */
export function dayOf({ id, date }: ArticleHead, firstSeen: ReadonlyMap<string, number>): number {
  return Math.floor((readDate(date ?? '') ?? firstSeen.get(id) ?? 0) / DAY);
}

/** `2022-06-26`, `2022年6月26日`, `2022/6/26`; null for anything else. */
function readDate(written: string): number | null {
  const [, year, month, day] = /(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})/.exec(written) ?? [];
  return year === undefined ? null : Date.UTC(Number(year), Number(month) - 1, Number(day));
}
