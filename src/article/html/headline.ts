import { isOutlet } from '../head-matter/outlet.ts';
import { blocksOf } from './blocks.ts';
import { squeeze } from './body.ts';
import { type HtmlDocument, type HtmlElement, type HtmlNode, isText, textOf } from './dom.ts';
import type { Metadata } from './metadata.ts';

/** An article's headline as the page prints it, and the element that holds it where one does. */
export interface Headline {
  readonly title: string | null;
  readonly element: HtmlElement | null;
}

/** Longest headline, in UTF-16 units. */
const MAX_TITLE = 150;
/** Shorter texts are the names of columns and sites. */
const MIN_TITLE = 4;
/** What a page calls itself is looked at so often, and so far, in UTF-16 units: the rest is no title. */
const MAX_CLAIMS = 12;
const MAX_CLAIM = 400;
/** Elements looked at. */
const MAX_CANDIDATES = 400;
/** A heading that holds this share of what the page calls itself is its headline, though either was shortened. */
const MIN_SHARE = 0.5;

const HEADINGS =
  '#activity-name, [itemprop="headline"], h1, h2, h3, h4, [class*="title"], [id*="title"], [class*="headline"]';

/**
 * The headline: a heading that the page's own title repeats, an h1, or that title less the site's name. Readability's
 * is not asked, since it cuts at quotation marks and colons inside.
 */
export function readHeadline(document: HtmlDocument, { titles, site, source }: Metadata): Headline {
  const outlets = [site, source].filter((name) => name !== null);
  const named = textOf(document.querySelector('head > title') ?? document.querySelector('title'));
  const claims = [...titles, named]
    .filter((title) => title !== '')
    .slice(0, MAX_CLAIMS)
    .map((title) => withoutSite(title.slice(0, MAX_CLAIM), outlets));
  const headings = headingsOf(document).filter(({ title }) => !outlets.includes(title));
  const repeated = headings
    .map((heading) => ({
      heading,
      share: Math.max(0, ...claims.map((claim) => shareOf(heading.title, claim))),
    }))
    .filter(({ share }) => share >= MIN_SHARE)
    .sort((a, b) => b.share - a.share)[0];
  if (repeated !== undefined) return repeated.heading;
  const first = headings.find(({ element }) => element.localName === 'h1' && !isLogo(element));
  return first ?? { title: claims[0] ?? null, element: null };
}

function headingsOf(document: HtmlDocument): { title: string; element: HtmlElement }[] {
  const headings: { title: string; element: HtmlElement }[] = [];
  for (const element of document.querySelectorAll(HEADINGS)) {
    if (headings.length >= MAX_CANDIDATES) break;
    const title = titleIn(element);
    if (title !== null) headings.push({ title, element });
  }
  return headings;
}

/** Null where too much or too little stands in an element: the name of a class may be the page's own. */
function titleIn(element: HtmlElement): string | null {
  if (!isShort(element)) return null;
  const lines = blocksOf(element).flatMap((block) => block.lines);
  const title = lines.map(({ text }) => text).join(' ');
  return title.length >= MIN_TITLE && title.length <= MAX_TITLE ? title : null;
}

/** Walks no further than a title is long. */
function isShort(node: HtmlNode): boolean {
  let length = 0;
  const walk = (parent: HtmlNode): boolean => {
    for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
      if (isText(child)) length += child.nodeValue?.trim().length ?? 0;
      if (length > MAX_TITLE || !walk(child)) return false;
    }
    return true;
  };
  return walk(node);
}

/** How much of the longer of two texts the shorter is, 0–1; 0 where it is no part of it. */
function shareOf(heading: string, claim: string): number {
  const [a, b] = [squeeze(heading), squeeze(claim)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= MIN_TITLE && long.includes(short) ? short.length / long.length : 0;
}

/** The site's name, linked to its front page. */
function isLogo(element: HtmlElement): boolean {
  const link = element.querySelector('a[href]')?.getAttribute('href') ?? '';
  return /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i.test(link) && link !== '';
}

/** Separators that no headline holds, and the hyphen, which some do. */
const SEPARATOR = /[_|｜]|-{2,}|\s[-–—·•:]\s|\s[»›>]\s/gu;
const HYPHEN = /[-–—]/gu;

/** `水位之下_河东新闻_河东网` → 水位之下. The name may also stand before: `河东网 | 水位之下`. */
function withoutSite(title: string, outlets: readonly string[]): string {
  let rest = title;
  for (let cut = lastOf(rest, SEPARATOR); cut !== null; cut = lastOf(rest, SEPARATOR)) {
    const [before, after] = cut;
    // The headline is what is longest; a site or its parts stand on either side.
    rest = isOutlet(before, outlets) || after.length > before.length * 2 ? after : before;
  }
  for (let cut = lastOf(rest, HYPHEN); cut !== null; cut = lastOf(rest, HYPHEN)) {
    const [before, after] = cut;
    if (before.length < MIN_TITLE || !isOutlet(after, outlets)) break;
    rest = before;
  }
  return rest;
}

function lastOf(text: string, separator: RegExp): readonly [before: string, after: string] | null {
  const found = [...text.matchAll(separator)].at(-1);
  if (found === undefined) return null;
  const [before, after] = [
    text.slice(0, found.index).trim(),
    text.slice(found.index + found[0].length).trim(),
  ];
  if (before === '' || after === '') return null;
  return [before, after];
}
