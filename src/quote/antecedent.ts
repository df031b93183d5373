import type { PassageClauses } from './attribution.ts';
import type { QuoteLexicon } from './lexicon.ts';
import type { People } from './people.ts';
import type { Speaker } from './quote.ts';
import { readOpening } from './subject.ts';
import type { TermSet } from './term-set.ts';

/** Who a pronoun, or a verb without a subject, stands for. */
export interface Antecedent {
  readonly speaker: Speaker;
  /** Whether it stands in this sentence or the one before, and nobody else is in sight. */
  readonly plain: boolean;
}

/** A pronoun's antecedent stands no more clauses back than this. */
const REACH = 16;

/** A subject further back than this many sentences may have been replaced by another that was not recognized. */
const NEAR_SENTENCES = 2;

/** Remembers who was the subject of each clause of an article and answers whom a later 他 means. */
export class Antecedents {
  readonly #passages: readonly PassageClauses[];
  readonly #lexicon: QuoteLexicon;
  readonly #known: TermSet;
  readonly #people: People;
  /** By passage and clause; undefined where not yet asked for. */
  readonly #subjects: (Speaker | null | undefined)[][];
  readonly #quoted: Set<number>[];

  constructor(
    passages: readonly PassageClauses[],
    grammar: { lexicon: QuoteLexicon; known: TermSet; people: People },
  ) {
    this.#passages = passages;
    this.#subjects = passages.map(() => []);
    this.#quoted = passages.map(() => new Set());
    this.#lexicon = grammar.lexicon;
    this.#known = grammar.known;
    this.#people = grammar.people;
  }

  /** Notes that a clause's subject is this speaker. */
  note(passage: number, clause: number, speaker: Speaker): void {
    this.#remember(passage, clause, speaker);
  }

  /** Notes that a clause holds somebody's words: people named in it are not the next sentence's 他. */
  noteQuoted(passage: number, clause: number): void {
    this.#quoted[passage]?.add(clause);
  }

  /** The person, or with `any` also the group or office, that was last the subject before this clause. */
  before(passage: number, clause: number, { any }: { any: boolean }): Antecedent | null {
    let found: Speaker | null = null;
    let plain = true;
    const sentence = this.#sentence(passage, clause);
    for (const [p, c] of this.#back(passage, clause)) {
      const speaker = this.subjectOf(p, c);
      if (speaker === null || (!any && speaker.kind !== 'person')) continue;
      if (found === null) {
        found = speaker;
        plain = p === passage && sentence - this.#sentence(p, c) <= NEAR_SENTENCES;
      } else if (p === passage && speaker.kind === 'person' && !isSame(speaker, found)) plain = false;
      if (p !== passage) break;
    }
    return found === null ? null : { speaker: found, plain };
  }

  /** The person that a clause's own words name as its subject, read where no reporting verb stands. */
  subjectOf(passage: number, clause: number): Speaker | null {
    const noted = this.#subjects[passage]?.[clause];
    if (noted !== undefined) return noted;
    const speaker = this.#quoted[passage]?.has(clause) === true ? null : this.#read(passage, clause);
    this.#remember(passage, clause, speaker);
    return speaker;
  }

  #remember(passage: number, clause: number, speaker: Speaker | null): void {
    const subjects = this.#subjects[passage];
    if (subjects !== undefined) subjects[clause] = speaker;
  }

  #read(passage: number, clause: number): Speaker | null {
    const words = this.#passages[passage];
    const place = words?.clauses[clause];
    if (words === undefined || place === undefined || place.spans[0]?.open === place.start) return null;
    const subject = readOpening(words.text, place.start, place.end, {
      lexicon: this.#lexicon,
      known: this.#known,
    });
    return subject?.kind === 'person' ? this.#people.meet(words.source, subject) : null;
  }

  #sentence(passage: number, clause: number): number {
    return this.#passages[passage]?.clauses[clause]?.sentence ?? 0;
  }

  *#back(passage: number, clause: number): Generator<[number, number]> {
    let left = REACH;
    for (let c = clause - 1; c >= 0 && left > 0; c--, left--) yield [passage, c];
    const last = (this.#passages[passage - 1]?.clauses.length ?? 0) - 1;
    for (let c = last; c >= 0 && left > 0; c--, left--) yield [passage - 1, c];
  }
}

/** Whether two mentions are one speaker. */
function isSame(a: Speaker, b: Speaker): boolean {
  return a.name === b.name && (a.name !== null || a.title === b.title);
}
