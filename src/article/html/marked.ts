import type { HtmlDocument, HtmlElement } from './dom.ts';

/** What only the page's presentation tells. */
export type Mark = 'bold' | 'centred' | 'caption';

/** Kept by the search for the article's body, which takes classes and styles away. */
const ATTRIBUTE = 'data-shown';

const BOLD = /font-weight:\s*(?:bold|[6-9]00)/i;
const CENTRED = /text-align:\s*center/i;
/** As pages name the line under a picture. */
const CAPTION =
  /(?:^|[-_\s])(?:caption|figcaption|pic-?info|img-?desc|image-?desc|photo-?desc|tuzhu|picdesc)(?:$|[-_\s])/i;

/** Notes at each element what its style and class say, so that it can be asked when they are gone. */
export function markPresentation(document: HtmlDocument): void {
  for (const element of document.querySelectorAll('[style], [align], [class]')) {
    const style = element.getAttribute('style') ?? '';
    const marks: Mark[] = [];
    if (BOLD.test(style)) marks.push('bold');
    if (CENTRED.test(style) || element.getAttribute('align')?.toLowerCase() === 'center')
      marks.push('centred');
    if (CAPTION.test(element.className)) marks.push('caption');
    if (marks.length > 0) element.setAttribute(ATTRIBUTE, marks.join(' '));
  }
}

export function hasMark(element: HtmlElement, mark: Mark): boolean {
  return element.getAttribute(ATTRIBUTE)?.split(' ').includes(mark) === true;
}
