import { readBareNames, readDateline } from '../byline.ts';
import type { Draft } from '../identify.ts';
import { splitBlocks } from './block.ts';
import { type Head, readHead, shareHeads } from './heads.ts';
import { type Line, readLines } from './line.ts';
import { mend } from './mend.ts';

/** More lines than these in a row without a sentence mark are a list or a poem, not a crosshead. */
const MAX_CROSSHEAD_LINES = 2;
/** Longest headline that stands right above a byline, in UTF-16 units. */
const MAX_SIGNED_HEADLINE = 60;

/** `河东晚报`, beside a date. */
const MASTHEAD = /^[\p{Script=Han}]{2,8}(?:报|周刊|新闻网)$/u;

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
  // A page's own head names its paper and day for all articles on it.
  const page = readHead(blocks[0]?.above ?? []);
  return shareHeads(blocks, tail).map((share, at) => {
    const block = blocks[at];
    const body = [...(block?.body ?? []), ...share.rest];
    const head = readHead([...share.head, ...body.filter(isMeta)]);
    return draft(
      { ...head, date: head.date ?? page.date, origin: head.origin ?? page.origin },
      block?.names ?? [],
      passagesOf(body),
    );
  });
}

/** Without one paragraph on the page, the first line is the headline and the others are what there is to read. */
function textless(lines: readonly Line[]): Draft[] {
  const first = lines.findIndex((line) => line.kind === 'label');
  const rest = lines.slice(first + 1);
  return [draft(readHead([...lines.slice(0, first + 1), ...rest.filter(isMeta)]), [], passagesOf(rest))];
}

/** What a line by itself does not show, but its neighbours do. */
function headed(lines: readonly Line[]): Line[] {
  return lines.map((line, at) => {
    const [before, next] = [lines[at - 1], lines[at + 1]];
    if (
      line.kind === 'label' &&
      MASTHEAD.test(line.text) &&
      (before?.kind === 'date' || next?.kind === 'date')
    ) {
      return { ...line, kind: 'origin' };
    }
    // ■李明 between headline and body; among other bullets it would be a point.
    const names =
      line.kind === 'bullet' && before?.kind === 'label' && next?.kind === 'text'
        ? readBareNames(line.text)
        : null;
    if (names !== null) return { ...line, kind: 'byline', byline: { names, bracketed: false } };
    if (line.kind !== 'text' || !next?.byline || next.byline.bracketed || before?.kind === 'text')
      return line;
    const isHeadline = line.text.length <= MAX_SIGNED_HEADLINE && !/[。…；;：:”]$/.test(line.text);
    return isHeadline ? { ...line, kind: 'label' } : line;
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
