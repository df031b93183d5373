import { simplify } from '../../text/simplified.ts';
import { isCaption } from '../page/line.ts';
import type { Paragraph } from './paragraphs.ts';

/** Longest line under a picture, in UTF-16 units. */
const MAX_CAPTION = 200;

/** Whether a paragraph tells what a picture shows: by its element, its place, or its words. */
export function isCaptionLine({ kind, text, isCentred, isBelowPicture, opensTurn }: Paragraph): boolean {
  if (kind === 'caption') return true;
  if (opensTurn || kind === 'heading' || text.length > MAX_CAPTION) return false;
  return (isCentred && isBelowPicture) || isCaption(simplify(text));
}
