import { readPublicationLine } from '../head-matter/publication-line.ts';
import { isHeading, type Line } from './line.ts';

/** Kinds that stand around a headline, beside the headings themselves. */
const HEAD_KINDS: ReadonlySet<Line['kind']> = new Set(['byline', 'date', 'origin', 'imprint']);

/**
 * The lines, of which those that date an article are told from headlines: `2031-04-02 18:40 〔記者王芳／雲州報導〕`. They
 * stand above the first paragraph or below a heading; elsewhere such a line is part of the text. Linear.
 */
export function withPublicationLines(lines: readonly Line[]): Line[] {
  const read: Line[] = [];
  let isAboveText = true;
  lines.forEach((line, at) => {
    const before = read[at - 1];
    const isInHead = before !== undefined && (isHeading(before) || HEAD_KINDS.has(before.kind));
    const mayDate = line.kind === 'label' || (line.kind === 'text' && !line.opensTurn);
    const dates = mayDate && (isAboveText || isInHead);
    const found = dates ? published(line, [lines[at - 1], lines[at + 1]]) : line;
    read.push(found);
    isAboveText &&= found.kind !== 'text';
  });
  return read;
}

function published(line: Line, beside: readonly (Line | undefined)[]): Line {
  const read = readPublicationLine(
    line.text,
    beside.map((other) => other?.text),
  );
  if (read === null) return line;
  const byline = read.names.length > 0 ? { names: read.names, bracketed: false } : null;
  return { ...line, kind: 'date', byline };
}
