import type { ArticleHead } from '../../../article/article.ts';
import { firstSpeakerId, withSpeakerIds } from '../../../quote/identity.ts';
import type { QuotedPassage } from '../../../quote/quote.ts';
import { BoundedMap } from '../../bounded-map.ts';
import { foldText } from '../../fold.ts';
import type { ArticleWish, ListedArticle } from '../engine.ts';
import type { Holdings } from '../holdings.ts';
import type { Places } from './places.ts';
import { speakersOf } from './speaker-index.ts';
import { type LibraryFile, readJson } from './tables.ts';
import type { About } from './update.ts';

/** Articles whose passages are looked at before the next are listed. */
const ARTICLES_AT_ONCE = 50;

/** Passages kept in memory, some kilobytes each: those that hold the words that everybody asks for. */
const PASSAGES_KEPT = 2_000;

/** Heads of articles kept in memory: most answers come from few. */
const HEADS_KEPT = 2_000;

/** The holdings of a library's file, which must not change meanwhile. */
export function holdingsOf(file: LibraryFile, { version, characters }: About, places: Places): Holdings {
  const statements = statementsOf(file);
  const heads = new Map<number, ArticleHead>();
  const kept = new BoundedMap<number, QuotedPassage>(PASSAGES_KEPT);
  const laterIds = new Map(
    statements.later().map(([article, key, speaker]) => [`${article}\n${key}`, speaker]),
  );
  const headsOf = (wanted: ReadonlySet<number>) => {
    if (heads.size + wanted.size > HEADS_KEPT) heads.clear();
    const missing = [...wanted].filter((number) => !heads.has(number));
    if (missing.length === 0) return;
    for (const [number, head] of statements.heads(JSON.stringify(missing))) heads.set(number, head);
  };

  const runsIn = (article: string) =>
    statements.articlesCalled(article).map((number) => places.ofArticle(number));

  return {
    version,
    size: places.size,
    averageLength: Math.max(1, characters / Math.max(1, places.size)),
    speakers: speakersOf(file, places),
    postable: statements.postable(),
    *newest(dated, speakers) {
      const { everybody, quoting } = statements.newest[dated ? 'dated' : 'undated'];
      const wanted = JSON.stringify(speakers ?? []);
      for (let from = 0; ; from += ARTICLES_AT_ONCE) {
        const numbers =
          speakers === null ? everybody(ARTICLES_AT_ONCE, from) : quoting(wanted, ARTICLES_AT_ONCE, from);
        for (const number of numbers) yield placesOfRun(places.ofArticle(number));
        if (numbers.length < ARTICLES_AT_ONCE) return;
      }
    },
    articleIds: ({ from, most }) => ({
      items: statements.articleIds(most, from),
      total: statements.articleCount(),
    }),
    articleCount: statements.articleCount(),
    articles: (wish, { from, most }) => {
      const [where, value] = conditionOf(wish);
      const { count, listed } = statements.articles[where];
      return { items: listed(value, most, from), total: count(value) };
    },
    at: (wanted) => {
      const inside = wanted.flatMap((place) => places.numberAt(place) ?? []);
      const read = new Map<number, QuotedPassage>();
      const missing: number[] = [];
      for (const number of inside) {
        const known = kept.get(number);
        if (known === undefined) missing.push(number);
        else read.set(number, known);
      }
      const rows = missing.length === 0 ? [] : statements.passages(JSON.stringify(missing));
      headsOf(new Set(rows.map(([, article]) => article)));
      for (const [number, article, body] of rows) {
        const head = heads.get(article);
        if (head === undefined) throw new Error(`passage ${body.id} has no article ${article}`);
        const idOf = (key: string) => laterIds.get(`${article}\n${key}`) ?? firstSpeakerId(key);
        const passage = { ...body, article: head, quotes: withSpeakerIds(body.quotes, idOf) };
        kept.set(number, passage);
        read.set(number, passage);
      }
      return inside.flatMap((number) => read.get(number) ?? []);
    },
    placeOf: (passage) => {
      const end = passage.lastIndexOf('-');
      const [run] = runsIn(passage.slice(0, Math.max(0, end)));
      const at = Number(passage.slice(end + 1)) - 1;
      return run !== undefined && at >= 0 && at < run.count ? run.first + at : undefined;
    },
    placesIn: (article) => runsIn(article).flatMap(placesOfRun),
    quotePlaces: (speaker) =>
      statements
        .quotedIn(speaker)
        .flatMap(([first, quoted]) => quoted.map((at) => places.ofPassage(first + at)))
        .sort((a, b) => a - b),
  };
}

