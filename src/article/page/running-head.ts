import { endsSentence } from '../marks.ts';

/** What is asked of a line before it is classified. */
interface PageLine {
  readonly text: string;
  readonly apart: boolean;
  readonly goesOn: boolean;
}

/** Longest head of a printed page, in UTF-16 units. */
const MAX_HEAD = 40;
/** Fewer pages than these show no numbering; of numbers that stand alone, far from each other, fewer do. */
const MIN_PAGES = 3;
const ALONE = { pages: 2, linesApart: 4, sections: 2, years: 1000 } as const;
/** No crosshead at the foot of a page. */
const IS_PROSE = /[，。；、]|.{20}/u;
const NUMBER = /^[-–—－\s]{0,3}(?:第\s*)?(\d{1,5})\s*[页頁]?[-–—－\s]{0,3}$/;
const NUMBERS_AT_EDGES = [/\D(\d{1,5})$/, /^(\d{1,5})\D/];

/**
 * Leaves out the heads that a printed record repeats on each page: its page numbers, which go up one by one, and the
 * line beside them that comes again (立法会 ─ 2031年5月22日⏎8603). What such a head parted in mid-sentence goes on. Linear in the lines.
 */
export function dropRunningHeads<T extends PageLine>(lines: readonly T[]): T[] {
  const dropped = headsIn(lines);
  if (dropped.size === 0) return [...lines];
  const kept: T[] = [];
  let crossed = false;
  lines.forEach((line, at) => {
    if (dropped.has(at)) {
      crossed = true;
      return;
    }
    const before = kept.at(-1);
    const goesOn = crossed && before !== undefined && !endsSentence(before.text);
    kept.push(goesOn ? { ...line, apart: false, goesOn: IS_PROSE.test(before.text) } : line);
    crossed = false;
  });
  return kept;
}

function headsIn(lines: readonly PageLine[]): Set<number> {
  const alone = (text: string) => NUMBER.exec(text)?.[1];
  const run = runOf(lines, alone);
  const numbers = run.length > 0 ? run : pairOf(lines, alone);
  const dropped = new Set(numbers);
  const beside = new Map<string, number[]>();
  for (const at of numbers) {
    for (const next of [at - 1, at + 1]) {
      const mask = maskOf(lines[next]?.text ?? '');
      if (mask !== '') beside.set(mask, [...(beside.get(mask) ?? []), next]);
    }
  }
  const masks = [...beside].filter(([, places]) => places.length * 2 >= numbers.length && places.length > 1);
  for (const [, places] of masks) for (const at of places) dropped.add(at);
  if (numbers.length > 0) return dropped;
  return new Set(numberedHeads(lines));
}

/** 立法会 ─ 2031年5月22日 8603: the number stands in the line that comes again. */
function numberedHeads(lines: readonly PageLine[]): number[] {
  const byMask = new Map<string, number>();
  for (const { text } of lines) {
    const mask = NUMBERS_AT_EDGES.some((number) => number.test(text)) ? maskOf(text) : '';
    if (mask !== '') byMask.set(mask, (byMask.get(mask) ?? 0) + 1);
  }
  const most = [...byMask].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0] as const);
  if (most[1] < MIN_PAGES) return [];
  // 2031年6月3日 7: only one of two numbers counts the pages.
  const [last = [], first = []] = NUMBERS_AT_EDGES.map((number) =>
    runOf(lines, (text) => (maskOf(text) === most[0] ? number.exec(text)?.[1] : undefined)),
  );
  return last.length >= first.length ? last : first;
}

/** The lines whose numbers go up by one each; none where fewer than three do. */
function runOf(lines: readonly PageLine[], numberOf: (text: string) => string | undefined): number[] {
  let run: number[] = [];
  let best = run;
  let last = Number.NaN;
  for (const [at, { text }] of lines.entries()) {
    const digits = text.length <= MAX_HEAD ? numberOf(text) : undefined;
    if (digits === undefined) continue;
    if (Number(digits) !== last + 1) run = [];
    last = Number(digits);
    run.push(at);
    if (run.length > best.length) best = run;
  }
  return best.length >= MIN_PAGES ? best : [];
}

/**
 * The lines of two pages' numbers, one more than the other; none where they stand as close as the points of a list. What
 * may be the number of a section (1, 2) or a year must break off a sentence, which a headline before the first one may
 * only seem to be, or end the text.
 */
function pairOf(lines: readonly PageLine[], numberOf: (text: string) => string | undefined): number[] {
  const numbered = lines.flatMap(({ text }, at) => {
    const digits = numberOf(text);
    return digits === undefined ? [] : [{ at, number: Number(digits) }];
  });
  const [first, second] = numbered;
  if (numbered.length !== ALONE.pages || first === undefined || second === undefined) return [];
  const isPair = second.number === first.number + 1 && second.at - first.at >= ALONE.linesApart;
  const breaksOff = (at: number) => {
    const before = lines[at - 1]?.text ?? '';
    return IS_PROSE.test(before) && !endsSentence(before);
  };
  const isFoot =
    (first.number > ALONE.sections && first.number < ALONE.years) ||
    breaksOff(second.at) ||
    (breaksOff(first.at) && second.at === lines.length - 1);
  return isPair && isFoot ? [first.at, second.at] : [];
}

/** The line with its digits masked; empty where it is no head. */
function maskOf(text: string): string {
  if (text === '' || text.length > MAX_HEAD || endsSentence(text) || /[，。；]/.test(text)) return '';
  return text.replace(/\s+/g, '').replace(/\d+/g, '0');
}
