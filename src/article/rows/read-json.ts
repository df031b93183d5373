import type { Conversion } from '../conversion.ts';
import { linesOf } from './read-lines.ts';
import { readRows } from './read-rows.ts';
import { type Row, rowOf } from './row.ts';

/** How deep a list of articles may stand in an object: `{"data": {"list": […]}}`. */
const DEEPEST = 4;

/** Reads one article, a list of articles, or an object that holds one or a list. */
export function readJson(text: string): Conversion | Promise<Conversion> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, reason: 'broken', ...placeOf(error, text) };
  }
  const rows = rowsIn(value, DEEPEST);
  return rows === null ? { ok: false, reason: 'no-columns' } : readRows(rows);
}

/** Reads a list with one JSON object a line. */
export function readJsonLines(text: string): Promise<Conversion> {
  return readRows(
    linesOf(text).map((line): Row | null => {
      try {
        const value: unknown = JSON.parse(line);
        return isObject(value) ? rowOf(value) : null;
      } catch {
        return null;
      }
    }),
  );
}

/** The articles in a value, each a row; null where there is none. In a list what is no article is a row too. */
function rowsIn(value: unknown, deepest: number): (Row | null)[] | null {
  if (!isObject(value) || deepest === 0) return null;
  if (Array.isArray(value)) {
    const rows = value.map((item: unknown) => (isObject(item) && !Array.isArray(item) ? rowOf(item) : null));
    return rows.some(isArticle) ? rows : null;
  }
  const row = rowOf(value);
  if (isArticle(row)) return [row];
  // {"data": {"list": […]}}, {"体育": […], "财经": […]} or {"1": {…}, "2": {…}}.
  const rows = Object.values(value).flatMap((member) => rowsIn(member, deepest - 1) ?? []);
  return rows.length > 0 ? rows : null;
}

function isArticle(row: Row | null): boolean {
  return row?.content !== undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Where JSON breaks off, as far as the engine says: `… at position 123`. */
function placeOf(error: unknown, text: string): { line?: number; detail: string } {
  const detail = error instanceof Error ? error.message : String(error);
  const position = /at position (\d+)/.exec(detail)?.[1];
  if (position === undefined) return { detail };
  return { line: text.slice(0, Number(position)).split('\n').length, detail };
}
