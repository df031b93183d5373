import { type LibraryFile, readJson } from './tables.ts';

/**
 * Where the articles and passages of a file stand in their library: both are numbered as they come, places follow the
 * articles' order.
 */
export interface Places {
  /** Of passages. */
  readonly size: number;
  /** A passage's place, by its number; -1 where there is no such passage. */
  ofPassage(number: number): number;
  /** The place of an article's first passage and how many follow one another from there, by the article's number. */
  ofArticle(number: number): { readonly first: number; readonly count: number };
  /** A passage's number, by its place; undefined where there is no such place. */
  numberAt(place: number): number | undefined;
}

/** Reads the places of a file; eight bytes a passage. */
export function placesOf(file: LibraryFile): Places {
  const read = readJson<[number: number, first: number, passages: number][]>(
    file,
    `SELECT json_group_array(json_array(number, first, passages)) FROM
     (SELECT number, first, passages FROM article ORDER BY file, number)`,
    [],
  );
  const articles = read();
  const numbers = new Int32Array(articles.reduce((sum, [, , passages]) => sum + passages, 0));
  const ofNumber = new Int32Array(ends(articles.map(([, first, passages]) => first + passages))).fill(-1);
  const firstPlace = new Int32Array(ends(articles.map(([number]) => number + 1)));
  const counts = new Int32Array(firstPlace.length);
  let place = 0;
  for (const [number, first, passages] of articles) {
    firstPlace[number] = place;
    counts[number] = passages;
    for (let at = 0; at < passages; at++) {
      ofNumber[first + at] = place;
      numbers[place++] = first + at;
    }
  }
  return {
    size: numbers.length,
    ofPassage: (number) => ofNumber[number] ?? -1,
    ofArticle: (number) => ({ first: firstPlace[number] ?? 0, count: counts[number] ?? 0 }),
    numberAt: (each) => numbers[each],
  };
}

function ends(each: readonly number[]): number {
  return each.reduce((last, end) => Math.max(last, end), 0);
}
