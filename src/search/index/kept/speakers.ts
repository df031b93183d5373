import { firstSpeakerId, type Naming, tellApart } from '../../../quote/identity.ts';
import { compactName, nameKeys } from '../../speakers/name-keys.ts';
import { spell } from '../../speakers/pinyin.ts';
import { profileOf, type SpeakerProfile } from '../../speakers/profile.ts';
import { type LibraryFile, readJson } from './tables.ts';

/** Kinds of keys by which a speaker is found, but for the name and offices. */
export const KEYS = { full: 'f', initials: 'i', slip: 's', title: 't' } as const;

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
  const keep = keeping(file);
  for (const key of names) {
    keep.forget(key);
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
      keep.add(key, person.first, person.namings[0]?.start ?? 0, profileOf(id, person.namings));
    }
  }
}

/** Writes speakers with all that they are found by. */
function keeping(file: LibraryFile) {
  const add = file.prepare('INSERT INTO speaker VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const addKey = file.prepare('INSERT OR IGNORE INTO speaker_key VALUES (?, ?, ?)');
  const addOffice = file.prepare('INSERT OR IGNORE INTO office VALUES (?, ?, ?)');
  const forget = ['speaker_key', 'office'].map((table) =>
    file.prepare(`DELETE FROM ${table} WHERE speaker IN (SELECT number FROM speaker WHERE key = ?)`),
  );
  const forgetSpeakers = file.prepare('DELETE FROM speaker WHERE key = ?');
  return {
    forget(key: string): void {
      for (const each of forget) each.run(key);
      forgetSpeakers.run(key);
    },
    add(key: string, first: number, start: number, profile: SpeakerProfile): void {
      const { id, kind, quoteCount } = profile;
      const { name, titles, offices, slips } = nameKeys(profile);
      const json = JSON.stringify(profile);
      const number = Number(
        add.run(id, key, kind, name, name.length, quoteCount, first, start, json).lastInsertRowid,
      );
      const { full, initials } = spell(compactName(profile.name));
      for (const text of full) addKey.run(KEYS.full, text, number);
      for (const text of initials) addKey.run(KEYS.initials, text, number);
      for (const text of slips) addKey.run(KEYS.slip, text, number);
      for (const text of titles) addKey.run(KEYS.title, text, number);
      for (const { head, before } of offices) addOffice.run(head, before, number);
    },
  };
}
