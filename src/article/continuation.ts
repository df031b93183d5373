import type { GramCounts } from './gram-counts.ts';
import { balanceOf, cannotBegin } from './marks.ts';
import { openingOdds } from './opening.ts';

/**
 * What each sign is worth, as the logarithm of odds. Fitted by logistic regression to broken newspaper paragraphs,
 * each with the true continuation beside a paragraph that was not.
 */
const WEIGHTS = {
  opening: -0.89,
  wordAcross: 2.64,
  pairAcross: 1.27,
  kinship: 0.87,
  closes: 2.14,
  leavesOpen: -2.01,
  closesNothing: -0.39,
  cannotBegin: 3.18,
  short: 3.93,
  layout: 3,
  clause: 4,
} as const;

/** Being of one subject with the piece, or with what stands around it, says that a paragraph is not foreign. */
const AT_HOME = { withPiece: 2.6, withSurroundings: 2.74, usual: -1.59 } as const;

/** What a paragraph that begins afresh scores on average, for a piece with nothing else after it. */
export const FRESH = -2;

/** A continuation can be this short; a paragraph of its own seldom is. In UTF-16 units. */
const SHORT = 25;
/** As much of each piece is compared, in UTF-16 units. */
export const WINDOW = 400;
const CLAUSE_END = /[，,、]$/;
const MAX_PAIR_SIGN = 3;
const KINSHIP_FLOOR = 0.03;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** A piece that ends in mid-sentence, and where it stands. */
export interface Piece {
  /** Its last WINDOW units. */
  readonly tail: string;
  /** The paragraphs before it and after those that could continue it. */
  readonly surroundings: string;
  readonly grams: GramCounts;
}

/** How a line compares with a piece before it. */
export interface Match {
  /** Odds that it continues the piece rather than begins afresh; comparable between lines. */
  readonly score: number;
  /** The part of the score that the place of the cut tells: a crosshead speaks of the same thing as what follows it. */
  readonly atCut: number;
  /** How much it belongs here at all, whether it continues the piece or not. */
  readonly atHome: number;
}

/** Judges whether `text` goes on where `piece` was cut. `layout`: 1 where it is set as a continuation, -1 as a paragraph. */
export function match(piece: Piece, text: string, layout: number): Match {
  const { tail, surroundings, grams } = piece;
  const opening = text.slice(0, WINDOW);
  const before = balanceOf(tail);
  const after = balanceOf(text.slice(0, 2 * WINDOW));
  const withPiece = grams.kinship(tail, opening);
  const withSurroundings = grams.kinship(surroundings, opening);
  const atCut =
    WEIGHTS.opening * openingOdds(text) +
    WEIGHTS.wordAcross * Number(isWordAcross(tail, text)) +
    WEIGHTS.clause * Number(CLAUSE_END.test(tail)) +
    WEIGHTS.closes * Number((before.opened & after.closed) !== 0) +
    WEIGHTS.leavesOpen * Number((before.opened & ~after.closed) !== 0) +
    WEIGHTS.closesNothing * Number((after.closed & ~before.opened) !== 0) +
    WEIGHTS.cannotBegin * Number(cannotBegin(text)) +
    WEIGHTS.layout * layout;
  const score =
    atCut +
    WEIGHTS.pairAcross * Math.min(MAX_PAIR_SIGN, Math.log1p(grams.across(tail, text))) +
    WEIGHTS.kinship * Math.log((withPiece + KINSHIP_FLOOR) / (withSurroundings + KINSHIP_FLOOR)) +
    WEIGHTS.short * Number(text.length < SHORT);
  const atHome =
    AT_HOME.withPiece * Math.sqrt(withPiece) +
    AT_HOME.withSurroundings * Math.sqrt(withSurroundings) +
    AT_HOME.usual;
  return { score, atCut, atHome };
}

/** `上海养` + `老服务`: a word of the dictionary reaches over the cut. */
function isWordAcross(head: string, tail: string): boolean {
  const left = head.slice(-8);
  const at = words.segment(left + tail.slice(0, 8)).containing(left.length);
  return at !== undefined && at.index < left.length;
}
