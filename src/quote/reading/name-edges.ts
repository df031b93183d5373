import type { WordSources } from './read-words.ts';

/** Of one character of family and two of given name, in UTF-16 units. */
export const FAMILY_NAME = 3;

/** From here on the tagger is as good as certain of a name. */
export const CERTAIN = 0.95;

/** A title that may be glued to a name, in UTF-16 units. */
const LONGEST_TITLE = 4;

/** What the lists say of the words at the edges of a run that may be a name. Places are UTF-16 units of the text. */
export class NameEdges {
  protected readonly text: string;
  protected readonly sources: WordSources;

  constructor(text: string, sources: WordSources) {
    this.text = text;
    this.sources = sources;
  }

  /** The length of a title, or a verb such as 询问, with which a longer name begins; 0 where none does. */
  titleAt(start: number, end: number): number {
    // 审酌何男: a verb, and a name that begins with a family name as the whole does not.
    const { surnames } = this.sources;
    const isVerb =
      end - start >= 4 &&
      end - start <= 2 + FAMILY_NAME &&
      this.may(start, start + 2, 'verb') &&
      surnames.at(this.text, start, end) === undefined &&
      surnames.at(this.text, start + 2, end) !== undefined;
    if (isVerb) return 2;
    for (let length = Math.min(LONGEST_TITLE, end - start - 2); length >= 2; length--)
      if (this.may(start, start + length, 'title', 'cue')) return length;
    return 0;
  }

  /** Whether the character at a place ends a title of three or four characters, or a body: 老师傅, 民协. */
  closesTitle(at: number): boolean {
    const ends = (before: number, kind: 'title' | 'organization') =>
      at >= before && this.may(at - before, at + 1, kind);
    if (ends(2, 'title') || ends(3, 'title')) return true;
    // 特警方晓东: a trade ends before it, so that 方 is no part of 警方.
    const isAfterTitle = [2, 3].some((length) => this.may(at - length, at, 'title', 'organization'));
    return !isAfterTitle && (ends(1, 'organization') || ends(2, 'organization') || ends(3, 'organization'));
  }

  /** How many of the characters from `at` on end a title that begins before them: 1 in 里长伯, 2 in 拿督斯里; 0 where none do. */
  titleEndsIn(at: number): number {
    if (this.closesTitle(at)) return 1;
    return at >= 2 && this.may(at - 2, at + 2, 'title') ? 2 : 0;
  }

  /** 老秦, 小秦, 阿秦 */
  isFamiliar(start: number, end: number): boolean {
    const hasFamily = this.sources.surnames.at(this.text, start + 1, end) !== undefined;
    return (
      end === start + 2 && this.sources.namePrefixes.at(this.text, start, end) !== undefined && hasFamily
    );
  }

  isHearer(at: number): boolean {
    return this.may(at, at + 1, 'hearer', 'passive', 'with');
  }

  /** Whether one character may be a word that stands before or behind a name. */
  isSmall(at: number): boolean {
    return this.may(
      at,
      at + 1,
      'adverb',
      'cue',
      'hearer',
      'passive',
      'causative',
      'with',
      'locative-preposition',
      'connective',
      'contrast',
      'addition',
      'not',
      'time',
      'source',
    );
  }

  may(start: number, end: number, ...kinds: Parameters<WordSources['vocabulary']['may']>[1][]): boolean {
    return this.sources.vocabulary.may(this.text.slice(start, end), ...kinds);
  }
}
