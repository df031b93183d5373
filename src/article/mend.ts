import type { Range } from './article.ts';
import { cutOdds, FRESH, isDangling, match, type Piece, WINDOW } from './continuation.ts';
import { GramCounts } from './gram-counts.ts';
import type { Line } from './line.ts';
import { endsSentence } from './marks.ts';

/** Shorter paragraphs may be said twice on purpose, in UTF-16 units. */
const MIN_REPEAT = 20;

/**
 * Logarithms of odds that decide; between `next` and `over` neither line is taken. They lean towards the next line:
 * most cut paragraphs have nothing put between their pieces.
 */
const SURE = {
  /** Join the next line rather than the one after it. */
  next: 0,
  /** Join the line after the next, over a foreign paragraph. */
  over: -0.4,
  /** Below this the next line is a paragraph of its own, and the piece one without its last mark. */
  apart: -3,
  /** The same where the piece ends with a bracket, as a remark or a list may. */
  bracket: 0,
  /** Join to or from a line that looks like a crosshead. */
  heading: 4,
} as const;

const BRACKETS = new Set('）)〉>】]');

/** Lines looked through for the paragraphs around a piece, and how much of each is compared, in UTF-16 units. */
const AROUND = { lines: 2, look: 6, units: 300 } as const;

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
  #grams: GramCounts | undefined;

  constructor(lines: readonly Line[], repeated: ReadonlySet<string>) {
    this.#lines = lines;
    this.#repeated = repeated;
    const texts = lines.filter((line) => line.kind === 'text');
    this.#isIndented = isMost(texts, (line) => line.indented);
    this.#isSpaced = isMost(texts, (line) => line.apart);
  }

  run(): Line[] {
    const mended: Line[] = [];
    for (const [at, line] of this.#lines.entries()) {
      if (this.#taken.has(at)) continue;
      const pieces = [line];
      let tail = line.text.slice(-WINDOW);
      let last = at;
      for (;;) {
        const next = isOpen(pieces.at(-1)) ? this.#continuation(line, tail, last) : null;
        if (next === null) break;
        this.#taken.add(next.at);
        pieces.push(next.line);
        tail = (tail + next.line.text).slice(-WINDOW);
        last = next.at;
      }
      mended.push(join(line, pieces));
    }
    return mended;
  }

  /** The line that goes on where the piece ending at line `last` was cut; null where none does with confidence. */
  #continuation(head: Line, tail: string, last: number): Candidate | null {
    const [first, second] = this.#candidates(last);
    if (first === undefined) return null;
    const isHeading = head.kind === 'label' && !(isDangling(tail) && first.line.kind === 'text');
    if (isHeading || first.line.kind === 'label')
      return this.#pastHeading(tail, isHeading ? [first] : [first, second]);
    const apart = BRACKETS.has(tail.slice(-1)) ? SURE.bracket : SURE.apart;
    const piece = this.#piece(tail, last, second ?? first);
    const judge = ({ line }: Candidate) => match(piece, line.text, this.#layout(line));
    if (second?.line.kind !== 'text') {
      return !this.#repeated.has(first.line.text) && judge(first).score >= apart ? first : null;
    }
    if (this.#repeated.has(first.line.text)) return judge(second).score >= apart ? second : null;
    const one = judge(first);
    // A paragraph that was put between two pieces is whole itself.
    if (isOpen(first.line)) return one.score >= apart ? first : null;
    const two = judge(second);
    const lead = one.score - two.score + one.atHome;
    if (lead >= SURE.next) return one.score >= apart ? first : null;
    return lead <= SURE.over && two.score >= FRESH ? second : null;
  }

  /** Where the piece or what follows it may be a crosshead, only the cut itself can tell that something was cut. */
  #pastHeading(tail: string, candidates: readonly (Candidate | undefined)[]): Candidate | null {
    const sure = candidates.find(
      (one) =>
        one !== undefined &&
        cutOdds(tail, one.line.text, this.#layout(one.line), SURE.heading) >= SURE.heading,
    );
    return sure ?? null;
  }

  /** The next two lines that could go on with a piece; captions and notes between them belong to neither. */
  #candidates(from: number): Candidate[] {
    const found: Candidate[] = [];
    for (let at = from + 1; at < this.#lines.length && found.length < 2; at++) {
      const line = this.#lines[at];
      if (line === undefined || this.#taken.has(at) || line.kind === 'caption' || line.kind === 'note')
        continue;
      if (line.kind !== 'text' && line.kind !== 'label') break;
      found.push({ at, line });
    }
    return found;
  }

  #piece(tail: string, last: number, end: Candidate): Piece {
    this.#grams ??= new GramCounts(
      this.#lines.map((line) => line.text),
      this.#lines.reduce((sum, line) => sum + line.text.length, 0),
    );
    const surroundings = this.#around(last, -1) + this.#around(end.at, 1);
    return { tail, surroundings, grams: this.#grams };
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
    if (this.#isIndented) return line.indented ? -1 : 1;
    return this.#isSpaced && !line.apart ? 1 : 0;
  }
}

interface Candidate {
  readonly at: number;
  readonly line: Line;
}

function isOpen(line: Line | undefined): boolean {
  return line !== undefined && (line.kind === 'text' || line.kind === 'label') && !endsSentence(line.text);
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
