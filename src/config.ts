import { config as readDotenv } from 'dotenv';
import { z } from 'zod';

/** What the environment sets. */
interface Config {
  /** The folder of articles, as given; null for the project's own. */
  readonly articlesFolder: string | null;
  /** Language tags, the one that counts most first, such as `zh_TW.UTF-8`. */
  readonly languages: readonly string[];
  /** Whether colours are asked for, forbidden, or left to the terminal. */
  readonly color: 'always' | 'never' | 'auto';
}

/** A variable that cannot be what it is. */
interface ConfigProblem {
  readonly variable: string;
  readonly value: string;
  /** As in `Config`, so that the problem can be told in the user's language. */
  readonly languages: readonly string[];
}

export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problem: ConfigProblem };

type Environment = Readonly<Record<string, string | undefined>>;

const SCHEMA = z.object({
  ARTICLES_DIR: z.string().optional(),
  ZHIYAN_LOCALE: z
    .string()
    .regex(/^(?:zh|en)(?:[-_.@].*)?$/i)
    .optional(),
  LANG: z.string().optional(),
  NO_COLOR: z.string().optional(),
  FORCE_COLOR: z.string().optional(),
});

/** Reads `.env` and the environment, which counts more. Empty variables are as good as unset. */
export function readConfig(): ConfigReading {
  readDotenv({ quiet: true });
  return configFrom(process.env);
}

/** The typed form of an environment. */
export function configFrom(environment: Environment): ConfigReading {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = SCHEMA.safeParse(set);
  if (!parsed.success) {
    const variable = String(parsed.error.issues[0]?.path[0]);
    const languages = set['LANG'] === undefined ? [] : [set['LANG']];
    return { ok: false, problem: { variable, value: set[variable] ?? '', languages } };
  }
  const { ARTICLES_DIR, ZHIYAN_LOCALE, LANG, NO_COLOR, FORCE_COLOR } = parsed.data;
  return {
    ok: true,
    config: {
      articlesFolder: ARTICLES_DIR ?? null,
      languages: [ZHIYAN_LOCALE, LANG].filter((tag) => tag !== undefined),
      color: colorOf(NO_COLOR, FORCE_COLOR),
    },
  };
}

/** FORCE_COLOR counts more than NO_COLOR, as it does for Node itself. */
function colorOf(no: string | undefined, force: string | undefined): Config['color'] {
  if (force !== undefined) return force === '0' || force === 'false' ? 'never' : 'always';
  return no === undefined ? 'auto' : 'never';
}
