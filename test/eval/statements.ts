import { readQuoteLexicon } from '../../src/quote/lexicon.ts';
import { givenIn } from './statements/given.ts';
import { isHeldOut } from './statements/houses.ts';
import { matchItem } from './statements/match.ts';
import { scoreLines, stageLines } from './statements/report.ts';
import { scoreItem } from './statements/score.ts';
import { readItems } from './statements/statement.ts';

/** What to print beside the table of scores. */
export interface StatementOptions {
  /** Seen and held out houses apart. */
  readonly split: boolean;
  /** What each stage does by itself. */
  readonly stages: boolean;
  /** What is wrong, one thing a line, each with the rule of the given quote. */
  readonly misses: boolean;
}

/** Scores the quote finder on a file of labelled texts, one JSON object a line; the lines to print. */
export function statementLines(file: string, lexiconFolder: string, options: StatementOptions): string[] {
  const lexicon = readQuoteLexicon(lexiconFolder);
  const all = readItems(file).map((item, place) => matchItem(item, givenIn(item, place, lexicon)));
  const parts = options.split
    ? Object.entries({
        seen: all.filter(({ item }) => !isHeldOut(item)),
        'held out': all.filter(({ item }) => isHeldOut(item)),
      })
    : [['', all] as const];
  return parts.flatMap(([name, matchings]) => [
    ...(name === '' ? [] : [`── ${name} ──`]),
    ...(options.misses ? [...matchings.flatMap((matching) => scoreItem(matching).misses), ''] : []),
    ...scoreLines(matchings),
    ...(options.stages ? ['', ...stageLines(matchings)] : []),
    '',
  ]);
}
