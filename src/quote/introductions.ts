import { anchorsOf, startsOf } from './anchor.ts';
import type { PassageClauses } from './attribution.ts';
import type { Clause } from './clause.ts';
import type { QuoteLexicon } from './lexicon.ts';
import { nameCandidates } from './name.ts';
import { TermSet } from './term-set.ts';

/** A person whom the article gives with a title, wherever that stands. Ranges as everywhere. */
export interface Introduction {
  /** The name as later passages use it: 翟部长, 海托拉, or in full. */
  readonly name: string;
  /** The name as it stands beside the title. */
  readonly fullName: string;
  readonly title: string;
  /** The passage, and the place in it. */
  readonly passage: number;
  readonly at: number;
}

/** A title is read from no further before its name than this. */
const LONGEST_TITLE = 60;

/** Whoever is named so often without a title is not introduced; nor is anybody twice. */
const MOST_TRIES = 30;

const DOT = /[·•・‧．\-－]/;

/** A part of a dotted name stands no further behind its title than this. */
const LONGEST_DOTTED = 20;

/** Finds where an article introduces the people it quotes: a title right before one of the `known` names. One pass. */
export function introductionsOf(
  passages: readonly PassageClauses[],
  known: readonly string[],
  lexicon: QuoteLexicon,
): Introduction[] {
  const names = new TermSet(known);
  const byPost = postsOf(known, lexicon);
  const posts = new TermSet(byPost.keys());
  const found: Introduction[] = [];
  const tries = new Map<string, number>();
  passages.forEach((words, passage) => {
    for (const clause of words.clauses) {
      for (let at = clause.start; at < clause.end; at++) {
        const name = names.at(words.text, at, clause.end);
        const post = name === undefined ? posts.at(words.text, at, clause.end) : undefined;
        const key = name ?? post;
        if (key === undefined || (tries.get(key) ?? 0) >= MOST_TRIES) continue;
        tries.set(key, (tries.get(key) ?? 0) + 1);
        const place =
          name !== undefined
            ? titleBefore(words, clause, at, at + name.length, lexicon)
            : nameBehind(words, clause, at + key.length - 1, lexicon);
        if (place === null) continue;
        tries.set(key, MOST_TRIES);
        found.push({ ...place, name: name ?? byPost.get(key) ?? key, passage, at });
      }
    }
  });
  return found;
}

/** 翟部长 is introduced where 部长翟 stands: the post with the family name behind it → the name as it is used. */
function postsOf(known: readonly string[], lexicon: QuoteLexicon): ReadonlyMap<string, string> {
  const isPost = (name: string) =>
    lexicon.titles.has(name.slice(1)) && lexicon.surnames.has(name.slice(0, 1));
  return new Map(known.filter(isPost).map((name) => [`${name.slice(1)}${name.slice(0, 1)}`, name]));
}

/** The title that ends where the name, or the dotted name that it ends, begins. */
function titleBefore(words: PassageClauses, clause: Clause, at: number, end: number, lexicon: QuoteLexicon) {
  const { text, source } = words;
  const isPart = DOT.test(text[at - 1] ?? '');
  const anchors = anchorsOf(
    text,
    startsOf(text, Math.max(clause.start, at - LONGEST_TITLE), at, lexicon),
    at + 1,
    lexicon,
  );
  const titled = anchors.filter(({ after }) => after !== 'start' && after !== 'modifier');
  const anchor = titled.findLast((each) => (isPart ? joins(text, each.at, at) : each.at === at));
  if (anchor === undefined) return null;
  return { fullName: source.slice(anchor.at, end), title: source.slice(anchor.phraseStart, anchor.at) };
}

function joins(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_DOTTED && /^[\p{Script=Han}A-Za-z·•・‧．\-－]+$/u.test(text.slice(from, to));
}

/** 水利部长翟远山: the name that begins at `at`, behind its post. */
function nameBehind(words: PassageClauses, clause: Clause, at: number, lexicon: QuoteLexicon) {
  const { text, source } = words;
  const candidates = nameCandidates(text, at, clause.end, {
    lexicon,
    known: new TermSet([]),
    afterTitle: false,
  });
  const best = candidates.toSorted((a, b) => b.score - a.score)[0];
  const anchors = anchorsOf(
    text,
    startsOf(text, Math.max(clause.start, at - LONGEST_TITLE), at, lexicon),
    at + 1,
    lexicon,
  );
  const anchor = anchors.find((each) => each.at === at && each.after === 'title');
  if (best === undefined || anchor === undefined) return null;
  return { fullName: source.slice(at, best.end), title: source.slice(anchor.phraseStart, at) };
}
