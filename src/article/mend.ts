import type { Range } from './article.ts';
import type { Line } from './line.ts';
import { balanceOf, cannotBegin, endsSentence } from './marks.ts';

/** Shorter paragraphs may be said twice on purpose, in UTF-16 units. */
const MIN_REPEAT = 20;

/**
 * The page's lines with each paragraph whole again: pieces that the layout cut apart are joined, also over one
 * foreign paragraph, and a paragraph printed twice stands once, in its first place. Pieces that cannot be joined
 * with confidence stay apart. Linear in the text.
 */
export function mend(lines: readonly Line[]): Line[] {
  return dropRepeats(joinPieces(dropRepeats(lines)));
}

function dropRepeats(lines: readonly Line[]): Line[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    if (line.kind !== 'text' || line.text.length < MIN_REPEAT || !endsSentence(line.text)) return true;
    if (seen.has(line.text)) return false;
    seen.add(line.text);
    return true;
  });
}

function joinPieces(lines: readonly Line[]): Line[] {
  const taken = new Set<number>();
  const mended: Line[] = [];
  for (const [at, line] of lines.entries()) {
    if (taken.has(at)) continue;
    let whole = line;
    let last = at;
    for (let next = continuation(lines, whole, last, taken); next !== null; ) {
      taken.add(next.at);
      whole = join(whole, next.line);
      last = next.at;
      next = continuation(lines, whole, last, taken);
    }
    mended.push(whole);
  }
  return mended;
}

interface Candidate {
  readonly at: number;
  readonly line: Line;
}

function continuation(
  lines: readonly Line[],
  piece: Line,
  last: number,
  taken: ReadonlySet<number>,
): Candidate | null {
  if (!isOpen(piece)) return null;
  const [first, second] = candidates(lines, last, taken);
  if (first === undefined) return null;
  if (piece.kind === 'label')
    return /[，,、]$/.test(piece.text) || cannotBegin(first.line.text) ? first : null;
  if (first.line.kind === 'label') return cannotBegin(first.line.text) ? first : null;
  if (second !== undefined && second.line.kind === 'text') {
    if (kinship(piece, second.line) > kinship(piece, first.line)) return second;
  }
  return first;
}

function kinship(piece: Line, next: Line): number {
  const opened = balanceOf(piece.text).opened;
  const closed = balanceOf(next.text).closed;
  let score = cannotBegin(next.text) ? 8 : 0;
  if (opened > 0 && closed > 0) score += 5;
  if (opened > 0 !== closed > 0) score -= 4;
  return score;
}

function isOpen(line: Line): boolean {
  return (line.kind === 'text' || line.kind === 'label') && !endsSentence(line.text);
}

/** The next two lines that could go on with a piece; captions and notes between them belong to neither. */
function candidates(lines: readonly Line[], from: number, taken: ReadonlySet<number>): Candidate[] {
  const found: Candidate[] = [];
  for (let at = from + 1; at < lines.length && found.length < 2; at++) {
    const line = lines[at];
    if (line === undefined || taken.has(at) || line.kind === 'caption' || line.kind === 'note') continue;
    if (line.kind !== 'text' && line.kind !== 'label') break;
    found.push({ at, line });
  }
  return found;
}

function join(head: Line, tail: Line): Line {
  const source: readonly Range[] = [...head.source, ...tail.source];
  return { ...head, kind: tail.kind === 'text' ? 'text' : head.kind, text: head.text + tail.text, source };
}
