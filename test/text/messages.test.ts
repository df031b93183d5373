import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/text/locale.ts';
import { MESSAGES, say } from '../../src/text/messages.ts';

describe('messages', () => {
  it('say what they name, with their values', () => {
    expect(say(MESSAGES['zh-CN'], ['nothingFound', '量子'])).toBe('没有找到关于“量子”的内容。');
    expect(say(MESSAGES['zh-TW'], ['nothingFound', '量子'])).toBe('找不到與「量子」有關的內容。');
    expect(say(MESSAGES.en, ['libraryHas', 1, 24])).toBe(
      'The library has 1\u00a0article and 24\u00a0speakers.',
    );
    expect(say(MESSAGES.en, ['direct'])).toBe('Direct');
  });

  it.each(LOCALES)('%s: none is empty but for the gap between sentences', (locale) => {
    const empty = Object.entries(MESSAGES[locale]).filter(([, message]) => message === '');
    expect(empty.map(([key]) => key).filter((key) => key !== 'sentenceGap')).toEqual([]);
  });

  it.each(['zh-CN', 'zh-TW'] as const)('%s: our own Chinese has full-width marks', (locale) => {
    for (const message of Object.values<unknown>(MESSAGES[locale])) {
      expect(String(message)).not.toMatch(/\p{Script=Han}[,;:!?]|[,;:!?]\p{Script=Han}/u);
    }
  });

  it.each(LOCALES)('%s: descriptions and option names fit a Discord command', (locale) => {
    for (const [key, message] of Object.entries<unknown>(MESSAGES[locale])) {
      if (typeof message !== 'string') continue;
      if (key.endsWith('Description')) expect(message.length).toBeLessThanOrEqual(100);
      if (key.endsWith('Option')) expect(message).toMatch(/^[\p{Ll}\p{Lo}]{1,32}$/u);
    }
  });
});
