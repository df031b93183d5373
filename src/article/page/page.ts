import { simplify } from '../../text/simplified.ts';
import { readClosingNames, readDateline } from '../byline.ts';
import type { Draft } from '../identify.ts';
import { splitBlocks } from './block.ts';
import type { HeadSetting } from './head-lines.ts';
import { findHeadlines } from './headlines.ts';
import { type Head, readHead, shareHeads } from './heads.ts';
import { inContext } from './in-context.ts';
import { readLayout, withHeadings } from './layout.ts';
import { isHeading, type Line, readLines } from './line.ts';
import { mend } from './mend.ts';

/** More lines than these in a row without a sentence mark are a list or a poem, not a crosshead. */
const MAX_CROSSHEAD_LINES = 2;

/** 1, 02, 2031, 一, （二）, III, Part 2. */
const SECTION_NUMBER =
  /^(?:[（(]?(?:\d{1,4}|[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3}|[IVX]{1,4})[）)]?[.、．]?|Part\.?\s?\d{1,2})$/iu;

const PLAIN: HeadSetting = { isWire: false, isBySize: false, isTraditional: false };
/** Of a text as much tells in which characters it is written, in UTF-16 units. */
const TELLING = 2_000;
/** In traditional text one character in four has another simplified form; in a name or quotation, few of the text. */
const MIN_CHANGED = 0.1;

/** Reads a newspaper page's text into its articles. Ranges count UTF-16 units of `text`. */
export function readPage(text: string): Draft[] {
  const found = readLines(text);
  const layout = readLayout(found);
  const lines = inContext(mend(withHeadings(found, layout)));
  const [only] = lines;
  if (only !== undefined && lines.length === 1) {
    return [
      draft(readHead([], PLAIN), readDateline(only.text) ?? [], [
        { section: null, text: only.text, source: only.source },
      ]),
    ];
  }
  const heads = findHeadlines(lines, layout);
  const { blocks, tail } = splitBlocks(
    lines,
    heads,
    layout.indentsCrossheads || layout.parts || layout.imprints !== null,
  );
  if (blocks.length === 0) return textless(tail);
  // A page's own head names its paper and day for all articles on it.
  const page = readHead(blocks[0]?.above ?? [], PLAIN);
  const isTraditional = isInTraditional(text.slice(0, TELLING));
  return shareHeads(blocks, tail).map((share, at) => {
    const block = blocks[at];
    const number = sectionNumberIn(share.head);
    const body = [...(number === null ? [] : [number]), ...(block?.body ?? []), ...share.rest];
    const isWire = readDateline(block?.body[0]?.text ?? '') !== null;
    const head = readHead(
      [...share.head.filter(({ source }) => source !== number?.source), ...body.filter(isMeta)],
      {
        isWire,
        isBySize: share.isBySize,
        isTraditional,
      },
    );
    return draft(
      { ...head, date: head.date ?? page.date, origin: head.origin ?? page.origin },
      signersOf(block?.names ?? [], body),
      passagesOf(body),
    );
  });
}

/** The first section's number, where it stands below the headline as its last line; null where none does. */
function sectionNumberIn(head: readonly Line[]): Line | null {
  const headings = head.filter((line) => isHeading(line) || line.kind === 'remark');
  const last = headings.at(-1);
  return headings.length > 1 && last !== undefined && SECTION_NUMBER.test(last.text)
    ? { ...last, kind: 'label' }
    : null;
}

/** A name or a quotation in other characters does not make it so. */
function isInTraditional(text: string): boolean {
  const simple = simplify(text);
  let changed = 0;
  for (let at = 0; at < text.length; at++) if (text[at] !== simple[at]) changed++;
  return changed > text.length * MIN_CHANGED;
}

function signersOf(names: readonly string[], body: readonly Line[]): string[] {
  const last = body.findLast((line) => line.kind === 'text');
  return [...new Set([...names, ...readClosingNames(last?.text ?? '')])];
}

/** Without one paragraph on the page, the first line is the headline and the others are what there is to read. */
function textless(lines: readonly Line[]): Draft[] {
  const first = lines.findIndex((line) => line.kind === 'label');
  const rest = lines.slice(first + 1);
  return [
    draft(readHead([...lines.slice(0, first + 1), ...rest.filter(isMeta)], PLAIN), [], passagesOf(rest)),
  ];
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
    line.kind === 'imprint' ||
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
