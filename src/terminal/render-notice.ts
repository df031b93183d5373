import type { Notice } from '../command/outcome.ts';
import { say } from '../text/messages.ts';
import { hanging, layOut, styled } from './paper.ts';
import type { View } from './view.ts';

/** A notice with what can be tried: in the same line, or numbered below where details tell the choices apart. */
export function noticeLines({ lines, choices }: Notice, view: View): string[] {
  const { messages, paper } = view;
  const said = lines.map((line) => say(messages, line));
  if (choices === null) return said.flatMap((line) => layOut([styled(line)], paper));
  const intro = say(messages, choices.intro);
  if (choices.items.every(({ detail }) => detail === null)) {
    const labels = choices.items.map(({ label }) => label).join(messages.listSeparator);
    // As in `文库现有 3 篇文章。可以试试：数字化转型、神经元`, the last line and the choices are one.
    const last = said.pop() ?? '';
    return [...said, `${last}${messages.sentenceGap}${intro}${labels}`].flatMap((line) =>
      layOut([styled(line)], paper),
    );
  }
  return [
    ...said.flatMap((line, place) =>
      layOut(
        [styled(place === said.length - 1 ? `${line}${messages.sentenceGap}${intro.trimEnd()}` : line)],
        paper,
      ),
    ),
    ...choices.items.flatMap(({ label, detail }, place) =>
      layOut(
        [styled(label, 'strong'), styled(detail === null ? '' : `  ${detail}`)],
        paper,
        hanging(styled(`${place + 1}  `, 'faint')),
      ),
    ),
  ];
}
