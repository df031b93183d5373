import type { Library } from '../library.ts';

/** Questions that this library can answer, nearest to what was typed first; its main topics where nothing was. */
export function proposeQuestions(typed: string, library: Library): readonly string[] {
  return library.ask(typed).suggestions;
}
