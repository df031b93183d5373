import type { WordKind } from './word.ts';

/** Words that may stand inside the phrase of a subject, before its head or as its head. */
export const INSIDE: ReadonlySet<WordKind> = new Set<WordKind>([
  'title',
  'relation',
  'group',
  'people',
  'organization',
  'body',
  'document',
  'place',
  'noun',
  'proper',
  'adjective',
  'number',
  'measure',
  'quoted',
  'work',
  'latin',
  'action',
  'single',
  'bracket',
  'pointing',
  'one',
  'many',
  'count',
  'former',
  'suffix',
  'no-source',
]);

/** Words that may open a clause before its subject. */
export const OPENS: ReadonlySet<WordKind> = new Set<WordKind>([
  'connective',
  'condition',
  'concession',
  'contrast',
  'addition',
  'adverb',
  'modal',
  'time',
  'source',
  'blank',
  'dateline',
  'mark',
  'bracket',
  'particle',
  'idiom',
  'number',
  'not',
]);

/** Words that may stand between a subject and its verb and belong to neither. */
export const ADVERBIAL: ReadonlySet<WordKind> = new Set<WordKind>([
  'adverb',
  'modal',
  'time',
  'blank',
  'bracket',
  'idiom',
  'connective',
  'contrast',
  'addition',
  'particle',
  'adjective',
  'mark',
]);

export const PREPOSITIONS: ReadonlySet<WordKind> = new Set<WordKind>([
  'hearer',
  'passive',
  'causative',
  'with',
  'locative-preposition',
  'source',
]);

/** Words before a noun that tell how many of its kind are meant. */
export const COUNTS: ReadonlySet<WordKind> = new Set<WordKind>(['one', 'many', 'count', 'measure']);

/** Nouns that no list knows as somebody who speaks. */
export const ANY_NOUN: ReadonlySet<WordKind> = new Set<WordKind>(['noun', 'proper', 'single']);

/** Words for somebody, behind which a verb begins what they do. */
export const SOMEBODY: ReadonlySet<WordKind> = new Set<WordKind>([
  'person',
  'pronoun',
  'group-pronoun',
  'title',
  'relation',
  'group',
  'suffix',
]);

/** Kinds before which what may be a name is part of the name of a body or a place. */
export const GOES_ON: ReadonlySet<WordKind> = new Set<WordKind>([
  'organization',
  'body',
  'noun',
  'people',
  'title',
  'place',
  'relation',
  'group',
  'latin',
  'number',
  'one',
  'many',
  'count',
  'person',
  'proper',
  'action',
]);

/** Kinds that the name of a body is made of. */
export const NAMES_A_BODY: ReadonlySet<WordKind> = new Set<WordKind>([
  'organization',
  'body',
  'place',
  'noun',
  'people',
  'proper',
  'title',
  'action',
  'single',
  'no-source',
]);
