import { readByline, readDateline } from '../byline.ts';
import type { Draft } from '../identify.ts';
import { endsSentence } from '../marks.ts';
import type { KeptText } from './kept-text.ts';

/** Longest paragraph without a mark in it that is taken for a crosshead, in UTF-16 units. */
const LONGEST_CROSSHEAD = 30;

/** An article's body, put into the text that is kept. */
type Body = Pick<Draft, 'byline' | 'passages'>;

/** Makes passages of the paragraphs of a body: crossheads stand over them, and a line that names who wrote is none. */
export function bodyOf(paragraphs: readonly string[], kept: KeptText): Body {
  const passages: Draft['passages'][number][] = [];
  let byline: readonly string[] = [];
  let section: string | null = null;
  for (const [at, text] of paragraphs.entries()) {
    const isEdge = at < 2 || at >= paragraphs.length - 2;
    const signed = isEdge ? readByline(text) : null;
    const source = kept.add(text);
    if (signed !== null) byline = byline.length > 0 ? byline : signed.names;
    else if (isCrosshead(text, paragraphs[at - 1], paragraphs[at + 1])) section = text;
    else passages.push({ section, text, source: [source] });
  }
  const [opening] = passages;
  const reporters = opening === undefined ? null : readDateline(opening.text);
  return { byline: byline.length > 0 ? byline : (reporters ?? []), passages };
}

/** A short line without a mark between whole paragraphs. */
function isCrosshead(text: string, before: string | undefined, next: string | undefined): boolean {
  return (
    text.length <= LONGEST_CROSSHEAD &&
    /\p{Script=Han}/u.test(text) &&
    !/[。！？；，：…!?;:]|——$/u.test(text) &&
    (before === undefined || endsSentence(before)) &&
    next !== undefined &&
    next.length > LONGEST_CROSSHEAD &&
    endsSentence(next)
  );
}
