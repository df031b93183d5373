import { splitBlocks } from './block.ts';
import { readDateline } from './byline.ts';
import { type Head, readHead, type Share, shareHeads } from './heads.ts';
import type { Draft } from './identify.ts';
import { type Line, readLines } from './line.ts';
import { mend } from './mend.ts';

/** More lines than these in a row without a sentence mark are a list or a poem, not a crosshead. */
const MAX_CROSSHEAD_LINES = 2;
/** Longest headline that stands right above a byline, in UTF-16 units. */
const MAX_SIGNED_HEADLINE = 60;

/** Reads a newspaper page's text into its articles. Ranges count UTF-16 units of `text`. */
export function readPage(text: string): Draft[] {
  const lines = headed(mend(readLines(text)));
  const [only] = lines;
  if (only !== undefined && lines.length === 1) {
    return [
      draft(readHead([]), readDateline(only.text) ?? [], [
        { section: null, text: only.text, source: only.source },
      ]),
    ];
  }
  const { blocks, tail } = splitBlocks(lines);
  if (blocks.length === 0) return textless(tail);
  const pageDate = readHead(blocks[0]?.above ?? []).date;
  return shareHeads(blocks, tail).map((share, at) => {
    const block = blocks[at];
    const body = [...(block?.body ?? []), ...share.rest];
    const head = readHead([...share.head, ...body.filter(isMeta)]);
    return draft({ ...head, date: head.date ?? pageDate }, block?.names ?? [], passagesOf(body));
  });
}

/** Without one paragraph on the page, the first line is the headline and the others are what there is to read. */
function textless(lines: readonly Line[]): Draft[] {
  const first = lines.findIndex((line) => line.kind === 'label');
  const share: Share = { head: lines.slice(0, first + 1), rest: lines.slice(first + 1) };
  const head = readHead([...share.head, ...share.rest.filter(isMeta)]);
  return [draft(head, [], passagesOf(share.rest))];
}

/** Headlines that a line by itself does not show: right above a byline, too long or ending in ？ or ！. */
function headed(lines: readonly Line[]): Line[] {
  return lines.map((line, at) => {
    const next = lines[at + 1];
    if (line.kind !== 'text' || !next?.byline || next.byline.bracketed || lines[at - 1]?.kind === 'text')
      return line;
    const headline = line.text.length <= MAX_SIGNED_HEADLINE && !/[。…；;：:”]$/.test(line.text);
    return headline ? { ...line, kind: 'label' } : line;
  });
}

type PassageDraft = Draft['passages'][number];

/** The body's paragraphs, each under its crosshead. */
function passagesOf(body: readonly Line[]): PassageDraft[] {
  const passages: PassageDraft[] = [];
  let section: string | null = null;
  let run: Line[] = [];
  const flush = () => {
    for (const line of run) passages.push({ section, text: line.text, source: line.source });
    run = [];
  };
  for (const line of body) {
    if (line.kind === 'label') run.push(line);
    else if (!isMeta(line)) {
      if (run.length > MAX_CROSSHEAD_LINES) flush();
      if (run.length > 0) section = run.map((label) => label.text).join(' ');
      run = [];
      passages.push({ section, text: line.text, source: line.source });
    }
  }
  flush();
  return passages;
}

/** Lines that stand among the paragraphs but are none. */
function isMeta(line: Line): boolean {
  return (
    line.kind === 'caption' ||
    line.kind === 'date' ||
    line.kind === 'origin' ||
    line.kind === 'note' ||
    line.byline !== null
  );
}

function draft(head: Head, byline: readonly string[], passages: readonly PassageDraft[]): Draft {
  return {
    title: head.title,
    subtitle: head.subtitle,
    kicker: head.kicker,
    series: head.series,
    byline,
    date: head.date,
    source: head.origin,
    url: null,
    points: head.points,
    captions: head.captions,
    passages,
  };
}
