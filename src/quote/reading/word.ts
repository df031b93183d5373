/**
 * What a word is to a reader who asks who speaks. `person`: a human being's name; `suffix`: what stands behind one (先生);
 * `title`: what one person is called by office or trade; `relation`: what one is to another (妹妹); `group`: several
 * people; `people`, `body`: nouns that by their last character mean human beings (读者) or a body of them (剧团);
 * `no-source`: what says nothing though it stands before the verb (事实); `action`: a verb that serves as a noun;
 * `quoted`: words in quotation marks; `work`: 《…》; `bracket`: （…）; `of`: 的; `single`: a character that no list
 * explains. data/lexicon/function-words.txt tells of the others.
 */
export type WordKind =
  | 'person'
  | 'suffix'
  | 'title'
  | 'relation'
  | 'group'
  | 'people'
  | 'organization'
  | 'body'
  | 'document'
  | 'no-source'
  | 'place'
  | 'pronoun'
  | 'group-pronoun'
  | 'anybody'
  | 'pointing'
  | 'one'
  | 'many'
  | 'count'
  | 'former'
  | 'cue'
  | 'not-cue'
  | 'not'
  | 'adverb'
  | 'modal'
  | 'time'
  | 'source'
  | 'locative-preposition'
  | 'hearer'
  | 'naming'
  | 'passive'
  | 'causative'
  | 'with'
  | 'join'
  | 'connective'
  | 'condition'
  | 'concession'
  | 'contrast'
  | 'addition'
  | 'aspect'
  | 'of'
  | 'locative'
  | 'verb'
  | 'action'
  | 'noun'
  | 'proper'
  | 'adjective'
  | 'idiom'
  | 'number'
  | 'measure'
  | 'particle'
  | 'quoted'
  | 'work'
  | 'bracket'
  | 'latin'
  | 'blank'
  | 'dateline'
  | 'mark'
  | 'single';

/** A word of a clause, in the reading of the clause with the best sum. Offsets are UTF-16 units, `end` is exclusive. */
export interface Word {
  readonly kind: WordKind;
  readonly start: number;
  readonly end: number;
  /** What it adds to the sum: about the natural logarithm of how often such a word occurs. */
  readonly score: number;
}

/** Whether the word at a place is of one of the kinds; false where no word stands there. */
export function isAt(words: readonly Word[], at: number, ...kinds: readonly WordKind[]): boolean {
  const kind = words[at]?.kind;
  return kind !== undefined && kinds.includes(kind);
}

/** Whether the word at a place is of a kind of the set; false where no word stands there. */
export function isOf(words: readonly Word[], at: number, kinds: ReadonlySet<WordKind>): boolean {
  const kind = words[at]?.kind;
  return kind !== undefined && kinds.has(kind);
}
