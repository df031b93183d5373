import { parseDocument } from 'yaml';
import type { Range } from './article.ts';
import type { Conversion } from './conversion.ts';
import type { Draft } from './identify.ts';
import { endsSentence } from './marks.ts';
import { isBareLabel, turnLines } from './turn-lines.ts';

const FENCE = /^---[ \t]*$/;

/**
 * Reads a clean article: front matter (title, subtitle, byline, date, source, url, and kicker, series), then
 * paragraphs parted by blank lines under `##` crossheads. A `#` heading is the title where front matter gives none.
 */
export function readMarkdown(text: string): Conversion {
  const front = readFrontMatter(text);
  if (!front.ok) return { ...front, reason: 'front-matter' };
  const body = readBody(text, front.end);
  const { fields } = front;
  return {
    ok: true,
    text,
    drafts: [
      {
        title: one(fields['title']) ?? body.title,
        subtitle: one(fields['subtitle']),
        kicker: one(fields['kicker']),
        series: one(fields['series']),
        byline: many(fields['byline']),
        date: one(fields['date']),
        source: one(fields['source']),
        url: one(fields['url']),
        points: many(fields['points'], /\n/),
        captions: many(fields['captions'], /\n/),
        passages: body.passages,
      },
    ],
  };
}

type FrontMatter =
  | { readonly ok: true; readonly fields: Record<string, unknown>; readonly end: number }
  | { readonly ok: false; readonly line: number; readonly detail: string };

function readFrontMatter(text: string): FrontMatter {
  const first = lineAt(text, 0);
  if (!FENCE.test(first.text)) return { ok: true, fields: {}, end: 0 };
  let line = lineAt(text, first.next);
  while (!FENCE.test(line.text)) {
    if (line.next > text.length) return { ok: false, line: 1, detail: 'the front matter has no closing ---' };
    line = lineAt(text, line.next);
  }
  const yaml = text.slice(first.next, line.start);
  try {
    // The failsafe schema keeps every value as the file writes it: a date is no Date, 2024 no number.
    const document = parseDocument(yaml, { schema: 'failsafe' });
    const [error] = document.errors;
    if (error !== undefined) return brokenAt(1 + (error.linePos?.[0].line ?? 1), error);
    const fields: unknown = document.toJS();
    if (fields === null || fields === '') return { ok: true, fields: {}, end: line.next };
    if (isRecord(fields)) return { ok: true, fields, end: line.next };
    return brokenAt(2, new Error('the front matter is not a list of fields'));
  } catch (error) {
    // Aliases of aliases, or brackets too deep for the parser's stack.
    if (error instanceof ReferenceError || error instanceof RangeError) return brokenAt(1, error);
    throw error;
  }
}

function brokenAt(line: number, error: Error): FrontMatter {
  return { ok: false, line, detail: error.message.split('\n')[0] ?? error.name };
}

interface TextLine {
  readonly start: number;
  readonly text: string;
  /** Where the next line starts; past the text's end for the last. */
  readonly next: number;
}

function lineAt(text: string, start: number): TextLine {
  const feed = text.indexOf('\n', start);
  const end = feed === -1 ? text.length : feed;
  const line = text.slice(start, end);
  return { start, text: line.endsWith('\r') ? line.slice(0, -1) : line, next: end + 1 };
}

type Body = Pick<Draft, 'title' | 'passages'>;

function readBody(text: string, from: number): Body {
  const passages: Draft['passages'][number][] = [];
  let title: string | null = null;
  let section: string | null = null;
  let source: Range[] = [];
  const flush = () => {
    if (source.length === 0) return;
    const slices = source.map(([start, end]) => text.slice(start, end));
    passages.push({ section, text: slices.join(''), source });
    source = [];
  };
  const opens = turnsIn(text, from);
  for (let line = lineAt(text, from); line.start < text.length; line = lineAt(text, line.next)) {
    const shown = line.text.trim();
    const heading = /^#{1,6}[ \t\u3000]/.exec(shown);
    const label = opens.get(line.start);
    if (shown === '' || heading !== null || label !== undefined) flush();
    if (shown === '') continue;
    if (heading === null) {
      addLine(text, source, line.start + line.text.indexOf(shown), shown.length);
      if (label === 'alone') flush();
      continue;
    }
    const words = shown.slice(heading[0].length).trim();
    if (heading[0].length === 2 && title === null && passages.length === 0) title = words;
    else section = words;
  }
  flush();
  return { title, passages };
}

/** The lines that open turns of a transcript, by where they start: each is a paragraph, though no blank line parts them. */
function turnsIn(text: string, from: number): ReadonlyMap<number, 'alone' | 'words'> {
  const lines: TextLine[] = [];
  const begins: boolean[] = [];
  let begin = true;
  for (let line = lineAt(text, from); line.start < text.length; line = lineAt(text, line.next)) {
    const shown = line.text.trim();
    if (shown !== '') {
      lines.push({ ...line, text: shown });
      begins.push(begin);
    }
    begin = shown === '' || endsSentence(shown);
  }
  const opens = turnLines(
    lines.map((line) => line.text),
    begins,
  );
  return new Map(
    lines.flatMap(({ start, text: shown }, at): [number, 'alone' | 'words'][] =>
      opens[at] === true ? [[start, isBareLabel(shown) ? 'alone' : 'words']] : [],
    ),
  );
}

/** A soft line-break is dropped between Chinese, and kept as the space it stands for between Latin words. */
function addLine(text: string, source: Range[], start: number, length: number): void {
  const before = source.at(-1);
  const spaced = before !== undefined && isLatin(text.charAt(before[1] - 1)) && isLatin(text.charAt(start));
  source.push([spaced ? start - 1 : start, start + length]);
}

function isLatin(char: string): boolean {
  return char > ' ' && char < '\u2000';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function one(value: unknown): string | null {
  if (Array.isArray(value)) return one(value.join(' '));
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** A list, or names in one line as a byline prints them. */
function many(value: unknown, separator: RegExp = /[\s、，,;；]+/): string[] {
  const items = Array.isArray(value) ? value : typeof value === 'string' ? value.split(separator) : [];
  return items.map((item) => String(item).trim()).filter((item) => item !== '');
}
