import { readTermList } from '../text/term-list.ts';
import { foldText } from './fold.ts';

/** The words that a question is asked with, folded. */
export interface SearchLexicon {
  /** 什么, 请问, 的: they say nothing of what is asked about. */
  readonly questionWords: ReadonlySet<string>;
  /** The same and 看法, 建议: beside a speaker they ask for what was said, elsewhere they are a topic. */
  readonly besideSpeaker: ReadonlySet<string>;
}

/** Reads the lists of `data/lexicon/`; `folder` ends in `/`. Throws where a list cannot be read. */
export function readSearchLexicon(folder: URL): SearchLexicon {
  const read = (name: string) => readTermList(new URL(name, folder)).map(foldText);
  const questionWords = read('question-words.txt');
  return {
    questionWords: new Set(questionWords),
    besideSpeaker: new Set([...questionWords, ...read('opinion-words.txt')]),
  };
}
