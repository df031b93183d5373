import { describe, expect, it } from 'vitest';
import { chooseLocale } from '../../src/text/locale.ts';

describe('chooseLocale', () => {
  it.each([
    [['zh_CN.UTF-8'], 'zh-CN'],
    [['zh-Hans-HK-x'], 'zh-TW'],
    [['zh'], 'zh-CN'],
    [['zh_TW.UTF-8'], 'zh-TW'],
    [['zh-Hant'], 'zh-TW'],
    [['zh_HK'], 'zh-TW'],
    [['en_GB.UTF-8'], 'en'],
    [['en-US'], 'en'],
    [['fr_FR'], 'en'],
    [['C.UTF-8'], 'zh-CN'],
    [['POSIX', undefined, 'zh_TW'], 'zh-TW'],
    [[], 'zh-CN'],
    [['zh-TW', 'en_US'], 'zh-TW'],
  ])('%j → %s', (tags, locale) => {
    expect(chooseLocale(...tags)).toBe(locale);
  });
});
