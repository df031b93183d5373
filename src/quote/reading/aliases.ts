import type { TermSet } from '../term-set.ts';
import type { NameSpan } from './names/spans.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the article calls somebody besides their name: 袁富华（Ben）, 吴肇轩（轩仔）. Offsets are UTF-16 units of the passage. */
export interface Alias {
  /** The passage, and where the name and the alias stand in it; `end` is exclusive. */
  readonly passage: number;
  readonly name: readonly [start: number, end: number];
  readonly alias: readonly [start: number, end: number];
}

/** A name in foreign letters, of one word or two, or a nickname of two or three characters, in brackets. */
const BRACKETED =
  /[（(](?:([A-Z][A-Za-z'’.-]{1,15}(?: [A-Z][A-Za-z'’.-]{1,15})?)|(\p{Script=Han}{2,3}))[）)]/uy;

/** The aliases that stand in brackets behind names; `spans` are the passage's names, of which only plain ones count. */
export function aliasesIn(
  text: string,
  passage: number,
  spans: readonly NameSpan[],
  { namePrefixes, vocabulary }: { readonly namePrefixes: TermSet; readonly vocabulary: Vocabulary },
): Alias[] {
  return spans.flatMap(({ start, end }) => {
    BRACKETED.lastIndex = end;
    const match = BRACKETED.exec(text);
    const alias = match?.[1] ?? match?.[2];
    if (alias === undefined) return [];
    // （左二）, （译音）: what else stands behind a name.
    const isNickname =
      vocabulary.senses(alias) === undefined &&
      (namePrefixes.at(alias, 0) !== undefined || vocabulary.endsAs(alias.slice(-1), 'nickname'));
    if (match?.[2] !== undefined && !isNickname) return [];
    return [{ passage, name: [start, end], alias: [end + 1, end + 1 + alias.length] }];
  });
}

/** Where an alias stands again: foreign letters as a whole word only. */
export function placesOf(text: string, alias: string): number[] {
  const places: number[] = [];
  const isLatin = /[A-Za-z]/.test(alias.charAt(0));
  for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + alias.length)) {
    const isPart = isLatin && /[A-Za-z]/.test(text.charAt(at - 1) + text.charAt(at + alias.length));
    if (!isPart) places.push(at);
  }
  return places;
}
