import type { PassageReading } from '../reading/passage-reading.ts';
import type { TermSet } from '../term-set.ts';

/** A person whom the article gives with a title, wherever that stands. Ranges as everywhere. */
export interface Introduction {
  readonly name: string;
  readonly title: string;
  /** The passage, and the place in it. */
  readonly passage: number;
  readonly at: number;
}

/** Finds where an article introduces the people it names: a title right before a name. */
export function introductionsOf(passages: readonly PassageReading[], known: TermSet): Introduction[] {
  const found: Introduction[] = [];
  passages.forEach((reading, passage) => {
    reading.clauses.forEach((clause, index) => {
      if (!known.isIn(reading.text, clause.start, clause.end)) return;
      for (const { name, title } of reading.titled(index)) {
        found.push({
          name: reading.source.slice(...name),
          title: reading.source.slice(...title),
          passage,
          at: name[0],
        });
      }
    });
  });
  return found;
}
