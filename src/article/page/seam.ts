import { balanceOf, cannotBegin } from '../marks.ts';
import { openingOdds } from './opening.ts';

/**
 * What each sign is worth, as the logarithm of odds. All but the last four, which leave little doubt, were fitted by
 * logistic regression to broken newspaper paragraphs, each with its true continuation beside a paragraph that was not.
 */
const WEIGHTS = {
  usual: -0.4,
  opening: -0.79,
  wordAcross: 3.45,
  knownAcross: 1.65,
  closes: 2.9,
  leavesOpen: -2.6,
  closesNothing: -0.7,
  markAtOnce: 0.85,
  markSoon: 0.5,
  shortSentence: 3.5,
  longClause: -0.66,
  labelled: -5,
  cannotBegin: 8,
  layout: 3,
  dangling: 6.5,
} as const;

/** As much of each piece is looked at, in UTF-16 units. */
export const WINDOW = 400;
/** In UTF-16 units. */
const LIMITS = {
  soon: 3,
  shortSentence: 8,
  longClause: 20,
  overlongClause: 30,
  clause: 40,
  word: 8,
} as const;

const CLAUSE_MARKS = new Set('，。、；：！？…“”（）《》‘’「」『』,;:!?()');
const DANGLING = new Set('，,、的在和与及是将把被从向由于对以并而或这该其與將從對於並這該“‘《（(「『');
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** The place where one piece ends and another might go on. */
export interface Seam {
  /** The last WINDOW units of the piece that ends in mid-sentence. */
  readonly tail: string;
  readonly text: string;
  /** 1 where `text` is set as a continuation, -1 where as a paragraph, 0 where the page makes no difference. */
  readonly layout: number;
  /** Of the two runs of three characters that the pieces make where they meet, how many stand on the page elsewhere. */
  readonly known: number;
  /** `text` begins like another line of the page with a label: `问：`. */
  readonly labelled: boolean;
}

/** The odds that `text` goes on here rather than begins afresh; 0 where that is as likely as not. */
export function seamOdds(seam: Seam): number {
  return plainOdds(seam) + balanceOdds(seam) + WEIGHTS.wordAcross * Number(isWordAcross(seam));
}

/** True where those odds are at least `floor`. Looks at what takes long, marks and dictionary, only where it decides. */
export function isLikely(seam: Seam, floor: number): boolean {
  const plain = plainOdds(seam);
  if (plain + WEIGHTS.leavesOpen + WEIGHTS.closesNothing >= floor) return true;
  if (plain + WEIGHTS.closes + WEIGHTS.wordAcross < floor) return false;
  const odds = plain + balanceOdds(seam);
  if (odds >= floor || odds + WEIGHTS.wordAcross < floor) return odds >= floor;
  return isWordAcross(seam);
}

function plainOdds({ tail, text, layout, known, labelled }: Seam): number {
  const first = clauseLength(text);
  const clause = lastClauseLength(tail) + first;
  return (
    WEIGHTS.usual +
    WEIGHTS.opening * openingOdds(text) +
    WEIGHTS.knownAcross * known +
    WEIGHTS.markAtOnce * Number(first <= 1) +
    WEIGHTS.markSoon * Number(first > 1 && first <= LIMITS.soon) +
    WEIGHTS.shortSentence * Number(first < LIMITS.shortSentence && text.charAt(first) === '。') +
    WEIGHTS.longClause * (Number(clause > LIMITS.longClause) + Number(clause > LIMITS.overlongClause)) +
    WEIGHTS.labelled * Number(labelled) +
    WEIGHTS.cannotBegin * Number(cannotBegin(text)) +
    WEIGHTS.layout * layout +
    WEIGHTS.dangling * Number(isDangling(tail))
  );
}

/** What quotation marks and brackets that one piece opens and the other closes are worth. */
function balanceOdds({ tail, text }: Seam): number {
  const before = balanceOf(tail);
  const after = balanceOf(text.slice(0, 2 * WINDOW));
  return (
    WEIGHTS.closes * Number((before.opened & after.closed) !== 0) +
    WEIGHTS.leavesOpen * Number((before.opened & ~after.closed) !== 0) +
    WEIGHTS.closesNothing * Number((after.closed & ~before.opened) !== 0)
  );
}

/** True where no headline and no sentence ends so: something must follow. */
export function isDangling(text: string): boolean {
  return DANGLING.has(text.slice(-1));
}

function clauseLength(text: string): number {
  for (let at = 0; at < text.length && at < LIMITS.clause; at++)
    if (CLAUSE_MARKS.has(text.charAt(at))) return at;
  return Math.min(text.length, LIMITS.clause);
}

function lastClauseLength(text: string): number {
  for (let back = 0; back < text.length && back < LIMITS.clause; back++) {
    if (CLAUSE_MARKS.has(text.charAt(text.length - 1 - back))) return back;
  }
  return Math.min(text.length, LIMITS.clause);
}

/** `上海养` + `老服务`: a word of the dictionary reaches over the cut. */
function isWordAcross({ tail, text }: Seam): boolean {
  if (!WORD_CHARACTER.test(tail.slice(-1)) || !WORD_CHARACTER.test(text.charAt(0))) return false;
  const left = tail.slice(-LIMITS.word);
  const at = words.segment(left + text.slice(0, LIMITS.word)).containing(left.length);
  return at !== undefined && at.index < left.length;
}
