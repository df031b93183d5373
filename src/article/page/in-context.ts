import { beginsWithSurname, readBareNames, readDateline } from '../byline.ts';
import { isOutlet } from './imprint.ts';
import { isHeading, type Line } from './line.ts';
import { withPublicationLines } from './published.ts';

/** Longest headline that ends as a sentence does, in UTF-16 units. */
const MAX_SENTENCE_HEADLINE = 60;
/** A shorter one is a cry, in UTF-16 units. */
const MIN_SENTENCE_HEADLINE = 6;
/** A dash and a subtitle are longer than a dash and whose words they were, in UTF-16 units. */
const MIN_DASHED_SUBTITLE = 6;
/** More lines without a sentence mark are verse. */
const MAX_HEADINGS = 3;
const MAX_MASTHEAD = 12;
/** Longest line with a place and one or two names, in UTF-16 units. */
const MAX_NAMES = 16;

/** The lines with what each of them by itself does not show, but its neighbours do. Linear. */
export function inContext(lines: readonly Line[]): Line[] {
  const read: Line[] = [];
  const dated = withPublicationLines(lines);
  let headings = 0;
  dated.forEach((line, at) => {
    read.push(besides(line, read[at - 1], dated[at + 1], headings));
    headings = isHeading(line) ? (line.apart ? 1 : headings + 1) : 0;
  });
  return read;
}

function besides(line: Line, before: Line | undefined, next: Line | undefined, headings: number): Line {
  if (line.opensTurn) return line;
  if (line.kind === 'label') {
    if (isMasthead(line.text) && (isDated(before) || isDated(next))) return { ...line, kind: 'origin' };
    // Verse: no headline ends so, and what was cut has been put together before.
    if (/[，、；,]$/u.test(line.text)) return { ...line, kind: 'text' };
    // Under a paragraph ——人民网网友 tells whose words it was.
    if (/^[—―─]{1,2}[^—―─]/u.test(line.text) && before?.kind === 'text') return { ...line, kind: 'text' };
    const names =
      headings > 0 && headings <= MAX_HEADINGS && isHeadingOf(before) && next?.kind === 'text'
        ? readAuthors(line.text)
        : null;
    return names === null ? line : { ...line, kind: 'byline', byline: { names, bracketed: false } };
  }
  // ■李明 between headline and body; among other bullets it would be a point.
  if (line.kind === 'bullet' && before?.kind === 'label' && next?.kind === 'text') {
    const names = readBareNames(line.text);
    return names === null ? line : { ...line, kind: 'byline', byline: { names, bracketed: false } };
  }
  return line.kind === 'text' && isSentenceHeadline(line.text, before, next)
    ? { ...line, kind: 'label' }
    : line;
}

/** 老人为什么不会挂号？ over a byline, a dateline, or a subtitle with its dash. */
function isSentenceHeadline(text: string, before: Line | undefined, next: Line | undefined): boolean {
  if (text.length > MAX_SENTENCE_HEADLINE || next === undefined || before?.kind === 'text') return false;
  const asks = /[？?！!…][”’」』]?$/.test(text);
  // 老小区加装电梯，钱怎么分摊？ as the first line of a page.
  if (
    before === undefined &&
    asks &&
    text.length >= MIN_SENTENCE_HEADLINE &&
    next.kind === 'text' &&
    next.text.length > 2 * text.length
  )
    return true;
  if (next.byline !== null && !next.byline.bracketed) return !/[。…；;：:”]$/.test(text);
  return asks && /^[—―─]{2}/u.test(next.text) && next.text.length >= MIN_DASHED_SUBTITLE;
}

/** `河东晚报`, beside a date. */
function isMasthead(text: string): boolean {
  return (
    text.length <= MAX_MASTHEAD &&
    /^[\p{Script=Han}]+$/u.test(text) &&
    (isOutlet(text) || text.endsWith('报'))
  );
}

function isDated(line: Line | undefined): boolean {
  return line?.kind === 'date';
}

function isHeadingOf(line: Line | undefined): boolean {
  return line !== undefined && isHeading(line) && readAuthors(line.text) === null;
}

/** 查亮亮, `王　芳 李强`, `湖南长沙市 吴峥`: nothing but names, the place they wrote from before them. */
function readAuthors(text: string): readonly string[] | null {
  if (text.length > MAX_NAMES || !/^[\p{Script=Han}·\s　]+$/u.test(text) || readDateline(text)) return null;
  const words = joinSpaced(text.split(/[\s　]+/u));
  const names = words.filter(isName);
  const hasPlace = words.length > 1 && !isName(words[0] ?? '');
  return names.length > 0 && names.length === words.length - Number(hasPlace) ? names : null;
}

/** 王　芳: names of two characters are spaced out to the width of three. */
function joinSpaced(words: readonly string[]): string[] {
  const joined: string[] = [];
  let half = '';
  for (const word of words) {
    if (half !== '' && word.length === 1) {
      joined.push(half + word);
      half = '';
    } else if (word.length === 1) half = word;
    else joined.push(word);
  }
  return half === '' ? joined : [...joined, half];
}

function isName(word: string): boolean {
  return word.length >= 2 && word.length <= 3 && beginsWithSurname(word);
}
