import { simplify } from '../../text/simplified.ts';
import { FIELD_NAMES } from '../markdown/field-names.ts';

/** What a row of a table, or an object of a list, can say of an article. */
export type Column = 'title' | 'subtitle' | 'content' | 'date' | 'source' | 'url' | 'byline';

/** The names under which each is known, as front matter's are; of two in one row the earlier counts. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  title: [...FIELD_NAMES.title, '新闻标题', '文章标题'],
  subtitle: FIELD_NAMES.subtitle,
  content: [
    'content',
    '正文',
    'text',
    'body',
    '内容',
    'contenthtml',
    'contenttext',
    'articlebody',
    '新闻内容',
    '文章内容',
    '新闻正文',
    '全文',
    'fulltext',
    'article',
    '文本',
  ],
  date: [...FIELD_NAMES.date, '发表时间', '出版日期'],
  source: [...FIELD_NAMES.source, '报纸', '报刊'],
  url: [...FIELD_NAMES.url, '连结', '地址', 'href'],
  byline: FIELD_NAMES.byline,
};

const COLUMNS = new Map(
  Object.entries(NAMES).flatMap(([column, names]): [string, { column: Column; order: number }][] =>
    names.map((name, order) => [name, { column: column as Column, order }]),
  ),
);

/** Which of a row's names says what; a name that comes twice counts the first time. */
export function namedColumns(names: readonly string[]): ReadonlyMap<Column, number> {
  const found = new Map<Column, { readonly at: number; readonly order: number }>();
  for (const [at, name] of names.entries()) {
    const known = COLUMNS.get(
      simplify(name)
        .toLowerCase()
        .replace(/[\s_-]/gu, ''),
    );
    if (known === undefined) continue;
    const before = found.get(known.column);
    if (before === undefined || known.order < before.order)
      found.set(known.column, { at, order: known.order });
  }
  return new Map(Array.from(found, ([column, { at }]) => [column, at]));
}

const DELIMITERS = [',', '\t', ';', '|'] as const;

/** What parts the names of a table's first line: whichever leads to most names that are known. */
export function delimiterOf(header: string): string {
  const [best = ','] = DELIMITERS.map((delimiter) => ({
    delimiter,
    count: headerColumns(header, delimiter).size,
  }))
    .sort((a, b) => b.count - a.count)
    .map(({ delimiter }) => delimiter);
  return best;
}

/** The columns that a table's first line names. */
export function headerColumns(header: string, delimiter: string): ReadonlyMap<Column, number> {
  return namedColumns(header.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, '$1')));
}
