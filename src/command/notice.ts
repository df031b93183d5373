import type { MessageRef } from '../text/messages.ts';
import type { Choice, Choices, Notice } from './outcome.ts';

/** What was typed cannot be served: says why, and what could be meant. */
export function inputNotice(lines: readonly MessageRef[], choices: Choices | null = null): Notice {
  return { kind: 'notice', reason: 'input', lines, choices };
}

/** There is nothing to show: says so, and what is nearest. */
export function nothingNotice(lines: readonly MessageRef[], choices: Choices | null = null): Notice {
  return { kind: 'notice', reason: 'nothing', lines, choices };
}

/** The choices under their introduction; null where there are none, so that nothing is introduced. */
export function choicesUnder(intro: MessageRef, items: readonly Choice[]): Choices | null {
  return items.length === 0 ? null : { intro, items };
}

/** The typed text in a length that fits a sentence. */
export function shortened(typed: string): string {
  const characters = [...typed.trim()];
  return characters.length <= LONGEST_ECHO
    ? characters.join('')
    : `${characters.slice(0, LONGEST_ECHO).join('')}…`;
}

/** Characters of the user's own words that a notice repeats. */
const LONGEST_ECHO = 40;

/** Whether there is anything to look for: punctuation and symbols alone are no words. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
