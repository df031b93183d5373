import { type Column, namedColumns } from './columns.ts';

/** What a row says of an article, as it is written there. */
export type Row = Readonly<Partial<Record<Column, string>>>;

/** Deepest nesting of lists and objects within a field that is looked into. */
const DEEPEST = 3;

/** Reads an object's fields, such as `{"标题": …, "正文": …}`: lists are joined, and of an object its name counts. */
export function rowOf(fields: object): Row {
  const named = Object.entries(fields).flatMap(([name, value]): [string, string][] => {
    const text = textOf(value, DEEPEST);
    return text === '' ? [] : [[name, text]];
  });
  return rowFrom(
    named.map(([name]) => name),
    named.map(([, text]) => text),
  );
}

/** Reads the cells under the names of a table. */
export function rowFrom(names: readonly string[], cells: readonly string[]): Row {
  const columns = namedColumns(names);
  return Object.fromEntries(
    Array.from(columns, ([column, at]) => [column, cells[at] ?? '']).filter(([, cell]) => cell !== ''),
  );
}

/** Paragraphs in a list are lines; `''` for what says nothing. */
function textOf(value: unknown, deepest: number): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null || deepest === 0) return '';
  if (Array.isArray(value)) {
    return value
      .map((item) => textOf(item, deepest - 1))
      .filter((text) => text !== '')
      .join('\n');
  }
  const fields = new Map(Object.entries(value));
  for (const name of ['name', 'text']) {
    const text = textOf(fields.get(name), deepest - 1);
    if (text !== '') return text;
  }
  return '';
}
