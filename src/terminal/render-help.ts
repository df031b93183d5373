import type { Help } from '../command/outcome.ts';
import { styled } from './paper.ts';
import { typedLine } from './typed.ts';
import { heading, rows, type View } from './view.ts';

/** Each command with an example, how a question may be written, and the keys of the chat. */
export function helpLines({ commands, topic, speaker }: Help, view: View): string[] {
  const { messages, mode } = view;
  const operators: [string, string][] = [
    [messages.quotedPhrase(topic), messages.helpPhrase],
    [`-${topic}`, messages.helpExclude],
    ...(speaker === null ? [] : [[`speaker:${speaker}`, messages.helpSpeaker] as [string, string]]),
  ];
  const keys: [string, string][] = [
    [messages.chatPlain, messages.chatPlainMeaning],
    ['n  p', messages.chatPaging],
    [messages.chatNumber, messages.chatNumberMeaning],
    ['/quit', messages.chatQuit],
  ];
  const table = (pairs: readonly (readonly [string, string])[]) =>
    rows(
      pairs.map(([left, right]) => [styled(left), right] as const),
      view,
    );
  return [
    ...heading(messages.helpHeading, view),
    ...table(
      commands.map(
        ({ definition, example }) => [typedLine(example), messages[definition.description]] as const,
      ),
    ),
    '',
    ...heading(messages.helpQuestion, view),
    ...table(operators),
    ...(mode === 'chat' ? ['', ...heading(messages.chatKeys, view), ...table(keys)] : []),
  ];
}
