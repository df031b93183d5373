import { resolve } from 'node:path';
import { config as readDotenv } from 'dotenv';
import { z } from 'zod';

/** What the environment sets. */
interface Config {
  /** From where relative paths count that are typed with a command: a folder; `.` for the working directory. */
  readonly typedIn: string;
  /** The folder of articles, as given; null for the project's own. */
  readonly articlesFolder: string | null;
  /** Larger files of articles are not read. */
  readonly mostFileBytes: number;
  /** Language tags, the one that counts most first, such as `zh_TW.UTF-8`. */
  readonly languages: readonly string[];
  /** Whether colours are asked for, forbidden, or left to the terminal. */
  readonly color: 'always' | 'never' | 'auto';
  /** Where articles are kept once they are read; `auto` chooses by the library's size. */
  readonly searchEngine: 'auto' | 'memory' | 'disk';
  /** The folder of what is remembered, as given; null for the project's own. */
  readonly stateFolder: string | null;
  /** `postgres://…`; null for a database in the state folder. */
  readonly databaseUrl: string | null;
  /** There where a token is set: then the bot runs. */
  readonly discord?: DiscordSettings;
}

/** What the bot on Discord is started with. */
export interface DiscordSettings {
  readonly token: string;
  /** The one server to register commands in; null for everywhere. */
  readonly guildId: string | null;
  /** Another address than Discord's, without version; null for Discord itself. */
  readonly apiUrl: string | null;
  /** The shards that this process runs: as many as Discord recommends, or these of so many. */
  readonly shards: 'auto' | { readonly ids: readonly number[]; readonly count: number };
  readonly questionsPerMinute: number;
  readonly logLevel: string;
  /** Whether the log may hold what users ask. */
  readonly logQuestions: boolean;
}

/** A variable that cannot be what it is. */
interface ConfigProblem {
  readonly variable: string;
  /** What it can be, such as `true, false`. What it is stays untold: it may be a secret meant for another variable. */
  readonly form: string;
  /** As in `Config`, so that the problem can be told in the user's language. */
  readonly languages: readonly string[];
}

export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problem: ConfigProblem };

type Environment = Readonly<Record<string, string | undefined>>;

const SCHEMA = z.object({
  ARTICLES_DIR: z.string().optional(),
  // More than 500 MB of text are more than one string holds.
  MAX_FILE_MB: z
    .string()
    .regex(/^(?:[1-9]\d?|[1-4]\d\d|500)$/)
    .optional(),
  ZHIYAN_LOCALE: z
    .string()
    .regex(/^(?:zh|en)(?:[-_.@].*)?$/i)
    .optional(),
  LANG: z.string().optional(),
  NO_COLOR: z.string().optional(),
  FORCE_COLOR: z.string().optional(),
  SEARCH_ENGINE: z.enum(['auto', 'memory', 'disk']).optional(),
  STATE_DIR: z.string().optional(),
  // Not checked here: what is wrong with it only the connection tells.
  DATABASE_URL: z.string().trim().optional(),
  DISCORD_TOKEN: z.string().trim().optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/)
    .optional(),
  DISCORD_API_URL: z
    .string()
    .regex(/^https?:\/\/[^\s?#]+$/)
    .optional(),
  SHARDS: z
    .string()
    .refine((text) => shardsFrom(text) !== null)
    .optional(),
  QUESTIONS_PER_MINUTE: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).optional(),
  LOG_QUESTIONS: z.enum(['true', 'false']).optional(),
});

/** What each variable that is checked can be. */
const FORMS: Readonly<Record<string, string>> = {
  ZHIYAN_LOCALE: 'zh-CN, zh-TW, en',
  MAX_FILE_MB: '1–500',
  SEARCH_ENGINE: 'auto, memory, disk',
  DISCORD_GUILD_ID: '123456789012345678',
  DISCORD_API_URL: 'https://discord.com/api',
  SHARDS: 'auto, 0-3/16, 5/16',
  QUESTIONS_PER_MINUTE: '20',
  LOG_LEVEL: 'trace, debug, info, warn, error, fatal, silent',
  LOG_QUESTIONS: 'true, false',
} satisfies Partial<Record<keyof Settings, string>>;