function placesOfRun({ first, count }: { readonly first: number; readonly count: number }): number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}

/** Which articles are wanted, as conditions on their table. */
const CONDITIONS = {
  id: 'id IN (SELECT value FROM json_each(?))',
  title: "id = json_extract(?1, '$.id') OR title = json_extract(?1, '$.folded')",
  part: "instr(coalesce(title, ''), ?1) > 0 OR ?1 = ''",
} as const satisfies Record<ArticleWish['by'], string>;

/** The condition and what it is asked with. */
function conditionOf(wish: ArticleWish): [keyof typeof CONDITIONS, string] {
  switch (wish.by) {
    case 'id':
      return ['id', JSON.stringify(wish.ids)];
    case 'title':
      return ['title', JSON.stringify({ id: wish.title, folded: foldText(wish.title) })];
    case 'part':
      return ['part', wish.part];
  }
}

function statementsOf(file: LibraryFile) {
  return {
    later: readJson<[article: number, key: string, speaker: string][]>(
      file,
      'SELECT json_group_array(json_array(article, key, speaker)) FROM naming WHERE later = 1',
      [],
    ),
    postable: readJson(file, 'SELECT coalesce(sum(postable), 0) FROM article', 0),
    newest: { dated: newestArticles(file, 'NOT NULL'), undated: newestArticles(file, 'NULL') },
    articleIds: readJson<string[]>(
      file,
      `SELECT json_group_array(id) FROM (SELECT id FROM article ORDER BY file, number LIMIT ? OFFSET ?)`,
      [],
    ),
    articleCount: readJson(file, 'SELECT count(*) FROM article', 0),
    articles: {
      id: articlesWhere(file, 'id'),
      title: articlesWhere(file, 'title'),
      part: articlesWhere(file, 'part'),
    },
    heads: readJson<[number: number, head: ListedArticle][]>(
      file,
      `SELECT json_group_array(json_array(number, json(head))) FROM article
       WHERE number IN (SELECT value FROM json_each(?))`,
      [],
    ),
    passages: readJson<[number: number, article: number, body: Omit<QuotedPassage, 'article'>][]>(
      file,
      `SELECT '[' || group_concat('[' || number || ',' || article || ',' || body || ']') || ']' FROM passage
       WHERE number IN (SELECT value FROM json_each(?))`,
      [],
    ),
    articlesCalled: readJson<number[]>(file, 'SELECT json_group_array(number) FROM article WHERE id = ?', []),
    quotedIn: readJson<[first: number, quoted: number[]][]>(
      file,
      `SELECT json_group_array(json_array(first, json(quoted))) FROM naming JOIN article ON article.number = article
       WHERE speaker = ?`,
      [],
    ),
  };
}

/** Numbers of articles whose day is null, or is not; of one day, or without any, the last of the files first. */
function newestArticles(file: LibraryFile, day: 'NULL' | 'NOT NULL') {
  const order = 'ORDER BY day DESC, file DESC, number DESC LIMIT ?2 OFFSET ?3';
  const quoting = 'number IN (SELECT article FROM naming WHERE speaker IN (SELECT value FROM json_each(?1)))';
  const listed = (where: string) =>
    readJson<number[]>(
      file,
      `SELECT json_group_array(number) FROM (SELECT number FROM article WHERE postable > 0 AND day IS ${day} AND ${where} ${order})`,
      [],
    );
  const everybody = listed('?1 IS NULL');
  return { everybody: (most: number, from: number) => everybody(null, most, from), quoting: listed(quoting) };
}

function articlesWhere(file: LibraryFile, by: keyof typeof CONDITIONS) {
  const where = CONDITIONS[by];
  return {
    count: readJson(file, `SELECT count(*) FROM article WHERE ${where}`, 0),
    listed: readJson<ListedArticle[]>(
      file,
      `SELECT json_group_array(json(head)) FROM (
         SELECT head FROM article WHERE ${where} ORDER BY file, number LIMIT ?2 OFFSET ?3)`,
      [],
    ),
  };
}
