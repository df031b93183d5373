import type { Range } from '../article.ts';
import { endsSentence } from '../marks.ts';
import { isBareLabel } from '../turn-lines.ts';
import { KnownRuns } from './known-runs.ts';
import type { Line } from './line.ts';
import { Rivals } from './rivals.ts';
import { isTableRow } from './row.ts';
import { isDangling, isLikely, type Seam, WINDOW } from './seam.ts';

/** Shorter paragraphs may be said twice on purpose, in UTF-16 units. */
const MIN_REPEAT = 20;

/** Logarithms of odds from which on pieces are joined; below them they stay apart. */
const SURE = {
  /** The next line, where no other could go on with the piece: else that one is a paragraph, the other without its last mark. */
  alone: -3,
  /** The same where the piece ends with a bracket, as a remark or a list may. */
  bracket: 0,
  /** To or from a line that looks like a crosshead. */
  heading: 6,
} as const;

/** An interview's question or answer; but not the end of a cut `…答：“…”`. */
const QUESTION = /^[问答問][：:](?![“「])/u;

/** What an indent counts against going on in a file that was wrapped, to -1 in any other. */
const UNWRAPPED = -5;

const BRACKETS = new Set('）)〉>】]');

/** Lines looked through for the paragraphs around a piece, and how much of each is compared, in UTF-16 units. */
const AROUND = { lines: 5, look: 6, units: 300 } as const;

/**
 * The page's lines with each paragraph whole again: pieces that the layout cut apart are joined, also over one
 * foreign paragraph, and a paragraph printed twice stands once, in its first place. Pieces that cannot be joined
 * with confidence stay apart. Linear in the text.
 */
export function mend(lines: readonly Line[]): Line[] {
  const { once, repeated } = dropRepeats(lines);
  return dropRepeats(new Mending(once, repeated).run()).once;
}

interface Once {
  readonly once: Line[];
  /** The texts that were printed more than once. */
  readonly repeated: ReadonlySet<string>;
}

function dropRepeats(lines: readonly Line[]): Once {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const once = lines.filter((line) => {
    if (line.kind !== 'text' || line.text.length < MIN_REPEAT || !endsSentence(line.text)) return true;
    if (seen.has(line.text)) repeated.add(line.text);
    else seen.add(line.text);
    return !repeated.has(line.text);
  });
  return { once, repeated };
}

/** One page being mended. */
class Mending {
  readonly #lines: readonly Line[];
  readonly #repeated: ReadonlySet<string>;
  readonly #taken = new Set<number>();
  readonly #isIndented: boolean;
  readonly #isSpaced: boolean;
  /** The paragraphs were put together from rows of a fixed width: hardly one of them is cut. */
  readonly #isWrapped: boolean;
  readonly #rivals: Rivals;
  /** How many lines begin with each label. */
  readonly #labels = new Map<string, number>();
  /** Made when first asked for: most pages have nothing cut. */
  #runs: KnownRuns | undefined;

  constructor(lines: readonly Line[], repeated: ReadonlySet<string>) {
    this.#lines = lines;
    this.#repeated = repeated;
    const texts = lines.filter((line) => line.kind === 'text');
    this.#isIndented = isMost(texts, (line) => line.indented);
    this.#isWrapped = texts.filter((line) => line.source.length > 1).length > 1;
    this.#isSpaced = isMost(texts, (line) => line.gap > 0);
    for (const { text } of texts) {
      const label = labelOf(text);
      if (label !== '') this.#labels.set(label, (this.#labels.get(label) ?? 0) + 1);
    }
    this.#rivals = new Rivals(texts.map(({ text }) => text).filter(endsSentence));
  }