type Settings = z.infer<typeof SCHEMA>;

const MB = 1_000_000;

/** Questions that one user may ask within a minute, where nothing else is set. */
const QUESTIONS_PER_MINUTE = 20;

/** Larger files of articles are not read, where nothing else is set: a month of a newspaper is some 5 MB. In bytes. */
export const MOST_FILE_BYTES = 20 * MB;

/**
 * Reads `.env` and the environment, which counts more. Empty variables are as good as unset. A relative folder counts from
 * where the command was typed, one in `.env` from where that file is: the working directory.
 */
export function readConfig(): ConfigReading {
  const typed: Environment = { ...process.env };
  readDotenv({ quiet: true });
  const folders = FOLDERS.flatMap((name): [string, string][] => {
    const folder = typed[name];
    return folder === undefined || folder === '' ? [] : [[name, resolve(typedIn(typed), folder)]];
  });
  return configFrom({ ...process.env, ...Object.fromEntries(folders) });
}

const FOLDERS = ['ARTICLES_DIR', 'STATE_DIR'] as const;

/** The typed form of an environment. */
export function configFrom(environment: Environment): ConfigReading {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = SCHEMA.safeParse(set);
  if (!parsed.success) {
    const variable = String(parsed.error.issues[0]?.path[0]);
    const languages = set['LANG'] === undefined ? [] : [set['LANG']];
    return { ok: false, problem: { variable, form: FORMS[variable] ?? '', languages } };
  }
  const { ARTICLES_DIR, MAX_FILE_MB, ZHIYAN_LOCALE, LANG, NO_COLOR, FORCE_COLOR } = parsed.data;
  return {
    ok: true,
    config: {
      typedIn: typedIn(environment),
      articlesFolder: ARTICLES_DIR ?? null,
      mostFileBytes: MAX_FILE_MB === undefined ? MOST_FILE_BYTES : Number(MAX_FILE_MB) * MB,
      languages: [ZHIYAN_LOCALE, LANG].filter((tag) => tag !== undefined),
      color: colorOf(NO_COLOR, FORCE_COLOR),
      searchEngine: parsed.data.SEARCH_ENGINE ?? 'auto',
      stateFolder: parsed.data.STATE_DIR ?? null,
      databaseUrl: parsed.data.DATABASE_URL ?? null,
      ...discordFrom(parsed.data),
    },
  };
}

/** npm runs a script in the project's folder, wherever it was told to: that it says in INIT_CWD, and for which package. */
function typedIn(environment: Environment): string {
  return (environment['npm_package_name'] === 'zhiyan' && environment['INIT_CWD']) || '.';
}

function discordFrom(set: Settings): Pick<Config, 'discord'> {
  const token = set.DISCORD_TOKEN;
  if (token === undefined || token === '') return {};
  return {
    discord: {
      token,
      guildId: set.DISCORD_GUILD_ID ?? null,
      apiUrl: set.DISCORD_API_URL?.replace(/\/+$/, '') ?? null,
      shards: shardsFrom(set.SHARDS ?? 'auto') ?? 'auto',
      questionsPerMinute: Number(set.QUESTIONS_PER_MINUTE ?? QUESTIONS_PER_MINUTE),
      logLevel: set.LOG_LEVEL ?? 'info',
      logQuestions: set.LOG_QUESTIONS === 'true',
    },
  };
}

/** `0-3/16` → shards 0, 1, 2 and 3 of 16; null for what names no shards. */
function shardsFrom(text: string): DiscordSettings['shards'] | null {
  if (text === 'auto') return 'auto';
  const [, first = '', last = first, total = ''] = /^(\d{1,5})(?:-(\d{1,5}))?\/(\d{1,5})$/.exec(text) ?? [];
  const [from, to, count] = [Number(first), Number(last), Number(total)];
  if (total === '' || from > to || to >= count) return null;
  return { ids: Array.from({ length: to - from + 1 }, (_, place) => from + place), count };
}

/** FORCE_COLOR counts more than NO_COLOR, as it does for Node itself. */
function colorOf(no: string | undefined, force: string | undefined): Config['color'] {
  if (force !== undefined) return force === '0' || force === 'false' ? 'never' : 'always';
  return no === undefined ? 'auto' : 'never';
}
