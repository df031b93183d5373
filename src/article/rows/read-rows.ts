import { webAddress } from '../address.ts';
import type { Conversion } from '../conversion.ts';
import { TextBuilder } from '../html/text-builder.ts';
import type { Draft } from '../identify.ts';
import { readContent, withoutTags } from './content.ts';
import { rowDate } from './date.ts';
import { namesIn } from './names.ts';
import type { Row } from './row.ts';

/** Rows that are named where they give no article. */
const NAMED = 5;

/** Makes each row an article; null, and a row without content, is counted as one that cannot be read. */
export async function readRows(rows: Iterable<Row | null>): Promise<Conversion> {
  const text = new TextBuilder();
  const drafts: Draft[] = [];
  const skipped: number[] = [];
  let count = 0;
  for (const row of rows) {
    count++;
    const draft = row === null ? null : await draftOf(row, text);
    if (draft === null) skipped.push(count);
    else drafts.push(draft);
  }
  if (drafts.length === 0) return { ok: false, reason: 'no-articles' };
  return {
    ok: true,
    text: text.whole,
    drafts,
    ...(skipped.length === 0 ? {} : { skipped: { count: skipped.length, rows: skipped.slice(0, NAMED) } }),
  };
}

async function draftOf(row: Row, text: TextBuilder): Promise<Draft | null> {
  const title = lineOf(withoutTags(row.title ?? ''));
  const subtitle = lineOf(row.subtitle);
  if (row.content === undefined) return null;
  if (title !== null) text.add(title);
  const body = await readContent(row.content, [title, subtitle], text);
  if (body === null || body.passages.length === 0) return null;
  const date = lineOf(row.date);
  const named = namesIn(row.byline ?? '');
  return {
    title,
    subtitle,
    kicker: null,
    series: null,
    byline: named.length > 0 ? named : body.byline,
    date: date === null ? body.date : rowDate(date),
    source: lineOf(row.source) ?? body.source,
    url: webAddress(row.url ?? ''),
    points: [],
    captions: body.captions,
    passages: body.passages,
  };
}

/** In one line; null where there is nothing. */
function lineOf(text: string | undefined): string | null {
  const line = (text ?? '').replace(/\s+/gu, ' ').trim();
  return line === '' ? null : line;
}
