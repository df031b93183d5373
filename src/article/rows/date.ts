import { dayInBeijing, dayOf } from '../head-matter/dates.ts';

/** What RSS writes, by RFC 822: `Mon, 06 May 2024 08:00:00 +0800`. */
const MAIL_DATE = /^(?:[A-Za-z]{3,9},\s*)?\d{1,2}\s+[A-Za-z]{3,9}\s+\d{4}\s/;
/** Seconds since 1970 from 2001 to 2030, or milliseconds. */
const TIMESTAMP = /^1[0-8]\d{8}(?:\d{3})?$/;

/** The date of a row: what machines write as a day, in Beijing where it is an instant; anything else as it stands. */
export function rowDate(written: string): string {
  if (TIMESTAMP.test(written)) return dayInBeijing(Number(written.padEnd(13, '0'))) ?? written;
  if (MAIL_DATE.test(written)) return dayInBeijing(Date.parse(written)) ?? written;
  const [, year, month, day] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(written) ?? [];
  if (year !== undefined) return `${year}-${month}-${day}`;
  return (/^\d{4}-\d\d-\d\dT/.test(written) ? dayOf(written) : null) ?? written;
}
