const DAY = 24 * 60 * 60_000;

/** The day of an instant, UTC ms, counted from 1970. */
export function dayOfInstant(instant: number): number {
  return Math.floor(instant / DAY);
}

/** The day that an article gives as its date, counted from 1970: `2022-06-26`, `2022年6月26日`, `2022/6/26`; null for anything else. */
export function dayOfDate(written: string | null): number | null {
  const [, year, month, day] =
    /(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})/.exec(written ?? '') ?? [];
  return year === undefined ? null : dayOfInstant(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}
