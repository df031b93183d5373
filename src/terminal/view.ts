import type { ArticleHead } from '../article/article.ts';
import type { Page } from '../command/page.ts';
import type { QuotedPassage } from '../quote/quote.ts';
import type { Messages } from '../text/messages.ts';
import { hanging, layOut, type Margin, type Paper, type Span, styled, widthOf } from './paper.ts';

/** How an outcome is shown. */
export interface View {
  readonly messages: Messages;
  readonly paper: Paper;
  /** `chat` has keys for pages and numbers; `once` names what to type for the same. */
  readonly mode: 'chat' | 'once';
}

/** Parts of a line, faint, between middle dots; empty parts are left out. */
export function dotted(parts: readonly (string | null)[], view: View, margin?: Margin): string[] {
  const text = parts.filter((part) => part !== null && part !== '').join(DOT);
  return layOut([styled(text, 'faint')], view.paper, margin);
}

/** A heading line. */
export function heading(text: string, view: View): string[] {
  return layOut([styled(text, 'strong')], view.paper);
}

/** Which word an outcome took for a mistyped one; no line where it took all as typed. */
export function meantLines(meant: string | null, view: View): string[] {
  return meant === null ? [] : dotted([view.messages.didYouMean(meant)], view);
}

/** `第 1/2 页`; null where there is one page only. */
export function pageLabel({ page, pages }: Page<unknown>, { messages }: View): string | null {
  return pages === 1 ? null : messages.pageOf(page, pages);
}

/** What can be typed next, under a page. */
export function hints(page: Page<unknown>, number: string | null, view: View): string[] {
  const { messages, mode } = view;
  const next = page.page < page.pages;
  const parts =
    mode === 'once'
      ? [next ? messages.hintPage(page.page + 1) : null]
      : [next ? messages.hintNext : null, page.page > 1 ? messages.hintPrevious : null, number];
  return parts.every((part) => part === null) ? [] : ['', ...dotted(parts, view)];
}

/** `《标题》小标题`, or 同一篇 where the entry above came from the same article. */
export function whereOf(passage: QuotedPassage, above: ArticleHead | null, { messages, mode }: View): string {
  const section = passage.section ?? '';
  const place = messages.place(passage.number);
  const id = mode === 'once' ? `${DOT}${passage.id}` : '';
  if (above !== null && above.id === passage.article.id) {
    return [messages.sameArticle, section, place].filter((part) => part !== '').join(DOT) + id;
  }
  return `${titleOf(passage.article, messages)}${section}${DOT}${place}${id}`;
}

/** An article's title in the marks of titles; without one, the file's name tells it from others. */
export function titleOf({ title, file }: ArticleHead, messages: Messages): string {
  return title === null ? messages.untitled(file) : messages.title(title);
}

/** Rows of two columns; where the terminal is too narrow for both, the right one goes below. */
export function rows(pairs: readonly (readonly [left: Span, right: string])[], view: View): string[] {
  const left = Math.max(...pairs.map(([span]) => widthOf([span])));
  const stacked = left + GAP + LEAST_RIGHT > view.paper.columns;
  return pairs.flatMap(([span, right]) => {
    if (right === '') return layOut([span], view.paper, INDENT);
    if (stacked)
      return [...layOut([span], view.paper, INDENT), ...layOut([styled(right, 'faint')], view.paper, DEEPER)];
    const gap = ' '.repeat(left + GAP - widthOf([span]));
    return layOut([styled(right, 'faint')], view.paper, hanging(...INDENT.first, span, { text: gap }));
  });
}

/** Between the parts of a line: a break comes after the dot, never before it. */
export const DOT = '\u00a0· ';

const GAP = 2;
const LEAST_RIGHT = 20;
const INDENT: Margin = { first: [{ text: '  ' }], rest: [{ text: '  ' }] };
const DEEPER: Margin = { first: [{ text: '    ' }], rest: [{ text: '    ' }] };
