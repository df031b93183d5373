import { optionsOf } from '../../command/commands.ts';
import type { Help, Notice } from '../../command/outcome.ts';
import { say } from '../../text/messages.ts';
import { encodeClick } from '../custom-id.ts';
import { LIMITS } from '../limits.ts';
import { bold, brief, plain } from '../markdown.ts';
import { button, container, type Layout, menu, rows, text } from './components.ts';
import { noteLine, SHOWN, small, type View } from './view.ts';

/** A short sentence, and what can be tried as buttons, or as a menu where they are many, or titles alone tell them apart. */
export function noticeLayout({ lines, choices }: Notice, view: View): Layout {
  const { messages, version } = view;
  const said = lines.map((line) => plain(say(messages, line)));
  if (choices === null) return [text(noteLine(view), ...said)];
  const offers = choices.items.map(({ label, detail, invocation }) => ({
    label,
    detail,
    id: encodeClick({ action: 'show', version, invocation }),
  }));
  const intro = plain(say(messages, choices.intro));
  const unclickable = offers.filter(({ id }) => id === null).map(({ label }) => brief(label, SHOWN.topic));
  const named = unclickable.length === 0 ? '' : plain(unclickable.join(messages.listSeparator));
  const top = text(noteLine(view), ...said, `${intro.trimEnd()}${named}`);
  const labels = new Set(offers.map(({ label }) => brief(label, LIMITS.buttonLabel)));
  const fewAndClear = offers.length <= LIMITS.rowButtons && labels.size === offers.length;
  if (fewAndClear || offers.every(({ detail }) => detail === null)) {
    const described = offers.flatMap(({ label, detail }) =>
      detail === null ? [] : [`${bold(brief(label, SHOWN.name))}  ${plain(brief(detail, SHOWN.title))}`],
    );
    const shown = described.length === 0 ? [] : [text(...described)];
    return [top, ...shown, ...rows(...offers.map(({ label, id }) => button(label, id)))];
  }
  const chosen = encodeClick({ action: 'choose', version });
  const described = offers.flatMap(({ label, detail, id }) =>
    id === null ? [] : [{ label, value: id, description: detail }],
  );
  return [top, ...menu(messages.choosePlaceholder, chosen, described)];
}

/** A sentence of the bot itself. */
export function sentenceLayout(sentence: string): Layout {
  return [text(plain(sentence))];
}

/** How to use the commands, each with an example; a passage's context is a button here, no command. */
export function helpLayout({ commands, topic, speaker }: Help, view: View): Layout {
  const { messages } = view;
  const examples = commands
    .filter(({ definition }) => definition.name !== 'context')
    .flatMap(({ definition, example }) => {
      const { action } = example.input;
      const typed = optionsOf(definition).flatMap((option) => {
        const value = example.input[option.name];
        return value === undefined ? [] : [`${messages[option.label]}:${brief(value, SHOWN.topic)}`];
      });
      const name = action === undefined ? definition.name : `${definition.name} ${action}`;
      return [
        `${bold(`/${name}`)} ${plain(typed.join(' '))}`.trimEnd(),
        small(plain(messages[definition.description])),
      ];
    });
  const operators: [string, string][] = [
    [messages.quotedPhrase(topic), messages.helpPhrase],
    [`-${topic}`, messages.helpExclude],
    ...(speaker === null
      ? []
      : [[`speaker:${brief(speaker, SHOWN.name)}`, messages.helpSpeaker] as [string, string]]),
  ];
  return container(
    text(noteLine(view), `### ${plain(messages.helpHeading)}`, ...examples),
    text(
      `### ${plain(messages.helpQuestion)}`,
      ...operators.map(([typed, meaning]) => `${bold(typed)}  ${plain(meaning)}`),
    ),
    text(small(plain(messages.helpFindQuotes))),
  );
}
