import { simplify } from '../../text/simplified.ts';

/** What a row of a table, or an object of a list, can say of an article. */
export type Column = 'title' | 'subtitle' | 'content' | 'date' | 'source' | 'url' | 'byline';

/** The names under which each is known, lower case and in simplified characters; of two in one row the earlier counts. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  title: ['title', '标题', 'headline', '题目', '新闻标题', '文章标题'],
  subtitle: ['subtitle', '副标题', '副题'],
  content: [
    'content',
    '正文',
    'text',
    'body',
    '内容',
    'content_html',
    'content_text',
    'articlebody',
    '新闻内容',
    '文章内容',
    '全文',
    'fulltext',
    'full_text',
    'article',
    '文本',
  ],
  date: [
    'date',
    '日期',
    'time',
    'pubdate',
    'publishdate',
    'publish_date',
    'pub_date',
    'date_published',
    'published_at',
    'publishedat',
    'datepublished',
    'publish_time',
    'publishtime',
    'published',
    '时间',
    '发布时间',
    '发布日期',
    '发表时间',
    '出版日期',
  ],
  source: ['source', '来源', 'media', '媒体', 'publisher', '报纸', '报刊', '出处'],
  url: ['url', 'link', '链接', '网址', '地址', '连结', 'href'],
  byline: ['author', '作者', 'authors', 'byline', '记者'],
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
    const known = COLUMNS.get(simplify(name).trim().toLowerCase());
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
