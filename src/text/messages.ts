import type { Locale } from './locale.ts';
import { en } from './messages/en.ts';
import { zhCN } from './messages/zh-cn.ts';
import { zhTW } from './messages/zh-tw.ts';

/** Every text of ours that people read, in one language. zh-CN sets the keys; the others must have them all. */
export type Messages = typeof zhCN;

type MessageKey = keyof Messages;

/** The keys of messages that take no values, such as descriptions and labels. */
export type PlainMessageKey = {
  [K in MessageKey]: Messages[K] extends string ? K : never;
}[MessageKey];

/** A message named, not yet said: its key and the values it takes, such as `['nothingFound', '量子计算机']`. */
export type MessageRef = {
  [K in MessageKey]: Messages[K] extends (...values: infer V) => string
    ? readonly [key: K, ...values: V]
    : readonly [key: K];
}[MessageKey];

export const MESSAGES = { 'zh-CN': zhCN, 'zh-TW': zhTW, en } as const satisfies Record<Locale, Messages>;

/** Says a named message in the language of the table. */
export function say(messages: Messages, [key, ...values]: MessageRef): string {
  const message: string | ((...values: never[]) => string) = messages[key];
  // MessageRef has tied the values to their key; the compiler cannot follow that through the union.
  return typeof message === 'string' ? message : message(...(values as never[]));
}
