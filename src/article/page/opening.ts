import { readTermList } from '../../text/term-list.ts';

const ODDS = new Map<string, number>(
  readTermList(new URL('../../../data/lexicon/paragraph-openings.txt', import.meta.url)).map((line) => {
    const [term = '', odds] = line.split(' ');
    return [term, Number(odds)];
  }),
);

/**
 * How much the first two characters look like a paragraph's opening: the natural logarithm of the odds against going
 * on in the middle of one; 0 where nothing is known. `据介` (据介绍) is high, `们` low.
 */
export function openingOdds(text: string): number {
  const pair = text.slice(0, 2).replace(/\d/g, '0');
  return ODDS.get(pair) ?? ODDS.get(pair.slice(0, 1)) ?? 0;
}
