import { webAddress } from '../address.ts';
import type { Conversion } from '../conversion.ts';
import type { Draft } from '../identify.ts';
import { bodyOf } from './body.ts';
import { KeptText } from './kept-text.ts';
import { namesIn } from './names.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Row } from './row.ts';

/** Rows that are named where they give no article. */
const NAMED = 5;

/** Makes each row an article; null, and a row without content, is counted as one that cannot be read. */
export async function readRows(rows: Iterable<Row | null>): Promise<Conversion> {
  const kept = new KeptText();
  const drafts: Draft[] = [];
  const skipped: number[] = [];
  let count = 0;
  for (const row of rows) {
    count++;
    const draft = row === null ? null : await draftOf(row, kept);
    if (draft === null) skipped.push(count);
    else drafts.push(draft);
  }
  if (drafts.length === 0) return { ok: false, reason: 'no-article' };
  return {
    ok: true,
    text: kept.toString(),
    drafts,
    ...(skipped.length === 0 ? {} : { skipped: { count: skipped.length, rows: skipped.slice(0, NAMED) } }),
  };
}

async function draftOf(row: Row, kept: KeptText): Promise<Draft | null> {
  const paragraphs = paragraphsOf(row.content ?? '');
  if (paragraphs.length === 0) return null;
  const title = lineOf(row.title);
  if (title !== null) kept.add(title);
  // Many exports print the headline again above the text.
  const { byline, passages } = bodyOf(paragraphs[0] === title ? paragraphs.slice(1) : paragraphs, kept);
  const named = namesIn(row.byline ?? '');
  return {
    title,
    subtitle: lineOf(row.subtitle),
    kicker: null,
    series: null,
    byline: named.length > 0 ? named : byline,
    date: lineOf(row.date),
    source: lineOf(row.source),
    url: webAddress(row.url ?? ''),
    points: [],
    captions: [],
    passages,
  };
}

/** In one line; null where there is nothing. */
function lineOf(text: string | undefined): string | null {
  const line = (text ?? '').replace(/\s+/gu, ' ').trim();
  return line === '' ? null : line;
}
