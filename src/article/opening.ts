import { readTermList } from '../text/term-list.ts';

interface Odds {
  readonly inClause: number;
  readonly afterComma: number;
}

const ODDS = new Map<string, Odds>(
  readTermList(new URL('../../data/lexicon/paragraph-openings.txt', import.meta.url)).map((line) => {
    const [term = '', inClause, afterComma] = line.split(' ');
    return [term, { inClause: Number(inClause), afterComma: Number(afterComma) }];
  }),
);

/**
 * How much the first two characters look like a paragraph's opening: the natural logarithm of the odds against going
 * on in the middle of a clause, or after a comma; 0 where nothing is known. `据介绍` is high, `们的工作` low, and `但`
 * high against the middle of a clause only.
 */
export function openingOdds(text: string, afterComma: boolean): number {
  const pair = text.slice(0, 2).replace(/\d/g, '0');
  const odds = ODDS.get(pair) ?? ODDS.get(pair.slice(0, 1));
  if (odds === undefined) return 0;
  return afterComma ? odds.afterComma : odds.inClause;
}
