import { MESSAGES, type PlainMessageKey } from '../text/messages.ts';

/** A message in the languages that Discord knows by name; users of any other see the English. */
export function localized(key: PlainMessageKey) {
  return { 'zh-CN': MESSAGES['zh-CN'][key], 'zh-TW': MESSAGES['zh-TW'][key], 'en-US': MESSAGES.en[key] };
}
