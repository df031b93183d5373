import type { Conversion } from '../conversion.ts';
import { findDate } from '../head-matter/dates.ts';
import { datelineNamesIn, signersOf } from '../head-matter/names.ts';
import { sourceIn } from '../head-matter/source-line.ts';
import { readBody } from '../html/body.ts';
import type { Paragraph } from '../html/paragraphs.ts';
import { TextBuilder } from '../html/text-builder.ts';
import type { Draft } from '../identify.ts';
import { endsSentence } from '../marks.ts';

/** Longest headline, in UTF-16 units. */
const MAX_TITLE = 80;

/** One article of a document: its headline and what follows. */
interface Section {
  readonly title: Paragraph;
  readonly rest: readonly Paragraph[];
}

/** Reads the articles of a document that marks its titles; null for one that does not. */
export function readSections(paragraphs: readonly Paragraph[]): Conversion | null {
  const sections = sectionsOf(paragraphs);
  if (sections.length === 0) return null;
  const text = new TextBuilder();
  const drafts = sections.map((section) => readSection(section, text));
  return { ok: true, text: text.whole, drafts };
}

function sectionsOf(paragraphs: readonly Paragraph[]): Section[] {
  const titles = placesOf(paragraphs, ({ level }) => level === 1);
  if (titles.length > 0) return cut(paragraphs, titles);
  const [first] = paragraphs;
  if (first === undefined) return [];
  const headings = placesOf(paragraphs, ({ level }) => level === 2);
  if (headings[0] === 0) {
    const parts = cut(paragraphs, headings);
    return headings.length === 1 || parts.slice(1).some(isOpened) ? parts : cut(paragraphs, [0]);
  }
  return isHeadline(first) ? cut(paragraphs, [0]) : [];
}

function placesOf(paragraphs: readonly Paragraph[], is: (paragraph: Paragraph) => boolean): number[] {
  return paragraphs.flatMap((paragraph, at) => (is(paragraph) ? [at] : []));
}

/** What stands above the first title, a column's name or a kicker, is left out. */
function cut(paragraphs: readonly Paragraph[], titles: readonly number[]): Section[] {
  return titles.flatMap((at, place): Section[] => {
    const title = paragraphs[at];
    return title === undefined ? [] : [{ title, rest: paragraphs.slice(at + 1, titles[place + 1]) }];
  });
}

/** Whether a part begins as an article does and a crosshead's does not: with who wrote, or where from. */
function isOpened({ rest }: Section): boolean {
  const [first] = rest;
  if (first === undefined) return false;
  return signersOf(first.text) !== null || datelineNamesIn(first.text).length > 0 || first.level > 2;
}

/** A first line in the middle or in bold that is no sentence. */
function isHeadline({ kind, text, isBold, isCentred, opensTurn }: Paragraph): boolean {
  if (kind !== 'text' || opensTurn || text.length > MAX_TITLE || text.includes('。')) return false;
  return (isCentred || isBold) && signersOf(text) === null && findDate(text) === null;
}

function readSection({ title, rest }: Section, text: TextBuilder): Draft {
  text.add(title.text);
  const [second, ...others] = rest;
  const subtitle = second !== undefined && isSubtitle(second, others[0]) ? second.text : null;
  if (subtitle !== null) text.add(subtitle);
  const body = readBody(subtitle === null ? rest : others, [title.text, subtitle], text);
  return {
    title: title.text,
    subtitle,
    kicker: null,
    series: null,
    byline: body.byline,
    date: body.date,
    source: body.source,
    url: null,
    points: [],
    captions: body.captions,
    passages: body.passages,
  };
}

/** The subtitle's own style, a dash, or a second line in the middle that neither signs nor dates. */
function isSubtitle(line: Paragraph, next: Paragraph | undefined): boolean {
  const { kind, level, text, isCentred, isBelowPicture } = line;
  if (level === SUBTITLE_LEVEL || (text.startsWith('——') && text.length <= MAX_TITLE)) return true;
  if (!isCentred || isBelowPicture || kind !== 'text' || text.length > MAX_TITLE || endsSentence(text))
    return false;
  if (signersOf(text) !== null || findDate(text) !== null || sourceIn(text) !== null) return false;
  // A crosshead in the middle has its paragraph right below, and so has a subtitle without a byline.
  return next !== undefined && (next.isCentred || signersOf(next.text) !== null);
}

/** See the styles in document-html.ts. */
const SUBTITLE_LEVEL = 5;
