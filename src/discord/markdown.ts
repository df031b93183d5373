import type { Range } from '../article/article.ts';
import { withoutControls } from '../text/safe.ts';
import { graphemes } from '../text/width.ts';

/**
 * A text on one line: none of it acts as Discord's Markdown, mention, link, time or emoji. Spaces that keep a count
 * and its noun together in the terminal become plain ones.
 */
export function plain(text: string): string {
  return verbatim(text.replaceAll(NO_BREAK_SPACE, ' '));
}

/** The same, character for character: for words of an article. */
export function verbatim(text: string): string {
  return lineStart(inline(text));
}

/** A text with its marked places in bold. Marks that touch become one, since `****` ends nothing. */
export function marked(text: string, marks: readonly Range[]): string {
  let shown = '';
  let at = 0;
  for (const [start, end] of joined(marks)) {
    if (start < at || text.slice(start, end).trim() === '') continue;
    const before = at === 0 ? verbatim(text.slice(0, start)) : inline(text.slice(at, start));
    shown += `${before}**${inline(text.slice(start, end))}**`;
    at = end;
  }
  return shown + (at === 0 ? verbatim(text) : inline(text.slice(at)));
}

/** A text in bold. */
export function bold(text: string): string {
  return `**${plain(text)}**`;
}

/** A text of at most so many UTF-16 units, cut between graphemes and ended by … where it is longer. */
export function brief(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const { segment, index } of graphemes(text.slice(0, most + LONGEST_GRAPHEME))) {
    if (index + segment.length > most - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end)}…`;
}

/** Where any of the words stand in a text, from left to right, longest first, not overlapping. */
export function placesOf(words: readonly string[], text: string): Range[] {
  const longestFirst = words.filter((word) => word !== '').sort((a, b) => b.length - a.length);
  const places: Range[] = [];
  let at = 0;
  while (at < text.length) {
    const word = longestFirst.find((each) => text.startsWith(each, at));
    if (word !== undefined) places.push([at, at + word.length]);
    at += word?.length ?? 1;
  }
  return places;
}

const NO_BREAK_SPACE = '\u00a0';
/** Enough to see where a grapheme at the limit ends; a longer one is no character that anybody reads. */
const LONGEST_GRAPHEME = 64;

/**
 * Marks of style, spoilers, code, masked links, mentions and all that stands in < >; the colon of an address
 * (https://) and of an emoji's name (:smile:). Each can be preceded by a backslash, which Discord then hides.
 */
const ACTING = /[\\*_~`|[<@]|:(?=\/\/|[\w+~-]+:)/g;

function inline(text: string): string {
  return withoutControls(text).replace(ACTING, (mark) => `\\${mark}`);
}

/** At the start of a line #, -, +, > and `1.` act too. */
function lineStart(text: string): string {
  return text.replace(/^(\s*)(\d{0,9})(?=[#+>.)-])/, (start, spaces: string, number: string) =>
    (number === '') === /[.)]/.test(text.charAt(start.length)) ? start : `${spaces}${number}\\`,
  );
}

function joined(marks: readonly Range[]): Range[] {
  const runs: Range[] = [];
  for (const [start, end] of marks) {
    const last = runs.at(-1);
    if (last !== undefined && start <= last[1]) runs[runs.length - 1] = [last[0], Math.max(last[1], end)];
    else runs.push([start, end]);
  }
  return runs;
}
