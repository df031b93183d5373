import type { Listed, Slice } from '../listed.ts';
import type { SpeakerProfile } from './profile.ts';

/**
 * Who speaks in a library, by what people may type. Speakers go by their rank, from 0: most quotes first, then as they
 * first speak. Every list of ranks is in their order, each once.
 */
export interface SpeakerIndex {
  /** How many speakers there are. */
  readonly size: number;
  /** The profiles of these ranks, in the order given; ranks outside are left out. */
  at(ranks: readonly number[]): SpeakerProfile[];
  /** Of one kind alone, or of all. */
  listed(kind: SpeakerProfile['kind'] | null, slice: Slice): Listed<SpeakerProfile>;
  ofIds(ids: readonly string[]): number[];
  /** By compact names. */
  named(names: readonly string[]): ReadonlyMap<string, readonly number[]>;
  /** Lengths of compact names, in UTF-16 units, the longest first. */
  readonly nameLengths: readonly number[];
  /** Whose compact name holds a text. */
  withPart(part: string): number[];
  /** Whose name is spelt so, or begins so. */
  spelt(letters: string, how: 'whole' | 'beginning'): number[];
  /** Whose title, folded, holds a text. */
  titled(part: string): number[];
  /** Who holds offices of these heads. */
  holders(heads: readonly string[]): ReadonlyMap<string, readonly Holder[]>;
  /** Lengths of heads, the longest first. */
  readonly headLengths: readonly number[];
  /** The names of people that have a key of these in common: see `slipKeys`. */
  slipped(keys: readonly string[]): readonly string[];
  /** Characters of the longest name that has such keys; 0 where none has. */
  readonly longestSlipped: number;
  /** All compact names with their spellings, for those who compare each. */
  spellings(): Iterable<SpeltName>;
}

/** Somebody who holds an office, and the title up to it: 上海交通大学 of 上海交通大学校长. */
export interface Holder {
  readonly rank: number;
  readonly before: string;
}

/** A compact name and how it may be typed in letters. */
export interface SpeltName {
  readonly rank: number;
  readonly name: string;
  /** Every reading in full. */
  readonly full: readonly string[];
}
