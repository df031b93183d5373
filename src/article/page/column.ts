import { endsSentence } from '../marks.ts';
import { isUnbroken, type Measure, type Row, widthsOf } from './row.ts';

/** The width at which a program broke a file's lines. */
export interface Column {
  readonly measure: Measure;
  /** In half Chinese characters. */
  readonly width: number;
}

/** In half Chinese characters: shorter even lines are verse or a list, and no program wraps wider. */
const NARROWEST = 24;
const WIDEST = 140;
const MEASURES: readonly Measure[] = ['characters', 'columns', 'narrow'];

/** A column is believed in from these counts and shares of a file's lines on. */
const BELIEVED = {
  full: 3,
  fullIndented: 2,
  fullShare: 0.3,
  exactShare: 0.6,
  openShare: 0.6,
  overShare: 0.12,
  pauseShare: 0.6,
} as const;
/** What a line counts that leaves room for a character, to 1 of one that has none. */
const LOOSE = 0.5;
/** What one line counts that is wider than the column, or broken though the next word had room, to a full one's 1. */
const OVER = -2;
const EARLY = -0.5;

/** Some programs leave room for a character, in half Chinese characters; a line that ends a sentence shows none. */
const SLACK = 2;

/** What no line begins with: a program takes the character before it along. */
const NEVER_FIRST = /^[，。、；：！？”’」』）》】…]/u;
const OPENER = /^[（《“‘「『【〔]/u;
/** Marks that hang over the edge. */
const HANGING = /[，。、；：！？”’」』）》】]{1,3}$/u;
const WORD = /^[A-Za-z0-9.%,-]+/u;
const PAUSE = /[，。、；：！？…—”」』）]$/u;
const MAX_WORD = 24;
const MAX_HANGING = 3;

/** How a line fits columns: of these widths, from `width` up to `reach`, it fills each; below, it is too wide. */
interface Fit {
  readonly width: number;
  /** Where the next line's beginning would have had room. */
  readonly exact: number;
  readonly reach: number;
  /** It ends in mid-sentence, so nothing but the column can have broken it. */
  readonly open: boolean;
}

/** The column that most lines fill and hardly one exceeds; null in a file that nobody wrapped. Linear in the rows. */
export function columnOf(all: readonly Row[]): Column | null {
  const rows = all.filter((row) => !isUnbroken(row));
  // Most files of short lines are told at a glance.
  const wide = rows.filter(({ widths }) => widths.characters + SLACK >= NARROWEST).length;
  if (wide < rows.length * BELIEVED.fullShare) return null;
  let best: { column: Column; score: number } | null = null;
  for (const measure of MEASURES) {
    const found = bestWidth(rows, measure);
    if (found !== null && (best === null || found.score > best.score)) {
      best = { column: { measure, width: found.width }, score: found.score };
    }
  }
  return best?.column ?? null;
}

/** Whether a row fills the column, so that the next one may go on with its paragraph; `strictly`: but for what must not be parted. */
export function isFull(row: Row, next: Row, { measure, width }: Column, strictly = false): boolean {
  const fit = fitOf(row, next, measure);
  return fit.width <= width && (strictly ? fit.exact : fit.reach) > width;
}

function bestWidth(rows: readonly Row[], measure: Measure): { width: number; score: number } | null {
  const changes = { full: ladder(), exact: ladder(), over: ladder(), early: ladder(), pauses: ladder() };
  rows.forEach((row, at) => {
    const next = rows[at + 1];
    const fit = next === undefined ? fitOf(row, row, measure) : fitOf(row, next, measure);
    // A headline may be wider than the column: it stands at the file's beginning or after a blank line.
    if (!isHeadish(rows, at)) add(changes.over, 0, fit.width);
    if (next === undefined) return;
    add(changes.full, fit.width, fit.reach);
    add(changes.exact, fit.width, fit.exact);
    if (PAUSE.test(row.text)) add(changes.pauses, fit.width, fit.reach);
    if (fit.open) add(changes.early, fit.reach, WIDEST + 1);
  });
  const [full, exact, over, early, pauses] = [
    changes.full,
    changes.exact,
    changes.over,
    changes.early,
    changes.pauses,
  ].map(sums);
  const needed = rows.some((row) => row.indented) ? BELIEVED.fullIndented : BELIEVED.full;
  let best: { width: number; score: number } | null = null;
  for (let width = NARROWEST; width <= WIDEST; width++) {
    const count = (steps: readonly number[] | undefined) => steps?.[width] ?? 0;
    const [fills, exceeds, breaks] = [count(full), count(over), count(early)];
    if (fills < needed || fills < rows.length * BELIEVED.fullShare) continue;
    if (exceeds > rows.length * BELIEVED.overShare || count(pauses) > fills * BELIEVED.pauseShare) continue;
    if (fills < (fills + exceeds + breaks) * BELIEVED.openShare) continue;
    if (count(exact) < fills * BELIEVED.exactShare) continue;
    const score = LOOSE * fills + (1 - LOOSE) * count(exact) + OVER * exceeds + EARLY * breaks;
    if (best === null || score > best.score) best = { width, score };
  }
  return best;
}

function fitOf(row: Row, next: Row, measure: Measure): Fit {
  const own = row.widths[measure];
  const hanging = HANGING.exec(row.text.slice(-MAX_HANGING))?.[0] ?? '';
  const width = own - widthsOf(hanging, 0, hanging.length)[measure];
  const open = !endsSentence(row.text);
  const exact = own + needOf(next.text, measure);
  return { width, exact, reach: exact + (open ? SLACK : 0), open };
}

/** What must have had room for the next line's beginning to stand in the line before: a word, or a character with its mark. */
function needOf(text: string, measure: Measure): number {
  const word = WORD.exec(text.slice(0, MAX_WORD))?.[0];
  if (word !== undefined) return widthsOf(word, 0, word.length)[measure];
  const first = OPENER.test(text) ? text.slice(0, 2) : text.slice(0, 1);
  const taken = NEVER_FIRST.test(text.charAt(first.length)) ? text.slice(0, first.length + 1) : first;
  return widthsOf(taken, 0, taken.length)[measure];
}

const HEAD_ROWS = 3;

function isHeadish(rows: readonly Row[], at: number): boolean {
  for (let back = 0; back < HEAD_ROWS; back++) {
    const row = rows[at - back];
    if (row === undefined || row.indented || endsSentence(row.text)) return false;
    if (row.apart || at === back) return true;
  }
  return false;
}

function ladder(): number[] {
  return new Array<number>(WIDEST + 2).fill(0);
}

/** Counts one for every width from `from` up to `to`, `to` left out. */
function add(steps: number[], from: number, to: number): void {
  const [first, end] = [Math.min(from, WIDEST + 1), Math.min(to, WIDEST + 1)];
  steps[first] = (steps[first] ?? 0) + 1;
  steps[end] = (steps[end] ?? 0) - 1;
}

function sums(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}
