import { TermSet } from '../term-set.ts';
import type { NameSpan } from './names/spans.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the article calls somebody besides their name: 袁富华（Ben）, 吴肇轩（轩仔）. Offsets are UTF-16 units of the passage. */
export interface Alias {
  /** The passage, and where the name and the alias stand in it; `end` is exclusive. */
  readonly passage: number;
  readonly name: readonly [start: number, end: number];
  readonly alias: readonly [start: number, end: number];
}

/** A name in foreign letters, of one word or two and no abbreviation, or a nickname of two or three characters, in brackets. */
const BRACKETED =
  /[（(](?:([A-Z][a-z'’][A-Za-z'’.-]{0,14}(?: [A-Z][A-Za-z'’.-]{1,15})?)|(\p{Script=Han}{2,3}))[）)]/uy;

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
    if (match?.[2] !== undefined && !isNickname(alias, namePrefixes, vocabulary)) return [];
    return [{ passage, name: [start, end], alias: [end + 1, end + 1 + alias.length] }];
  });
}

function isNickname(alias: string, namePrefixes: TermSet, vocabulary: Vocabulary): boolean {
  return (
    vocabulary.senses(alias) === undefined &&
    (namePrefixes.at(alias, 0) !== undefined || vocabulary.endsAs(alias.slice(-1), 'nickname'))
  );
}

/**
 * Leaves out what two people are called, and what stands in brackets behind anything else too: 苹果公司（Apple）. `texts` are
 * the article's passages.
 */
export function plainAliases(aliases: readonly Alias[], texts: readonly string[]): Alias[] {
  const wordsOf = ({ passage, alias }: Alias) => (texts[passage] ?? '').slice(...alias);
  const namesOf = new Map<string, Set<string>>();
  const given = new Map<string, number>();
  for (const each of aliases) {
    const words = wordsOf(each);
    const names = namesOf.get(words) ?? new Set();
    namesOf.set(words, names.add((texts[each.passage] ?? '').slice(...each.name)));
    given.set(words, (given.get(words) ?? 0) + 1);
  }
  const terms = new TermSet(namesOf.keys());
  for (const text of texts) {
    for (const { start, end } of placesOf(text, terms)) {
      const isBracketed = /[（(]/.test(text.charAt(start - 1)) && /[）)]/.test(text.charAt(end));
      const words = text.slice(start, end);
      if (isBracketed) given.set(words, (given.get(words) ?? 0) - 1);
    }
  }
  return aliases.filter((each) => namesOf.get(wordsOf(each))?.size === 1 && given.get(wordsOf(each)) === 0);
}

/** Where aliases stand: foreign letters as whole words only. */
export function placesOf(text: string, aliases: TermSet): { readonly start: number; readonly end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length; start++) {
    const alias = aliases.at(text, start);
    if (alias === undefined) continue;
    const end = start + alias.length;
    const isLatin = /[A-Za-z]/.test(alias.charAt(0));
    const isPart = isLatin && /[A-Za-z]/.test(text.charAt(start - 1) + text.charAt(end));
    if (!isPart) places.push({ start, end });
  }
  return places;
}
