import type { QuoteLexicon } from '../lexicon.ts';
import { isName } from './label-names.ts';
import { cut, type Text, textOf } from './text.ts';

/** Somebody whom the head or the lede names. */
export interface Person {
  readonly name: Text;
  readonly title: string | null;
  /** The title simplified; empty where there is none. */
  readonly office: string;
  readonly from: 'head' | 'section' | 'lede' | 'label';
  readonly isAsked: boolean;
}

/** Makes a person of a name and a title. */
export function personOf(name: Text, title: string | null, from: Person['from'], isAsked: boolean): Person {
  return { name, title, office: title === null ? '' : textOf(title).simple, from, isAsked };
}

/** The only part of a headline that is a name and nothing else. */
export function nameStandingAlone(text: Text, lexicon: QuoteLexicon): Text | null {
  const parts = [...text.simple.matchAll(/[^\s，。：:；！？|｜—]+/gu)].filter(
    ([part]) => part.length > 2 && /^\p{Script=Han}/u.test(part) && isName(part, lexicon),
  );
  const [only] = parts;
  return only === undefined || parts.length > 1 ? null : cut(text, only.index, only.index + only[0].length);
}

/** The one person that all of them are; null where they are several or none. */
export function onlyOf(people: readonly Person[]): Person | null {
  const [only] = people;
  return only !== undefined && people.every(({ name }) => name.simple === only.name.simple) ? only : null;
}

/** 都出自作曲家赵一鸣: what begins with an adverb is a clause and no title; 经济学家 is one, though 经 is an adverb. */
export function beginsClause(text: string, at: number, lexicon: QuoteLexicon): boolean {
  const longest = lexicon.vocabulary.longestFrom(text.charCodeAt(at), text.charCodeAt(at + 1));
  for (let length = longest; length > 0; length--) {
    const senses =
      at + length > text.length ? undefined : lexicon.vocabulary.senses(text.slice(at, at + length));
    if (senses !== undefined) return senses.some(({ kind }) => kind === 'adverb');
  }
  return false;
}
