import { type HtmlDocument, textOf } from './dom.ts';

/** What a page says of itself where nobody sees it: its meta elements, JSON-LD and microdata. */
export interface Metadata {
  readonly titles: readonly string[];
  readonly date: string | null;
  readonly source: string | null;
  readonly site: string | null;
  readonly url: string | null;
  /** As written, names or not. */
  readonly authors: readonly string[];
}

/** Names of meta elements in lower case, the one believed first at the head (Open Graph, Dublin Core, GB/T 国办发 tags). */
const NAMES = {
  title: ['articletitle', 'og:title', 'twitter:title', 'dc.title', 'title'],
  date: [
    'article:published_time',
    'og:published_time',
    'og:article:published_time',
    'datepublished',
    'pubdate',
    'publishdate',
    'publish_date',
    'publish-date',
    'publication_date',
    'published_time',
    'dc.date',
    'dc.date.issued',
    'weibo: article:create_at',
    'og:release_date',
    'apub:time',
    'date',
  ],
  source: ['contentsource', 'source', 'mediaid', 'og:article:source', 'article:source'],
  site: ['og:site_name', 'sitename', 'application-name', 'apple-mobile-web-app-title'],
  url: ['og:url', 'twitter:url', 'url'],
  author: ['author', 'article:author', 'og:article:author', 'dc.creator', 'dc.creator', 'byl'],
} as const satisfies Record<string, readonly string[]>;

/** Reads what a page, `html`, says of itself. Nothing is fetched, and no address but http and https is believed. */
export function readMetadata(document: HtmlDocument, html: string): Metadata {
  const metas = metasOf(document);
  const linked = linkedDataOf(document);
  const all = (names: readonly string[]) => names.flatMap((name) => metas.get(name) ?? []);
  const first = (...values: (string | null | undefined)[]) => values.find((value) => value) ?? null;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return {
    titles: [...all(NAMES.title), ...linked.headlines],
    date: first(
      ...all(NAMES.date),
      linked.date,
      ...['[itemprop="datePublished"]', 'time[pubdate]', 'article time[datetime]', 'time[datetime]'].map(
        (selector) => {
          const element = document.querySelector(selector);
          return first(element?.getAttribute('datetime'), element?.getAttribute('content'), textOf(element));
        },
      ),
    ),
    source: first(...all(NAMES.source)),
    site: first(...all(NAMES.site), linked.publisher),
    url:
      [canonical, ...all(NAMES.url), linked.url, SAVED_FROM.exec(html.slice(0, SAVED_HEAD))?.[1]]
        .map((address) => webAddress(address))
        .find((address) => address !== null) ?? null,
    authors: [...all(NAMES.author), ...linked.authors],
  };
}

/** An address on the web as it is written; null for anything else, a script's among it. */
function webAddress(address: string | null | undefined): string | null {
  const trimmed = address?.trim() ?? '';
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null;
  return trimmed;
}

/** Longer values are no title, name or address, in UTF-16 units. */
const MAX_CONTENT = 1_000;

function metasOf(document: HtmlDocument): ReadonlyMap<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.slice(0, MAX_CONTENT).replace(/\s+/gu, ' ').trim() ?? '';
    const name = ['name', 'property', 'itemprop'].map((key) => meta.getAttribute(key)).find((value) => value);
    if (!name || content === '') continue;
    const key = name.toLowerCase().trim();
    const contents = metas.get(key);
    if (contents === undefined) metas.set(key, [content]);
    else contents.push(content);
  }
  return metas;
}

/** `<!-- saved from url=(0031)https://example.org/a.html -->`, as browsers write at the head of a page that they save. */
const SAVED_FROM = /<!-- saved from url=\(\d{1,6}\)(\S{1,2000}) -->/;
/** How far the head reaches, in UTF-16 units. */
const SAVED_HEAD = 4_000;

interface LinkedData {
  readonly headlines: readonly string[];
  readonly date: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly authors: readonly string[];
}

const ARTICLE = /(?:Article|Posting|Report)$/;
/** Levels of lists and graphs that are looked into. */
const MAX_NESTING = 4;

/** schema.org's NewsArticle and its kin, in JSON-LD. */
function linkedDataOf(document: HtmlDocument): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parseJson(script.textContent ?? ''), 0);
    if (article === null) continue;
    return {
      headlines: words(article.get('headline')),
      date: words(article.get('datePublished'))[0] ?? null,
      publisher: names(article.get('publisher'))[0] ?? null,
      url: words(article.get('url'))[0] ?? null,
      authors: names(article.get('author')),
    };
  }
  return { headlines: [], date: null, publisher: null, url: null, authors: [] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Pages write line-breaks into strings, or templates nobody filled in.
    return null;
  }
}

function articleIn(value: unknown, depth: number): ReadonlyMap<string, unknown> | null {
  if (depth > MAX_NESTING) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = articleIn(item, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  const fields = fieldsOf(value);
  if (fields === null) return null;
  if (words(fields.get('@type')).some((type) => ARTICLE.test(type))) return fields;
  return articleIn(fields.get('@graph'), depth + 1);
}

/** An object's own entries, so that no name of them reaches a prototype. */
function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value));
}

function words(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items
    .filter((item): item is string => typeof item === 'string' && item.trim() !== '')
    .map((item) => item.trim());
}

/** The names of persons or organizations, given as text or as things with a name. */
function names(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => words(fieldsOf(item)?.get('name') ?? item));
}
