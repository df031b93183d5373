import type { Conversion } from '../conversion.ts';
import { dayOf, findDate } from '../head-matter/dates.ts';
import { bareNamesIn, namesIn } from '../head-matter/names.ts';
import { sourceIn } from '../head-matter/source-line.ts';
import type { Draft } from '../identify.ts';
import { endsSentence } from '../marks.ts';
import { blocksOf } from './blocks.ts';
import { type Body, readBody, squeeze } from './body.ts';
import { isCaptionLine } from './caption.ts';
import { type HtmlElement, parseHtml, textOf } from './dom.ts';
import { readHeadline } from './headline.ts';
import { mainContent } from './main-content.ts';
import { markPresentation } from './marked.ts';
import { readMetadata } from './metadata.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { TextBuilder } from './text-builder.ts';
import { readWeChat } from './wechat.ts';

/** Lines between a headline and the body that may tell the day, the paper and who wrote. */
const MAX_HEAD_LINES = 25;
/** Above the headline such lines stand close. */
const MAX_LINES_ABOVE = 6;
/** Longest of these lines, in UTF-16 units. */
const MAX_HEAD_LINE = 120;
/** Of the body's first paragraph, enough to find it on the page, in UTF-16 units. */
const OPENING = 24;

/**
 * Reads a page of a news site, saved or fetched, into its one article; the text that is kept has its headlines, then
 * crossheads and paragraphs. A page without an article (a list of links) is a problem. Nothing is fetched, no script runs.
 */
export function readHtml(html: string): Conversion {
  const parsed = parseHtml(html);
  if (!parsed.ok) return parsed;
  const { document } = parsed;
  markPresentation(document);
  const metadata = readMetadata(document, html);
  const headline = readHeadline(document, metadata);
  const subtitle = subtitleBelow(headline.element);
  const wechat = readWeChat(document);
  const onPage = paragraphsOf(blocksOf(document.body));
  const content = mainContent(document);
  if (content === null) return { ok: false, reason: 'no-articles' };
  const text = new TextBuilder();
  const headlines = [headline.title, subtitle].filter((line) => line !== null);
  for (const line of headlines) text.add(line);
  const body = readBody(paragraphsOf(blocksOf(content)), headlines, text);
  if (!body.passages.some(isProse)) return { ok: false, reason: 'no-articles' };
  const head = readHead(onPage, headline.title, body.passages);
  const draft: Draft = {
    title: headline.title,
    subtitle,
    kicker: null,
    series: null,
    byline: firstOf(head.byline, body.byline, metadata.authors.flatMap(bareNamesIn)),
    date: dayOf(metadata.date) ?? wechat.date ?? head.date ?? body.date,
    source:
      sourceIn(metadata.source ?? '') ??
      head.source ??
      body.source ??
      metadata.source ??
      wechat.source ??
      metadata.site,
    url: metadata.url,
    points: [],
    captions: head.captions,
    passages: body.passages,
  };
  return { ok: true, text: text.whole, drafts: [draft] };
}

/**
 * Reads a piece of HTML that is an article's body by itself, such as a feed gives it, without the lines of its `head` where
 * it has them once more; ranges count UTF-16 units of `text`.
 */
export function readHtmlFragment(
  html: string,
  head: readonly (string | null)[] = [],
): Body & { readonly text: string } {
  const parsed = parseHtml(html);
  const text = new TextBuilder();
  if (parsed.ok) markPresentation(parsed.document);
  const body = readBody(parsed.ok ? paragraphsOf(blocksOf(parsed.document.body)) : [], head, text);
  return { ...body, text: text.whole };
}

interface Head {
  readonly byline: readonly string[];
  readonly date: string | null;
  readonly source: string | null;
  /** Of the pictures between the headline and the last paragraph, some of which the search for the body leaves out. */
  readonly captions: readonly string[];
}

/** What stands around the body on the page as a whole: the day, the paper and the names, below the headline or right above it. */
function readHead(page: readonly Paragraph[], title: string | null, passages: Draft['passages']): Head {
  const opening = (text = '') => squeeze(text).slice(0, OPENING);
  const squeezed = page.map(({ text }) => squeeze(text));
  const found = squeezed.findIndex((text) => text.includes(opening(passages[0]?.text)));
  const end = found === -1 ? page.length : found;
  const headline = title === null ? -1 : squeezed.slice(0, end).lastIndexOf(squeeze(title));
  const start = headline === -1 ? Math.max(0, end - MAX_HEAD_LINES) : headline + 1;
  const below = page.slice(start, Math.min(end, start + MAX_HEAD_LINES));
  const above = page.slice(Math.max(0, headline - MAX_LINES_ABOVE), Math.max(0, headline)).reverse();
  const short = (paragraphs: readonly Paragraph[]) =>
    paragraphs.map(({ text }) => text).filter((text) => text.length <= MAX_HEAD_LINE);
  const lines = [...short(below), ...short(above)];
  const last = squeezed.findLastIndex((text) => text.includes(opening(passages.at(-1)?.text)));
  return {
    byline: short(below).flatMap(namesIn),
    date: firstIn(lines, findDate),
    source: firstIn(lines, sourceIn),
    captions: firstOf(
      page
        .slice(headline === -1 ? end : start, last === -1 ? end : last + 2)
        .filter(isCaptionLine)
        .map(({ text }) => text),
    ),
  };
}

function firstIn<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const value = read(line);
    if (value !== null) return value;
  }
  return null;
}

/** A second headline right below the first: in a smaller heading, or opened by a dash. */
function subtitleBelow(element: HtmlElement | null): string | null {
  const next = element?.nextElementSibling ?? null;
  if (next === null) return null;
  const line = textOf(next);
  if (line === '' || line.length > MAX_SUBTITLE || line.includes('。')) return null;
  const isNamed =
    /^h[2-5]$/.test(next.localName) || /sub-?(?:title|head)/i.test(`${next.className} ${next.id}`);
  const isPlain = findDate(line) === null && sourceIn(line) === null && namesIn(line).length === 0;
  return (isNamed && isPlain) || line.startsWith('——') ? line : null;
}

/** Longest second headline, in UTF-16 units. */
const MAX_SUBTITLE = 80;

/** A whole sentence, or clauses of one: some write none to its mark. */
function isProse({ text }: Draft['passages'][number]): boolean {
  return endsSentence(text) || (text.length >= MIN_PROSE && text.split('，').length > 2);
}

/** Longer than a headline, in UTF-16 units. */
const MIN_PROSE = 40;

function firstOf(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.find((list) => list.length > 0) ?? [])];
}
