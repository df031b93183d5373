import type { CommandAction, CommandDefinition, CommandOption, OptionName } from '../command/command.ts';
import { MESSAGES } from '../text/messages.ts';
import type { TypedReading } from './typed.ts';

type TypedOptions = Readonly<Partial<Record<OptionName, string>>>;

/** `time:08:00`, `about:"老旧小区 改造"`. */
const TYPED = /(?:^|\s)([^\s:：]+)[:：](?:“([^”]*)”|"([^"]*)"|(\S+))/gu;

/** Reads what stands behind a command of several actions: one of them, or none, and its options. */
export function readAction(
  { name }: CommandDefinition,
  actions: readonly CommandAction[],
  words: string,
  given: TypedOptions,
): TypedReading {
  const [, typed = '', rest = ''] = /^(\S*)\s*(.*)$/s.exec(words.trim()) ?? [];
  const action = actions.find((each) => each.name === typed.toLowerCase());
  if (action === undefined && typed !== '') {
    return { ok: false, fault: ['unknownSubcommand', typed, actions.map((each) => each.name)] };
  }
  const all = actions.flatMap((each) => each.options);
  const options: Partial<Record<OptionName, string>> = { ...given };
  const unread = rest.replace(TYPED, (whole, label: string, ...values: (string | undefined)[]) => {
    const option = all.find((each) => isNamed(each, label.toLowerCase()));
    if (option === undefined) return whole;
    options[option.name] = values.slice(0, 3).find((value) => value !== undefined) ?? '';
    return ' ';
  });
  const taken = action?.options ?? [];
  const foreign = Object.entries(options).flatMap(([option, value]) =>
    taken.some((each) => each.name === option) ? [] : [`${option}:${value}`],
  );
  const unexpected = unread.trim() === '' ? foreign.join(' ') : unread.trim();
  if (unexpected !== '') {
    const typedName = [`/${name}`, ...(action === undefined ? [] : [action.name])].join(' ');
    return { ok: false, fault: ['unexpectedWords', typedName, unexpected] };
  }
  return { ok: true, input: { ...(action === undefined ? {} : { action: action.name }), ...options } };
}

/** Options are typed by their own names (`time:`) and by those in each language (`时间：`). */
function isNamed({ name, label }: CommandOption, typed: string): boolean {
  return name === typed || Object.values(MESSAGES).some((messages) => messages[label] === typed);
}
