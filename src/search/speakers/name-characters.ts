import type { SpeakerProfile } from './directory.ts';

/** Finds people most of whose name's characters stand in a text, in any order; in a large library few of many. */
export interface NameCharacters {
  /** Those of whose names at most one character is missing; two-character names only where `short`. In their given order. */
  within(text: string, short: boolean): SpeakerProfile[];
}

export function indexNameCharacters(profiles: readonly SpeakerProfile[]): NameCharacters {
  const people = profiles.filter(({ kind }) => kind === 'person');
  const lengths = people.map(({ name }) => [...name].length);
  const holders = new Map<string, number[]>();
  for (const [number, { name }] of people.entries()) {
    for (const character of name) {
      const known = holders.get(character);
      if (known === undefined) holders.set(character, [number]);
      else known.push(number);
    }
  }
  return {
    within: (text, short) => {
      const present = new Map<number, number>();
      for (const character of new Set(text)) {
        for (const number of holders.get(character) ?? [])
          present.set(number, (present.get(number) ?? 0) + 1);
      }
      const found: number[] = [];
      for (const [number, count] of present) {
        const length = lengths[number] ?? 0;
        if (count >= length - 1 && (short || length > 2)) found.push(number);
      }
      return found.sort((a, b) => a - b).flatMap((number) => people[number] ?? []);
    },
  };
}
