import { readDateline } from '../byline.ts';
import { endsSentence } from '../marks.ts';
import { hasHeadline, isHeading, type Line } from './line.ts';

/** Paragraphs above a byline that can be a standfirst (导语); more are an article of their own. */
const MAX_STANDFIRST = 2;

/** One article's part of a page: the lines above it, who signed it, its body. */
export interface Block {
  readonly above: readonly Line[];
  /** Lines between the byline and the first paragraph. */
  readonly opening: readonly Line[];
  readonly names: readonly string[];
  /** A byline or dateline opened it. */
  readonly signed: boolean;
  /** From its first paragraph to its last: paragraphs, crossheads, captions. */
  readonly body: readonly Line[];
}

interface Growing {
  above: Line[];
  opening: Line[];
  names: string[];
  signed: boolean;
  /** A byline below the body ended it. */
  ended: boolean;
  body: Line[];
}

/**
 * Parts a page's lines where its articles begin: at `heads`, which gives the place of each head's first line and the one
 * behind its last; and where a byline opens a body that has no headline above it, unless `complete` says that each article
 * has one. `tail` are the lines after the last paragraph.
 */
export function splitBlocks(
  lines: readonly Line[],
  heads: ReadonlyMap<number, number>,
  complete: boolean,
): { readonly blocks: readonly Block[]; readonly tail: readonly Line[] } {
  const blocks: Growing[] = [];
  let pending: Line[] = [];
  let headEnd = -1;
  let block: Growing | undefined;
  const open = (names: readonly string[], signed: boolean) => {
    const opened: Growing = {
      above: pending,
      opening: [],
      names: [...names],
      signed,
      ended: false,
      body: [],
    };
    blocks.push(opened);
    block = opened;
    pending = [];
    return opened;
  };
  const textAhead = textBeforeNextByline(lines);
  for (const [at, line] of lines.entries()) {
    const end = heads.get(at);
    if (end !== undefined) {
      // A headline over a picture alone is an article without a paragraph.
      if (block === undefined && hasHeadline(pending) && pending.some(({ kind }) => kind === 'caption'))
        open([], false);
      // What stands between the last paragraph and the next headline closes the article before it, but for its own day.
      if (block !== undefined) {
        const own = hasDate(block)
          ? pending.findLastIndex(({ kind }) => kind !== 'date') + 1
          : pending.length;
        block.body.push(...pending.slice(0, own));
        pending = pending.slice(own);
      }
      block = undefined;
      headEnd = end;
    } else if (at === headEnd && block === undefined && isHeading(line)) {
      // Verse under a headline, or a crosshead at once.
      open([], false).body.push(line);
      continue;
    }
    if (line.byline !== null) {
      // A line that gives the day as well is read with the head.
      if (block === undefined)
        open(line.byline.names, true).opening.push(...(line.kind === 'date' ? [line] : []));
      else if (signs(block, line, pending, textAhead[at] === true) || complete || hasHeadline(pending)) {
        block.names.push(...line.byline.names);
        block.ended = block.body.length > MAX_STANDFIRST || textAhead[at] !== true || line.byline.bracketed;
        block.signed = true;
      } else open(line.byline.names, true);
    } else if (!isParagraph(line, block, pending)) pending.push(line);
    else {
      const reporters = readDateline(line.text);
      if (block === undefined) open(reporters ?? [], reporters !== null);
      else if (block.body.length === 0) {
        block.opening.push(...pending);
        if (block.names.length === 0) block.names.push(...(reporters ?? []));
      } else block.body.push(...pending);
      pending = [];
      block?.body.push(line);
    }
  }
  // A headline with nothing but a picture below it closes the page.
  if (block === undefined && blocks.length > 0) open([], false);
  return { blocks, tail: pending };
}

function hasDate({ above, opening, body }: Growing): boolean {
  return [above, opening, body].some((lines) => lines.some(({ kind }) => kind === 'date'));
}

/** A bullet that is a sentence is a point in a head, and a paragraph in a body. */
function isParagraph(line: Line, block: Growing | undefined, pending: readonly Line[]): boolean {
  if (line.kind !== 'bullet') return line.kind === 'text';
  return block !== undefined && !hasHeadline(pending) && endsSentence(line.text);
}

/** True where a byline belongs to the article above it: a second line of it, one below the body, one below a standfirst. */
function signs(block: Growing, line: Line, pending: readonly Line[], textFollows: boolean): boolean {
  if (block.body.length === 0) return pending.length === 0;
  if (!block.ended && (!textFollows || line.byline?.bracketed === true)) return true;
  const isUnsigned = !block.signed || block.names.length === 0;
  return isUnsigned && block.body.length <= MAX_STANDFIRST && !hasHeadline(pending);
}

/** For each line, whether a paragraph stands between it and the next byline. */
function textBeforeNextByline(lines: readonly Line[]): boolean[] {
  const ahead: boolean[] = [];
  let found = false;
  for (let at = lines.length - 1; at >= 0; at--) {
    ahead[at] = found;
    const line = lines[at];
    if (line?.byline) found = false;
    else if (line?.kind === 'text') found = true;
  }
  return ahead;
}
