import type { Notice } from '../command/outcome.ts';
import { type Messages, say } from '../text/messages.ts';

/** A notice in one line, for standard error. */
export function noticeLine({ lines, choices }: Notice, messages: Messages): string {
  const said = lines.map((line) => say(messages, line));
  if (choices === null) return said.join(messages.sentenceGap);
  const labels = choices.items.map(({ label }) => label).join(messages.listSeparator);
  return [...said, `${say(messages, choices.intro)}${labels}`].join(messages.sentenceGap);
}
