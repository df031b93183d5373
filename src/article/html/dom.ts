import { parseHTML } from 'linkedom';

/** What this room uses of the DOM; the compiler knows no browser. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  readonly id: string;
  readonly className: string;
  readonly nextElementSibling: HtmlElement | null;
  readonly previousElementSibling: HtmlElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  remove(): void;
  appendChild(node: HtmlNode): void;
}

export interface HtmlDocument extends HtmlNode {
  readonly body: HtmlElement;
  readonly documentElement: HtmlElement;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

/** Browsers nest no deeper than 512; what walks the tree below calls itself once a level. */
const MAX_DEPTH = 512;
/**
 * The search for an article's body reads a text again at each level that it is nested in. A long article's page has a
 * million units times levels.
 */
const MAX_WORK = 40_000_000;
/** A long article's page has 5,000. */
const MAX_ELEMENTS = 50_000;

/** A document, or why its tree cannot be walked. */
export type Parsed =
  | { readonly ok: true; readonly document: HtmlDocument }
  | { readonly ok: false; readonly reason: 'too-long'; readonly detail: string };

/** Parses a page or a piece of one. Nothing in it is run or fetched. */
export function parseHtml(html: string): Parsed {
  if (hasTooManyTags(html))
    return { ok: false, reason: 'too-long', detail: `more than ${MAX_ELEMENTS} elements` };
  let document: HtmlDocument = parseHTML(html).document;
  // A piece of a page, or one whose <html> or <body> its author left out.
  const root = document.documentElement as HtmlElement | null;
  if (root?.localName !== 'html' || document.querySelector('body') === null) {
    document = parseHTML(`<html><head></head><body>${html}</body></html>`).document;
  }
  gatherStrays(document);
  const detail = tooDeep(document);
  return detail === null ? { ok: true, document } : { ok: false, reason: 'too-long', detail };
}

/**
 * Moves into the body what stands behind it, as the HTML standard has it (“after body” insertion mode): the search for an
 * article's body climbs until it meets the body.
 */
function gatherStrays({ body, documentElement }: HtmlDocument): void {
  const strays: HtmlNode[] = [];
  for (let node = body.nextSibling; node !== null; node = node.nextSibling) strays.push(node);
  if (body.parentNode === documentElement) for (const stray of strays) body.appendChild(stray);
}

/** Counted before there is a tree, which takes a kilobyte an element. */
function hasTooManyTags(html: string): boolean {
  let tags = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    if (/[a-z]/i.test(html.charAt(at + 1)) && ++tags > MAX_ELEMENTS) return true;
  }
  return false;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1;
}

export function isText(node: HtmlNode): boolean {
  return node.nodeType === 3;
}

/** The text of an element on one line. */
export function textOf(element: HtmlNode | null): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** Walks without calling itself, since the depth is what it measures. */
function tooDeep(root: HtmlNode): string | null {
  let depth = 0;
  let work = 0;
  let node: HtmlNode | null = root;
  while (node !== null) {
    if (isText(node)) work += depth * (node.nodeValue?.length ?? 0);
    if (work > MAX_WORK) return 'too much text nested too deep';
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth++;
      if (depth > MAX_DEPTH) return `elements nested deeper than ${MAX_DEPTH}`;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth--;
    }
    if (node === null || node === root) return null;
    node = node.nextSibling;
  }
  return null;
}
