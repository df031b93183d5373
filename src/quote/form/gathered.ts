import type { Range } from '../../article/article.ts';
import type { QuoteLexicon } from '../lexicon.ts';
import type { Quote, Speaker } from '../quote.ts';
import type { MarkedSpan } from '../reading/marks.ts';
import type { PassageReading } from '../reading/passage-reading.ts';
import type { Antecedents } from '../speaker/antecedent.ts';
import type { People } from '../speaker/people.ts';
import type { TermSet } from '../term-set.ts';
import type { Report } from './report.ts';

/** Whose quoted words open a paragraph, by the end of the one before: a quotation that it left open, or a colon. */
export type RunningOn = Pick<Quote, 'speaker' | 'confidence' | 'rule'>;

/** Words to which those of the next passage, where it is nothing else, may be the answer. */
export interface QuotedBefore {
  readonly speaker: Speaker | null;
  /** Whether they ask. */
  readonly asks: boolean;
  /** The only person whom they are told to be put to; null where none is named or several are. */
  readonly asked: Speaker | null;
  /** Whether they answer a question themselves, so that two take turns. */
  readonly replies: boolean;
}

/** What the rest of the article says about this passage. */
export interface ArticleContext {
  /** The passage's place in the article, from 0. */
  readonly place: number;
  /** Names that the article gives plainly. */
  readonly known: TermSet;
  readonly lexicon: QuoteLexicon;
  readonly people: People;
  readonly antecedents: Antecedents;
  readonly runningOn: RunningOn | null;
  /** The last words quoted in the passage before this one; null where there were none. */
  readonly quotedBefore: QuotedBefore | null;
  /** Whether the passage's last words in quotation marks go on in the next one. */
  readonly runsOn: boolean;
}

/** A speaker with the form by which it was found. */
export type Attributed = Pick<Quote, 'speaker' | 'rule' | 'confidence' | 'isQuestion'>;

/** Quotes as they are gathered: which quoted spans are somebody's already, which clauses hold reported words, who spoke. */
export class PassageQuotes {
  readonly quotes: Quote[] = [];
  readonly #claimed = new Set<MarkedSpan>();
  readonly #reported = new Set<number>();
  readonly #persons = new Map<string, Speaker>();
  readonly #speakers = new Map<MarkedSpan, Attributed>();
  readonly #words: PassageReading;
  readonly #context: ArticleContext;
  #reach = 0;
  /** Who is the last to be introduced by a colon, and in which clause. */
  introduced: { readonly clause: number; readonly who: Attributed } | null = null;

  constructor(words: PassageReading, context: ArticleContext) {
    this.#words = words;
    this.#context = context;
  }

  /** Where the quotes found so far end. */
  get reach(): number {
    return this.#reach;
  }

  /** The only person quoted so far; null where there are none or several. */
  get onlyPerson(): Speaker | null {
    const [only] = this.#persons.values();
    return this.#persons.size === 1 && only !== undefined ? only : null;
  }

  isClaimed(span: MarkedSpan): boolean {
    return this.#claimed.has(span);
  }

  isReported(clause: number): boolean {
    return this.#reported.has(clause);
  }

  /** To whom quoted words have been attributed. */
  speakerOf(span: MarkedSpan): Attributed | undefined {
    return this.#speakers.get(span);
  }

  /** Adds quoted words that nobody has claimed yet. */
  addDirect(span: MarkedSpan, who: Attributed, cue: Range | null): void {
    if (this.#claimed.has(span) || !/[\p{L}\p{N}]/u.test(this.#words.text.slice(span.start, span.end)))
      return;
    this.#claimed.add(span);
    this.#speakers.set(span, who);
    this.#add('direct', span, !span.closed && this.#context.runsOn, who, cue);
  }

  addReport(report: Report, who: Attributed, cue: Range | null): void {
    if (report.end <= report.start) return;
    this.#add('indirect', report, false, who, cue);
    for (let clause = report.firstClause; clause <= report.lastClause; clause++) {
      this.#reported.add(clause);
      if (clause > report.firstClause || report.ownsFirstClause)
        this.#context.antecedents.noteQuoted(this.#context.place, clause);
      for (const span of this.#words.clauses[clause]?.spans ?? []) {
        if (span.open >= report.start && span.close <= report.end + 1) this.#claimed.add(span);
      }
    }
  }

  #add(
    form: Quote['form'],
    { start, end }: { start: number; end: number },
    continues: boolean,
    who: Attributed,
    cue: Range | null,
  ) {
    this.quotes.push({
      form,
      start,
      end,
      text: this.#words.source.slice(start, end),
      continues,
      cue,
      ...who,
    });
    this.#reach = Math.max(this.#reach, end);
    if (who.speaker?.kind === 'person')
      this.#persons.set(who.speaker.fullName ?? who.speaker.name ?? who.speaker.title ?? '', who.speaker);
  }
}
