import stringWidth from 'string-width';

/** Columns that a text takes in a terminal: Chinese two, Latin one, combining marks none. Expects no control characters. */
export function displayWidth(text: string): number {
  let columns = 0;
  for (const { segment } of graphemes(text)) columns += graphemeWidth(segment);
  return columns;
}

/** The width of one grapheme; the two commonest kinds are told apart without the tables. */
export function graphemeWidth(grapheme: string): number {
  if (grapheme.length === 1) {
    const unit = grapheme.charCodeAt(0);
    if (unit >= 0x20 && unit < 0x7f) return 1;
    if (unit >= 0x4e00 && unit <= 0x9fff) return 2;
  }
  return stringWidth(grapheme);
}

/** A text's graphemes with their places: what a reader takes for one character, 👨‍👩‍👧 and é among them. */
export function graphemes(text: string): Intl.Segments {
  return SEGMENTER.segment(text);
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'grapheme' });
