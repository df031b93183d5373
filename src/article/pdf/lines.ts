import type { Run } from './runs.ts';

/** Runs on one baseline are no further apart across it than this share of their size. */
export const SAME_LINE = 0.4;
/** Marks and digits of another font may stand higher or lower than their line, which covers this share of their height. */
const MIN_COVERED = 0.4;
/** Of a font's size so much stands above its baseline, and the rest below. */
const ABOVE = 0.88;
/** Runs of one line cover each other along it by no more than this, in sizes. */
const MAX_COVERING = 0.3;

/** The runs of each line, from the top down, those of one line on one baseline; within a line in no order. */
export function linesOf(runs: readonly Run[]): (readonly Run[])[] {
  const baselines = baselinesOf(runs);
  const lines = baselines.map(({ runs }) => runs);
  const byLength = [...baselines.keys()].sort(
    (one, other) => (baselines[one]?.length ?? 0) - (baselines[other]?.length ?? 0),
  );
  // The shortest first, so that what was joined to a line goes on with it.
  for (const at of byLength) {
    const host = hostOf(baselines, at);
    const down = baselines[host ?? -1]?.down;
    if (host === null || down === undefined) continue;
    lines[host] = [...(lines[host] ?? []), ...(lines[at] ?? []).map((run) => ({ ...run, down }))];
    lines[at] = [];
  }
  return lines.filter((line) => line.length > 0);
}

/** The runs on one baseline, from left to right. */
interface Baseline {
  readonly runs: readonly Run[];
  readonly down: number;
  /** Of its largest run. */
  readonly size: number;
  /** Of its text, in UTF-16 units. */
  readonly length: number;
}

function baselinesOf(runs: readonly Run[]): Baseline[] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((one, other) => one.down - other.down)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (first !== undefined && run.down - first.down <= Math.min(run.size, first.size) * SAME_LINE)
      row?.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => ({
    runs: row.sort((one, other) => one.from - other.from),
    down: row[0]?.down ?? 0,
    size: row.reduce((size, run) => Math.max(size, run.size), 0),
    length: row.reduce((length, { text }) => length + text.length, 0),
  }));
}

/** The longer baseline above or below whose line this one belongs to; null where it is a line of its own. */
function hostOf(baselines: readonly Baseline[], at: number): number | null {
  const guest = baselines[at];
  if (guest === undefined) return null;
  const [best] = [at - 1, at + 1]
    .flatMap((place) => {
      const host = baselines[place];
      return host !== undefined && host.length > guest.length && standBetween(guest.runs, host.runs)
        ? [{ place, covered: coveredBy(host, guest) }]
        : [];
    })
    .sort((one, other) => other.covered - one.covered);
  return best !== undefined && best.covered >= MIN_COVERED ? best.place : null;
}

/** The share of the guest's height that stands beside the host. */
function coveredBy(host: Baseline, guest: Baseline): number {
  const top = Math.max(host.down - host.size * ABOVE, guest.down - guest.size * ABOVE);
  const bottom = Math.min(host.down + host.size * (1 - ABOVE), guest.down + guest.size * (1 - ABOVE));
  return (bottom - top) / guest.size;
}

/** Whether the guest's runs stand in spaces that the host's leave. Both go from left to right. */
function standBetween(guest: readonly Run[], host: readonly Run[]): boolean {
  let next = 0;
  return guest.every(({ from, to, size }) => {
    while ((host[next]?.to ?? Number.POSITIVE_INFINITY) <= from + size * MAX_COVERING) next++;
    return (host[next]?.from ?? Number.POSITIVE_INFINITY) >= to - size * MAX_COVERING;
  });
}
