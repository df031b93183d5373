import type { Article, ArticleHead, Passage, Range } from '../article/article.ts';

/** Who said a quote: the source in quotation extraction's terms (source, cue, content). */
export interface Speaker {
  /** As the article writes it; null for an office without a name (该负责人), which then stands in `title`. */
  readonly name: string | null;
  /** Office and organization as written before this mention of the name, else before an earlier one, else null. */
  readonly title: string | null;
  /** `person` is one human being; 大家 and 党代表们 are groups; reports, documents and bodies organizations. */
  readonly kind: 'person' | 'group' | 'organization';
  /** The name in full, where the article gives it elsewhere and here only a part (阿利耶夫). */
  readonly fullName?: string;
  /** Which speaker of the library it is: set when articles are joined in one, for every speaker with a name. */
  readonly id?: string;
}

/** A run of words in a passage that somebody said. Offsets are UTF-16 units of the passage's text. */
export interface Quote {
  /** `direct`: inside quotation marks, or a turn of a transcript or a speech; `indirect`: reported after 表示/认为/建议…. */
  readonly form: 'direct' | 'indirect';
  /** The first unit of the words; quotation marks are left out. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** `passage.text.slice(start, end)`. */
  readonly text: string;
  /** True where the quote, or the turn, goes on in the next passage. */
  readonly continues: boolean;
  /** Null where the text does not say; never a guess. */
  readonly speaker: Speaker | null;
  /** Where the reporting verb stands in the passage; null where there is none. */
  readonly cue: Range | null;
  /** The grammatical form by which the speaker was found, so that a wrong one can be understood. */
  readonly rule: string;
  /** Set where a reporter or whoever leads a talk asks: found, but nobody's statement. */
  readonly isQuestion?: true;
  /** `likely` where the form allows another reading; platforms then show the speaker as 可能是. */
  readonly confidence: 'sure' | 'likely';
}

/** A passage with what is said in it and its place among the others. */
export interface QuotedPassage extends Passage {
  readonly article: ArticleHead;
  /** Its place in the article, from 1. */
  readonly number: number;
  /** In the order of the text; empty for the reporter's narration. */
  readonly quotes: readonly Quote[];
}

/** A quote with the passage it stands in. */
export interface FoundQuote {
  readonly passage: QuotedPassage;
  readonly quote: Quote;
}

/** An article with what is said in it. */
export interface QuotedArticle {
  readonly article: Article;
  /** All of the article's, in order. */
  readonly passages: readonly QuotedPassage[];
}
