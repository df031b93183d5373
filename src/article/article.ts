/**
 * A run of a file's decoded text, in UTF-16 units; `end` is exclusive.
 * The same shape is used for runs of a passage's text (matches, cues).
 */
export type Range = readonly [start: number, end: number];

/** One paragraph as it was written; the unit that is indexed and shown. */
export interface Passage {
  /** `<article id>-<place>`, the place counted from 1: short enough to type and for a Discord custom id. */
  readonly id: string;
  /** The crosshead it stands under; null before the first one. */
  readonly section: string | null;
  readonly text: string;
  /** Ranges of the file's text which, sliced and joined, are `text`: mending joins and drops, never rewrites. */
  readonly source: readonly Range[];
}

/** What stands over and around a news item. Whatever the file does not give is null or empty; nothing is invented. */
export interface ArticleHead {
  /** Eight characters from a hash of file name and headline: the same after every restart and edit of the body. */
  readonly id: string;
  /** The file it was read from, relative to the articles' folder, `/` between folders. */
  readonly file: string;
  readonly title: string | null;
  readonly subtitle: string | null;
  /** 引题: the lede line above the headline, ending in ——. */
  readonly kicker: string | null;
  /** The series line above everything, such as `…·我们怎么干`. */
  readonly series: string | null;
  /** Names only: `["祝越", "王宛艺"]`. A photographer's credit is no byline. */
  readonly byline: readonly string[];
  /** As the file writes it. */
  readonly date: string | null;
  /** The paper or agency that front matter names. */
  readonly source: string | null;
  readonly url: string | null;
  /** The ■ bullets before the body, without their ■. */
  readonly points: readonly string[];
  readonly captions: readonly string[];
}

/** One news item. */
export interface Article extends ArticleHead {
  /** Body paragraphs only. */
  readonly passages: readonly Passage[];
}
