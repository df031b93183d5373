import type { Article } from '../../article/article.ts';
import { cut, headOf, linesOf, type Text, textOf } from './text.ts';

/** What tells who takes part in a transcript. */
export interface Scene {
  /** The headline and what stands with it. */
  readonly head: readonly Text[];
  readonly crossheads: readonly Text[];
  /** The paragraphs before the first turn. */
  readonly lede: readonly Text[];
  /** The lines of the file that the lede was joined from. */
  readonly lines: readonly Text[];
  /** The first turns, which may introduce who speaks later. */
  readonly opening: readonly Text[];
}

/** Every label may be looked up in all of it, so that its length must not grow with the article's. */
const LIMITS = {
  heads: 20,
  crossheads: 200,
  /** Paragraphs of the lede, and turns of the opening. */
  paragraphs: 12,
  /** In UTF-16 units; what a text says further on is not read. */
  head: 300,
  crosshead: 120,
  lede: 1_500,
  opening: 300,
} as const;

/** Takes from an article what tells who takes part; `firstTurn` is the passage of the first line that may open a turn. */
export function sceneOf(article: Article, passages: readonly Text[], firstTurn: number): Scene {
  const from = Math.max(0, firstTurn - LIMITS.paragraphs);
  const sections = new Set(article.passages.map(({ section }) => section));
  return {
    head: headOf(article)
      .slice(0, LIMITS.heads)
      .map((text) => cut(text, 0, LIMITS.head)),
    crossheads: [...sections]
      .slice(0, LIMITS.crossheads)
      .flatMap((section) => (section === null ? [] : [textOf(section.slice(0, LIMITS.crosshead))])),
    lede: passages.slice(from, firstTurn).map((text) => cut(text, 0, LIMITS.lede)),
    lines: article.passages.slice(from, firstTurn).flatMap(linesOf),
    opening: passages
      .slice(firstTurn, firstTurn + LIMITS.paragraphs)
      .map((text) => cut(text, 0, LIMITS.opening)),
  };
}
