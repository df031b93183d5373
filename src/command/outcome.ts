import type { ArticleHead } from '../article/article.ts';
import type { ListedArticle, SpeakerProfile } from '../library/library.ts';
import type { Quote, QuotedPassage } from '../quote/quote.ts';
import type { Hit, RankedQuote } from '../search/rank/hit.ts';
import type { MessageRef } from '../text/messages.ts';
import type { CommandDefinition, Invocation } from './command.ts';
import type { DigestOutcome } from './digest-outcome.ts';
import type { Page } from './page.ts';

/** What a command answers, as plain data. Each platform turns it into what people see. */
export type Outcome =
  | Answer
  | SpeakerQuotes
  | SpeakerList
  | ArticleList
  | PassageContext
  | DigestOutcome
  | Help
  | Notice;

/** The outcomes that may have more pages; `again` with another page draws that one. */
export type PagedOutcome = Extract<Outcome, { readonly again: Invocation }>;

/** The best passages for a question. */
export interface Answer {
  readonly kind: 'answer';
  readonly question: string;
  /** The word that the answer takes the question to mean instead of one that it mistyped; null where it took it as typed. */
  readonly meant: string | null;
  /** What the answer was narrowed to; null where it was not. */
  readonly speaker: SpeakerProfile | null;
  readonly article: ArticleHead | null;
  readonly hits: Page<AnswerHit>;
  /** Who is quoted in the hits of all pages, those of most passages first. */
  readonly speakers: readonly SpeakerCount[];
  /** How many articles the hits of all pages come from. */
  readonly articles: number;
  readonly again: Invocation;
}

export interface AnswerHit {
  readonly hit: Hit;
  /** The quotes to show, best first; the hit itself has all of them. */
  readonly quotes: readonly RankedQuote[];
  /** Whether the reporter's words round the matches are to be shown, because no shown quote holds them. */
  readonly narration: boolean;
}

/** A speaker, and how many passages of an answer or quotes of the library are theirs. */
export interface SpeakerCount {
  readonly speaker: SpeakerProfile;
  readonly count: number;
}

/** All that one speaker said, in the articles' order. */
export interface SpeakerQuotes {
  readonly kind: 'quotes';
  readonly speaker: SpeakerProfile;
  readonly about: string | null;
  /** As in an answer, for `about`. */
  readonly meant: string | null;
  readonly quotes: Page<SpeakerQuote>;
  readonly again: Invocation;
}

export interface SpeakerQuote {
  readonly passage: QuotedPassage;
  readonly quote: Quote;
  /** Words of the topic, as the passage writes them. */
  readonly matches: Hit['matches'];
}

export interface SpeakerList {
  readonly kind: 'speakers';
  readonly about: string | null;
  /** As in an answer, for `about`. */
  readonly meant: string | null;
  readonly speakers: Page<SpeakerCount>;
  readonly again: Invocation;
}

export interface ArticleList {
  readonly kind: 'articles';
  readonly articles: Page<ListedArticle>;
  readonly again: Invocation;
}

/** A passage with its neighbours in the article. */
export interface PassageContext {
  readonly kind: 'context';
  readonly passage: QuotedPassage;
  readonly before: readonly QuotedPassage[];
  readonly after: readonly QuotedPassage[];
}

export interface Help {
  readonly kind: 'help';
  readonly commands: readonly HelpEntry[];
  /** A topic and a speaker of this library, to write further examples with. */
  readonly topic: string;
  readonly speaker: string | null;
}

interface HelpEntry {
  readonly definition: CommandDefinition;
  readonly example: Invocation;
}

/** A short sentence instead of an answer, and what can be tried. */
export interface Notice {
  readonly kind: 'notice';
  /**
   * `input`: what was typed cannot be served. `nothing`: it was, and the honest answer is that there is nothing.
   * `unavailable`: what it needs does not answer now.
   */
  readonly reason: 'input' | 'nothing' | 'unavailable';
  readonly lines: readonly MessageRef[];
  readonly choices: Choices | null;
}

export interface Choices {
  readonly intro: MessageRef;
  /** Never empty. */
  readonly items: readonly Choice[];
}

export interface Choice {
  readonly label: string;
  /** What tells it from the others, such as a speaker's title. */
  readonly detail: string | null;
  readonly invocation: Invocation;
}
