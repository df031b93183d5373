import { furnitureOf } from '../head-matter/furniture.ts';
import { endsSentence } from '../marks.ts';
import type { Paragraph } from './paragraphs.ts';

/** From this share of its characters on a paragraph without a sentence is a link to another page. */
const MOSTLY_LINK = 0.7;
/** Longest words of a button, in UTF-16 units. */
const MAX_STRAY = 3;
/** Longest headline of another article, in UTF-16 units. */
const MAX_ENTRY = 60;

/** Without what the page sets around an article. */
export function articleOnly(paragraphs: readonly Paragraph[]): Paragraph[] {
  const kept: Paragraph[] = [];
  let isRelated = false;
  let hasSentence = false;
  for (const [at, paragraph] of paragraphs.entries()) {
    const furniture = paragraph.opensTurn ? null : furnitureOf(paragraph.text);
    // A notice of rights above the article heads nothing.
    if (furniture === 'end' && hasSentence) break;
    const next = paragraphs[at + 1];
    const headsLinks =
      paragraph.kind === 'heading' && (isLink(paragraph) || (next !== undefined && isLink(next)));
    if (furniture !== null || headsLinks) {
      isRelated = furniture === 'related' || headsLinks;
      continue;
    }
    if (isRelated && isEntry(paragraph)) continue;
    isRelated = false;
    if (isLink(paragraph)) continue;
    kept.push(paragraph);
    hasSentence ||= endsSentence(paragraph.text);
  }
  while (isStray(kept.at(-1))) kept.pop();
  return kept;
}

/** What is left of a button below the article: +1. */
function isStray(last: Paragraph | undefined): boolean {
  return last !== undefined && last.text.length <= MAX_STRAY && !last.opensTurn && !endsSentence(last.text);
}

/** A line of a list of other articles. */
function isEntry(paragraph: Paragraph): boolean {
  const { kind, text, opensTurn } = paragraph;
  if (isLink(paragraph)) return true;
  return kind === 'text' && !opensTurn && text.length <= MAX_ENTRY && !endsSentence(text);
}

/** Nothing but a link to another page. */
function isLink({ text, linked }: Paragraph): boolean {
  return linked >= MOSTLY_LINK && !endsSentence(text);
}
