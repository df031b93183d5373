import type { Library } from '../library/library.ts';

/** Most proposals of each kind; together no more than Discord's 25. */
const MOST = { topics: 12, speakers: 12 } as const satisfies Record<string, number>;

/** Questions that this library can answer, for what was typed so far: topics, and what its speakers said. */
export function proposeQuestions(typed: string, library: Library): readonly string[] {
  const begun = typed.trim();
  const named = begun === '' ? library.speakers : library.findSpeakers(begun).found;
  const asked = library.speakers.filter(({ name }) => begun !== '' && whatSaid(name).startsWith(begun));
  const speakers = [...new Set([...asked, ...named])].slice(0, MOST.speakers);
  return [...library.topics(begun, MOST.topics), ...speakers.map(({ name }) => whatSaid(name))];
}

/** In the articles' language, whatever the user's: it is asked of them. */
function whatSaid(name: string): string {
  return `${name}说了什么`;
}
