import type { QuoteLexicon } from '../lexicon.ts';
import { TermSet } from '../term-set.ts';
import { type Alias, aliasesIn, placesOf, plainAliases } from './aliases.ts';
import type { NameSpan } from './names/spans.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordKind } from './word.ts';

/** The names of an article: what the tagger sees in each passage, and every other place where a name seen plainly stands again. */
export interface ArticleNames {
  /** Names that the article gives plainly. */
  readonly known: TermSet;
  /** What else people are called, in the order in which the article says so. */
  readonly aliases: readonly Alias[];
  spansIn(passage: number): readonly NameSpan[];
}

const PLAIN = 0.79;
const KNOWN = 0.97;
const ALONE = 0.9;
/** What may be a name. */
const POSSIBLE = 0.4;

/** What one character before a name may be: 但何进田, where the article gives 何进田 elsewhere. */
const BEFORE_NAME: readonly WordKind[] = ['contrast', 'connective', 'source', 'hearer', 'with', 'modal'];

/** The longest name of family and given name, in UTF-16 units. */
const LONGEST_FAMILY_NAME = 4;

/** Reads the names of an article's passages. */
export function namesOf(
  texts: readonly string[],
  lexicon: Pick<QuoteLexicon, 'tagger' | 'surnames' | 'vocabulary' | 'namePrefixes'>,
): ArticleNames {
  const { tagger, surnames, vocabulary } = lexicon;
  const tagged = texts.map((text) => tagger.spansIn(text));
  const counts = new Map<string, number>();
  texts.forEach((text, index) => {
    for (const { start, end, probability } of tagged[index] ?? []) {
      const name = text.slice(start, end);
      if (probability >= POSSIBLE) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  });
  const seen = tagged.map((spans, index) =>
    spans.filter((span) => !takesInWord(span, texts[index] ?? '', counts, { surnames, vocabulary })),
  );
  const names = new Set<string>();
  texts.forEach((text, index) => {
    for (const { start, end, probability } of seen[index] ?? [])
      if (probability >= PLAIN) names.add(text.slice(start, end));
  });
  for (const name of [...names]) {
    for (const part of partsOfName(name)) names.add(part);
  }
  const known = new TermSet(
    [...names].filter(
      (name) =>
        name.length >= 2 && !(vocabulary.may(name.charAt(0), ...BEFORE_NAME) && names.has(name.slice(1))),
    ),
  );
  const families = familiesOf(texts, seen, surnames);
  const bracketed = seen.flatMap((spans, passage) =>
    aliasesIn(
      texts[passage] ?? '',
      passage,
      spans.filter(({ probability }) => probability >= POSSIBLE),
      lexicon,
    ),
  );
  const aliases = plainAliases(bracketed, texts);
  const nicknames = new TermSet(aliases.map(({ passage, alias }) => (texts[passage] ?? '').slice(...alias)));
  const spans: NameSpan[][] = [];
  return {
    known,
    aliases,
    spansIn: (index) => {
      spans[index] ??= sorted([
        ...withKnown(texts[index] ?? '', seen[index] ?? [], known),
        ...familyNamesIn(texts[index] ?? '', index, families),
        ...nicknamesIn(texts[index] ?? '', nicknames),
      ]);
      return spans[index];
    },
  };
}

/**
 * 李明站在家门前, 李明性格好: a longer name that stands once takes in what begins a word, where the article gives 李明
 * elsewhere; 李明辉说 does not.
 */
function takesInWord(
  { start, end }: NameSpan,
  text: string,
  counts: ReadonlyMap<string, number>,
  { surnames, vocabulary }: Pick<QuoteLexicon, 'surnames' | 'vocabulary'>,
): boolean {
  const name = text.slice(start, end);
  if (counts.get(name) !== 1 || surnames.at(name, 0) === undefined) return false;
  return [1, 2].some((taken) => {
    const isLonger = end - start > taken + 1 && (counts.get(name.slice(0, -taken)) ?? 0) > 1;
    if (!isLonger) return false;
    const word = wordWorth(text, end - taken, end, vocabulary);
    // 站在家门前: 在家 is a word too.
    const isVerb = vocabulary.may(text.charAt(end), 'locative-preposition', 'aspect');
    return word > (isVerb ? Number.NEGATIVE_INFINITY : wordWorth(text, end, end, vocabulary));
  });
}

/** How likely a word of two characters and more is that begins at a place and reaches behind another. */
function wordWorth(text: string, at: number, behind: number, vocabulary: Vocabulary): number {
  let worth = Number.NEGATIVE_INFINITY;
  for (let end = Math.max(behind, at + 1) + 1; end - at <= LONGEST_WORD; end++)
    for (const { score } of vocabulary.senses(text.slice(at, end)) ?? []) worth = Math.max(worth, score);
  return worth;
}

/** In UTF-16 units. */
const LONGEST_WORD = 4;

/** 约翰·布朗 is later called 布朗, or 约翰; J·布朗 布朗 alone. */
export function partsOfName(name: string): string[] {
  const parts = name.split(/[·•・‧．.\-－ ]/);
  return parts.length < 2 ? [] : parts.filter((part) => part.length >= 2);
}

function withKnown(text: string, seen: readonly NameSpan[], terms: TermSet): NameSpan[] {
  const spans = new Map<string, NameSpan>(seen.map((span) => [`${span.start} ${span.end}`, span]));
  for (let start = 0; start < text.length; start++) {
    const name = terms.at(text, start);
    if (name === undefined) continue;
    const end = start + name.length;
    const key = `${start} ${end}`;
    const before = spans.get(key)?.probability ?? 0;
    spans.set(key, { start, end, probability: Math.max(before, KNOWN) });
  }
  return [...spans.values()];
}

function nicknamesIn(text: string, aliases: TermSet): NameSpan[] {
  return placesOf(text, aliases).map((place) => ({ ...place, probability: KNOWN, alias: true }));
}

function sorted(spans: readonly NameSpan[]): NameSpan[] {
  return spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Where the article first names somebody of a family in full. */
type Families = ReadonlyMap<
  string,
  { readonly passage: number; readonly end: number; readonly name: string }
>;

function familiesOf(
  texts: readonly string[],
  seen: readonly (readonly NameSpan[])[],
  surnames: TermSet,
): Families {
  const families = new Map<string, { passage: number; end: number; name: string }>();
  seen.forEach((spans, passage) => {
    for (const { start, end, probability } of spans) {
      const family = surnames.at(texts[passage] ?? '', start, end);
      if (probability < PLAIN || family === undefined || families.has(family)) continue;
      const isWhole = end - start > family.length && end - start <= LONGEST_FAMILY_NAME;
      const name = (texts[passage] ?? '').slice(start, end);
      if (isWhole) families.set(family, { passage, end, name });
    }
  });
  return families;
}

/** 古偉廷…。古指: papers of Hong Kong and Taiwan later use the family name alone, with which a clause begins. */
function familyNamesIn(text: string, passage: number, families: Families): NameSpan[] {
  const spans: NameSpan[] = [];
  for (const [family, first] of families) {
    if (first.passage > passage) continue;
    let start = text.indexOf(family, first.passage === passage ? first.end : 0);
    for (; start >= 0; start = text.indexOf(family, start + 1)) {
      if (start > 0 && !BEFORE_CLAUSE.test(text.charAt(start - 1))) continue;
      // 李刚表示: his whole name, not 李 who 刚 said so.
      if (text.startsWith(first.name, start)) continue;
      spans.push({ start, end: start + family.length, probability: ALONE, alone: true });
    }
  }
  return spans;
}

const BEFORE_CLAUSE = /[\s，。：；！？,:;!?」』”）]/;
