import type { GramCounts } from './gram-counts.ts';
import { balanceOf, cannotBegin } from './marks.ts';
import { openingOdds } from './opening.ts';

/**
 * What each sign is worth, as the logarithm of odds. Fitted by logistic regression to broken newspaper paragraphs,
 * each with the true continuation beside a paragraph that was not; `opening` and `wordAcross` then adjusted by the
 * breakage measure. The last three leave little doubt and are set by hand.
 */
const WEIGHTS = {
  opening: -0.75,
  wordAcross: 3.4,
  pairAcross: 1.42,
  kinship: 0.82,
  closes: 2.17,
  leavesOpen: -2.16,
  closesNothing: -0.42,
  short: 2.8,
  cannotBegin: 8,
  layout: 3,
  dangling: 4,
} as const;

/** Being of one subject with the piece, or with what stands around it, says that a paragraph is not foreign. */
const AT_HOME = { withPiece: 2.67, withSurroundings: 2.98, usual: -1.72 } as const;

/** What a paragraph that begins afresh scores on average. */
export const FRESH = -2;

/** A continuation can be this short; a paragraph of its own seldom is. In UTF-16 units. */
const SHORT = 25;
const VERY_SHORT = 8;
/** As much of each piece is compared, in UTF-16 units. */
export const WINDOW = 400;
const COMMAS = new Set('，,、');
const DANGLING = new Set('，,、的在和与及是将把被从向由于对以并而或这该其“‘《（(');
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
  /** How much it belongs here at all, whether it continues the piece or not. */
  readonly atHome: number;
}

/** Judges whether `text` goes on where `piece` was cut; `layout` as for {@link cutOdds}. */
export function match(piece: Piece, text: string, layout: number): Match {
  const { tail, surroundings, grams } = piece;
  const opening = text.slice(0, WINDOW);
  const withPiece = grams.kinship(tail, opening);
  const withSurroundings = grams.kinship(surroundings, opening);
  const score =
    cutOdds(tail, text, layout) +
    WEIGHTS.pairAcross * Math.min(MAX_PAIR_SIGN, Math.log1p(grams.across(tail, text))) +
    WEIGHTS.kinship * Math.log((withPiece + KINSHIP_FLOOR) / (withSurroundings + KINSHIP_FLOOR)) +
    WEIGHTS.short * (Number(text.length < SHORT) + Number(text.length < VERY_SHORT));
  const atHome =
    AT_HOME.withPiece * Math.sqrt(withPiece) +
    AT_HOME.withSurroundings * Math.sqrt(withSurroundings) +
    AT_HOME.usual;
  return { score, atHome };
}

/**
 * The odds that the place of the cut tells by itself. For a crosshead they are all there is to go by: it always
 * speaks of the same thing as what stands below it. `layout` is 1 where `text` is set as a continuation, -1 where it
 * is set as a paragraph, 0 where the page makes no difference. Odds that cannot reach `floor` are not worked out.
 */
export function cutOdds(
  tail: string,
  text: string,
  layout: number,
  floor = Number.NEGATIVE_INFINITY,
): number {
  const before = balanceOf(tail);
  const after = balanceOf(text.slice(0, 2 * WINDOW));
  const odds =
    WEIGHTS.opening * openingOdds(text, COMMAS.has(tail.slice(-1))) +
    WEIGHTS.closes * Number((before.opened & after.closed) !== 0) +
    WEIGHTS.leavesOpen * Number((before.opened & ~after.closed) !== 0) +
    WEIGHTS.closesNothing * Number((after.closed & ~before.opened) !== 0) +
    WEIGHTS.cannotBegin * Number(cannotBegin(text)) +
    WEIGHTS.dangling * Number(isDangling(tail)) +
    WEIGHTS.layout * layout;
  // Asking the dictionary takes longer than all the rest.
  if (odds + WEIGHTS.wordAcross < floor) return odds;
  return odds + WEIGHTS.wordAcross * Number(isWordAcross(tail, text));
}

/** True where no headline and no sentence ends so: something must follow. */
export function isDangling(text: string): boolean {
  return DANGLING.has(text.slice(-1));
}

/** `上海养` + `老服务`: a word of the dictionary reaches over the cut. */
function isWordAcross(head: string, tail: string): boolean {
  const left = head.slice(-8);
  const at = words.segment(left + tail.slice(0, 8)).containing(left.length);
  return at !== undefined && at.index < left.length;
}
