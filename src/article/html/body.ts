import { findDate } from '../head-matter/dates.ts';
import { bareNamesIn, datelineNamesIn, signersOf } from '../head-matter/names.ts';
import { readPublicationLine } from '../head-matter/publication-line.ts';
import { sourceIn } from '../head-matter/source-line.ts';
import type { Draft } from '../identify.ts';
import { endsSentence } from '../marks.ts';
import { articleOnly } from './article-only.ts';
import { isCaptionLine } from './caption.ts';
import type { Paragraph } from './paragraphs.ts';
import type { TextBuilder } from './text-builder.ts';

/** Longest crosshead, in UTF-16 units. */
const MAX_CROSSHEAD = 40;
/** More crossheads than these in a row are a list. */
const MAX_CROSSHEAD_LINES = 2;
/** Longest line that can be a date with what stands around it, in UTF-16 units. */
const MAX_META = 60;

/** What an article's paragraphs give. */
export interface Body {
  readonly passages: Draft['passages'];
  readonly captions: readonly string[];
  /** Names of those who sign above, below or in the dateline. */
  readonly byline: readonly string[];
  readonly date: string | null;
  readonly source: string | null;
}

/** Tells paragraphs from what stands among them, the lines of the `head` once more among it, and writes those kept into `text`. */
export function readBody(
  paragraphs: readonly Paragraph[],
  head: readonly (string | null)[],
  text: TextBuilder,
): Body {
  const headlines = new Set(head.map((line) => squeeze(line ?? '')));
  const passages: Draft['passages'][number][] = [];
  const captions: string[] = [];
  const byline: string[] = [];
  let date: string | null = null;
  let source: string | null = null;
  let section: string | null = null;
  let crossheads: string[] = [];
  const keep = (words: string) => passages.push({ section, text: words, source: [text.add(words)] });
  const settle = (isFollowed: boolean) => {
    const isList = crossheads.length > MAX_CROSSHEAD_LINES;
    if (isList) for (const words of crossheads) keep(words);
    else if (crossheads.length > 0 && isFollowed) {
      section = crossheads.join(' ');
      text.add(section);
    }
    crossheads = [];
  };
  const own = articleOnly(paragraphs);
  for (const [at, paragraph] of own.entries()) {
    const { text: words, opensTurn } = paragraph;
    const beside = [own[at - 1]?.text, own[at + 1]?.text];
    const signed = opensTurn ? null : signersOf(words);
    if (headlines.has(squeeze(words))) continue;
    if (signed !== null) byline.push(...signed);
    else if (isCaptionLine(paragraph)) captions.push(words);
    else if (
      !opensTurn &&
      !isProgramme(words, beside) &&
      (isMeta(words) || (passages.length === 0 && isHeadLine(paragraph)))
    ) {
      byline.push(...(readPublicationLine(words)?.names ?? bareNamesIn(words)));
      date ??= findDate(words);
      source ??= sourceIn(words);
    } else if (isCrosshead(paragraph)) crossheads.push(words);
    else {
      settle(true);
      if (passages.length === 0) byline.push(...datelineNamesIn(words));
      keep(words);
    }
  }
  settle(false);
  return { passages, captions, byline: [...new Set(byline)], date, source };
}

/** A line with the day or the paper alone: `2024-05-06 08:30　来源：东城日报`. */
export function isMeta(words: string): boolean {
  if (words.length > MAX_META || /[。，！？]/u.test(words)) return false;
  const date = findDate(words);
  if (sourceIn(words) !== null) return true;
  return (
    date !== null && words.length <= date.length + 12 && !/[\p{Script=Han}]{5}/u.test(words.replace(date, ''))
  );
}

/** `2031-04-02 08:00 开幕式` beside another such line: what happens when, and not when the article was published. */
function isProgramme(words: string, beside: readonly (string | undefined)[]): boolean {
  return readPublicationLine(words) !== null && readPublicationLine(words, beside) === null;
}

/** What stands over the first paragraph and is no sentence: who wrote, in which section, from where. */
function isHeadLine({ kind, text, isBold, isCentred }: Paragraph): boolean {
  if (readPublicationLine(text) !== null) return true;
  if (kind === 'heading' || text.length > MAX_CROSSHEAD || /[。，：:！？!?…]/u.test(text)) return false;
  // 01, or the first crosshead; a translated name is neither.
  return text.includes('·') || !(isBold || isCentred);
}

function isCrosshead({ kind, text, isBold, isCentred, opensTurn }: Paragraph): boolean {
  if (opensTurn || text.length > MAX_CROSSHEAD || text.includes('。')) return false;
  if (kind === 'heading') return true;
  return (isBold || isCentred) && !endsSentence(text) && !/[，、]$/u.test(text);
}

/** A line without white space, which pages put where they like. */
export function squeeze(words: string): string {
  return words.replace(/\s+/gu, '');
}
