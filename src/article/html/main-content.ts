import { Readability } from '@mozilla/readability';
import type { HtmlDocument, HtmlElement } from './dom.ts';

/** Where pages hold an article that a search for it would miss: WeChat hides it until its script has run. */
const KNOWN = ['#js_content', '#img-content .rich_media_content'];
/** What never holds words of an article. */
const DEAD = 'script, style, noscript, template, iframe, object, embed, link';

/**
 * In UTF-16 units. Where less is found, Readability looks again in what it took for navigation, and takes the longest:
 * its own 500 are letters, and most short news in Chinese have fewer.
 */
const SHORT_ARTICLE = 80;

/** The element that holds an article's body; null where the page has none. The document is used up. */
export function mainContent(document: HtmlDocument): HtmlElement | null {
  for (const element of [...document.querySelectorAll(DEAD)]) element.remove();
  for (const selector of KNOWN) {
    const known = document.querySelector(selector);
    if (known !== null && (known.textContent ?? '').trim() !== '') return known;
  }
  const reading = new Readability<HtmlElement>(document, {
    disableJSONLD: true,
    charThreshold: SHORT_ARTICLE,
    serializer: (node) => node as unknown as HtmlElement,
  });
  return reading.parse()?.content ?? null;
}
