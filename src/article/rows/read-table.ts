import Papa from 'papaparse';
import type { Conversion } from '../conversion.ts';
import { delimiterOf, namedColumns } from './columns.ts';
import { readRows } from './read-rows.ts';
import { type Row, rowFrom } from './row.ts';

/** Quotation marks that nothing closes: each takes reading the rest anew. */
const MOST_UNCLOSED = 5;

/** Reads CSV, TSV and the like, whose first row names the columns; RFC 4180, and leniently what departs from it. */
export function readTable(text: string): Conversion | Promise<Conversion> {
  const delimiter = delimiterOf(text.slice(0, text.search(/[\r\n]|$/)));
  const [names, ...rows] = recordsIn(text, delimiter);
  if (!names || !namedColumns(names).has('content')) return { ok: false, reason: 'no-columns' };
  return readRows(rows.map((cells): Row | null => (cells === null ? null : rowFrom(names, cells))));
}

/** The cells of each record; null for one with a quotation mark that nothing closes, which would swallow all others. */
function recordsIn(text: string, delimiter: string): (readonly string[] | null)[] {
  const records: (readonly string[] | null)[] = [];
  let rest = text;
  for (let unclosed = 0; unclosed < MOST_UNCLOSED; unclosed++) {
    const { data, errors } = Papa.parse<string[]>(rest, { delimiter, skipEmptyLines: 'greedy' });
    const open = errors.find(({ code }) => code === 'MissingQuotes')?.index;
    if (open === undefined) return [...records, ...data];
    for (const record of data.slice(0, -1)) records.push(record);
    records.push(null);
    const end = rest.indexOf('\n', open);
    if (end === -1) return records;
    rest = rest.slice(end + 1);
  }
  return records;
}
