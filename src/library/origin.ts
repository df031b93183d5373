import type { SearchEngine } from './opening.ts';

/** What a library is made of, and where it is kept. */
export interface LibraryOrigin {
  /** Of articles. */
  readonly folder: string;
  /** Larger files are not read. */
  readonly mostFileBytes: number;
  /** Of the lexicon's lists; ends in a separator. */
  readonly lexicon: string;
  readonly engine: SearchEngine;
}
