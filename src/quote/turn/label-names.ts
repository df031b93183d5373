import type { QuoteLexicon } from '../lexicon.ts';
import type { NameSpan } from '../reading/names/spans.ts';

const DOTTED = /^[\p{Script=Han}A-Za-z]{1,9}(?:[·•・‧．.-][\p{Script=Han}A-Za-z]{1,9}){1,5}$/u;
const LATIN = /^[A-Z][A-Za-z'’.-]{0,20}(?: [A-Z][A-Za-z'’.-]{0,20}){0,3}$/;
const HAN = /^\p{Script=Han}{2,8}$/u;

/** From these probabilities on a run is a name: any, and one that begins with a family name. */
const LEAST = { any: 0.5, withFamily: 0.05 } as const;

/** Which runs of one label read as persons' names. A label is short; the tagger sees it once, when first asked. */
export class LabelNames {
  readonly #label: string;
  readonly #lexicon: QuoteLexicon;
  #spans: readonly NameSpan[] | undefined;

  /** `label` is simplified. */
  constructor(label: string, lexicon: QuoteLexicon) {
    this.#label = label;
    this.#lexicon = lexicon;
  }

  /** Whether the whole run from `start` to `end` reads as a name; offsets are UTF-16 units, `end` is exclusive. */
  isName(start: number, end: number): boolean {
    const run = this.#label.slice(start, end);
    if (DOTTED.test(run) || LATIN.test(run)) return run.length > 1;
    if (!HAN.test(run) || this.#isWord(run)) return false;
    const family = this.#lexicon.surnames.at(run, 0)?.length ?? 0;
    const given = run.length - family;
    const isChinese = family > 0 && (given === 1 || given === 2);
    return this.#probability(start, end) >= (isChinese ? LEAST.withFamily : LEAST.any);
  }

  /** 外观, 高管: a word of the language is nobody's name. */
  #isWord(run: string): boolean {
    return this.#lexicon.vocabulary.senses(run)?.some(({ kind }) => kind !== 'person') === true;
  }

  #probability(start: number, end: number): number {
    // A colon behind it tells the tagger that the run is no part of a sentence.
    this.#spans ??= this.#lexicon.tagger.spansIn(`${this.#label}：`);
    return this.#spans.find((span) => span.start === start && span.end === end)?.probability ?? 0;
  }
}

/** Whether the whole of a simplified word reads as a person's name. */
export function isName(word: string, lexicon: QuoteLexicon): boolean {
  return new LabelNames(word, lexicon).isName(0, word.length);
}
