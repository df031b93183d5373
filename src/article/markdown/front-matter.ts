import { parse as parseToml, TomlError } from 'smol-toml';
import { parseDocument } from 'yaml';
import { lineAt, type TextLine } from './lines.ts';
import { quoteSlips } from './yaml-slips.ts';

/** The fields at the head of a file, by the names that the file gives them, or where they do not parse. */
export type FrontMatter =
  | {
      readonly ok: true;
      readonly fields: ReadonlyMap<string, unknown>;
      /** Where the body begins, in UTF-16 units. */
      readonly end: number;
    }
  | {
      readonly ok: false;
      readonly reason: 'front-matter';
      /** Of the file, counted from 1. */
      readonly line: number;
      readonly detail: string;
    }
  | {
      readonly ok: false;
      readonly reason: 'front-matter-open';
      /** The closing line that is missing. */
      readonly detail: string;
    };

/** Longer front matter was written by no person, in UTF-16 units. */
const LONGEST_MENDED = 20_000;

type Read = (written: string) => FrontMatter;

const NONE: ReadonlyMap<string, unknown> = new Map();

/** Reads YAML between `---` or TOML between `+++` at a file's head; without either there are no fields. */
export function readFrontMatter(text: string): FrontMatter {
  const first = lineAt(text, 0);
  const fence = /^(---|\+\+\+)[ \t]*$/.exec(first.text)?.[1];
  if (fence === undefined) return { ok: true, fields: NONE, end: 0 };
  const close = closingLine(text, first.next, fence);
  if (close === null) {
    // A rule above an article is no front matter.
    if (!/[:：=]/.test(lineAt(text, first.next).text)) return { ok: true, fields: NONE, end: first.next };
    return { ok: false, reason: 'front-matter-open', detail: fence };
  }
  const written = text.slice(first.next, close.start);
  const reading = (fence === '---' ? readYaml : readToml)(written);
  return reading.ok ? { ...reading, end: Math.min(close.next, text.length) } : reading;
}

function closingLine(text: string, from: number, fence: string): TextLine | null {
  for (let line = lineAt(text, from); line.start < text.length; line = lineAt(text, line.next)) {
    if (line.text.trimEnd() === fence) return line;
  }
  return null;
}

const readYaml: Read = (written) => {
  const strict = parseYaml(written);
  if (strict.ok) return strict;
  if (written.length > LONGEST_MENDED) return strict;
  const lenient = parseYaml(quoteSlips(written));
  return lenient.ok ? lenient : strict;
};

/** The failsafe schema keeps every value as the file writes it: a date is no Date, 2024 no number. */
const parseYaml: Read = (yaml) => {
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false });
    const [error] = document.errors;
    if (error !== undefined) return brokenAt(1 + (error.linePos?.[0].line ?? 1), error);
    // As a Map, so that no key is a prototype's.
    const fields: unknown = document.toJS({ mapAsMap: true });
    if (fields === null || fields === '') return { ok: true, fields: NONE, end: 0 };
    if (fields instanceof Map) return { ok: true, fields, end: 0 };
    return brokenAt(2, new Error('the front matter is not a list of fields'));
  } catch (error) {
    // Aliases of aliases, or brackets too deep for the parser's stack.
    if (error instanceof ReferenceError || error instanceof RangeError) return brokenAt(1, error);
    throw error;
  }
};

const readToml: Read = (toml) => {
  try {
    return { ok: true, fields: new Map(Object.entries(parseToml(toml, { maxDepth: 20 }))), end: 0 };
  } catch (error) {
    if (error instanceof TomlError) return brokenAt(1 + error.line, error);
    if (error instanceof RangeError) return brokenAt(1, error);
    throw error;
  }
};

function brokenAt(line: number, error: Error): FrontMatter {
  return { ok: false, reason: 'front-matter', line, detail: error.message.split('\n')[0] ?? error.name };
}
