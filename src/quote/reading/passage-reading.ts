import type { QuoteLexicon } from '../lexicon.ts';
import type { Clause } from './clause.ts';
import { type Cue, cuesAmong } from './cue.ts';
import type { NameSpan } from './names/spans.ts';
import { type TitledName, titledNames } from './phrase.ts';
import { readWords } from './read-words.ts';
import { type ClauseWords, openingSubject, type Subject, subjectBefore } from './subject.ts';
import type { Word } from './word.ts';

/** A passage's clauses as read into words: each is read once, when first asked for. */
export class PassageReading {
  /** In simplified characters, for which the lexicon is written; unit for unit beside `source`. */
  readonly text: string;
  /** As the article writes it. */
  readonly source: string;
  readonly clauses: readonly Clause[];
  /** It ends in a colon, and the next passage is nothing but quoted words. */
  readonly handsOver: boolean;
  readonly #lexicon: QuoteLexicon;
  readonly #names: () => readonly NameSpan[];
  readonly #words: (readonly Word[] | undefined)[] = [];
  readonly #cues: (readonly Cue[] | undefined)[] = [];
  readonly #subjects: (Subject | null | undefined)[] = [];

  constructor(
    { text, source, clauses, handsOver }: Pick<PassageReading, 'text' | 'source' | 'clauses' | 'handsOver'>,
    lexicon: QuoteLexicon,
    names: () => readonly NameSpan[],
  ) {
    this.text = text;
    this.source = source;
    this.clauses = clauses;
    this.handsOver = handsOver;
    this.#lexicon = lexicon;
    this.#names = names;
  }

  words(index: number): readonly Word[] {
    const known = this.#words[index];
    if (known !== undefined) return known;
    const clause = this.clauses[index];
    const words =
      clause === undefined
        ? []
        : readWords(this.text, clause.start, clause.end, clause.spans, {
            vocabulary: this.#lexicon.vocabulary,
            surnames: this.#lexicon.surnames,
            addresses: this.#lexicon.addresses,
            namePrefixes: this.#lexicon.namePrefixes,
            names: this.#names(),
          });
    this.#words[index] = words;
    return words;
  }

  cues(index: number): readonly Cue[] {
    const known = this.#cues[index];
    if (known !== undefined) return known;
    const cues = cuesAmong(this.text, this.words(index), this.#lexicon);
    this.#cues[index] = cues;
    return cues;
  }

  /** The subject of a clause whose verb need not report. */
  opening(index: number): Subject | null {
    const known = this.#subjects[index];
    if (known !== undefined) return known;
    const subject = openingSubject(this.#clauseWords(index));
    this.#subjects[index] = subject;
    return subject;
  }

  /** The names in a clause that stand behind a title. */
  titled(index: number): TitledName[] {
    return titledNames(this.words(index));
  }

  /** The subject before a reporting verb of the clause, of the words from place `from` on. */
  subject(index: number, cue: Cue, from = 0): Subject | null {
    const words = this.words(index);
    const endsBy = this.clauses[index]?.endsBy;
    const isMarked = cue.next >= words.length && (endsBy === 'comma' || endsBy === 'colon');
    const isPlain = isMarked && cue.kind === 'clause' && !cue.marks.has('weak');
    return subjectBefore(this.#clauseWords(index), from, cue.first, isPlain);
  }

  #clauseWords(index: number): ClauseWords {
    return { text: this.text, words: this.words(index), lexicon: this.#lexicon };
  }
}
