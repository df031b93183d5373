import { isSpeakerRight, type Matching } from './match.ts';

/** Counts over items. */
export interface Score {
  readonly items: number;
  readonly statements: number;
  readonly given: number;
  /** Found; of these: right to the character, with the right speaker. */
  readonly content: number;
  readonly exact: number;
  readonly attributed: number;
  /** Named speakers found who have a title; those whose title is right to the character. */
  readonly titled: number;
  readonly titlesRight: number;
  /** Quotation marks around what nobody said; those taken for direct speech. */
  readonly terms: number;
  readonly termsTaken: number;
  /** Given as `sure`; found and attributed of these. */
  readonly sure: number;
  readonly sureRight: number;
}

/** What is wrong with one item, in words that `--misses` prints, and its counts. */
export interface Scored {
  readonly score: Score;
  readonly misses: readonly string[];
}

const NONE: Score = {
  items: 0,
  statements: 0,
  given: 0,
  content: 0,
  exact: 0,
  attributed: 0,
  titled: 0,
  titlesRight: 0,
  terms: 0,
  termsTaken: 0,
  sure: 0,
  sureRight: 0,
};

const KEYS = Object.keys(NONE) as (keyof Score)[];

/** Of how much text a miss shows the beginning, in UTF-16 units. */
const SHOWN = { statement: 40, extra: 50 } as const;

/** Counts what is right in one item; a miss is told in one line, with the rule of the given quote. */
export function scoreItem({ item, matches, given, extra }: Matching): Scored {
  const misses: string[] = [];
  const count = { ...NONE, items: 1, statements: matches.length, given: given.length };
  count.sure = given.filter(({ quote }) => quote.confidence === 'sure').length;
  for (const { statement, nearest, found, exact } of matches) {
    const { kind, subject_form: subject, speaker, title } = statement;
    const who = speaker ?? title ?? '-';
    const words = statement.text.slice(0, SHOWN.statement);
    if (found === null) {
      const near = nearest === null ? '' : `   best: ${told(nearest, SHOWN.statement)}`;
      misses.push(`MISS   ${item.id} ${kind} ${who}: ${words}${near}`);
      continue;
    }
    const { quote } = found;
    count.content++;
    if (exact) count.exact++;
    if (!isSpeakerRight(found, statement)) {
      misses.push(
        `WHO    ${item.id} is ${who} (${subject}), said ${speakerOf(found)}: ${words} [${quote.rule}]`,
      );
      continue;
    }
    count.attributed++;
    if (quote.confidence === 'sure') count.sureRight++;
    if (!speaker || !title) continue;
    count.titled++;
    // Where no speaker is right, too, there may be none that could have a title.
    const given = quote.speaker?.title ?? null;
    if (given === title) count.titlesRight++;
    else misses.push(`TITLE  ${item.id} is ${title}, said ${given} [${quote.rule}]`);
  }
  for (const one of extra) {
    misses.push(`EXTRA  ${item.id} ${one.quote.form} ${speakerOf(one)}: ${told(one, SHOWN.extra)}`);
  }
  for (const term of item.non_speech_quotes) {
    count.terms++;
    const isTaken = given.some(
      ({ quote, start, end }) =>
        quote.form === 'direct' && Math.abs(start - term.start) <= 1 && Math.abs(end - term.end) <= 1,
    );
    if (isTaken) count.termsTaken++;
  }
  return { score: count, misses };
}

/** The sum; all zero of none. */
export function addScores(scores: readonly Score[]): Score {
  const sum = { ...NONE };
  for (const score of scores) for (const key of KEYS) sum[key] += score[key];
  return sum;
}

function speakerOf({ quote: { speaker } }: Matching['given'][number]): string {
  return speaker?.name ?? speaker?.title ?? '-';
}

function told({ quote }: Matching['given'][number], length: number): string {
  return `${quote.text.slice(0, length)} [${quote.rule}]`;
}
