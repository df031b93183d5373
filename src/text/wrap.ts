import { graphemes, graphemeWidth } from './width.ts';

/** A line's run of a text in UTF-16 units, `end` exclusive. */
type LineRange = readonly [start: number, end: number];

/**
 * Breaks a text into lines of at most `columns` columns and returns their runs, so that marked places keep
 * their offsets. Chinese breaks anywhere but before closing and after opening punctuation (避头尾); Latin words,
 * numbers, —— and …… stay whole. Spaces at a break or before the text belong to no line. `first` is the room of the first line.
 */
export function wrapLines(text: string, columns: number, first = columns): LineRange[] {
  const lines: LineRange[] = [];
  let start = 0;
  let used = 0;
  let room = first;
  // The latest place at which this line may end, and where the next would start.
  let breakAt: Break | null = null;
  let previous = '';
  let usedSinceBreak = 0;

  for (const { segment, index } of graphemes(text)) {
    const width = graphemeWidth(segment);
    if (isSpace(segment)) {
      if (used === 0) {
        start = index + segment.length;
        continue;
      }
      breakAt = {
        end: isSpace(previous) && breakAt !== null ? breakAt.end : index,
        next: index + segment.length,
      };
      usedSinceBreak = 0;
    } else {
      if (used > 0 && mayBreakBetween(previous, segment)) {
        breakAt = { end: index, next: index };
        usedSinceBreak = 0;
      }
      // Twice where what stands behind the break is itself too long: then the line ends at its edge.
      while (used + width > room && used > 0) {
        const { end, next }: Break = breakAt ?? { end: index, next: index };
        lines.push([start, end]);
        start = next;
        used = breakAt === null ? 0 : usedSinceBreak;
        room = columns;
        breakAt = null;
      }
      usedSinceBreak += width;
    }
    used += width;
    previous = segment;
  }

  const end = start + text.slice(start).trimEnd().length;
  if (end > start || lines.length === 0) lines.push([start, end]);
  return lines;
}

interface Break {
  readonly end: number;
  readonly next: number;
}

function mayBreakBetween(before: string, after: string): boolean {
  if (NO_START.has(after) || NO_END.has(before)) return false;
  if (isSpace(before)) return false; // The break stands before the space already.
  if (before === after && KEPT_TOGETHER.has(after)) return false;
  return !(isLatin(before) && isLatin(after));
}

function isSpace(grapheme: string): boolean {
  return grapheme === ' ' || grapheme === '\u3000';
}

/** One of a run that is read as a word: ASCII letters, digits and what stands within them, accented letters. */
function isLatin(grapheme: string): boolean {
  const unit = grapheme.charCodeAt(0);
  return (unit > 0x20 && unit < 0x7f) || (unit >= 0xc0 && unit < 0x530);
}

/** Glues what stands on both its sides. */
const NO_BREAK_SPACE = '\u00a0';
const NO_START = new Set(`${NO_BREAK_SPACE}、。，．！？；：％）］｝〕〉》」』】〗〙〛”’·ー々,.!?;:%)]}…—～`);
const NO_END = new Set(`${NO_BREAK_SPACE}（［｛〔〈《「『【〖〘〚“‘([{`);
const KEPT_TOGETHER = new Set('—…');
