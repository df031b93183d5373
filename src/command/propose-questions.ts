import type { Library } from '../library/library.ts';

/** Most proposals of each kind; together no more than Discord's 25. */
const MOST = { topics: 12, speakers: 12 } as const satisfies Record<string, number>;

/** Questions that this library can answer, for what was typed so far: topics, and what its speakers said. */
export async function proposeQuestions(typed: string, library: Library): Promise<readonly string[]> {
  const begun = typed.trim();
  const most = { from: 0, most: MOST.speakers };
  const asked = await library.speakers({ by: 'name', names: namesBegun(begun) }, most);
  const named =
    begun === ''
      ? (await library.speakers({ by: 'kind', kind: null }, most)).items
      : (await library.findSpeakers(begun)).found;
  const speakers = [...new Set([...asked.items, ...named].map(({ name }) => name))].slice(0, MOST.speakers);
  return [...(await library.topics(begun, MOST.topics)), ...speakers.map(whatSaid)];
}

/** The names with which what was typed begins a question after a speaker: 江波 of 江波说了. */
function namesBegun(typed: string): string[] {
  const asked = whatSaid('');
  return Array.from(asked, (_, at) => asked.slice(0, at + 1))
    .filter((part) => typed.endsWith(part))
    .map((part) => typed.slice(0, -part.length));
}

/** In the articles' language, whatever the user's: it is asked of them. */
function whatSaid(name: string): string {
  return `${name}说了什么`;
}
