/** The languages that our own words are written in. */
export const LOCALES = ['zh-CN', 'zh-TW', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/**
 * The locale that the first tag naming a language asks for: `zh_TW.UTF-8` → zh-TW, `en-GB` → en, any other
 * language → en. `C`, `POSIX` and empty tags name none; without any, it is the articles' own, zh-CN.
 */
export function chooseLocale(...tags: readonly (string | undefined)[]): Locale {
  for (const tag of tags) {
    const [language = '', ...parts] = (tag ?? '').toLowerCase().split(/[-_.@]/);
    if (language === '' || language === 'c' || language === 'posix') continue;
    if (language !== 'zh') return 'en';
    return parts.some((part) => TRADITIONAL.has(part)) ? 'zh-TW' : 'zh-CN';
  }
  return 'zh-CN';
}

const TRADITIONAL = new Set(['tw', 'hk', 'mo', 'hant']);
