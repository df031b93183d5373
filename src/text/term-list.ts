import { readFileSync } from 'node:fs';

/** Reads a list of terms: one a line, blank lines and lines starting with # left out. Throws where the file cannot be read. */
export function readTermList(path: string | URL): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Tells the terms of one kind, in their list's order. */
export type TermsOf<Kind extends string> = (kind: Kind) => readonly string[];

/**
 * Reads a list whose lines are a term and its kinds, by spaces. Throws where a term has no kind, or one that is not among
 * `kinds`.
 */
export function readTermsByKind<Kind extends string>(
  path: string | URL,
  kinds: readonly Kind[],
): TermsOf<Kind> {
  const byKind = new Map<string, string[]>(kinds.map((kind) => [kind, []]));
  for (const line of readTermList(path)) {
    const [term = '', ...own] = line.split(' ');
    const lists = own.map((kind) => byKind.get(kind));
    if (lists.length === 0 || lists.includes(undefined))
      throw new Error(
        `${path}: behind “${term}” stand only ${kinds.join(', ')}, one at least, not “${line}”`,
      );
    for (const list of lists) list?.push(term);
  }
  return (kind) => byKind.get(kind) ?? [];
}

/** The source of a pattern that matches any of the terms, the longest that fits. */
export function anyOf(terms: Iterable<string>): string {
  const sorted = [...terms].sort((one, other) => other.length - one.length);
  return `(?:${sorted.map((term) => term.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')).join('|')})`;
}
