import { Kinship } from './kinship.ts';
import { type Seam, seamOdds, WINDOW } from './seam.ts';

/** Logarithms of the odds from which on one of two lines is taken and not the other. */
const SURE = {
  late: 2,
  /** Where the piece is so short that it can be a paragraph without its mark, or a headline. */
  early: 4.5,
  /** Up to how many UTF-16 units. */
  short: 35,
} as const;

/** As for a seam, fitted together with those: for the next line and against the one after it. */
const WEIGHTS = {
  usual: -0.63,
  lengths: 1.45,
  length: -1.61,
  nextAtHome: 0.68,
  overAtHome: -0.81,
  alike: 1.68,
  nextWithPiece: 1.91,
  overWithPiece: -0.62,
} as const;

type Sign = keyof typeof WEIGHTS;

/** Natural logarithms of a paragraph's length in UTF-16 units, as far as a page has too few to tell. */
const USUAL_LENGTH = { mean: 4.7, variance: 0.5, paragraphs: 2 } as const;
/** Shorter ones are answers, slogans and the like. */
const MIN_PARAGRAPH = 25;
/** Below this a shorter line is no likelier a remainder: short paragraphs are as short. In UTF-16 units. */
const MIN_COMPARED = 40;
const MAX_LENGTH_SIGN = 3;

/** Two lines of which at most one goes on with a piece before them: the next one, or the one after it, over the next. */
export interface Contest {
  readonly piece: { readonly tail: string; readonly length: number };
  readonly next: Seam;
  readonly over: Seam;
  /** The paragraphs before the piece and after the second line. */
  readonly surroundings: string;
}

/** Chooses between two lines by all that the pieces and the page around them tell. */
export class Rivals {
  readonly #kinship = new Kinship();
  readonly #mean: number;
  readonly #variance: number;

  /** `whole` are the page's paragraphs that were not cut: they tell how long one is. */
  constructor(whole: readonly string[]) {
    let [count, sum, squares] = [0, 0, 0];
    for (const { length } of whole) {
      if (length <= MIN_PARAGRAPH) continue;
      const log = Math.log(length);
      count++;
      sum += log;
      squares += log * log;
    }
    const { mean, variance, paragraphs } = USUAL_LENGTH;
    this.#mean = (sum + mean * paragraphs) / (count + paragraphs);
    const spread = squares - 2 * this.#mean * sum + count * this.#mean ** 2;
    this.#variance = (spread + variance * paragraphs) / (count + paragraphs);
  }

  /** Null where neither is sure enough. */
  choose(contest: Contest): 'next' | 'over' | null {
    const odds = this.#odds(contest);
    if (Math.abs(odds) < (contest.piece.length > SURE.short ? SURE.late : SURE.early)) return null;
    return odds > 0 ? 'next' : 'over';
  }

  #odds(contest: Contest): number {
    let odds = seamOdds(contest.next) - seamOdds(contest.over);
    for (const [sign, strength] of Object.entries(this.#signs(contest)) as [Sign, number][])
      odds += WEIGHTS[sign] * strength;
    return odds;
  }

  #signs({ piece, next, over, surroundings }: Contest): Record<Sign, number> {
    const [nextText, overText] = [next.text.slice(0, WINDOW), over.text.slice(0, WINDOW)];
    const kinship = this.#kinship;
    kinship.mark(surroundings + piece.tail);
    const [nextAtHome, overAtHome] = [kinship.shared(nextText), kinship.shared(overText)];
    kinship.mark(piece.tail);
    const [nextWithPiece, overWithPiece] = [kinship.shared(nextText), kinship.shared(overText)];
    kinship.mark(nextText);
    const alike = kinship.shared(overText);
    const [ifNext, ifOver] = [piece.length + next.text.length, piece.length + over.text.length];
    const lengths =
      this.#oddity(ifOver) +
      this.#oddity(next.text.length) -
      this.#oddity(ifNext) -
      this.#oddity(over.text.length);
    return {
      lengths: Math.max(-MAX_LENGTH_SIGN, Math.min(MAX_LENGTH_SIGN, lengths)),
      length: Math.log(Math.max(MIN_COMPARED, next.text.length) / Math.max(MIN_COMPARED, over.text.length)),
      nextAtHome,
      overAtHome,
      alike,
      nextWithPiece,
      overWithPiece,
      usual: 1,
    };
  }

  /** How far from the usual a paragraph's length is. */
  #oddity(length: number): number {
    return (Math.log(Math.max(MIN_COMPARED, length)) - this.#mean) ** 2 / (2 * this.#variance);
  }
}
