import type { Matching } from './match.ts';
import { addScores, type Score, scoreItem } from './score.ts';
import { addStages, groundless, STAGES, type Staged, type Stages, stagesOf, strangers } from './stages.ts';

/** Named groups come first, in this order; others follow as they are found. */
const GROUPS = ['mainland', 'hk', 'tw', 'foreign'];
const ALL = 'all';

/** The table of a row a group, then all. */
export function scoreLines(matchings: readonly Matching[]): string[] {
  const head =
    'group        items  statements  given  attributed P / R / F1   content F1  exact F1   titles    terms    sure        sure right';
  const row = (name: string, of: readonly Matching[]) =>
    scoreLine(name, addScores(of.map((matching) => scoreItem(matching).score)));
  return [head, ...byGroup(matchings).map(([name, of]) => row(name, of))];
}

/** What each stage does by itself: a row a group, a form of subject and a kind of statement. */
export function stageLines(matchings: readonly Matching[]): string[] {
  const staged = matchings.flatMap(stagesOf);
  const row = (name: string, of: readonly Staged[]) =>
    stageLine(name, addStages(of.map(({ stages }) => stages)));
  const given = matchings.reduce((sum, matching) => sum + matching.given.length, 0);
  const baseless = matchings.reduce((sum, matching) => sum + groundless(matching), 0);
  const unlabelled = matchings.reduce((sum, matching) => sum + strangers(matching).length, 0);
  return [
    ['stage'.padEnd(12), ...STAGES.map((stage) => stage.padStart(18))].join(''),
    ...byGroup(matchings).map(([name, of]) => row(name, of.flatMap(stagesOf))),
    ...valuesOf(staged, 'subject').map((name) =>
      row(
        name,
        staged.filter(({ subject }) => subject === name),
      ),
    ),
    ...valuesOf(staged, 'kind').map((name) =>
      row(
        name,
        staged.filter(({ kind }) => kind === name),
      ),
    ),
    `given where nothing is said: ${fraction(baseless, given)}; names given that no statement of the item has: ${unlabelled}`,
  ];
}

function valuesOf(staged: readonly Staged[], key: 'subject' | 'kind'): string[] {
  return [...new Set(staged.map((one) => one[key]))].sort();
}

function byGroup(matchings: readonly Matching[]): [string, readonly Matching[]][] {
  const found = new Set(matchings.flatMap(({ item }) => item.group ?? []));
  const names = [
    ...GROUPS.filter((name) => found.has(name)),
    ...[...found].filter((name) => !GROUPS.includes(name)),
  ];
  return [
    ...names.map((name): [string, Matching[]] => [name, matchings.filter(({ item }) => item.group === name)]),
    [ALL, matchings],
  ];
}

function scoreLine(name: string, score: Score): string {
  const { given, statements } = score;
  const f1 = (hits: number) => ((2 * hits) / Math.max(1, given + statements)).toFixed(3);
  const attributed = [
    share(score.attributed, given),
    share(score.attributed, statements),
    f1(score.attributed),
  ];
  return [
    name.padEnd(12),
    String(score.items).padStart(6),
    String(statements).padStart(12),
    String(given).padStart(7),
    attributed.join(' / ').padStart(23),
    f1(score.content).padStart(13),
    f1(score.exact).padStart(10),
    `${score.titlesRight}/${score.titled}`.padStart(9),
    `${score.termsTaken}/${score.terms}`.padStart(9),
    fraction(score.sure, given).padStart(15),
    fraction(score.sureRight, score.sure).padStart(16),
  ].join('');
}

function stageLine(name: string, stages: Stages): string {
  return [
    name.padEnd(12),
    ...STAGES.map((stage) => fraction(stages[stage].right, stages[stage].all).padStart(18)),
  ].join('');
}

function fraction(part: number, whole: number): string {
  return whole === 0 ? '-' : `${part}/${whole} ${share(part, whole)}`;
}

function share(part: number, whole: number): string {
  return (part / Math.max(1, whole)).toFixed(3);
}
