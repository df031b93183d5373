import type { Article } from './article/article.ts';
import type { Quote, QuotedPassage } from './quote/quote.ts';
import type { Hit } from './search/hit.ts';

/** One person, group or organization that the library quotes. */
export interface SpeakerProfile {
  /** Short and stable: the same speaker has the same id after a restart. */
  readonly id: string;
  readonly name: string;
  /** The fullest title that any article gives. */
  readonly title: string | null;
  readonly kind: 'person' | 'group' | 'organization';
  /** In the articles' order. */
  readonly quotes: readonly { readonly passage: QuotedPassage; readonly quote: Quote }[];
}

/** What narrows a question. */
export interface Filters {
  /** A speaker's name or id as typed. */
  readonly speaker?: string;
  /** An article's id or title. */
  readonly article?: string;
}

/** What the library answers to a question. No hits: nothing fits, and `suggestions` says what to try. */
export interface SearchResult {
  readonly hits: readonly Hit[];
  /** Questions worth asking instead, nearest first: topics (`数字化转型`) and `江波说了什么`. */
  readonly suggestions: readonly string[];
}

/** All articles that one answer may draw on, with their index. A value: reloading makes a new one. */
export interface Library {
  /** Eight characters that change when the articles do. */
  readonly version: string;
  readonly articles: readonly Article[];
  /** In the articles' order. */
  readonly passages: readonly QuotedPassage[];
  /** Named speakers, most quotes first. */
  readonly speakers: readonly SpeakerProfile[];
  ask(question: string, filters?: Filters): SearchResult;
  /** Speakers whose name fits what was typed: in full, in part, in pinyin or initials, in traditional characters, or by post. */
  findSpeakers(typed: string): { readonly found: readonly SpeakerProfile[]; readonly nearest: readonly SpeakerProfile[] };
  passage(id: string): QuotedPassage | undefined;
}
