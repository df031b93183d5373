import type { ArticleHead } from '../../../article/article.ts';
import { firstSpeakerId, withSpeakerIds } from '../../../quote/identity.ts';
import type { QuotedPassage } from '../../../quote/quote.ts';
import type { SpeakerProfile } from '../../speakers/directory.ts';
import { mostQuotedFirst } from '../../speakers/profiles.ts';
import type { Holdings, ListedArticle } from '../holdings.ts';
import type { Places } from './places.ts';
import { type LibraryFile, readJson } from './tables.ts';
import type { About } from './update.ts';

/** Heads of articles kept in memory: most answers come from few. */
const HEADS_KEPT = 2_000;

/** The holdings of a library's file, which must not change meanwhile. */
export function holdingsOf(file: LibraryFile, { version, characters }: About, places: Places): Holdings {
  const statements = statementsOf(file);
  const heads = new Map<number, ArticleHead>();
  const laterIds = new Map(
    statements.later().map(([article, key, speaker]) => [`${article}\n${key}`, speaker]),
  );
  const speakers = mostQuotedFirst(
    statements
      .profiles()
      .map(([first, start, profile]) => ({ profile, place: places.ofPassage(first), start })),
  );
  let articles: readonly ListedArticle[] | undefined;

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
    speakers,
    articles: () => {
      articles ??= statements.articles();
      return articles;
    },
    at: (wanted) => {
      const inside = wanted.flatMap((place) => places.numberAt(place) ?? []);
      if (inside.length === 0) return [];
      const rows = statements.passages(JSON.stringify(inside));
      headsOf(new Set(rows.map(([, article]) => article)));
      const read = new Map(
        rows.map(([number, article, body]): [number, QuotedPassage] => {
          const head = heads.get(article);
          if (head === undefined) throw new Error(`passage ${body.id} has no article ${article}`);
          const quotes = withSpeakerIds(
            body.quotes,
            (key) => laterIds.get(`${article}\n${key}`) ?? firstSpeakerId(key),
          );
          return [number, { ...body, article: head, quotes }];
        }),
      );
      return inside.flatMap((number) => read.get(number) ?? []);
    },
    placeOf: (passage) => {
      const end = passage.lastIndexOf('-');
      const [run] = runsIn(passage.slice(0, Math.max(0, end)));
      const at = Number(passage.slice(end + 1)) - 1;
      return run !== undefined && at >= 0 && at < run.count ? run.first + at : undefined;
    },
    placesIn: (article) =>
      runsIn(article).flatMap(({ first, count }) => Array.from({ length: count }, (_, at) => first + at)),
    placesBy: ({ id }) =>
      statements
        .quotedIn(id)
        .flatMap(([first, quoted]) => [...new Set(quoted)].map((at) => places.ofPassage(first + at)))
        .sort((a, b) => a - b),
  };
}

function statementsOf(file: LibraryFile) {
  return {
    later: readJson<[article: number, key: string, speaker: string][]>(
      file,
      'SELECT json_group_array(json_array(article, key, speaker)) FROM naming WHERE later = 1',
      [],
    ),
    profiles: readJson<[first: number, start: number, profile: SpeakerProfile][]>(
      file,
      'SELECT json_group_array(json_array(first, start, json(profile))) FROM speaker',
      [],
    ),
    articles: readJson<ListedArticle[]>(
      file,
      'SELECT json_group_array(json(head)) FROM (SELECT head FROM article ORDER BY file, number)',
      [],
    ),
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