  run(): Line[] {
    const mended: Line[] = [];
    for (const [at, line] of this.#lines.entries()) {
      if (this.#taken.has(at)) continue;
      const pieces = [line];
      let piece: Piece = { head: line, tail: line.text.slice(-WINDOW), length: line.text.length, last: at };
      for (;;) {
        const next = isOpen(pieces.at(-1)) ? this.#continuation(piece) : null;
        if (next === null) break;
        this.#taken.add(next.at);
        pieces.push(next.line);
        const { text } = next.line;
        const tail = (piece.tail + text).slice(-WINDOW);
        piece = { head: line, tail, length: piece.length + text.length, last: next.at };
      }
      mended.push(join(line, pieces));
    }
    return mended;
  }

  /** The line that goes on where the piece ending at line `last` was cut; null where none does with confidence. */
  #continuation(piece: Piece): Candidate | null {
    const [first, second] = this.#candidates(piece.last);
    if (first === undefined) return null;
    const isRepeated = this.#repeated.has(first.line.text);
    // What stands behind another's turn belongs to that turn.
    if (first.line.opensTurn && !isRepeated && piece.head.opensTurn) return null;
    const { head, tail } = piece;
    const isHeading =
      head.kind === 'label' &&
      !((isDangling(tail) || opensParagraph(piece, first.line)) && first.line.kind === 'text');
    if (isHeading || first.line.kind === 'label') {
      // Only the cut itself can tell that something was cut: a crosshead always speaks of what stands below it.
      const likely = (one: Candidate) =>
        !one.line.opensTurn && isLikely(this.#seam(tail, one.line), SURE.heading);
      return (isHeading ? [first] : [first, ...(second ? [second] : [])]).find(likely) ?? null;
    }
    const alone = (one: Candidate) => {
      const floor = BRACKETS.has(tail.slice(-1)) ? SURE.bracket : SURE.alone;
      return !one.line.opensTurn && isLikely(this.#seam(tail, one.line), floor) ? one : null;
    };
    if (isRepeated) return second?.line.kind === 'text' ? alone(second) : null;
    // A paragraph that was put between two pieces is whole itself.
    if (second?.line.kind !== 'text' || isOpen(first.line)) return alone(first);
    const choice = this.#rivals.choose({
      piece: { tail, length: piece.length },
      next: this.#seam(tail, first.line),
      over: this.#seam(tail, second.line),
      surroundings: this.#around(piece.last, -1) + this.#around(second.at, 1),
    });
    if (choice === 'next') return alone(first);
    return choice === 'over' ? alone(second) : null;
  }

  /** The next two lines that could go on with a piece; captions and notes between them belong to neither. */
  #candidates(from: number): Candidate[] {
    const found: Candidate[] = [];
    for (let at = from + 1; at < this.#lines.length && found.length < 2; at++) {
      const line = this.#lines[at];
      if (line === undefined || this.#taken.has(at) || line.kind === 'caption' || line.kind === 'note')
        continue;
      if ((line.kind !== 'text' && line.kind !== 'label') || isTableRow(line.text)) break;
      found.push({ at, line });
    }
    return found;
  }

  #seam(tail: string, line: Line): Seam {
    this.#runs ??= new KnownRuns(this.#lines.map(({ text }) => text));
    const { text } = line;
    const labelled = QUESTION.test(text) || (this.#labels.get(labelOf(text)) ?? 0) > 1;
    return { tail, text, layout: this.#layout(line), known: this.#runs.across(tail, text), labelled };
  }

  #around(from: number, step: 1 | -1): string {
    const texts: string[] = [];
    for (let away = 1; away <= AROUND.look && texts.length < AROUND.lines; away++) {
      const line = this.#lines[from + step * away];
      if (line?.kind === 'text') texts.push(line.text.slice(0, AROUND.units));
    }
    return texts.join('\n');
  }

  /** Where most paragraphs are indented or spaced, a line that is not goes on with the one before. */
  #layout(line: Line): number {
    if (this.#isWrapped && line.indented) return UNWRAPPED;
    if (this.#isIndented) return line.indented ? -1 : 1;
    return this.#isSpaced && line.gap === 0 ? 1 : 0;
  }
}

/** What has been joined so far, and ends in mid-sentence. */
interface Piece {
  readonly head: Line;
  /** Its last WINDOW units. */
  readonly tail: string;
  /** In UTF-16 units. */
  readonly length: number;
  /** The number of its last line. */
  readonly last: number;
}

interface Candidate {
  readonly at: number;
  readonly line: Line;
}

/** An indented line right over one that is not begins a paragraph; the first line of a page may be set in the middle. */
function opensParagraph({ head, last }: Piece, next: Line): boolean {
  return last > 0 && head.indented && !next.indented && next.gap === 0;
}

/** `问：` before a question, `记者：` before what was said; empty where none stands there. */
function labelOf(text: string): string {
  return /^[^，。、“”：:]{1,4}[：:]/u.exec(text)?.[0] ?? '';
}

function isOpen(line: Line | undefined): boolean {
  if (line === undefined || isTableRow(line.text) || (line.opensTurn && isBareLabel(line.text))) return false;
  return (line.kind === 'text' || line.kind === 'label') && !endsSentence(line.text);
}

function isMost(lines: readonly Line[], holds: (line: Line) => boolean): boolean {
  return lines.length > 2 && lines.filter(holds).length * 2 > lines.length;
}

function join(head: Line, pieces: readonly Line[]): Line {
  if (pieces.length === 1) return head;
  const kind = pieces.every((piece) => piece.kind === 'label') ? 'label' : 'text';
  const source: readonly Range[] = pieces.flatMap((piece) => piece.source);
  return { ...head, kind, text: pieces.map((piece) => piece.text).join(''), source };
}
