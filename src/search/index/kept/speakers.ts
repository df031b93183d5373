import { firstSpeakerId, type Naming, tellApart } from '../../../quote/identity.ts';
import { profileOf } from '../../speakers/profiles.ts';
import { type LibraryFile, readJson } from './tables.ts';

/** Tells anew who is meant by these names, given by their keys, within one transaction of the caller's. */
export function tellSpeakersApart(file: LibraryFile, names: Iterable<string>): void {
  const namingsOf = readJson<[number, number, Naming['kind'], string, string[], number[], number][]>(
    file,
    `SELECT json_group_array(json_array(article, first, kind, name, json(titles), json(quoted), start)) FROM
     (SELECT naming.*, first FROM naming JOIN article ON article.number = article WHERE naming.key = ?
      ORDER BY file, number)`,
    [],
  );
  const meanFirst = file.prepare('UPDATE naming SET speaker = ?, later = 0 WHERE key = ?');
  const meanLater = file.prepare('UPDATE naming SET speaker = ?, later = 1 WHERE key = ? AND article = ?');
  const forget = file.prepare('DELETE FROM speaker WHERE key = ?');
  const keep = file.prepare('INSERT INTO speaker VALUES (?, ?, ?, ?, ?)');
  for (const key of names) {
    forget.run(key);
    const kept = namingsOf(key);
    const namings = kept.map(
      ([article, , kind, name, titles, quotedIn, start]): Naming => ({
        article: String(article),
        key,
        kind,
        name,
        titles,
        quotedIn,
        start,
      }),
    );
    const first = firstSpeakerId(key);
    meanFirst.run(first, key);
    const people = new Map<string, { readonly namings: Naming[]; readonly first: number }>();
    for (const [at, id] of tellApart(namings).entries()) {
      const [article = 0, firstPassage = 0] = kept[at] ?? [];
      const naming = namings[at];
      if (naming === undefined) continue;
      if (id !== first) meanLater.run(id, key, article);
      const person = people.get(id) ?? { namings: [], first: firstPassage + (naming.quotedIn[0] ?? 0) };
      people.set(id, person);
      person.namings.push(naming);
    }
    for (const [id, person] of people) {
      keep.run(
        id,
        key,
        person.first,
        person.namings[0]?.start ?? 0,
        JSON.stringify(profileOf(id, person.namings)),
      );
    }
  }
}
