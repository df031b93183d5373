import { simplify } from '../text/simplified.ts';
import { beginsWithSurname } from './byline.ts';
import { endsSentence } from './marks.ts';
import { delimiterOf, headerColumns } from './rows/columns.ts';
import { turnKey, turnKind } from './turn-kinds.ts';

/** How much of a text is looked at to tell its kind, in UTF-16 units. */
const LOOKED_AT = 65_536;
/** Lines that must all be of one form. */
const LINES_LOOKED_AT = 50;
/** Longest label of a line `体育\t正文`, and the least that its text has on the average, in UTF-16 units: of any, of sentences. */
const LABEL = { longest: 12, leastText: 20, leastSentence: 10 } as const;
/** Family name and given name, in UTF-16 units. */
const LONGEST_NAME = 4;

/** A PDF: it begins with its name. */
export function isPdf(bytes: Uint8Array): boolean {
  return beginsWith(bytes, '%PDF-');
}

/** A Word document: a ZIP archive with a part that holds one. The names of an archive's parts stand in it as they are. */
export function isDocx(bytes: Uint8Array): boolean {
  if (!beginsWith(bytes, 'PK\u0003\u0004')) return false;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('word/document');
}

function beginsWith(bytes: Uint8Array, mark: string): boolean {
  return mark === String.fromCharCode(...bytes.subarray(0, mark.length));
}

/** A page of the web: it begins as one. */
export function isHtml(text: string): boolean {
  return /^(?:<!doctype html|<html|<head|<body)[\s>]/i.test(markupIn(text));
}

/** RSS, RDF or Atom. */
export function isFeed(text: string): boolean {
  return /^<(?:rss|feed|rdf:RDF)[\s>]/.test(markupIn(text));
}

/** Front matter between `---` or `+++`, with at least one field. */
export function isFrontMattered(text: string): boolean {
  const [fence = '', ...lines] = firstLines(text);
  if (!/^(?:---|\+\+\+)[ \t]*$/.test(fence)) return false;
  const end = lines.findIndex((line) => line.trimEnd() === fence.trimEnd());
  return end > 0 && lines.slice(0, end).some((line) => /^[^\s:=：]{1,40}[ \t]*[:=：]/.test(line));
}

/** An object or a list of objects. */
export function isJson(text: string): boolean {
  return /^\s*(?:\{\s*"|\[\s*\{)/.test(text.slice(0, LOOKED_AT));
}

/** A list with one JSON object a line. */
export function isJsonLines(text: string): boolean {
  if (!isJson(text)) return false;
  // A row may be longer than what is looked at of other texts.
  const start = text.search(/\S/);
  const feed = text.indexOf('\n', start);
  const first = feed === -1 ? text : text.slice(start, feed);
  if (feed === -1 || text.slice(feed, feed + LOOKED_AT).trim() === '') return false;
  return first.trimEnd().endsWith('}') && parses(first);
}

/** `体育\t正文` or `体育\t标题\t正文`, every line, and not a transcript's `程大海\t水价明年不涨。` */
export function isLabelledLines(text: string): boolean {
  const lines = firstLines(text).filter((line) => line.trim() !== '');
  const fields = lines.slice(0, LINES_LOOKED_AT).map((line) => line.split('\t'));
  const texts = fields.reduce((sum, row) => sum + (row.at(-1)?.length ?? 0), 0);
  const areSentences = fields.every((field) => endsSentence(field.at(-1) ?? ''));
  const labels = [...new Set(fields.map(([label = '']) => label.trim()))];
  return (
    fields.length > 0 &&
    texts >= (areSentences ? LABEL.leastSentence : LABEL.leastText) * fields.length &&
    fields.every(({ length }) => length === 2 || length === 3) &&
    labels.every((label) => label !== '' && label.length <= LABEL.longest && !/[。，；！？]/u.test(label)) &&
    labels.filter(isSpeaker).length * 2 < labels.length
  );
}

function isSpeaker(label: string): boolean {
  const simple = simplify(label);
  return (
    turnKind(turnKey(simple)) !== undefined || (simple.length <= LONGEST_NAME && beginsWithSurname(simple))
  );
}

/** A table whose first line names a column of text and another that is known. */
export function isTable(text: string): boolean {
  const [header = ''] = firstLines(text);
  const columns = headerColumns(header, delimiterOf(header));
  return columns.has('content') && columns.size > 1;
}

/** From the first element that is no comment, instruction or, before a feed, document type. */
function markupIn(text: string): string {
  let at = 0;
  const head = text.slice(0, LOOKED_AT);
  for (;;) {
    while (/\s/.test(head.charAt(at))) at++;
    const end = head.startsWith('<!--', at)
      ? after(head, '-->', at)
      : head.startsWith('<?', at)
        ? after(head, '?>', at)
        : /^<!doctype (?!html)/i.test(head.slice(at, at + 20))
          ? after(head, '>', at)
          : -1;
    if (end === -1) return head.slice(at, at + 40);
    at = end;
  }
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

function firstLines(text: string): string[] {
  const head = text.slice(0, LOOKED_AT);
  const lines = head.split(/\r\n|\r|\n/);
  // The last may be cut.
  return text.length > LOOKED_AT && lines.length > 1 ? lines.slice(0, -1) : lines;
}

function parses(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}
