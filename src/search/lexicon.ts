import { readTermList } from '../text/term-list.ts';
import { foldText } from './fold.ts';

/** The words that a question is asked with, folded. */
export interface SearchLexicon {
  /** 什么, 请问, 的: they say nothing of what is asked about. */
  readonly questionWords: ReadonlySet<string>;
  /** 看法, 建议: beside a speaker they ask for what was said, elsewhere they are a topic. */
  readonly opinionWords: ReadonlySet<string>;
}

/** Reads the lists of `data/lexicon/`; `folder` ends in `/`. Throws where a list cannot be read. */
export function readSearchLexicon(folder: URL): SearchLexicon {
  const read = (name: string) => new Set(readTermList(new URL(name, folder)).map(foldText));
  return { questionWords: read('question-words.txt'), opinionWords: read('opinion-words.txt') };
}
