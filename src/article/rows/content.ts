import { type Body, readBody } from '../html/body.ts';
import type { Paragraph } from '../html/paragraphs.ts';
import type { TextBuilder } from '../html/text-builder.ts';
import { endsSentence } from '../marks.ts';
import { turnLines } from '../turn-lines.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Longest line without a mark in it that is taken for a crosshead, in UTF-16 units. */
const LONGEST_CROSSHEAD = 30;

/** Below the headline. */
const CROSSHEAD_LEVEL = 2;

const TAGS =
  /<\/?(?:p|br|div|span|a|img|b|strong|em|i|h[1-6]|ul|ol|li|table|figure|section|article|blockquote)(?:\s[^<>]*)?\/?>/gi;
const ENTITY = /&(?:nbsp|lt|gt|amp|quot|[lr][ds]quo|emsp|hellip|mdash|#\d{2,6}|#x[\da-f]{2,5});/i;

/** The headlines of a row, which many a content prints again above its text. */
type Head = readonly (string | null)[];

/** Reads the content of a row, plain or HTML, and writes what is kept of it into `text`; null where it holds no words. */
export async function readContent(content: string, head: Head, text: TextBuilder): Promise<Body | null> {
  const isHtml = content.search(TAGS) !== -1 || ENTITY.test(content);
  const body = isHtml ? await readHtmlContent(content, head, text) : null;
  return body ?? readPlainContent(isHtml ? withoutTags(content) : content, head, text);
}

/** A headline as a feed gives it, without its tags. */
export function withoutTags(line: string): string {
  return line.replace(TAGS, '');
}

async function readHtmlContent(content: string, head: Head, text: TextBuilder): Promise<Body | null> {
  // Loaded where there is HTML: a list of plain texts needs none of it.
  const { readHtmlFragment } = await import('../html/read-html.ts');
  const { text: kept, ...body } = readHtmlFragment(content, head);
  if (body.passages.length === 0) return null;
  const [offset] = text.add(kept);
  const passages = body.passages.map((passage) => ({
    ...passage,
    source: passage.source.map(([start, end]) => [offset + start, offset + end] as const),
  }));
  return { ...body, passages };
}

function readPlainContent(content: string, head: Head, text: TextBuilder): Body | null {
  const lines = paragraphsOf(content);
  if (lines.length === 0) return null;
  const body = readBody(asParagraphs(lines), head, text);
  if (body.passages.length > 0) return body;
  // A few words that would be a line's beside others are all that there is.
  const passages = lines.map((line) => ({ section: null, text: line, source: [text.add(line)] }));
  return { ...body, passages };
}

function asParagraphs(lines: readonly string[]): Paragraph[] {
  const opens = turnLines(
    lines,
    lines.map(() => true),
  );
  let isAboveText = true;
  return lines.map((text, at) => {
    isAboveText &&= !/[。！？!?…]/u.test(text);
    // A line of plain text shows by nothing else what it is.
    const isHeading = isCrosshead(text, lines[at - 1], lines[at + 1]);
    return {
      kind: isHeading ? 'heading' : 'text',
      level: isHeading ? CROSSHEAD_LEVEL : 0,
      text,
      // Above the first paragraph a short line is a crosshead, none of a page's own.
      isBold: isAboveText,
      linked: 0,
      isCentred: false,
      isBelowPicture: false,
      opensTurn: opens[at] === true,
    };
  });
}

/** A short line without a mark between whole paragraphs. */
function isCrosshead(text: string, before: string | undefined, next: string | undefined): boolean {
  return (
    text.length <= LONGEST_CROSSHEAD &&
    /\p{Script=Han}/u.test(text) &&
    !/[。！？；，：…!?;:]|——$/u.test(text) &&
    (before === undefined || endsSentence(before)) &&
    next !== undefined &&
    next.length > LONGEST_CROSSHEAD &&
    endsSentence(next)
  );
}
