import { describe, expect, it } from 'vitest';
import { configFrom } from '../src/config.ts';

describe('configFrom', () => {
  it('takes what is set, and defaults for the rest', () => {
    expect(configFrom({})).toEqual({
      ok: true,
      config: {
        typedIn: '.',
        articlesFolder: null,
        mostFileBytes: 20_000_000,
        languages: [],
        color: 'auto',
        searchEngine: 'auto',
        stateFolder: null,
        databaseUrl: null,
      },
    });
    expect(
      configFrom({
        ARTICLES_DIR: 'news',
        MAX_FILE_MB: '200',
        INIT_CWD: '/home/me/papers',
        npm_package_name: 'zhiyan',
        ZHIYAN_LOCALE: 'zh-TW',
        LANG: 'en_US.UTF-8',
        NO_COLOR: '1',
        SEARCH_ENGINE: 'disk',
        STATE_DIR: 'state',
        DATABASE_URL: 'postgres://zhiyan:secret@db.example/zhiyan',
        OTHER: 'x',
      }),
    ).toEqual({
      ok: true,
      config: {
        typedIn: '/home/me/papers',
        articlesFolder: 'news',
        mostFileBytes: 200_000_000,
        languages: ['zh-TW', 'en_US.UTF-8'],
        color: 'never',
        searchEngine: 'disk',
        stateFolder: 'state',
        databaseUrl: 'postgres://zhiyan:secret@db.example/zhiyan',
      },
    });
  });

  it('believes npm where it runs this program, not where it runs one that this is started by', () => {
    const environment = { INIT_CWD: '/home/me/papers', npm_package_name: 'another' };
    expect(configFrom(environment)).toMatchObject({ config: { typedIn: '.' } });
  });

  it('takes an empty variable for an unset one', () => {
    expect(configFrom({ ARTICLES_DIR: '', ZHIYAN_LOCALE: '', NO_COLOR: '' })).toEqual(configFrom({}));
  });

  it.each([
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, 'always'],
    [{ FORCE_COLOR: '0' }, 'never'],
    [{ FORCE_COLOR: 'false' }, 'never'],
    [{ NO_COLOR: '1' }, 'never'],
    [{}, 'auto'],
  ])('%j: colours %s', (environment, color) => {
    expect(configFrom(environment)).toMatchObject({ config: { color } });
  });

  it('names the variable that cannot be', () => {
    expect(configFrom({ ZHIYAN_LOCALE: 'klingon', LANG: 'zh_TW' })).toEqual({
      ok: false,
      problem: { variable: 'ZHIYAN_LOCALE', form: 'zh-CN, zh-TW, en', languages: ['zh_TW'] },
    });
  });

  it.each([
    ['DISCORD_GUILD_ID', '123456789012345678'],
    ['DISCORD_API_URL', 'https://discord.com/api'],
    ['SHARDS', 'auto, 0-3/16, 5/16'],
    ['QUESTIONS_PER_MINUTE', '20'],
  ])('tells of %s its form alone: its value may be a secret', (variable, form) => {
    const reading = configFrom({ [variable]: 'MTIz.a-secret.token' });
    expect(reading).toEqual({ ok: false, problem: { variable, form, languages: [] } });
  });
});
