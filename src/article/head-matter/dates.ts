const DATE =
  /(?<!\d)((?:19|20)\d\d)\s{0,2}(?:年|[-/.])\s{0,2}(\d{1,2})\s{0,2}(?:月|[-/.])\s{0,2}(\d{1,2})(?!\d)\s{0,2}日?(?:\s{0,3}\d{1,2}[:：]\d\d(?:[:：]\d\d)?)?/u;

/** The first day that a line of a page names, as it is written there: `2024年05月06日 08:30`; null where there is none. */
export function findDate(line: string): string | null {
  const found = DATE.exec(line);
  if (found === null) return null;
  const [whole, , month, day] = found;
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
    ? whole.trim()
    : null;
}

/** The day of an instant (UTC ms) in Beijing, `2024-05-06`; null where it is none of this or the last century. */
export function dayInBeijing(time: number): string | null {
  const date = new Date(time + 8 * 3_600_000);
  const year = date.getUTCFullYear();
  return year >= 1950 && year < 2100 ? date.toISOString().slice(0, 10) : null;
}

/** The day of a date in a page's metadata: an instant's in Beijing, else the one that is written; null where there is none. */
export function dayOf(written: string | null): string | null {
  if (written === null) return null;
  const time = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|\+00:?00)$/.test(written) ? Date.parse(written) : Number.NaN;
  return dayInBeijing(time) ?? findDate(written.replace(/T.*$/, ''));
}
