import stringWidth from 'string-width';

/** What a reader takes for one character, and where it starts in UTF-16 units. */
export interface Grapheme {
  readonly segment: string;
  readonly index: number;
}

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

/**
 * A text's graphemes in order, 👨‍👩‍👧 and é each as one, in linear time: the platform's own segmenter takes longer for
 * each step the longer the text is, so it is given only the stretches that need it.
 */
export function* graphemes(text: string): Generator<Grapheme> {
  let at = 0;
  while (at < text.length) {
    if (isPlain(text, at) && (at + 1 === text.length || isPlain(text, at + 1))) {
      yield { segment: text.charAt(at), index: at };
      at += 1;
      continue;
    }
    const end = stretchEnd(text, at);
    for (const { segment, index } of SEGMENTER.segment(text.slice(at, end))) {
      yield { segment, index: at + index };
    }
    at = end;
  }
}

/** Where the grapheme starts that holds the unit at `index`. */
export function graphemeStart(text: string, index: number): number {
  return SEGMENTER.segment(text).containing(index)?.index ?? index;
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** A stretch without two plain characters side by side is cut here: no grapheme worth showing is as long. */
const LONGEST_STRETCH = 1_000;

/** The end of what has to be given to the segmenter: there is a boundary between any two plain characters. */
function stretchEnd(text: string, start: number): number {
  let end = start + 1;
  while (
    end < text.length &&
    end - start < LONGEST_STRETCH &&
    !(isPlain(text, end - 1) && isPlain(text, end))
  ) {
    end += 1;
  }
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end));
  return splitsPair ? end + 1 : end;
}

/** Printable ASCII, Chinese characters and their punctuation: between two of them there is always a boundary. */
function isPlain(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    (unit >= 0x20 && unit < 0x7f) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3001 && unit <= 0x3011) ||
    (unit >= 0xff01 && unit <= 0xff5e) ||
    (unit >= 0x2014 && unit <= 0x2026)
  );
}
