import { type Body, readBody } from '../html/body.ts';
import type { Paragraph } from '../html/paragraphs.ts';
import type { TextBuilder } from '../html/text-builder.ts';
import { endsSentence } from '../marks.ts';
import { turnLines } from '../turn-lines.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Longest line without a mark in it that is taken for a crosshead, in UTF-16 units. */
const LONGEST_CROSSHEAD = 30;

const TAG =
  /<\/?(?:p|br|div|span|a|img|b|strong|em|i|h[1-6]|ul|ol|li|table|figure|section|article|blockquote)(?:\s[^<>]*)?\/?>/i;
const ENTITY = /&(?:nbsp|lt|gt|amp|quot|[lr][ds]quo|emsp|hellip|mdash|#\d{2,6}|#x[\da-f]{2,5});/i;

/** Reads the content of a row, plain or HTML, and writes what is kept of it into `text`; null where it holds no words. */
export async function readContent(
  content: string,
  title: string | null,
  text: TextBuilder,
): Promise<Body | null> {
  if (TAG.test(content) || ENTITY.test(content)) return readHtmlContent(content, text);
  const lines = paragraphsOf(content);
  return lines.length === 0 ? null : readBody(asParagraphs(lines), title, text);
}

async function readHtmlContent(content: string, text: TextBuilder): Promise<Body | null> {
  // Loaded where there is HTML: a list of plain texts needs none of it.
  const { readHtmlFragment } = await import('../html/read-html.ts');
  const { text: kept, ...body } = readHtmlFragment(content);
  if (body.passages.length === 0) return null;
  const [offset] = text.add(kept);
  const passages = body.passages.map((passage) => ({
    ...passage,
    source: passage.source.map(([start, end]) => [offset + start, offset + end] as const),
  }));
  return { ...body, passages };
}

function asParagraphs(lines: readonly string[]): Paragraph[] {
  const opens = turnLines(
    lines,
    lines.map(() => true),
  );
  return lines.map((text, at) => ({
    // A line of plain text shows by nothing else what it is.
    kind: isCrosshead(text, lines[at - 1], lines[at + 1]) ? 'heading' : 'text',
    text,
    isBold: false,
    linked: 0,
    isCentred: false,
    isBelowPicture: false,
    opensTurn: opens[at] === true,
  }));
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
