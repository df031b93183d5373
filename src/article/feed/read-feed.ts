import { parseFeed } from 'feedsmith';
import type { Conversion } from '../conversion.ts';
import { readRows } from '../rows/read-rows.ts';
import type { Row } from '../rows/row.ts';
import { isFeed } from '../signs.ts';
import { isTorn } from './torn.ts';

/** Reads a file of RSS, RDF or Atom: each of its items is an article, as far as the feed gives its words. */
export function readFeed(xml: string): Conversion | Promise<Conversion> {
  if (isTorn(xml)) return { ok: false, reason: 'broken', detail: 'tags without an end' };
  let rows: Row[];
  try {
    rows = rowsOf(xml);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Other XML is not damaged.
    return isFeed(xml)
      ? { ok: false, reason: 'broken', detail: error.message }
      : { ok: false, reason: 'no-articles' };
  }
  return readRows(rows);
}

function rowsOf(xml: string): Row[] {
  const { format, feed } = parseFeed(xml);
  switch (format) {
    case 'rss':
      return (feed.items ?? []).map((item) =>
        row({
          title: item.title,
          content: item.content?.encoded ?? item.description,
          date: item.pubDate ?? item.dc?.dates?.[0],
          source: item.source?.title ?? feed.title,
          url: item.link,
          byline: (item.dc?.creators ?? item.authors?.map(({ name }) => name ?? ''))?.join('\n'),
        }),
      );
    case 'rdf':
      return (feed.items ?? []).map((item) =>
        row({
          title: item.title,
          content: item.content?.encoded ?? item.description,
          date: item.dc?.dates?.[0],
          source: feed.title,
          url: item.link,
          byline: item.dc?.creators?.join('\n'),
        }),
      );
    case 'atom':
      return (feed.entries ?? []).map((entry) =>
        row({
          title: entry.title?.value,
          content: entry.content?.value ?? entry.summary?.value,
          date: entry.published ?? entry.updated,
          source: entry.source?.title?.value ?? feed.title?.value,
          url: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
          byline: entry.authors?.map(({ name }) => name ?? '').join('\n'),
        }),
      );
    default:
      throw new Error(`a feed of the format ${format}`);
  }
}

function row(fields: { readonly [K in keyof Row]: string | undefined }): Row {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
