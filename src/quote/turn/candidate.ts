import type { Label } from './label.ts';
import type { Opening } from './openings.ts';
import type { Text } from './text.ts';

/** An opening that may begin a turn, with its passage and what its label says. */
export interface Candidate {
  readonly opening: Opening;
  readonly text: Text;
  readonly read: Label;
  /** The label opens several passages. */
  readonly recurs: boolean;
}

/** As much of a turn's words is looked at, in UTF-16 units. */
const REACH = 600;

/** The beginning of a turn's words, as much as tells what they are. */
export function wordsOf({ words }: Opening, { simple }: Text): string {
  return simple.slice(words, words + REACH);
}
