import { DIGEST_ACTIONS, DIGEST_OPTIONS, type DigestAction, type DigestInput } from '../command/digest.ts';
import { MESSAGES, type MessageRef } from '../text/messages.ts';

export type DigestReading =
  | { readonly ok: true; readonly input: DigestInput }
  | { readonly ok: false; readonly fault: MessageRef };

type TypedOptions = Readonly<Partial<Record<Option['name'], string>>>;

type Option = (typeof DIGEST_OPTIONS)[number];

/** The options as they are typed: `time:`, and by their names in each language (`时间：`). */
const NAMED: ReadonlyMap<string, Option['name']> = new Map(
  DIGEST_OPTIONS.flatMap(({ name, label }) =>
    [name, ...Object.values(MESSAGES).map((messages) => messages[label])].map((typed) => [typed, name]),
  ),
);

/** `time:08:00`, `about:"老旧小区 改造"`. */
const TYPED = /(?:^|\s)([^\s:：]+)[:：](?:“([^”]*)”|"([^"]*)"|(\S+))/gu;

/** Reads what stands behind `/digest`: an action and its options, some perhaps given otherwise; no action shows. */
export function readDigest(words: string, given: TypedOptions = {}): DigestReading {
  const [, typedAction = '', rest = ''] = /^(\S*)\s*(.*)$/s.exec(words.trim()) ?? [];
  const action = actionNamed(typedAction === '' ? 'show' : typedAction);
  if (action === null) {
    return { ok: false, fault: ['unknownSubcommand', typedAction, Object.keys(DIGEST_ACTIONS)] };
  }
  const options: Partial<Record<Option['name'], string>> = { ...given };
  const unread = rest.replace(TYPED, (whole, name: string, ...values: (string | undefined)[]) => {
    const option = NAMED.get(name.toLowerCase());
    if (option === undefined) return whole;
    options[option] = values.slice(0, 3).find((value) => value !== undefined) ?? '';
    return ' ';
  });
  if (unread.trim() !== '') return unexpected(action, unread.trim());
  return digestInput(action, options);
}

/** An action with its options; a fault where it takes none, or one is no number. */
function digestInput(action: DigestAction, options: TypedOptions): DigestReading {
  const { time, timezone: zone, about, speaker, count } = options;
  const typed = Object.entries(options).filter(([, value]) => value !== undefined);
  if (action !== 'set' && typed.length > 0) {
    return unexpected(action, typed.map(([name, value]) => `${name}:${value}`).join(' '));
  }
  if (count !== undefined && !/^\d{1,9}$/.test(count)) {
    return { ok: false, fault: ['notPositive', 'count', count] };
  }
  const input: DigestInput = {
    action,
    ...(time === undefined ? {} : { time }),
    ...(zone === undefined ? {} : { zone }),
    ...(about === undefined ? {} : { about }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(count === undefined ? {} : { count: Number(count) }),
  };
  return { ok: true, input };
}

/** An action by its name; null for any other word. */
function actionNamed(typed: string): DigestAction | null {
  const action = Object.keys(DIGEST_ACTIONS).find((each) => each === typed.toLowerCase());
  return (action as DigestAction | undefined) ?? null;
}

function unexpected(action: DigestAction, words: string): DigestReading {
  return { ok: false, fault: ['unexpectedWords', `/digest ${action}`, words] };
}
