import { TermSet } from '../term-set.ts';
import type { NameSpan } from './names/spans.ts';
import type { NameTagger } from './names/tagger.ts';

/** The names of an article: what the tagger sees in each passage, and every other place where a name seen plainly stands again. */
export interface ArticleNames {
  /** Names that the article gives plainly. */
  readonly known: TermSet;
  spansIn(passage: number): readonly NameSpan[];
}

const PLAIN = 0.8;
const KNOWN = 0.97;

/** Reads the names of an article's passages. */
export function namesOf(texts: readonly string[], tagger: NameTagger): ArticleNames {
  const seen = texts.map((text) => tagger.spansIn(text));
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
      (name) => name.length >= 2 && !(/^[但而据惟就连可向对与和]/.test(name) && names.has(name.slice(1))),
    ),
  );
  const spans: NameSpan[][] = [];
  return {
    known,
    spansIn: (index) => {
      spans[index] ??= withKnown(texts[index] ?? '', seen[index] ?? [], known);
      return spans[index];
    },
  };
}

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
  return [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
