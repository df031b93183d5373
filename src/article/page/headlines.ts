import { type HeadingRun, headingRuns } from './heading-run.ts';
import { HeadlineSigns } from './headline-signs.ts';
import type { Layout } from './layout.ts';
import type { Line } from './line.ts';

/** What the page's setting is worth: it leaves little doubt. */
const SHOWN = { flush: 12, imprint: 12, parted: 10, partedAlone: 4 } as const;

/**
 * The places of the lines at which an article's head begins, each with the place behind its last heading or what belongs
 * to it. Linear in the text.
 */
export function findHeadlines(lines: readonly Line[], layout: Layout): Map<number, number> {
  const runs = headingRuns(lines, layout);
  const signs = runs.length > 1 || (runs[0]?.place ?? 0) > 0 ? new HeadlineSigns(lines, runs) : null;
  const isAnyClose = runs.some(({ headings, place }) => place > 0 && headings[0]?.apart === false);
  const heads = new Map<number, number>();
  runs.forEach((run, at) => {
    const isFirst = at === 0 && run.place === 0;
    if (isFirst || shownOdds(run, layout, isAnyClose) + (signs?.odds(at) ?? 0) > 0)
      heads.set(run.from, run.isVerse ? run.from + 1 : run.to);
  });
  return heads;
}

/** What the setting tells, as the logarithm of odds. */
function shownOdds(
  { headings, lines, closing, next }: HeadingRun,
  layout: Layout,
  isAnyClose: boolean,
): number {
  const [first] = headings;
  let odds = 0;
  if (layout.indentsCrossheads) {
    // Where few headings are indented, most crossheads may have lost their indent.
    odds += first?.indented === true ? -SHOWN.flush : SHOWN.flush * layout.indentedShare ** 2;
  }
  if (layout.imprints !== null) {
    const around = layout.imprints === 'under' ? lines : closing;
    odds += around.some(({ kind }) => kind === 'imprint') ? SHOWN.imprint : -SHOWN.imprint;
  }
  if (layout.parts) {
    if (first?.apart === true) {
      // A crosshead may stand between blank lines, too.
      if (next?.apart !== true) odds += isAnyClose || layout.indents ? SHOWN.parted : SHOWN.partedAlone;
    } else odds -= SHOWN.parted;
  }
  return odds;
}
